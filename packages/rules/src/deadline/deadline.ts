import type { CivilDate } from '../calendar/civil-date.ts'
import type { CountedMakeUpDay, SkippedStretch } from '../calendar/index.ts'
import type { Text } from '../vocabulary/index.ts'
import type { ClockUnit } from './count.ts'

/** The days between a trigger and a due date: stretches that did not count, and make-up days that did. */
export interface CountedSpan {
  readonly skipped: readonly SkippedStretch[]
  readonly makeUpDays: readonly CountedMakeUpDay[]
}

/** A due date that explains itself. `date` is the last day, in time until it ends. */
export interface Deadline {
  readonly date: CivilDate
  /** Time of day (HH:MM) at which it ends, where a clock counts hours from a time that is recorded. */
  readonly until: string | null
  /** `law`: the document's clock. `plan`: the time limit of the problem. `extension`: granted and recorded. */
  readonly basis: 'law' | 'plan' | 'extension'
  /** Counted past the last announced holiday notice; it will be counted again. */
  readonly provisional: boolean
  /** Touches 26–31 December of the last announced year, which a coming notice can still move. */
  readonly mayChange: boolean
  readonly trigger: { readonly event: string; readonly name: Text; readonly on: CivilDate } | null
  readonly clock: { readonly within: number; readonly unit: ClockUnit } | null
  /** The days between the trigger and the date that did not count, and the make-up days that did. */
  readonly days: CountedSpan | null
  /** The step whose clock this is, where the step has none of its own. */
  readonly inside: string | null
  /** The date under a stricter reading, where its own trigger is recorded. */
  readonly stricter: {
    readonly date: CivilDate
    readonly doubt: string
    readonly trigger: { readonly event: string; readonly on: CivilDate }
  } | null
  /** The date before an extension. */
  readonly was: CivilDate | null
  /** Who granted the extension, by which document. */
  readonly grantedBy: string | null
}
