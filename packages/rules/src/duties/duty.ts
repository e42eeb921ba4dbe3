import type { Body, Citation, Doubt } from '../assess/assessment.ts'
import type { CivilDate } from '../calendar/index.ts'
import type { ProblemEvent } from '../problem/event.ts'
import type { Text } from '../vocabulary/index.ts'
import type { Span } from './occurrences.ts'

/** What the document wants done again and again: by whom, for whom, with what. */
export interface StatedDuty {
  readonly id: string
  readonly name: Text
  readonly by: readonly Body[]
  readonly to: readonly Body[]
  /** What the report or list has to contain. */
  readonly content: readonly Text[]
  /** Due for each problem that it concerns, not once for all. */
  readonly forEach: boolean
  readonly citations: readonly Citation[]
  /** What the text leaves open, with the reading that is used. */
  readonly doubts: readonly Doubt[]
}

/** A recurring duty on one of its days. */
export interface Duty extends StatedDuty {
  /** The half-month, month, quarter … at whose end it is due; null where the text names a day and no period. */
  readonly period: Span | null
  /** Last day, inclusive: the day that the text names, holiday or not. */
  readonly due: CivilDate
  /** The last working day on or before the due day; where the text says “前”, the last working day before it. */
  readonly suggested: CivilDate
  /** The last day for a reader who takes “前” to leave out the named day; null where the text does not say it. */
  readonly strict: CivilDate | null
  /** How often it is to be done by then. */
  readonly times: number
  /** The suggested day lies in a year whose holidays are not announced; it will be looked up again. */
  readonly provisional: boolean
  /** The suggested day lies in 26–31 December of the last announced year, which a coming notice can still change. */
  readonly mayChange: boolean
}

/** A duty that is due for one problem. */
export interface ProblemDuty extends Duty {
  /** What was done for it: records in its period, or in the month or part of the year of its day. Null: nothing records it. */
  readonly recorded: readonly ProblemEvent[] | null
}

/** A duty for which the text gives no rhythm: never due, never overdue. */
export interface UnscheduledDuty extends StatedDuty {
  /** What the text says instead of a rhythm. */
  readonly unscheduled: Text
}

/** A duty of which it is not known whether it concerns a problem. */
export interface UndecidedDuty extends StatedDuty {
  /** The facts that would decide it. */
  readonly missing: readonly string[]
}
