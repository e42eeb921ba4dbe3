import { type CivilDate, daysBetween } from '../calendar/index.ts'
import { type Deadline, workingDaysFrom } from '../deadline/index.ts'
import type { ProblemEvent } from '../problem/event.ts'
import type { AssessedStep, Lateness } from './assessment.ts'
import { type DueContext, ranOutBefore } from './due.ts'

/** How late `on` is for a deadline; null where it is in time, where the clock is another step’s, or where the rulebook did not apply yet when it ran out. */
export function latenessOf(
  { rulebook, calendar }: DueContext,
  deadline: Deadline | null,
  on: CivilDate,
): Lateness | null {
  if (!deadline || deadline.inside || on <= deadline.date || ranOutBefore(rulebook.source.appliesFrom?.date, deadline))
    return null
  return {
    workingDaysLate: workingDaysFrom(calendar, deadline.date, on),
    calendarDaysLate: daysBetween(deadline.date, on),
  }
}

/** A step as its record has it, with how late it was. */
export const doneOn = (
  context: DueContext,
  { on, by }: ProblemEvent,
  deadline: Deadline | null,
): AssessedStep['done'] => ({ on, by: by ?? null, late: latenessOf(context, deadline, on), impliedBy: null })
