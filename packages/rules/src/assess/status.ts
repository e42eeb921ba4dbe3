import type { CivilDate } from '../calendar/index.ts'
import { workingDaysFrom } from '../deadline/index.ts'
import type { Status } from '../vocabulary/index.ts'
import type { AssessContext, DecidedPhase } from './phases.ts'

interface Situation {
  readonly current: DecidedPhase | undefined
  readonly rectified: boolean
  /** A step of the current phase waits for an event before its clock runs. */
  readonly waits: boolean
  /** The earliest due date that is not met. */
  readonly due: CivilDate | null
}

/**
 * One word for where the problem stands. A date that presses comes before everything that is unclear; the day itself is still in
 * time. “Due soon” is house policy, in working days.
 */
export function statusOf(context: AssessContext, { current, rectified, waits, due }: Situation): Status {
  if (!current) return 'closed'
  const pressing = due === null ? null : pressure(context, due)
  if (pressing) return pressing
  if (rectified) return 'rectified'
  if (current.outcome.ask.length > 0) return 'unclassified'
  if (waits) return 'waiting'
  return due === null ? 'no-deadline' : 'on-track'
}

function pressure({ rulebook, calendar, asOf }: AssessContext, due: CivilDate): Status | null {
  if (due < asOf) return 'overdue'
  if (due === asOf) return 'due-today'
  return workingDaysFrom(calendar, asOf, due) <= rulebook.source.policy.dueSoonWorkingDays ? 'due-soon' : null
}
