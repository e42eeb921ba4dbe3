import { type Calendar, type CivilDate, parseCivilDate, weekdayOf, workingDays } from '@zhenggai/rules'

/** The Monday of a week names it. */
export function weekOf(day: CivilDate): string {
  const number = parseCivilDate(day)
  return `week-${number - weekdayOf(number) + 1}`
}

/** The first working day of its week (Monday to Sunday). */
export function isFirstOfWeek(day: CivilDate, calendar: Calendar): boolean {
  const before = workingDays.previous(calendar, day)
  return before.ok && weekOf(before.date) !== weekOf(day)
}
