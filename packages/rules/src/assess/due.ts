import { type Calendar, type CivilDate, parseCivilDate } from '../calendar/index.ts'
import { type CountedPeriod, countAhead, countPeriod, countWindow, type Deadline } from '../deadline/index.ts'
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

export type PeriodClock = Extract<Clock, { within: number }>
type WindowClock = Extract<Clock, { window: number }>

const plain = {
  until: null,
  provisional: false,
  mayChange: false,
  trigger: null,
  clock: null,
  days: null,
  inside: null,
  stricter: null,
  was: null,
  grantedBy: null,
}

/** The due date of a step with a clock of its own, after extensions; null where there is none or it does not run. */
export function ownDeadline(context: DueContext, step: Step): Deadline | null {
  const { clock } = step
  if (!clock || 'inside' in clock) return null
  if ('limit' in clock) return extended(context, timeLimitDeadline(context.problem), undefined)
  return extended(context, lawDeadline(context, clock), step.id)
}

function lawDeadline(
  context: DueContext,
  clock: Exclude<Clock, { inside: string } | { limit: string }>,
): Deadline | null {
  if ('ahead' in clock) return aheadDeadline(context, clock)
  const { rulebook, events, calendar } = context
  const trigger = firstEvent(events, startOf(clock))
  const period = trigger && periodFrom(context, clock, trigger)
  if (!period) return null
  return {
    date: period.date,
    until: 'within' in clock && clock.unit === 'hour' ? (trigger.at ?? null) : null,
    basis: 'law',
    provisional: period.provisional,
    mayChange: period.mayChange,
    trigger: { event: trigger.type, name: nameOf(rulebook, trigger.type), on: trigger.on },
    clock: { within: 'window' in clock ? clock.window : clock.within, unit: clock.unit },
    days: period.days,
    inside: null,
    stricter: 'within' in clock ? strictly(events, calendar, clock, period.date) : null,
    was: null,
    grantedBy: null,
  }
}

const startOf = (clock: PeriodClock | WindowClock): string => ('window' in clock ? clock.from : clock.after)
const nameOf = (rulebook: Rulebook, event: string): Text => eventName(rulebook, event) ?? { zh: event, en: event }

function periodFrom(
  { events, calendar }: DueContext,
  clock: PeriodClock | WindowClock,
  trigger: ProblemEvent,
): CountedPeriod | null {
  if ('window' in clock) return countWindow(calendar, trigger.on, clock.window)
  const paused = clock.pause ? pausedUnits(events, calendar, clock, trigger.on) : 0
  return paused === null ? null : countPeriod(calendar, trigger.on, clock.within + paused, clock.unit, clock.roll)
}

/** So many units before the time limit of the problem, as it stands after extensions. */
function aheadDeadline(context: DueContext, { ahead, unit }: Extract<Clock, { ahead: number }>): Deadline | null {
  const limit = extended(context, timeLimitDeadline(context.problem), undefined)
  const counted = limit && countAhead(context.calendar, limit.date, ahead, unit)
  if (!counted) return null
  return { ...plain, ...counted, basis: 'law', clock: { within: ahead, unit } }
}

function strictly(
  events: readonly ProblemEvent[],
  calendar: Calendar,
  { stricter, within, unit, roll }: PeriodClock,
  date: CivilDate,
): Deadline['stricter'] {
  const trigger = stricter && firstEvent(events, stricter.after)
  const period = trigger && countPeriod(calendar, trigger.on, within, unit, roll)
  if (!period || period.date === date) return null
  return { date: period.date, doubt: stricter.doubt, trigger: { event: trigger.type, on: trigger.on } }
}

function timeLimitDeadline({ timeLimit }: Problem): Deadline | null {
  const date = typeof timeLimit === 'string' ? timeLimit : timeLimit?.due
  if (!date) return null
  parseCivilDate(date)
  return { ...plain, date, basis: 'plan' }
}

/** A granted extension moves the date; the date that people were told before stays beside it. */
function extended({ events }: DueContext, deadline: Deadline | null, step: string | undefined): Deadline | null {
  const extension = lastEventFor(events, 'extended', step)
  if (!extension?.until) return deadline
  return {
    ...plain,
    date: extension.until,
    basis: 'extension',
    was: deadline?.date ?? null,
    grantedBy: extension.basis ?? null,
  }
}

/** A milestone of the plan. */
export function milestoneDeadline(by: CivilDate): Deadline {
  parseCivilDate(by)
  return { ...plain, date: by, basis: 'plan' }
}

/** The event that a clock waits for, as long as it has not happened. */
export function awaitedEvent(
  { rulebook, events }: DueContext,
  clock: Clock | null,
): { event: string; name: Text } | null {
  if (!clock || !('within' in clock || 'window' in clock)) return null
  const event = startOf(clock)
  return firstEvent(events, event) ? null : { event, name: nameOf(rulebook, event) }
}
