import { type Calendar, type CivilDate, daysBetween } from '../calendar/index.ts'
import { periodEnd, windowEnd, workingDaysFrom } from '../deadline/index.ts'
import type { ProblemEvent } from '../problem/event.ts'
import type { PeriodClock, WindowClock } from './due.ts'

type StoppableClock = PeriodClock | WindowClock

interface Pause {
  readonly from: CivilDate
  /** Null: it still stands. */
  readonly until: CivilDate | null
}

/**
 * The units for which a clock stood still, to be added to its period. Null while it stands still: there is no date then.
 * A pause that begins after the last day, or before the first, changes nothing.
 */
export function pausedUnits(
  events: readonly ProblemEvent[],
  calendar: Calendar,
  clock: StoppableClock,
  start: CivilDate,
): number | null {
  let paused = 0
  for (const { from, until } of pausesIn(events, clock)) {
    const end = endOf(calendar, start, clock, paused)
    if (!end || from < start || from > end) continue
    if (until === null) return null
    paused += clock.unit === 'working-day' ? workingDaysFrom(calendar, from, until) : daysBetween(from, until)
  }
  return paused
}

const endOf = (calendar: Calendar, start: CivilDate, clock: StoppableClock, paused: number): CivilDate | null =>
  'window' in clock
    ? windowEnd(calendar, start, clock.window + paused)
    : periodEnd(calendar, start, clock.within + paused, clock.unit)

function pausesIn(events: readonly ProblemEvent[], { pause }: StoppableClock): readonly Pause[] {
  const pauses: Pause[] = []
  for (const { type, on } of events) {
    const last = pauses.at(-1)
    const standing = last?.until === null
    if (type === pause?.from && !standing) pauses.push({ from: on, until: null })
    else if (type === pause?.until && standing) pauses[pauses.length - 1] = { from: last.from, until: on }
  }
  return pauses
}
