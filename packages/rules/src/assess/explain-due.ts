import { type CountedPeriod, countAhead, countPeriod, countWindow, type Deadline } from '../deadline/index.ts'
import type { Step } from '../rulebook/rulebook.ts'
import type { Clock } from '../rulebook/source.ts'
import { type Due, type DueContext, limitDue, nameOf, type PeriodClock } from './due.ts'
import { firstEvent } from './timeline.ts'

/**
 * A due date with its reasons: what started the clock, what was counted, what was skipped.
 *
 * @param clock of the step; null for a date that the plan gives.
 */
export function explainDue(context: DueContext, clock: Step['clock'], due: Due): Deadline {
  const period = clock && due.basis === 'law' ? periodOf(context, clock, due) : null
  const { trigger, extension } = due
  const isPeriod = clock !== null && 'within' in clock
  return {
    date: due.date,
    until: trigger && isPeriod && clock.unit === 'hour' ? (trigger.at ?? null) : null,
    basis: due.basis,
    provisional: period?.provisional ?? false,
    mayChange: period?.mayChange ?? false,
    trigger: trigger && { event: trigger.type, name: nameOf(context.rulebook, trigger.type), on: trigger.on },
    clock: clock && due.basis === 'law' ? amountOf(clock) : null,
    days: period?.days ?? null,
    inside: null,
    stricter: trigger && isPeriod ? strictly(context, clock, due) : null,
    was: due.was,
    grantedBy: extension?.basis ?? null,
  }
}

function periodOf(context: DueContext, clock: Clock, { trigger, units }: Due): CountedPeriod | null {
  const { calendar } = context
  if ('ahead' in clock) {
    const limit = limitDue(context)
    return limit && countAhead(calendar, limit.date, clock.ahead, clock.unit)
  }
  if (!trigger) return null
  if ('window' in clock) return countWindow(calendar, trigger.on, units)
  return 'within' in clock ? countPeriod(calendar, trigger.on, units, clock.unit, clock.roll) : null
}

function amountOf(clock: Clock): Deadline['clock'] {
  if ('within' in clock) return { within: clock.within, unit: clock.unit }
  if ('window' in clock) return { within: clock.window, unit: clock.unit }
  return 'ahead' in clock ? { within: clock.ahead, unit: clock.unit } : null
}

/** The date under a stricter reading, where it is another one. */
function strictly(
  { events, calendar }: DueContext,
  { stricter, within, unit, roll }: PeriodClock,
  { date }: Due,
): Deadline['stricter'] {
  const trigger = stricter && firstEvent(events, stricter.after)
  const period = trigger && countPeriod(calendar, trigger.on, within, unit, roll)
  if (!period || period.date === date) return null
  return { date: period.date, doubt: stricter.doubt, trigger: { event: trigger.type, on: trigger.on } }
}
