import type { Citation, Doubt } from '../assess/assessment.ts'
import type { CivilDate } from '../calendar/index.ts'
import type { Text } from '../vocabulary/index.ts'

/** A target of the document against a ledger. */
export interface TargetProgress {
  readonly id: string
  readonly name: Text
  /** Last day, inclusive. */
  readonly by: CivilDate
  /** How many must be done by then, counted from the beginning. */
  readonly required: number
  /** How many of them it adds to the target before it. */
  readonly added: number
  /** Of how many, as the document has it. */
  readonly of: number
  /** How many problems of the ledger count towards it. Where that is not `of`, the ledger or the document is incomplete. */
  readonly counted: number
  /** Problems of which a missing fact leaves open whether they count; they are in no other number. */
  readonly undecided: number
  /** Rectified on the day, or at the end of the last day where that is over. A problem that had relapsed by then is not done. */
  readonly done: number
  /** Of those done, how many were closed out. */
  readonly closed: number
  /** How many are still to be done; 0 where the target is met. */
  readonly left: number
  /** `missed`: the last day is over. `open`: it is not, and some are still to be done. */
  readonly standing: 'met' | 'missed' | 'open'
  /** The day on which the last one that it needed was done. */
  readonly metOn: CivilDate | null
  /** Problems not done whose time limit, after extensions, lies between the day and the last day, both included. */
  readonly expected: number
  /** Open, and missed even if everything that is expected is done in time. */
  readonly atRisk: boolean
  readonly citations: readonly Citation[]
  /** What the text leaves open, with the reading that is used. */
  readonly doubts: readonly Doubt[]
}
