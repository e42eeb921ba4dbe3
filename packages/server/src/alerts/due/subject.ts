import type { LedgerProblem } from '@zhenggai/bot'
import type { CivilDate, Problem, Units } from '@zhenggai/rules'
import type { NoticeProblem } from '../notice.ts'

/** The problem that notices are worked out for. */
export interface Subject {
  /** Its part of every id. */
  readonly key: string
  readonly problem: NoticeProblem
  readonly facts: Problem
  readonly units: Units | undefined
  /** The day since which it is in the ledger; null: nobody knows. */
  readonly since: CivilDate | null
}

export const subjectOf = ({ number, sample, problem, history }: LedgerProblem): Subject => ({
  key: `${number}`,
  problem: { number, title: problem.title, sample },
  facts: problem,
  units: problem.units,
  since: history[0]?.at.slice(0, 10) ?? problem.events[0]?.on ?? null,
})
