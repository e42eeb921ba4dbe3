import { type Calendar, OutsideDataError } from './calendar.ts'
import { type DayNumber, formatCivilDate } from './civil-date.ts'
import { DAY_COUNT, type DayTable, FIRST_DAY } from './day-table.ts'

/** A day found by counting. */
export interface CountedDay {
  readonly ok: true
  readonly day: DayNumber
  /** The count ran over days whose year is not announced: weekends and statutory days only, to be counted anew. */
  readonly provisional: boolean
  /** The count touched 26–31 December of an announced year that a coming notice can still change. */
  readonly tail: boolean
}

export interface CountedDays {
  readonly ok: true
  /** Working days; negative backwards. */
  readonly count: number
  readonly provisional: boolean
  readonly tail: boolean
}

/** Before 2016 or after 2035: nothing is known and nothing is guessed. */
export interface OutsideData {
  readonly ok: false
  readonly reason: 'outside-data'
}

/** The count cannot be finished on announced years. */
export interface NotAnnounced {
  readonly ok: false
  readonly reason: 'year-not-announced'
  /** The first year in the way. */
  readonly year: number
  /** Working days that could be counted before it. */
  readonly countedSoFar: number
}

/** What happens to a date that is no working day. `nthAfter` 1 is the same as `next`. */
export type Roll = 'none' | 'next' | 'previous' | { readonly nthAfter: number }

const outsideData: OutsideData = /* @__PURE__ */ Object.freeze({ ok: false, reason: 'outside-data' })

const isInside = (index: number): boolean => index >= 0 && index < DAY_COUNT

/** `at`, found by looking at the days from `first` to `last`. */
function found(table: DayTable, at: number, first: number, last: number): CountedDay {
  return {
    ok: true,
    day: at + FIRST_DAY,
    provisional: (table.nextUnannounced[first] as number) <= last,
    tail: (table.nextTail[first] as number) <= last,
  }
}

function requireWhole(n: number, least: 0 | 1): void {
  if (!Number.isInteger(n) || n < least) {
    throw new RangeError(`a number of working days is a whole number from ${least}, not ${n}`)
  }
}

/** The nth working day from the index on; the day at the index is itself a candidate. */
function nthFrom(table: DayTable, first: number, n: number): CountedDay | OutsideData {
  const at = table.nthWorking[(table.workingBefore[first] as number) + n - 1]
  return at === undefined ? outsideData : found(table, at, first, at)
}

/** The nth working day before the index; `last` is the last day that had to be looked at. */
function nthBefore(table: DayTable, end: number, n: number, last: number): CountedDay | OutsideData {
  const at = table.nthWorking[(table.workingBefore[end] as number) - n]
  return at === undefined ? outsideData : found(table, at, at, last)
}

function nthFromExactly(table: DayTable, first: number, n: number): CountedDay | NotAnnounced | OutsideData {
  const gap = table.nextUnannounced[first] as number
  const countedSoFar = (table.workingBefore[gap] as number) - (table.workingBefore[first] as number)
  if (gap === DAY_COUNT || n <= countedSoFar) return nthFrom(table, first, n)
  const year = Number(formatCivilDate(gap + FIRST_DAY).slice(0, 4))
  return { ok: false, reason: 'year-not-announced', year, countedSoFar }
}

/** @throws {OutsideDataError} before 2016 and after 2035. */
export function isWorking({ table }: Calendar, day: DayNumber): boolean {
  const index = day - FIRST_DAY
  if (!isInside(index)) throw new OutsideDataError(day)
  return table.workingBefore[index] !== table.workingBefore[index + 1]
}

/**
 * The last day of a period of `n` working days after an event on `from`: that day is not counted (民法典 201). 0 gives `from` itself.
 * @throws {RangeError} if `n` is negative or not whole.
 */
