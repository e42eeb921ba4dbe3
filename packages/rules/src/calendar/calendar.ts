import { type CivilDate, type DayNumber, formatCivilDate, parseCivilDate } from './civil-date.ts'
import { buildDayTable, DAY_COUNT, type DayInfo, type DayTable, FIRST_DAY } from './day-table.ts'
import type { HolidayNotice } from './holiday-notice.ts'
import { REVISION_PUBLISHED } from './statutory-days.ts'
import { dataAsOf, holidayNotices } from './years.ts'

/** What is known about working days: a value, never changed. Building one costs about a millisecond, so keep it. */
export interface Calendar {
  /** Names the data, so that a date that was told can be traced to what it was counted on. */
  readonly version: string
  readonly notices: readonly HolidayNotice[]
  /** Years whose notice is known, ascending. Every other year is answered provisionally. */
  readonly announcedYears: readonly number[]
  /** Set by `asOf`: nothing published later is in it. */
  readonly knownOn?: CivilDate | undefined
  readonly table: DayTable
}

/** A day before 2016 or after 2035: the calendar says nothing rather than guess. */
export class OutsideDataError extends Error {
  readonly code = 'outside-data'
  constructor(day: DayNumber) {
    super(
      `the working-day calendar has nothing for ${formatCivilDate(day)}; ` +
        `it covers ${formatCivilDate(FIRST_DAY)} to ${formatCivilDate(FIRST_DAY + DAY_COUNT - 1)}`,
    )
    this.name = 'OutsideDataError'
  }
}

/**
 * A calendar from holiday notices, which are taken as they are; `withYear` is the way in for data from outside.
 * @param notices where two speak of one year, the later one amends the earlier.
 */
export function createCalendar(
  notices: readonly HolidayNotice[],
  { version, knownOn }: { readonly version: string; readonly knownOn?: CivilDate | undefined },
): Calendar {
  const byYear = notices.toSorted((a, b) => a.year - b.year)
  return {
    version,
    notices: byYear,
    announcedYears: [...new Set(byYear.map(({ year }) => year))],
    knownOn,
    table: buildDayTable(byYear, knownOn),
  }
}

/** Mainland China, 2016 to 2026 as announced, 2027 to 2035 provisional. No regional holidays, no half days. */
export const chinaCalendar: Calendar = /* @__PURE__ */ createCalendar(holidayNotices, { version: `cn-${dataAsOf}` })

/** Where a notice names no day of publication: the earliest in the year before that one has ever appeared. */
const publicSince = ({ published, year }: HolidayNotice): CivilDate => published ?? `${year - 1}-10-25`

/**
 * The calendar as the public could know it at the end of `date`: without notices and amendments published later, and with the
 * statutory days of the law as published then. From the last publication on it is `calendar` itself.
 */
export function asOf(calendar: Calendar, date: CivilDate): Calendar {
  parseCivilDate(date)
  if (calendar.knownOn !== undefined && calendar.knownOn <= date) return calendar
  const known = calendar.notices.filter((notice) => publicSince(notice) <= date)
  if (known.length === calendar.notices.length && date >= REVISION_PUBLISHED) return calendar
  return createCalendar(known, { version: `${calendar.version}@${date}`, knownOn: date })
}

/** @throws {OutsideDataError} before 2016 and after 2035. */
export function dayInfoAt(calendar: Calendar, day: DayNumber): DayInfo {
  const info = calendar.table.info[day - FIRST_DAY]
  if (!info) throw new OutsideDataError(day)
  return info
}

/**
 * What kind of day `date` is and by which notice.
 * @throws {ImpossibleDateError} for a text that is no date.
 * @throws {OutsideDataError} before 2016 and after 2035.
 */
export function dayInfo(calendar: Calendar, date: CivilDate): DayInfo {
  return dayInfoAt(calendar, parseCivilDate(date))
}
