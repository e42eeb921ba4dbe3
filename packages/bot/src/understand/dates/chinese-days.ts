import { documentNumberPattern, otherNumbered } from '../other-numbers.ts'
import { dayInMonth, dayOf, firstOfMonth, lastOfMonth, monthCount, yearOf } from './civil.ts'
import {
  after,
  before,
  type CycleReading,
  ignored,
  impossible,
  type Reader,
  type Reading,
  type Setting,
} from './reading.ts'
import { DAY, FRESH, MEASURE, MONTH, N, readSmall, readYear, YEAR } from './words.ts'

/** The day after a month: 14日, 14号, or 14 and 十四 alone where nothing counted follows. */
const DAY_IN_MONTH = `\\s?(?:(${DAY})\\s?(?:日|号)|(\\d{1,2}|[二三]?十[一二三四五六七八九]?)(?!\\s?(?:[${N}.]|${MEASURE})))`

/** 二〇二三年十一月六日, 去年12月15号, 23年11月6. */
export const fullDate: Reader = {
  pattern: new RegExp(`(?<!\\d)${YEAR}(${MONTH})\\s?月(?:份)?的?${DAY_IN_MONTH}`, 'g'),
  read(match, { today }) {
    const year = readYear(match[1], match[2], yearOf(today))
    const [month, day] = [readSmall(match[3] ?? ''), readSmall(match[4] ?? match[5] ?? '')]
    if (year === undefined || month === undefined || day === undefined) return undefined
    const found = dayOf(year, month, day)
    return found === undefined ? impossible : { kind: 'day', day: found, inFull: true }
  },
}

/** 6月14日, 十一月六号, 6月14. */
export const monthAndDay: Reader = {
  pattern: new RegExp(`${FRESH}(${MONTH})\\s?月(?:份)?的?${DAY_IN_MONTH}`, 'g'),
  read(match, setting) {
    const [month, day] = [readSmall(match[1] ?? ''), readSmall(match[2] ?? match[3] ?? '')]
    if (month === undefined || day === undefined) return undefined
    return yearly(month, day, setting, /^\s?问题/.test(after(match)))
  },
}

/** A day of every year; impossible where neither this year nor the years beside it have it. */
export function yearly(month: number, day: number, { today }: Setting, doubtful = false): Reading {
  const year = yearOf(today)
  const candidates = [year - 1, year, year + 1].flatMap((turn) => dayOf(turn, month, day) ?? [])
  return candidates.length === 0 ? impossible : { kind: 'cycle', cycle: 'year', candidates, doubtful }
}

/** 本月15号, 下月3日, 上个月二十号. */
export const dayOfNamedMonth: Reader = {
  pattern: new RegExp(`(上上|上|下下|下|本|这|当)个?月(?:份)?的?${DAY_IN_MONTH}`, 'g'),
  read(match, { today }) {
    const day = readSmall(match[2] ?? match[3] ?? '')
    if (day === undefined) return undefined
    const found = dayInMonth(monthCount(today) + relativeStep(match[1]), day)
    return found === undefined ? impossible : { kind: 'day', day: found, inFull: true }
  },
}

/** 上 −1, 下 +1, doubled twice as far; everything else is the current one. */
export function relativeStep(word = ''): number {
  const far = word.length > 1 ? 2 : 1
  if (word.startsWith('上')) return -far
  return word.startsWith('下') ? far : 0
}

const notADay =
  /(?:公示|连续|逾期|超过|超|延期|提前|共|满|近|累计|不少于|不超过|第|每|编号|序号|文号|账号|(?<!号)问题|#)\s?$/
/** 15日; 15号, which counts as a day only where the context says so; the 12 of 12-15日. */
export const dayAlone: Reader = {
  pattern: new RegExp(
    `${FRESH}(?<![〕\\]月])(?:(${DAY})\\s?(日|号)(?!均)|(\\d{1,2})(?=\\s?[-~至到、和]\\s?\\d{1,2}日))`,
    'g',
  ),
  read(match, { today }) {
    const day = readSmall(match[1] ?? match[3] ?? '')
    if (
      day === undefined ||
      notADay.test(before(match)) ||
      (match[2] === '号' && (otherNumbered.test(after(match)) || /^\s?问题/.test(after(match))))
    )
      return undefined
    return monthly(day, today, match[2] === '号')
  },
}

/** A day of every month. */
export function monthly(day: number, today: number, bare: boolean): Reading | undefined {
  if (day < 1 || day > 31) return bare ? undefined : impossible
  const count = monthCount(today)
  const candidates = [-2, -1, 0, 1, 2].flatMap((step) => dayInMonth(count + step, day) ?? [])
  return { kind: 'cycle', cycle: 'month', candidates, dayOfMonth: day, bare }
}

/** A whole month of every year, or a third of one. */
export function monthOfYear(month: number, today: number, part?: string): CycleReading {
  const year = yearOf(today)
  const counts = [year - 1, year, year + 1].map((turn) => turn * 12 + month - 1)
  const [first, last] = thirdOfMonth(part)
  return {
    kind: 'cycle',
    cycle: 'year',
    candidates: counts.map((count) => Math.min(firstOfMonth(count) + last - 1, lastOfMonth(count))),
    since: (day) => firstOfMonth(monthCount(day)) + first - 1,
    doubtful: part === '初' || part === '中',
  }
}

/** First and last day of 上旬, 中旬, 下旬; 月初 and 月中 are only roughly the first two. Without a part, the month. */
export function thirdOfMonth(part: string | undefined): readonly [first: number, last: number] {
  if (part === '上旬' || part === '初') return [1, 10]
  if (part === '中旬' || part === '中') return [11, 20]
  return part === '下旬' ? [21, 31] : [1, 31]
}

/** 施办发〔2023〕12号 is no day. */
export const documentNumber: Reader = { pattern: documentNumberPattern, read: () => ignored }
