import { type Calendar, type CivilDate, chinaCalendar, parseCivilDate } from '../calendar/index.ts'
import type { Problem } from '../problem/problem.ts'
import type { Procedure, Rulebook, Step } from '../rulebook/rulebook.ts'
import type { Status } from '../vocabulary/index.ts'
import { awaits, ownDue, plannedDue, ranOutBefore } from './due.ts'
import { positionsOf } from './facts.ts'
import { milestoneRecord, milestonesOf, wholeOf } from './milestones.ts'
import {
  type AssessContext,
  type DecidedPhase,
  decidePhases,
  isLive,
  lastRecorded,
  procedureIn,
  stepsFor,
} from './phases.ts'
import { dueAgain } from './returned.ts'
import { statusOf } from './status.ts'
import { timelineOf } from './timeline.ts'

/** A step whose own clock runs. */
export interface RunningClock {
  readonly step: string
  /** Which of the problem's milestones this is, counted from 1; null for a step of the procedure. */
  readonly milestone: number | null
  /** Last day, inclusive. */
  readonly due: CivilDate
}

/** Where a problem stands, without the reasons. */
export interface BriefAssessment {
  /** The phase the problem is in; null when it is closed out. */
  readonly phase: string | null
  readonly status: Status
  /** The due date to watch: the earliest that is not met. */
  readonly due: CivilDate | null
  /** Every clock that runs, by the order of the procedure. Those with a due date before the day are overdue. */
  readonly clocks: readonly RunningClock[]
}

/**
 * Where a problem stands on a day: what `assess` says of it, without explanations, several times as fast. For whole ledgers:
 * which are overdue, what is due this week.
 *
 * @param asOf civil day in Asia/Shanghai; a due date is in time until the end of its day.
 * @throws {ImpossibleDateError} for a date that does not exist.
 * @throws {UnknownFactValueError} for a fact with a value that the rulebook does not know.
 */
export function assessBriefly(
  rulebook: Rulebook,
  problem: Problem,
  asOf: CivilDate,
  calendar: Calendar = chinaCalendar,
): BriefAssessment {
  parseCivilDate(asOf)
  const timeline = timelineOf(problem, asOf)
  const positions = positionsOf(rulebook, problem, timeline)
  const context = { rulebook, problem, events: timeline.events, calendar, asOf, positions }
  return briefIn(context, decidePhases(rulebook, timeline, positions))
}

/** Where a problem stands, once its phases are decided. */
export function briefIn(context: AssessContext, phases: readonly DecidedPhase[]): BriefAssessment {
  const clocks: RunningClock[] = []
  let current: DecidedPhase | undefined
  let waits = false
  let rectified = false
  for (const phase of phases) {
    if (phase.time === 'current') current = phase
    if (phase.ended?.type === 'rectified') rectified = true
    const procedure = procedureIn(phase)
    if (procedure && collectClocks(context, phase, procedure, clocks) && phase.time === 'current') waits = true
  }
  const due = earliestDue(clocks)
  const status = statusOf(context, { current, rectified, waits, due })
  return { phase: current?.phase.id ?? null, status, due, clocks }
}

/** The clocks that run in one procedure of a phase. */
export function clocksIn(context: AssessContext, phase: DecidedPhase, procedure: Procedure): readonly RunningClock[] {
  const clocks: RunningClock[] = []
  collectClocks(context, phase, procedure, clocks)
  return clocks
}

/** Gives whether a pending step waits for an event before its clock runs. */
function collectClocks(
  context: AssessContext,
  phase: DecidedPhase,
  procedure: Procedure,
  clocks: RunningClock[],
): boolean {
  if (!isLive(phase, procedure)) return false
  if (phase.time !== 'past' && wholeOf(phase, procedure)) collectMilestones(context, clocks)
  const steps = stepsFor(procedure, context.positions)
  const last = lastRecorded(context.events, phase, steps)
  const appliesFrom = context.rulebook.source.appliesFrom?.date
  let waits = false
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index] as Step
    if (!step.clock) continue
    const isPending = index > last
    const due = isPending ? ownDue(context, step) : dueAgain(context, phase, step)
    if (!due) waits ||= isPending && awaits(context, step.clock) !== null
    else if (!ranOutBefore(appliesFrom, due)) clocks.push({ step: step.id, milestone: null, due: due.date })
  }
  return waits
}

function collectMilestones({ problem, events }: AssessContext, clocks: RunningClock[]): void {
  for (const [index, { by }] of milestonesOf(problem).entries()) {
    const milestone = index + 1
    const { date } = plannedDue(by)
    if (!milestoneRecord(events, milestone)) clocks.push({ step: 'milestone-reached', milestone, due: date })
  }
}

/** The earliest due date that is not met. */
export function earliestDue(clocks: readonly RunningClock[]): CivilDate | null {
  let earliest: CivilDate | null = null
  for (const { due } of clocks) if (earliest === null || due < earliest) earliest = due
  return earliest
}
