import type { Text } from '../vocabulary/text.ts'
import { type Calendar, dayInfoAt } from './calendar.ts'
import { type CivilDate, type DayNumber, formatCivilDate, parseCivilDate } from './civil-date.ts'

/** A day that was not counted. */
export interface SkippedDay {
  readonly date: CivilDate
  readonly kind: 'weekend' | 'holiday'
  readonly name?: Text | undefined
  readonly notice?: string | undefined
}

/** A Saturday or Sunday that was counted (调休上班). */
export interface CountedMakeUpDay {
  readonly date: CivilDate
  readonly name?: Text | undefined
  readonly notice?: string | undefined
}

/** What a count passed over and what it took in against the weekday. */
export interface DaySpan {
  readonly skipped: readonly SkippedDay[]
  readonly makeUpDays: readonly CountedMakeUpDay[]
}

/** Days skipped in a row for one reason, from the first to the last, both included. */
export interface SkippedStretch {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly days: number
  readonly kind: 'weekend' | 'holiday'
  readonly name?: Text | undefined
  readonly notice?: string | undefined
}

/**
 * Why a count came out as it did: the days off and the make-up days from `firstDay` to `lastDay`, both included. For a period
 * after an event the first day is the one after the event.
 * @throws {OutsideDataError} before 2016 and after 2035.
 */
export function explainWindow(calendar: Calendar, firstDay: DayNumber, lastDay: DayNumber): DaySpan {
  const skipped: SkippedDay[] = []
  const makeUpDays: CountedMakeUpDay[] = []
  for (let day = firstDay; day <= lastDay; day++) {
    const { kind, name, notice } = dayInfoAt(calendar, day)
    if (kind === 'workday') continue
    const date = formatCivilDate(day)
    if (kind === 'make-up') makeUpDays.push({ date, name, notice })
    else skipped.push({ date, kind, name, notice })
  }
  return { skipped, makeUpDays }
}

/** Skipped days joined as people say them: 端午节放假6月22—24日. */
export function inStretches(skipped: readonly SkippedDay[]): SkippedStretch[] {
  const stretches: SkippedStretch[] = []
  for (const { date, kind, name, notice } of skipped) {
    const last = stretches.at(-1)
    const joins =
      last?.kind === kind &&
      last.name?.zh === name?.zh &&
      last.notice === notice &&
      parseCivilDate(last.to) + 1 === parseCivilDate(date)
    if (joins) stretches[stretches.length - 1] = { ...last, to: date, days: last.days + 1 }
    else stretches.push({ from: date, to: date, days: 1, kind, name, notice })
  }
  return stretches
}
