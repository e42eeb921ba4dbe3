import { type Calendar, type CivilDate, parseCivilDate } from '../calendar/index.ts'
import { aheadEnd, type Deadline, periodEnd, windowEnd } from '../deadline/index.ts'
import type { ProblemEvent } from '../problem/event.ts'
import type { Problem } from '../problem/problem.ts'
import { eventName, type Rulebook, type Step } from '../rulebook/rulebook.ts'
import type { Clock } from '../rulebook/source.ts'
import type { Text } from '../vocabulary/index.ts'
import { pausedUnits } from './pause.ts'
import { firstEvent, lastEventFor } from './timeline.ts'

/** What due dates are worked out from. */
export interface DueContext {
  readonly rulebook: Rulebook
  readonly problem: Problem
  readonly events: readonly ProblemEvent[]
  readonly calendar: Calendar
}

/** The last day of a step and what it comes from. `explainDue` tells the reasons; most questions want the day alone. */
export interface Due {
  readonly date: CivilDate
  readonly basis: Deadline['basis']
  /** The event that started the clock. */
  readonly trigger: ProblemEvent | null
  /** The units that were counted, with those for which the clock stood still. */
  readonly units: number
  readonly extension: ProblemEvent | null
  /** The date before the extension. */
  readonly was: CivilDate | null
}

export type PeriodClock = Extract<Clock, { within: number }>
export type WindowClock = Extract<Clock, { window: number }>
type AheadClock = Extract<Clock, { ahead: number }>

/** The due date of a step with a clock of its own, after extensions; null where there is none or it does not run. */
export function ownDue(context: DueContext, { clock, id }: Step): Due | null {
  if (!clock || 'inside' in clock) return null
  if ('limit' in clock) return limitDue(context)
  return extended(context, lawDue(context, clock), id)
}

function lawDue(context: DueContext, clock: PeriodClock | WindowClock | AheadClock): Due | null {
  if ('ahead' in clock) return aheadDue(context, clock)
  const { events, calendar } = context
  const trigger = firstEvent(events, startOf(clock))
  if (!trigger) return null
  const paused = clock.pause ? pausedUnits(events, calendar, clock, trigger.on) : 0
  if (paused === null) return null
  const units = ('window' in clock ? clock.window : clock.within) + paused
  const end =
    'window' in clock
      ? windowEnd(calendar, trigger.on, units)
      : periodEnd(calendar, trigger.on, units, clock.unit, clock.roll)
  return lawful(end, trigger, units)
}

/** So many units before the time limit of the problem, as it stands after extensions. */
function aheadDue(context: DueContext, { ahead, unit }: AheadClock): Due | null {
  const limit = limitDue(context)
  return limit && lawful(aheadEnd(context.calendar, limit.date, ahead, unit), null, ahead)
}

const lawful = (date: CivilDate | null, trigger: ProblemEvent | null, units: number): Due | null =>
  date === null ? null : { date, basis: 'law', trigger, units, extension: null, was: null }

type Limited = Pick<DueContext, 'problem' | 'events'>

/** The time limit of the problem, after extensions. */
export function limitDue(context: Limited): Due | null {
  const { timeLimit } = context.problem
  const date = typeof timeLimit === 'string' ? timeLimit : timeLimit?.due
  return extended(context, date ? plannedDue(date) : null, undefined)
}

/** A date that the plan gives: the time limit, or a milestone. */
export function plannedDue(date: CivilDate): Due {
  parseCivilDate(date)
  return { date, basis: 'plan', trigger: null, units: 0, extension: null, was: null }
}

/** A granted extension moves the date; the date that people were told before stays beside it. */
function extended({ events }: Pick<DueContext, 'events'>, due: Due | null, step: string | undefined): Due | null {
  const extension = lastEventFor(events, 'extended', step)
  if (!extension?.until) return due
  return { date: extension.until, basis: 'extension', trigger: null, units: 0, extension, was: due?.date ?? null }
}

/** A clock of the document that ran out before the document applied binds nobody. */
export const ranOutBefore = (
  appliesFrom: CivilDate | undefined,
  { basis, date }: Pick<Due, 'basis' | 'date'>,
): boolean => basis === 'law' && appliesFrom !== undefined && date < appliesFrom

const startOf = (clock: PeriodClock | WindowClock): string => ('window' in clock ? clock.from : clock.after)

/** What an event is called, also where the rulebook has no name for it. */
export const nameOf = (rulebook: Rulebook, event: string): Text =>
  eventName(rulebook, event) ?? { zh: event, en: event }

/** The type of the event that a clock waits for, as long as it has not happened: the one that starts it, or ends its pause. */
export function awaits({ events, calendar }: DueContext, clock: Clock | null): string | null {
  if (!clock || !('within' in clock || 'window' in clock)) return null
  const event = startOf(clock)
  const trigger = firstEvent(events, event)
  if (!trigger) return event
  return clock.pause && pausedUnits(events, calendar, clock, trigger.on) === null ? clock.pause.until : null
}
