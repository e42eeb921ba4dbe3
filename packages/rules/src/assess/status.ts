import type { CivilDate } from '../calendar/index.ts'
import { workingDaysFrom } from '../deadline/index.ts'
import type { Status } from '../vocabulary/index.ts'
import type { AssessedStep } from './assessment.ts'
import type { DueContext } from './due.ts'
import type { DecidedPhase } from './phases.ts'
import { ranOutBefore } from './steps.ts'

const running = new Set<AssessedStep['state']>(['open', 'waiting', 'later'])

/** The steps whose own clock runs. A step inside another's clock is judged with that one. */
export function runningClocks({ rulebook }: DueContext, steps: readonly AssessedStep[]): readonly AssessedStep[] {
  const appliesFrom = rulebook.source.appliesFrom?.date
  return steps.filter(
    ({ state, deadline }) =>
      deadline !== null && deadline.inside === null && running.has(state) && !ranOutBefore(appliesFrom, deadline),
  )
}

/** The earliest due date that is not met. */
export function earliestDue(clocks: readonly AssessedStep[]): CivilDate | null {
  let earliest: CivilDate | null = null
  for (const { due } of clocks) if (due !== null && (earliest === null || due < earliest)) earliest = due
  return earliest
}

/**
 * One word for where the problem stands. A date that presses comes before everything that is unclear; the day itself is still in
 * time. “Due soon” is house policy, in working days.
 */
export function statusOf(
  context: DueContext & { readonly asOf: CivilDate },
  current: DecidedPhase | undefined,
  rectified: boolean,
  steps: readonly AssessedStep[],
  due: CivilDate | null,
): Status {
  if (!current) return 'closed'
  const pressing = due === null ? null : pressure(context, due)
  if (pressing) return pressing
  if (rectified) return 'rectified'
  if (current.outcome.ask.length > 0) return 'unclassified'
  if (steps.some(({ phase, waitsFor }) => phase === current.phase.id && waitsFor !== null)) return 'waiting'
  return due === null ? 'no-deadline' : 'on-track'
}

function pressure(
  { rulebook, calendar, asOf }: DueContext & { readonly asOf: CivilDate },
  due: CivilDate,
): Status | null {
  if (due < asOf) return 'overdue'
  if (due === asOf) return 'due-today'
  return workingDaysFrom(calendar, asOf, due) <= rulebook.source.policy.dueSoonWorkingDays ? 'due-soon' : null
}
