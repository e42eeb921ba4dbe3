import {
  addDay,
  addMonths,
  type Calendar,
  type CivilDate,
  countDays,
  type DayNumber,
  explainWindow,
  formatCivilDate,
  inStretches,
  parseCivilDate,
  type Roll,
  rollDay,
  subtractDay,
  windowDay,
} from '../calendar/index.ts'
import type { CountedSpan } from './deadline.ts'

export type ClockUnit = 'working-day' | 'calendar-day' | 'month' | 'hour'

/** The last day of a period, with the reasons. */
export interface CountedPeriod {
  readonly date: CivilDate
  readonly provisional: boolean
  readonly mayChange: boolean
  /** Null where every day counts. */
  readonly days: CountedSpan | null
}

type Counted = ReturnType<typeof addDay>

/** Periods are few and problems many: a period once counted is kept, for each calendar. */
const kept = new WeakMap<Calendar, Map<string, CountedPeriod | null>>()
const mostKept = 20_000

function periodsOf(calendar: Calendar): Map<string, CountedPeriod | null> {
  const found = kept.get(calendar)
  if (found && found.size < mostKept) return found
  const fresh = new Map<string, CountedPeriod | null>()
  kept.set(calendar, fresh)
  return fresh
}

/**
 * The last day of “within so many units after” a day: that day is not counted, the result is in time until it ends (民法典 201).
 * Hours count as a whole day for each 24 begun. Null where the calendar has no data at all (before 2016, after 2035).
 * @param roll what happens to a last day of calendar days or months that is no working day.
 */
export function countPeriod(
  calendar: Calendar,
  from: CivilDate,
  within: number,
  unit: ClockUnit,
  roll: Roll = 'none',
): CountedPeriod | null {
  const periods = periodsOf(calendar)
  const key = roll === 'none' ? `${from}+${within}${unit}` : `${from}+${within}${unit}${JSON.stringify(roll)}`
  const found = periods.get(key)
  if (found !== undefined) return found
  const counted = count(calendar, from, within, unit, roll)
  periods.set(key, counted)
  return counted
}

function count(calendar: Calendar, from: CivilDate, within: number, unit: ClockUnit, roll: Roll): CountedPeriod | null {
  const end = endOf(calendar, from, within, unit, roll)
  if (unit === 'working-day') return explained(calendar, end, parseCivilDate(from) + 1)
  if (roll !== 'none') return explained(calendar, end, plainDay(from, within, unit))
  return end.ok ? { date: formatCivilDate(end.day), ...flags(end), days: null } : null
}

/** The date of `countPeriod` without its reasons. */
export const periodEnd = (
  calendar: Calendar,
  from: CivilDate,
  within: number,
  unit: ClockUnit,
  roll: Roll = 'none',
): CivilDate | null => dateOf(endOf(calendar, from, within, unit, roll))

function endOf(calendar: Calendar, from: CivilDate, within: number, unit: ClockUnit, roll: Roll): Counted {
  if (unit === 'working-day') return addDay(calendar, parseCivilDate(from), within)
  const day = plainDay(from, within, unit)
  return roll === 'none' ? every(day) : rollDay(calendar, day, roll)
}

/** A day found where every day counts. */
const every = (day: DayNumber): Counted => ({ ok: true, day, provisional: false, tail: false })

function plainDay(from: CivilDate, within: number, unit: Exclude<ClockUnit, 'working-day'>): DayNumber {
  if (unit === 'month') return parseCivilDate(addMonths(from, within))
  return parseCivilDate(from) + (unit === 'hour' ? Math.ceil(within / 24) : within)
}

const dateOf = (end: Counted): CivilDate | null => (end.ok ? formatCivilDate(end.day) : null)

/** The last day of a public notice of so many working days: the first day counts if it is worked. */
export const countWindow = (calendar: Calendar, first: CivilDate, days: number): CountedPeriod | null =>
  explained(calendar, windowDay(calendar, parseCivilDate(first), days), parseCivilDate(first))

/** The date of `countWindow` without its reasons. */
export const windowEnd = (calendar: Calendar, first: CivilDate, days: number): CivilDate | null =>
  dateOf(windowDay(calendar, parseCivilDate(first), days))

/** The last day that lies so many units before a date; 0 is the date itself. */
export function countAhead(
  calendar: Calendar,
  date: CivilDate,
  ahead: number,
  unit: 'working-day' | 'calendar-day',
): CountedPeriod | null {
  const end = startAhead(calendar, date, ahead, unit)
  if (!end.ok) return null
  const days = unit === 'working-day' ? spanned(calendar, end.day, parseCivilDate(date) - 1) : null
  return { date: formatCivilDate(end.day), ...flags(end), days }
}

/** The date of `countAhead` without its reasons. */
export const aheadEnd = (
  calendar: Calendar,
  date: CivilDate,
  ahead: number,
  unit: 'working-day' | 'calendar-day',
): CivilDate | null => dateOf(startAhead(calendar, date, ahead, unit))

function startAhead(calendar: Calendar, date: CivilDate, ahead: number, unit: 'working-day' | 'calendar-day'): Counted {
  const day = parseCivilDate(date)
  return unit === 'working-day' ? subtractDay(calendar, day, ahead) : every(day - ahead)
}

const flags = ({ provisional, tail }: { provisional: boolean; tail: boolean }) => ({ provisional, mayChange: tail })

function spanned(calendar: Calendar, first: DayNumber, last: DayNumber): CountedSpan {
  const { skipped, makeUpDays } = explainWindow(calendar, first, last)
  return { skipped: inStretches(skipped), makeUpDays }
}

function explained(calendar: Calendar, end: Counted, first: DayNumber): CountedPeriod | null {
  if (!end.ok) return null
  return { date: formatCivilDate(end.day), ...flags(end), days: spanned(calendar, first, end.day) }
}

/** Working days after `from` up to and including `to`; calendar days where the calendar has no data. */
export function workingDaysFrom(calendar: Calendar, from: CivilDate, to: CivilDate): number {
  const a = parseCivilDate(from)
  const b = parseCivilDate(to)
  const counted = countDays(calendar, a, b)
  return counted.ok ? counted.count : b - a
}