export function addDay({ table }: Calendar, from: DayNumber, n: number): CountedDay | OutsideData {
  requireWhole(n, 0)
  const index = from - FIRST_DAY
  if (!isInside(index)) return outsideData
  return n === 0 ? found(table, index, index + 1, index) : nthFrom(table, index + 1, n)
}

/** `addDay` that refuses to count over a year that is not announced. */
export function addDayExactly(
  { table }: Calendar,
  from: DayNumber,
  n: number,
): CountedDay | NotAnnounced | OutsideData {
  requireWhole(n, 0)
  const index = from - FIRST_DAY
  if (!isInside(index)) return outsideData
  return n === 0 ? found(table, index, index + 1, index) : nthFromExactly(table, index + 1, n)
}

/**
 * The `n`th working day before `from`, which is not counted. 0 gives `from` itself.
 * @throws {RangeError} if `n` is negative or not whole.
 */
export function subtractDay({ table }: Calendar, from: DayNumber, n: number): CountedDay | OutsideData {
  requireWhole(n, 0)
  const index = from - FIRST_DAY
  if (!isInside(index)) return outsideData
  return n === 0 ? found(table, index, index + 1, index) : nthBefore(table, index, n, index - 1)
}

/**
 * The last day of a public notice of `n` working days (公示): `firstDay` counts if it is a working day.
 * @throws {RangeError} if `n` is not a whole number from 1.
 */
export function windowDay({ table }: Calendar, firstDay: DayNumber, n: number): CountedDay | OutsideData {
  requireWhole(n, 1)
  const index = firstDay - FIRST_DAY
  return isInside(index) ? nthFrom(table, index, n) : outsideData
}

/** `windowDay` that refuses to count over a year that is not announced. */
export function windowDayExactly(
  { table }: Calendar,
  firstDay: DayNumber,
  n: number,
): CountedDay | NotAnnounced | OutsideData {
  requireWhole(n, 1)
  const index = firstDay - FIRST_DAY
  return isInside(index) ? nthFromExactly(table, index, n) : outsideData
}

/**
 * Working days after `a` up to and including `b`: how many are left on day `a` until `b`, or how many late `b` is for `a`.
 * Where `b` is earlier, the days after `b` up to and including `a`, negative.
 */
export function countDays({ table }: Calendar, a: DayNumber, b: DayNumber): CountedDays | OutsideData {
  const from = a - FIRST_DAY
  const to = b - FIRST_DAY
  if (!isInside(from) || !isInside(to)) return outsideData
  const first = Math.min(from, to) + 1
  const last = Math.max(from, to)
  return {
    ok: true,
    count: (table.workingBefore[to + 1] as number) - (table.workingBefore[from + 1] as number),
    provisional: (table.nextUnannounced[first] as number) <= last,
    tail: (table.nextTail[first] as number) <= last,
  }
}

/**
 * `day` if it is a working day or the roll is `none`, else the day that the roll leads to.
 * @throws {RangeError} for a roll that does not exist.
 */
export function rollDay(calendar: Calendar, day: DayNumber, roll: Roll): CountedDay | OutsideData {
  const n = rollCount(roll)
  const index = day - FIRST_DAY
  if (!isInside(index)) return outsideData
  if (n === 0) return found(calendar.table, index, index + 1, index)
  if (isWorking(calendar, day)) return found(calendar.table, index, index, index)
  return n > 0 ? nthFrom(calendar.table, index, n) : nthBefore(calendar.table, index, 1, index)
}

/** How many working days onwards a day off rolls. */
function rollCount(roll: Roll): number {
  if (roll === 'none') return 0
  if (roll === 'next') return 1
  if (roll === 'previous') return -1
  const n = (roll as { nthAfter?: unknown } | null)?.nthAfter
  if (Number.isInteger(n) && (n as number) >= 1) return n as number
  throw new RangeError(
    `a roll is "none", "next", "previous" or {"nthAfter": n} with n from 1, not ${JSON.stringify(roll)}`,
  )
}
