import { type DayNumber, weekdayOf } from '@zhenggai/rules'
import type { CycleReading, DayReading, Part, Reading } from './reading.ts'

/** One day said twice: 6月14日(周三), 下周三(6月28日), Friday, 23 June. */
export interface Repetition {
  /** The part that says more. */
  readonly main: Part
  readonly other: CycleReading | DayReading
  /** Where the second ends, bracket included. */
  readonly end: number
}

const isWeekday = (reading: Reading): reading is CycleReading => reading.kind === 'cycle' && reading.cycle === 'week'
const isDate = (reading: Reading): reading is CycleReading | DayReading =>
  (reading.kind === 'day' || reading.kind === 'cycle') && !isWeekday(reading)

export function repetition(first: Part, next: Part | undefined, text: string): Repetition | undefined {
  if (!next) return undefined
  const gap = text.slice(first.end, next.start)
  const inBrackets = /^\s?\($/.test(gap)
  const together = inBrackets || gap.trim() === '' || (gap.trim() === ',' && /[a-z]/i.test(text.charAt(first.start)))
  const end = inBrackets && text[next.end] === ')' ? next.end + 1 : next.end
  if (!together) return undefined
  if (isWeekday(first.reading) && isDate(next.reading)) return { main: next, other: first.reading, end }
  if (isWeekday(next.reading) && isDate(first.reading)) return { main: first, other: next.reading, end }
  return inBrackets && isDate(first.reading) && isDate(next.reading)
    ? { main: first, other: next.reading, end }
    : undefined
}

/** The main reading's day in the light of the other: doubtful where they disagree, certain where only this day fits both. */
export function reconciled(day: DayReading, { main, other }: Repetition): DayReading {
  if (!agrees(day.day, other)) return { ...day, doubtful: true }
  const fitting = main.reading.kind === 'cycle' ? main.reading.candidates.filter((turn) => agrees(turn, other)) : []
  return fitting.length === 1 ? { ...day, doubtful: false, alternatives: [] } : day
}

function agrees(day: DayNumber, other: CycleReading | DayReading): boolean {
  if (other.kind === 'day') return other.day === day
  return other.candidates.some((turn) => (other.cycle === 'week' ? weekdayOf(turn) === weekdayOf(day) : turn === day))
}
