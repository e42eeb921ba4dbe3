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
} from '../calendar/index.ts'
import type { CountedSpan } from './deadline.ts'

export type ClockUnit = 'working-day' | 'calendar-day' | 'month'

/** The last day of a period, with the reasons. */
export interface CountedPeriod {
  readonly date: CivilDate
  readonly provisional: boolean
  readonly mayChange: boolean
  /** Null for calendar days and months, where every day counts. */
  readonly days: CountedSpan | null
}

/** Periods are few and problems many: a period once counted is kept, for each calendar. */
const kept = new WeakMap<Calendar, Map<string, CountedPeriod | null>>()
const mostKept = 20_000

/**
 * The last day of “within so many units after” a day: that day is not counted, the result is in time until it ends (民法典 201).
 * Null where the calendar has no data at all (before 2016, after 2035).
 */
export function countPeriod(
  calendar: Calendar,
  from: CivilDate,
  within: number,
  unit: ClockUnit,
): CountedPeriod | null {
  const periods = periodsOf(calendar)
  const key = `${from}+${within}${unit}`
  const found = periods.get(key)
  if (found !== undefined) return found
  const counted = count(calendar, from, within, unit)
  periods.set(key, counted)
  return counted
}

function periodsOf(calendar: Calendar): Map<string, CountedPeriod | null> {
  const found = kept.get(calendar)
  if (found && found.size < mostKept) return found
  const fresh = new Map<string, CountedPeriod | null>()
  kept.set(calendar, fresh)
  return fresh
}

function count(calendar: Calendar, from: CivilDate, within: number, unit: ClockUnit): CountedPeriod | null {
  if (unit === 'working-day') return countWorkingDays(calendar, parseCivilDate(from), within)
  const date = unit === 'month' ? addMonths(from, within) : formatCivilDate(parseCivilDate(from) + within)
  return { date, provisional: false, mayChange: false, days: null }
}

function countWorkingDays(calendar: Calendar, from: DayNumber, within: number): CountedPeriod | null {
  const end = addDay(calendar, from, within)
  if (!end.ok) return null
  const { skipped, makeUpDays } = explainWindow(calendar, from + 1, end.day)
  return {
    date: formatCivilDate(end.day),
    provisional: end.provisional,
    mayChange: end.tail,
    days: { skipped: inStretches(skipped), makeUpDays },
  }
}

/** Working days after `from` up to and including `to`; calendar days where the calendar has no data. */
export function workingDaysFrom(calendar: Calendar, from: CivilDate, to: CivilDate): number {
  const a = parseCivilDate(from)
  const b = parseCivilDate(to)
  const counted = countDays(calendar, a, b)
  return counted.ok ? counted.count : b - a
}
