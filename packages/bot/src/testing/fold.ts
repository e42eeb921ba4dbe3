import type { ProblemEvent, ProblemNumber } from '@zhenggai/rules'
import { undoneIn } from '../converse/entries.ts'
import type { Entry, LedgerProblem, ProblemFacts } from '../ledger/ledger.ts'

/** What a history comes to; undefined where the registration itself was taken back. */
export function fold(number: ProblemNumber, history: readonly Entry[], sample: boolean): LedgerProblem | undefined {
  const undone = undoneIn(history)
  const standing = history.filter(({ id }) => !undone.has(id))
  const registered = standing.find((entry) => entry.kind === 'registered')
  if (registered?.kind !== 'registered') return undefined
  const events: ProblemEvent[] = []
  let facts: ProblemFacts = registered.facts
  for (const entry of standing) {
    if (entry.kind === 'happened') events.push(entry.event)
    if (entry.kind === 'amended') {
      const changed = Object.fromEntries(entry.changes.map(({ field, to }) => [field, to ?? undefined]))
      facts = { ...facts, ...changed }
    }
  }
  const inOrder = events.toSorted((a, b) => a.on.localeCompare(b.on))
  return {
    number,
    rulebook: registered.rulebook,
    version: history.length,
    sample,
    problem: { ...facts, number, events: inOrder },
    history,
  }
}
