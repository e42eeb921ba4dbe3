import type { ProblemNumber } from '@zhenggai/rules'
import { fold } from '../ledger/fold.ts'
import type { Entry, LedgerProblem } from '../ledger/ledger.ts'

/** The problem that a history comes to; undefined where the registration itself was taken back. */
export function problemOf(
  number: ProblemNumber,
  history: readonly Entry[],
  sample: boolean,
): LedgerProblem | undefined {
  const { rulebook, facts, events, withdrawn } = fold(history)
  if (withdrawn) return undefined
  return { number, rulebook, version: history.length, sample, problem: { ...facts, number, events }, history }
}
