import { formatCivilDate, parseCivilDate, workingDays } from '@zhenggai/rules'
import type { Candidate, Setting } from './reading.ts'

const firstOrLast = /^(?:里|中|内)?的?(?:(第[一1]个?|首个?)|最后[一1]?个?)工作日/

/** 本周第一个工作日, 6月最后一个工作日: a period narrowed to a day by what follows it. Others stay as they are. */
export function workingDayOf(candidate: Candidate, { text, calendar }: Setting): Candidate {
  const { reading, start, end } = candidate
  const match = firstOrLast.exec(text.slice(end, end + 16))
  if (!match || reading.kind !== 'period') return candidate
  const counted = match[1]
    ? workingDays.next(calendar, formatCivilDate(reading.from - 1))
    : workingDays.previous(calendar, formatCivilDate(reading.to + 1))
  if (!counted.ok) return candidate
  const { date, provisional } = counted
  return {
    start,
    end: end + match[0].length,
    reading: {
      kind: 'day',
      day: parseCivilDate(date),
      provisional,
      doubtful: provisional || reading.doubtful === true,
    },
  }
}
