import type { DayNumber } from '@zhenggai/rules'
import { monthOfYear, relativeStep, thirdOfMonth } from './chinese-days.ts'
import { firstOfMonth, lastOfMonth, monthCount, yearOf } from './civil.ts'
import { impossible, type Reader, type Reading } from './reading.ts'
import { FRESH, MONTH, N, readSmall, readYear, YEAR } from './words.ts'

const PART = '(底|末|上旬|中旬|下旬|初(?![一二三四五六七八九十])|中(?![旬国央]))?(?!初)'

const period = (fromMonth: number, toMonth: number): Reading => ({
  kind: 'period',
  from: firstOfMonth(fromMonth),
  to: lastOfMonth(toMonth),
})

const isEnd = (part: string | undefined): boolean => part === '底' || part === '末'

function partOf(count: number, part: string | undefined): Reading {
  if (isEnd(part)) return { kind: 'day', day: lastOfMonth(count), inFull: true }
  const [first, last] = thirdOfMonth(part)
  const start = firstOfMonth(count)
  return {
    kind: 'period',
    from: start + first - 1,
    to: Math.min(start + last - 1, lastOfMonth(count)),
    doubtful: part === '初' || part === '中',
  }
}

/** 2023年11月, 今年6月底, 去年12月上旬. */
export const monthOfGivenYear: Reader = {
  pattern: new RegExp(`(?<!\\d)${YEAR}(${MONTH})\\s?月(?:份)?${PART}`, 'g'),
  read(match, { today }) {
    const year = readYear(match[1], match[2], yearOf(today))
    const month = readSmall(match[3] ?? '')
    if (year === undefined || month === undefined) return undefined
    return month < 1 || month > 12 ? impossible : partOf(year * 12 + month - 1, match[4])
  },
}

/** 6月, 十二月底, 5月份. */
export const monthAlone: Reader = {
  pattern: new RegExp(`${FRESH}(?<!个)(${MONTH})\\s?月(?:份)?${PART}`, 'g'),
  read(match, { today }) {
    const month = readSmall(match[1] ?? '')
    if (month === undefined || month < 1 || month > 12) return undefined
    const { since, ...reading } = monthOfYear(month, today, match[2])
    return isEnd(match[2]) || !since ? reading : { ...reading, since }
  },
}

/** 本月, 上个月, 下月底, 这个月中旬. */
export const namedMonth: Reader = {
  pattern: new RegExp(`(上上|上|下下|下|本|这|当)个?月(?:份)?${PART}`, 'g'),
  read: (match, { today }) => partOf(monthCount(today) + relativeStep(match[1]), match[2]),
}

/** 月底, 月初, 月内: of this month, and said of the past perhaps of the last one. */
export const partOfThisMonth: Reader = {
  pattern: new RegExp(`(?<![${N}上下本这个当每份])月(底|末|初|内)`, 'g'),
  read(match, { today }) {
    const count = monthCount(today)
    if (match[1] === '内') return { kind: 'day', day: lastOfMonth(count), limit: true, since: firstOfMonth(count) }
    if (match[1] === '初') return partOf(count, '初')
    return { kind: 'cycle', cycle: 'month', candidates: [count - 1, count, count + 1].map(lastOfMonth) }
  },
}

/** 年底, 2023年底, 明年年底, 年内. */
export const endOfYear: Reader = {
  pattern: new RegExp(`(?:${YEAR}年?|(?<![${N}每半整全多几今去明前后本上])年)(底|末|终|内)`, 'g'),
  read(match, { today }) {
    const year = readYear(match[1], match[2], yearOf(today)) ?? yearOf(today)
    const [first, last] = [firstOfMonth(year * 12), lastOfMonth(year * 12 + 11)]
    return match[3] === '内'
      ? { kind: 'day', day: last, limit: true, since: first }
      : { kind: 'day', day: last, inFull: true }
  },
}

/** 2023年, 今年, 去年度. A year of two digits alone is an amount. */
export const year: Reader = {
  pattern: new RegExp(`(?<![${N}])${YEAR}(?![初中底末终内第${N}])`, 'g'),
  read(match, { today }) {
    if (match[1] !== undefined && match[1].length < 4) return undefined
    const found = readYear(match[1], match[2], yearOf(today))
    return found === undefined ? undefined : period(found * 12, found * 12 + 11)
  },
}

/** 上半年, 2023年下半年, 今年上半年末. */
export const halfYear: Reader = {
  pattern: new RegExp(`(?:${YEAR})?([上下])半年(底|末)?`, 'g'),
  read(match, { today }) {
    const start = (readYear(match[1], match[2], yearOf(today)) ?? yearOf(today)) * 12 + (match[3] === '上' ? 0 : 6)
    return match[4] ? { kind: 'day', day: lastOfMonth(start + 5) } : period(start, start + 5)
  },
}

/** 一季度, 第三季度末, 上季度, 季度末, 季末. */
export const quarter: Reader = {
  pattern: new RegExp(
    `(?:(?:${YEAR})?(?:第\\s?)?([一二三四1-4])季度|(本|这|当|上|下)一?个?季度?|(?<![每个四])季(?=度?[末底]))(?:度)?(末|底|内)?`,
    'g',
  ),
  read(match, { today }) {
    const start = quarterStart(match[3], match[4], readYear(match[1], match[2], yearOf(today)), today)
    if (match[5] === '内') return { kind: 'day', day: lastOfMonth(start + 2), limit: true, since: firstOfMonth(start) }
    return match[5] ? { kind: 'day', day: lastOfMonth(start + 2) } : period(start, start + 2)
  },
}

function quarterStart(
  numbered: string | undefined,
  relative: string | undefined,
  year: number | undefined,
  today: DayNumber,
): number {
  if (numbered) return (year ?? yearOf(today)) * 12 + ((readSmall(numbered) ?? 1) - 1) * 3
  const count = monthCount(today)
  return count - (count % 3) + 3 * relativeStep(relative)
}
