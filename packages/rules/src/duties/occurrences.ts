import { addDays, type CivilDate, lastDayOfMonth } from '../calendar/index.ts'
import type { Recurrence } from '../rulebook/source-beside.ts'

/** Days from one to another, both included. */
export interface Span {
  readonly from: CivilDate
  readonly to: CivilDate
}

/** One time that a duty comes round. */
export interface Occurrence {
  readonly due: CivilDate
  /** The month, quarter … that ends on the due day; null where the text names a day and no period. */
  readonly period: Span | null
  /** Records of these days are records of this occurrence; a late one does not count for the next. */
  readonly records: Span
}

export type Scheduled = Extract<Recurrence, { every: string }>

/** The occurrences that are due between two days, both included, by day. A day that is a holiday stays where it is. */
export function occurrencesOf(when: Scheduled, { from, to }: Span): readonly Occurrence[] {
  return spansTouching(when.every, from, to)
    .flatMap((span) => within(span, when))
    .filter(({ due }) => due >= from && due <= to)
}

const lengths = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

function spansTouching(every: Scheduled['every'], from: CivilDate, to: CivilDate): readonly Span[] {
  if (every === 'half-month') return spansTouching('month', from, to).flatMap(halvesOf)
  const length = lengths[every]
  const first = Math.floor(monthOf(from) / length)
  const last = Math.floor(monthOf(to) / length)
  return Array.from({ length: last - first + 1 }, (_, index) => monthsFrom((first + index) * length, length))
}

/** Months are counted from year 0. */
const monthOf = (date: CivilDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1

function monthsFrom(month: number, length: number): Span {
  return { from: firstDayOf(month), to: lastDayOfMonth(firstDayOf(month + length - 1)) }
}

const firstDayOf = (month: number): CivilDate =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${twoDigits((month % 12) + 1)}-01`

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** 上半月 is 1–15, 下半月 16 to the end. */
const halvesOf = ({ from, to }: Span): readonly Span[] => [
  { from, to: `${from.slice(0, 8)}15` },
  { from: `${from.slice(0, 8)}16`, to },
]

function within(span: Span, when: Scheduled): readonly Occurrence[] {
  if ('on' in when) return onDays(span, when.on)
  if ('times' in when || when.day === 'last') return [{ due: span.to, period: span, records: span }]
  return [{ due: `${span.from.slice(0, 8)}${twoDigits(when.day)}`, period: null, records: span }]
}

/** The named days divide the year; what is left after the last of them belongs to it. */
function onDays(year: Span, days: readonly string[]): readonly Occurrence[] {
  const dues = days.map((day) => `${year.from.slice(0, 5)}${day}`).toSorted()
  return dues.map((due, index) => {
    const before = dues[index - 1]
    const from = before === undefined ? year.from : addDays(before, 1)
    return { due, period: null, records: { from, to: index === dues.length - 1 ? year.to : due } }
  })
}
