import { yearly } from './chinese-days.ts'
import { dayOf, firstOfMonth, lastOfMonth, yearOf } from './civil.ts'
import { after, before, impossible, type Reader, type Reading } from './reading.ts'
import { MEASURE } from './words.ts'

/** A number after these is a problem's, a version's or an amount's, not a date's. */
const otherNumber =
  /(?:问题|第|序号|编号|文号|版本|约|共|增|减|占|达|比例|得分|#|\bv|\b(?:no|nos|nr|problems?|items?|issues?|numbers?|version|about|ratio))\.?\s?$/i

const given = (year: number, month: number, day: number): Reading => {
  const found = dayOf(year, month, day)
  return found === undefined ? impossible : { kind: 'day', day: found, inFull: true }
}

/** 2023-11-06, 2023/11/6, 2023.11.6. */
export const yearFirst: Reader = {
  pattern: /(?<![\d./-])((?:19|20)\d{2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?![\d/]|[-.]\d)/g,
  read: (match) => given(Number(match[1]), Number(match[3]), Number(match[4])),
}

/** 20231106. */
export const eightDigits: Reader = {
  pattern: /(?<![\d.#-])(20\d{2})(\d{2})(\d{2})(?![\d.-]|\s?号)/g,
  read(match) {
    const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
    return day === undefined ? undefined : { kind: 'day', day, inFull: true }
  },
}

/** 2023.12, 2023/11: a month, unless it is an amount. */
export const yearAndMonth: Reader = {
  pattern: /(?<![\d./-])((?:19|20)\d{2})[-/.](0?[1-9]|1[0-2])(?![\d/%]|[-.]\d)/g,
  read(match) {
    const count = Number(match[1]) * 12 + Number(match[2]) - 1
    return { kind: 'period', from: firstOfMonth(count), to: lastOfMonth(count), doubtful: match[0].includes('.') }
  },
}

/** 23.6.14, 6/14/2023, 12-31-23: the year is the part that can be one. */
export const threeShortParts: Reader = {
  pattern: /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2}|\d)(?![\d/]|[-.]\d)/g,
  read(match, { today, chinese }) {
    if (otherNumber.test(before(match))) return undefined
    const [a, b, c] = [Number(match[1]), Number(match[3]), Number(match[4])]
    if (match[4]?.length === 4) return yearLast(a, b, c, chinese)
    const century = Math.floor(yearOf(today) / 100) * 100
    const yearFirstDay = Math.abs(century + a - yearOf(today)) <= 5 ? dayOf(century + a, b, c) : undefined
    if (yearFirstDay !== undefined) return { kind: 'day', day: yearFirstDay, inFull: true, doubtful: a <= 12 }
    const yearLastDay = Math.abs(century + c - yearOf(today)) <= 5 ? dayOf(century + c, a, b) : undefined
    return yearLastDay === undefined ? undefined : { kind: 'day', day: yearLastDay, inFull: true, doubtful: true }
  },
}

/** Month first, as in Chinese; in English 6/11/2023 is read both ways. */
function yearLast(a: number, b: number, year: number, chinese: boolean): Reading | undefined {
  const monthFirst = dayOf(year, a, b)
  const dayFirst = dayOf(year, b, a)
  const day = monthFirst ?? dayFirst
  if (day === undefined) return impossible
  const open = monthFirst !== undefined && dayFirst !== undefined && monthFirst !== dayFirst && !chinese
  return { kind: 'day', day, inFull: true, ...(open ? { doubtful: true, alternatives: [dayFirst] } : {}) }
}

/** 11/6, 6/14. In English 11/6 has two readings; 2/3 can be two thirds. */
export const slashed: Reader = {
  pattern: new RegExp(`(?<![\\d./-])(\\d{1,2})/(\\d{1,2})(?![\\d/%]|\\s?[的号#]|\\sof\\b|\\.\\d|${MEASURE})`, 'g'),
  read(match, setting) {
    const [a, b] = [Number(match[1]), Number(match[2])]
    if (otherNumber.test(before(match)) || a < 1 || b < 1 || match[0] === '24/7') return undefined
    const fraction = a < b && b <= 5
    if (fraction && /(?:完成|整改|了|成|剩|约|达|有)\s?$/.test(before(match))) return undefined
    if (a <= 12 && b <= 31) {
      const open = !setting.chinese && b <= 12 && a !== b
      return withOther(yearly(a, b, setting, fraction || open), open ? yearly(b, a, setting) : undefined)
    }
    return a <= 31 && b <= 12 ? yearly(b, a, setting, setting.chinese) : undefined
  },
}

/** A cycle that two orders of day and month fit: the candidates of both. */
function withOther(reading: Reading, other: Reading | undefined): Reading {
  if (reading.kind !== 'cycle' || other?.kind !== 'cycle') return reading
  return { ...reading, others: other.candidates }
}

/** What shows that 11.6 or 11-6 before it is a date and no amount or number. */
const dated =
  /^\s?(?:已|就|刚|才|报|上报|前|之前|以前|完成|通过|印发|移交|验收|销号|审核|审签|召开|开会|上会|同意|签|抄送|备案|整改|自验|自查|下午|上午|晚|[((]?(?:周|星期))/

/** 11.6, 11-6. Certain only where the words around it speak of a day. */
export const dottedOrDashed: Reader = {
  pattern: new RegExp(
    `(?:(?<![\\d./#$¥-])|(?<=\\d\\.\\d{1,2}-))(\\d{1,2})([.-])(\\d{1,2})(?![\\d/]|\\.\\d|-\\d+(?![\\d.])|\\s?(?:号|#|日|°|元|℃|${MEASURE}|[a-z]))`,
    'gi',
  ),
  read(match, setting) {
    const [a, b] = [Number(match[1]), Number(match[3])]
    if (a < 1 || a > 12 || b < 1 || b > 31 || otherNumber.test(before(match))) return undefined
    if (!setting.chinese && match[2] === '-') return undefined
    const reading = yearly(a, b, setting, !dated.test(after(match)))
    return reading.kind === 'impossible' && match[2] === '.' ? undefined : reading
  },
}

/** 0605移交: month and day, where the words around it speak of a day. */
export const fourDigits: Reader = {
  pattern: /(?<![\d.#-])(0[1-9])(\d{2})(?![\d.-])/g,
  read(match, setting) {
    if (!dated.test(after(match)) || otherNumber.test(before(match))) return undefined
    const reading = yearly(Number(match[1]), Number(match[2]), setting, true)
    return reading.kind === 'impossible' ? undefined : reading
  },
}
