import type { Calendar, DayNumber } from '@zhenggai/rules'
import type { Place } from '../span.ts'
import type { Cycle } from './choose.ts'
import type { Lean } from './mention.ts'

/** What a reader needs to know besides the words. */
export interface Setting {
  readonly text: string
  readonly today: DayNumber
  readonly lean: Lean
  readonly calendar: Calendar
  /** There are ideographs in the text: 11/6 is then November 6. */
  readonly chinese: boolean
}

/** One day, said in full. */
export interface DayReading {
  readonly kind: 'day'
  readonly day: DayNumber
  /** The words leave it open. */
  readonly doubtful?: boolean
  readonly alternatives?: readonly DayNumber[]
  readonly provisional?: boolean
  /** A limit by its own words (三天内). */
  readonly limit?: boolean
  /** The first day of the period that the limit closes. */
  readonly since?: DayNumber
  /** Year, month and day were all said; a later day without them can lean on this one. */
  readonly inFull?: boolean
}

/** A day that comes back every year, month or week: which one is meant depends on lean and role. */
export interface CycleReading {
  readonly kind: 'cycle'
  readonly cycle: Cycle
  /** Neighbouring turns, ascending. */
  readonly candidates: readonly DayNumber[]
  readonly doubtful?: boolean
  /** The words name the period that ends on the day (6月, 6月上旬): its first day. */
  readonly since?: (last: DayNumber) => DayNumber
  /** The same digits in the other order of day and month (English 11/6). */
  readonly others?: readonly DayNumber[]
  /** Only the number of a day was said (15日). */
  readonly dayOfMonth?: number
  /** Said as 15号, which without more context is a problem. */
  readonly bare?: boolean
}

export interface PeriodReading {
  readonly kind: 'period'
  readonly from: DayNumber
  readonly to: DayNumber
  readonly doubtful?: boolean
}

/** `impossible`: shaped like a date that no calendar has. `ignored`: looks like a date and is none (〔2023〕12号, 第三季度后10天内). */
export type Reading =
  | DayReading
  | CycleReading
  | PeriodReading
  | { readonly kind: 'impossible' }
  | { readonly kind: 'ignored' }

export interface Candidate extends Place {
  readonly reading: Reading
}

/** A candidate with the time of day that follows it (6月14日下午). */
export interface Part extends Candidate {
  readonly timed: boolean
}

export interface Reader {
  /** Global. The whole match is the span. */
  readonly pattern: RegExp
  /** Undefined: no date after all. */
  readonly read: (match: RegExpExecArray, setting: Setting) => Reading | undefined
}

export const impossible: Reading = { kind: 'impossible' }
export const ignored: Reading = { kind: 'ignored' }

/** What stands before a match, as far as it can matter. */
export const before = (match: RegExpExecArray, length = 12): string =>
  match.input.slice(Math.max(0, match.index - length), match.index)

export const after = (match: RegExpExecArray, length = 12): string =>
  match.input.slice(match.index + match[0].length, match.index + match[0].length + length)
