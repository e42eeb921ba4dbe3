import type { Calendar, CivilDate } from '../calendar/index.ts'
import { countPeriod, type Deadline } from '../deadline/index.ts'
import type { ProblemEvent } from '../problem/event.ts'
import type { Problem } from '../problem/problem.ts'
import type { Rulebook, Step } from '../rulebook/rulebook.ts'
import { eventName } from '../rulebook/rulebook.ts'
import type { Clock } from '../rulebook/source.ts'
import { firstEvent, lastEventFor } from './timeline.ts'

/** What due dates are worked out from. */
export interface DueContext {
  readonly rulebook: Rulebook
  readonly problem: Problem
  readonly events: readonly ProblemEvent[]
  readonly calendar: Calendar
}

type LawClock = Extract<Clock, { within: number }>

const plain = {
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

/** The due date of a step with a clock of its own, after extensions; null where there is none or it has not started. */
export function ownDeadline(context: DueContext, step: Step): Deadline | null {
  const { clock } = step
  if (!clock || 'inside' in clock) return null
  if ('limit' in clock) return extended(context, timeLimitDeadline(context.problem), undefined)
  return extended(context, lawDeadline(context, clock), step.id)
}

function lawDeadline({ rulebook, events, calendar }: DueContext, clock: LawClock): Deadline | null {
  const trigger = firstEvent(events, clock.after)
  const period = trigger && countPeriod(calendar, trigger.on, clock.within, clock.unit)
  if (!period) return null
  return {
    date: period.date,
    basis: 'law',
    provisional: period.provisional,
    mayChange: period.mayChange,
    trigger: {
      event: trigger.type,
      name: eventName(rulebook, trigger.type) as NonNullable<ReturnType<typeof eventName>>,
      on: trigger.on,
    },
    clock: { within: clock.within, unit: clock.unit },
    days: period.days,
    inside: null,
    stricter: strictly(events, calendar, clock, period.date),
    was: null,
    grantedBy: null,
  }
}

function strictly(
  events: readonly ProblemEvent[],
  calendar: Calendar,
  { stricter, within, unit }: LawClock,
  date: CivilDate,
): Deadline['stricter'] {
  const trigger = stricter && firstEvent(events, stricter.after)
  const period = trigger && countPeriod(calendar, trigger.on, within, unit)
  if (!period || period.date === date) return null
  return { date: period.date, doubt: stricter.doubt, trigger: { event: trigger.type, on: trigger.on } }
}

function timeLimitDeadline({ timeLimit }: Problem): Deadline | null {
  const date = typeof timeLimit === 'string' ? timeLimit : timeLimit?.due
  return date ? { ...plain, date, basis: 'plan' } : null
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
export const milestoneDeadline = (by: CivilDate): Deadline => ({ ...plain, date: by, basis: 'plan' })

/** The event that a clock waits for, as long as it has not happened. */
export function awaitedEvent(
  { rulebook, events }: DueContext,
  clock: Clock | null,
): { event: string; name: NonNullable<ReturnType<typeof eventName>> } | null {
  if (!clock || !('within' in clock) || firstEvent(events, clock.after)) return null
  return { event: clock.after, name: eventName(rulebook, clock.after) ?? { zh: clock.after, en: clock.after } }
}
