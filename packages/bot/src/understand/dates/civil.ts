import {
  addMonths,
  type DayNumber,
  formatCivilDate,
  isCivilDate,
  lastDayOfMonth,
  parseCivilDate,
  weekdayOf,
} from '@zhenggai/rules'

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** The day number of a year, month and day; undefined where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): DayNumber | undefined {
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return isCivilDate(date) ? parseCivilDate(date) : undefined
}

export const yearOf = (day: DayNumber): number => Number(formatCivilDate(day).slice(0, 4))
const monthOf = (day: DayNumber): number => Number(formatCivilDate(day).slice(5, 7))

/** Months since year 0, so that months can be added across years. */
export const monthCount = (day: DayNumber): number => yearOf(day) * 12 + monthOf(day) - 1

/** The first day of a month given as a count (`monthCount`). */
export const firstOfMonth = (count: number): DayNumber =>
  parseCivilDate(`${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1, 2)}-01`)

export const lastOfMonth = (count: number): DayNumber =>
  parseCivilDate(lastDayOfMonth(formatCivilDate(firstOfMonth(count))))

/** The day of that number in a month given as a count; undefined where the month is shorter. */
export const dayInMonth = (count: number, day: number): DayNumber | undefined =>
  dayOf(Math.floor(count / 12), (count % 12) + 1, day)

/** The Monday of the day's week. */
export const mondayOf = (day: DayNumber): DayNumber => day - weekdayOf(day) + 1

export const plusMonths = (day: DayNumber, months: number): DayNumber =>
  parseCivilDate(addMonths(formatCivilDate(day), months))
