import '../validation.ts'
import * as z from 'zod/mini'

/** A civil day in Asia/Shanghai, written `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31. */
export type CivilDate = string

/** Days since 1970-01-01 in the (proleptic) Gregorian calendar. Counting is done on these. */
export type DayNumber = number

/** ISO weekday: 1 = Monday … 6 = Saturday, 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** A text that names no civil day. The message says what would be right. */
export class ImpossibleDateError extends Error {
  readonly code = 'impossible-date'
  constructor(text: unknown) {
    super(whyImpossible(text))
    this.name = 'ImpossibleDateError'
  }
}

const DAYS_TO_EPOCH = 719_162 // from 0001-01-01 to 1970-01-01
const MAX_DAY = 2_932_896 // 9999-12-31
const DAYS_BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
const DASH = 45

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const MONTH_LENGTHS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month] as number)

function toDay(year: number, month: number, day: number): DayNumber {
  const past = year - 1
  const leapDays = ((past / 4) | 0) - ((past / 100) | 0) + ((past / 400) | 0) + (month > 2 && isLeap(year) ? 1 : 0)
  return past * 365 + leapDays + (DAYS_BEFORE_MONTH[month] as number) + day - 1 - DAYS_TO_EPOCH
}

/** The two digits at `at`, or -1. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}

/** The day number, or NaN. Runs several times in every assessment, hence no pattern and no slice. */
function read(text: unknown): DayNumber {
  if (typeof text !== 'string' || text.length !== 10) return Number.NaN
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return Number.NaN
  const century = twoDigits(text, 0)
  const yearInCentury = twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  const year = century * 100 + yearInCentury
  if (century < 0 || yearInCentury < 0 || year === 0 || month < 1 || month > 12 || day < 1) return Number.NaN
  if (day > 28 && day > monthLength(year, month)) return Number.NaN
  return toDay(year, month, day)
}

/**
 * The day number of a civil date.
 * @throws {ImpossibleDateError} for anything but an existing day written `YYYY-MM-DD`.
 */
export function parseCivilDate(text: CivilDate): DayNumber {
  const day = read(text)
  if (Number.isNaN(day)) throw new ImpossibleDateError(text)
  return day
}

/** Whether `text` is an existing day written `YYYY-MM-DD`. */
export function isCivilDate(text: unknown): text is CivilDate {
  return !Number.isNaN(read(text))
}

export const civilDateSchema = z.string().check(
  z.refine((text) => isCivilDate(text), { error: (issue) => whyImpossible(issue.input) }),
  z.meta({ format: 'date' }),
)

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}

function toParts(day: DayNumber): Parts {
  if (!Number.isInteger(day) || day < -DAYS_TO_EPOCH || day > MAX_DAY) {
    throw new RangeError(`day number ${day} is no whole number between 0001-01-01 and 9999-12-31`)
  }
  // The mean year never runs ahead of the real one by a whole day, so this is the year or the one before.
  let year = Math.floor((day + DAYS_TO_EPOCH) / 365.2425) + 1
  if (toDay(year + 1, 1, 1) <= day) year++
  let month = 12
  while (toDay(year, month, 1) > day) month--
  return { year, month, day: day - toDay(year, month, 1) + 1 }
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')
const write = ({ year, month, day }: Parts): CivilDate => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

// A day falls into one slot and evicts whatever was there: bounded, and any 22 years in a row fit.
const SLOTS = 8192
const rememberedDays = /* @__PURE__ */ new Int32Array(SLOTS)
const rememberedDates: CivilDate[] = /* @__PURE__ */ new Array(SLOTS).fill('')

/**
 * The civil date of a day number.
 * @throws {RangeError} outside 0001-01-01 … 9999-12-31.
 */
export function formatCivilDate(day: DayNumber): CivilDate {
  const slot = day & (SLOTS - 1)
  const remembered = rememberedDates[slot] as CivilDate
  if (rememberedDays[slot] === day && remembered !== '') return remembered
  const date = write(toParts(day))
  rememberedDays[slot] = day
  rememberedDates[slot] = date
  return date
}

/** ISO weekday of a day number: 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: DayNumber): Weekday {
  const rest = (day + 3) % 7 // 1970-01-01 was a Thursday
  return ((rest < 0 ? rest + 7 : rest) + 1) as Weekday
}

/** The date `days` calendar days after `date` (before it, if negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return formatCivilDate(parseCivilDate(date) + days)
}

/**
 * The corresponding day `months` months later (earlier, if negative). Where the month has no such day it is
 * the month's last: 2024-01-31 + 1 = 2024-02-29 (民法典 202).
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = toParts(parseCivilDate(date))
  const count = year * 12 + month - 1 + months
  const toYear = Math.floor(count / 12)
  if (!Number.isInteger(count) || toYear < 1 || toYear > 9999) {
    throw new RangeError(`${date} plus ${months} months is no whole number of months between 0001 and 9999`)
  }
  const toMonth = count - toYear * 12 + 1
  return write({ year: toYear, month: toMonth, day: Math.min(day, monthLength(toYear, toMonth)) })
}

/** Calendar days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return parseCivilDate(to) - parseCivilDate(from)
}

/** The last day of the month that `date` lies in (月底). */
export function lastDayOfMonth(date: CivilDate): CivilDate {
  const { year, month } = toParts(parseCivilDate(date))
  return write({ year, month, day: monthLength(year, month) })
}

function whyImpossible(text: unknown): string {
  if (typeof text !== 'string')
    return `a date is a text such as 2023-06-01, not ${text === null ? 'null' : typeof text}`
  const shown = JSON.stringify(text.slice(0, 40))
  const [year, month, day] = (/^(\d{4})\D(\d{1,2})\D(\d{1,2})\D?$/.exec(text)?.slice(1) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) {
    return `${shown} is no date; write year, month and day as in 2023-06-01`
  }
  if (year === 0) return `${shown} does not exist: years run from 0001`
  if (month < 1 || month > 12) return `${shown} does not exist: months run from 01 to 12`
  const last = monthLength(year, month)
  if (day < 1 || day > last) return `${shown} does not exist: that month runs from 01 to ${last}`
  return `${shown} is no date in the form YYYY-MM-DD; write ${write({ year, month, day })}`
}
