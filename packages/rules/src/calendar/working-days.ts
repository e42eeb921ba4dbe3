import type { Calendar } from './calendar.ts'
import { type CivilDate, formatCivilDate, parseCivilDate } from './civil-date.ts'
import {
  addDay,
  addDayExactly,
  type CountedDay,
  countDays,
  isWorking,
  type NotAnnounced,
  type OutsideData,
  type Roll,
  rollDay,
  subtractDay,
  windowDay,
  windowDayExactly,
} from './count-days.ts'
import { type DaySpan, explainWindow } from './explain-window.ts'

/**
 * `tail-may-change`: the count touched 26–31 December of the last announced year, which the coming notice can still change.
 */
export type CountWarning = 'tail-may-change'

export interface CountedDate {
  readonly ok: true
  readonly date: CivilDate
  /** Counted in part over a year that is not announced, on weekends and statutory days only: to be counted anew. */
  readonly provisional: boolean
  readonly warnings: readonly CountWarning[]
}

export interface CountBetween {
  readonly ok: true
  /** Working days; negative where the second date is earlier. */
  readonly count: number
  readonly provisional: boolean
  readonly warnings: readonly CountWarning[]
}

const noWarnings: readonly CountWarning[] = /* @__PURE__ */ Object.freeze([])
const tailWarning: readonly CountWarning[] = /* @__PURE__ */ Object.freeze(['tail-may-change'] as const)
const warningsOf = (tail: boolean): readonly CountWarning[] => (tail ? tailWarning : noWarnings)

function asDate<Refusal extends { readonly ok: false }>(result: CountedDay | Refusal): CountedDate | Refusal {
  if (!result.ok) return result
  return {
    ok: true,
    date: formatCivilDate(result.day),
    provisional: result.provisional,
    warnings: warningsOf(result.tail),
  }
}

/**
 * Whether `date` is worked: weekdays that are no holiday, and make-up days (调休上班).
 * @throws {OutsideDataError} before 2016 and after 2035.
 */
export function isWorkingDay(calendar: Calendar, date: CivilDate): boolean {
  return isWorking(calendar, parseCivilDate(date))
}

/**
 * The last day of “`n`个工作日内” after an event on `from`: the day of the event is not counted, the result is still in time
 * (民法典 201). 0 gives `from` itself, working day or not.
 * @throws {RangeError} if `n` is negative or not whole.
 */
export function add(calendar: Calendar, from: CivilDate, n: number): CountedDate | OutsideData {
  return asDate(addDay(calendar, parseCivilDate(from), n))
}

/** `add` that refuses to count over a year that is not announced. */
export function addExactly(calendar: Calendar, from: CivilDate, n: number): CountedDate | NotAnnounced | OutsideData {
  return asDate(addDayExactly(calendar, parseCivilDate(from), n))
}

/** The `n`th working day before `date`, which is not counted itself. 0 gives `date`. */
export function subtract(calendar: Calendar, date: CivilDate, n: number): CountedDate | OutsideData {
  return asDate(subtractDay(calendar, parseCivilDate(date), n))
}

/**
 * The last day of a public notice of `n` working days (公示): `firstDay` is the first of them if it is a working day.
 * @throws {RangeError} if `n` is not a whole number from 1.
 */
export function window(calendar: Calendar, firstDay: CivilDate, n: number): CountedDate | OutsideData {
  return asDate(windowDay(calendar, parseCivilDate(firstDay), n))
}

/** `window` that refuses to count over a year that is not announced. */
export function windowExactly(
  calendar: Calendar,
  firstDay: CivilDate,
  n: number,
): CountedDate | NotAnnounced | OutsideData {
  return asDate(windowDayExactly(calendar, parseCivilDate(firstDay), n))
}

/**
 * Working days after `a` up to and including `b`: days left on `a` for something due on `b`, days late on `b` for something due
 * on `a`. Negative where `b` is earlier: between(b, a) = −between(a, b).
 */
export function between(calendar: Calendar, a: CivilDate, b: CivilDate): CountBetween | OutsideData {
  const result = countDays(calendar, parseCivilDate(a), parseCivilDate(b))
  if (!result.ok) return result
  const { count, provisional, tail } = result
  return { ok: true, count, provisional, warnings: warningsOf(tail) }
}

/** The first working day after `date`. */
export const next = (calendar: Calendar, date: CivilDate): CountedDate | OutsideData => add(calendar, date, 1)

/** The last working day before `date`. */
export const previous = (calendar: Calendar, date: CivilDate): CountedDate | OutsideData => subtract(calendar, date, 1)

/**
 * `date` itself if it is a working day or the roll is `none`; else the working day after it, before it, or the nth after it.
 * @throws {RangeError} for a roll that does not exist.
 */
export function roll(calendar: Calendar, date: CivilDate, how: Roll): CountedDate | OutsideData {
  return asDate(rollDay(calendar, parseCivilDate(date), how))
}

/**
 * The days off and the make-up days from `first` to `last`, both included. For a period after an event, `first` is the day after it.
 * @throws {OutsideDataError} before 2016 and after 2035.
 */
export function explain(calendar: Calendar, first: CivilDate, last: CivilDate): DaySpan {
  return explainWindow(calendar, parseCivilDate(first), parseCivilDate(last))
}
