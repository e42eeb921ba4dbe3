import type { DayNumber } from '@zhenggai/rules'
import { dayInMonth, monthCount } from './civil.ts'
import { isRangeGap } from './context.ts'
import type { Part, PeriodReading } from './reading.ts'
import type { Resolved } from './resolve.ts'

/**
 * 6月1日到15日, 周一至周五, 5月到6月: the period from a date to the part that follows it; undefined where the two make none.
 */
export function joinRange(
  first: Resolved,
  firstEnd: number,
  next: Part | undefined,
  text: string,
): PeriodReading | undefined {
  if (!next || first.kind === 'impossible' || !isRangeGap(text.slice(firstEnd, next.start))) return undefined
  const from = first.kind === 'day' ? first.reading.day : first.reading.from
  const to = lastDay(next, from)
  if (to === undefined || to < from) return undefined
  return { kind: 'period', from, to, doubtful: first.reading.doubtful === true }
}

/** The first day on or after `from` that the words of the part can mean. */
function lastDay({ reading }: Part, from: DayNumber): DayNumber | undefined {
  if (reading.kind === 'day') return reading.day
  if (reading.kind === 'period') return reading.to
  if (reading.kind !== 'cycle') return undefined
  if (reading.dayOfMonth === undefined) return reading.candidates.find((day) => day >= from)
  const count = monthCount(from)
  const inMonth = dayInMonth(count, reading.dayOfMonth)
  return inMonth !== undefined && inMonth >= from ? inMonth : dayInMonth(count + 1, reading.dayOfMonth)
}
