import type { Stage, TimeLimit } from '@zhenggai/rules'
import type { Cell } from '../grid/grid.ts'
import { dateOfSerial } from '../grid/number-format.ts'
import { type CellDate, dateWords, findDates } from './dates.ts'
import { type Finding, finding } from './doubt.ts'
import { saysNothing } from './words.ts'

/** What a cell says about a time limit. An `error` means that the row cannot be taken: which date is meant is for a person to say. */
export interface ReadLimit {
  readonly limit?: TimeLimit
  readonly warnings: readonly Finding[]
  readonly error?: Finding
}

const warned = (limit: TimeLimit, ...warnings: readonly Finding[]): ReadLimit => ({ limit, warnings })
const failed = (error: Finding): ReadLimit => ({ warnings: [], error })

/** @param year the one year that the sheet's title gives. */
export function readTimeLimit(cell: Cell | undefined, year: number | null): ReadLimit {
  if (!cell || saysNothing(cell.text)) return { warnings: [noLimit] }
  if (cell.error)
    return failed(
      finding(
        'error-value',
        `单元格是错误值“${cell.text}”，请填写日期`,
        `the cell shows the error ${cell.text}; give a date`,
      ),
    )
  if (cell.date) return fromRealDate(cell, cell.date)
  const fromNumber = readNumber(cell)
  return fromNumber ?? readWords(cell.text, year)
}

const noLimit = finding('missing-time-limit', '没有整改时限', 'there is no time limit')

const dated = (text: string, due: string): TimeLimit => ({ text, kind: 'date', due })

function fromRealDate({ text, hides }: Cell, date: string): ReadLimit {
  if (hides === 'day') {
    const due = findDates(dateWords(text))[0]?.due || date
    return warned(
      dated(text, due),
      finding(
        'month-precision',
        `单元格只显示到月，按月底 ${due} 读取，请确认`,
        `the cell shows the month only; read as its last day, ${due}`,
      ),
    )
  }
  if (hides === 'year') {
    return warned(
      dated(text, date),
      finding(
        'year-hidden',
        `单元格不显示年份，内部年份为${date.slice(0, 4)}年，请确认`,
        `the cell hides the year, which is ${date.slice(0, 4)}`,
      ),
    )
  }
  return warned(dated(text, date))
}

/** Numbers that were typed for dates; undefined where the number is none. */
function readNumber({ text, number }: Cell): ReadLimit | undefined {
  const value = number ?? (/^\d{5}$/.test(text) ? Number(text) : undefined)
  if (value === undefined) return undefined
  const serial = value >= 30_000 && value < 80_000 ? dateOfSerial(value) : undefined
  if (serial) return warned(dated(text, serial), serialNumber(serial))
  if (Number.isInteger(value) && value >= 1990 && value <= 2100) {
    const due = `${value}-12-31`
    return warned(
      dated(text, due),
      finding('year-only', `只有年份，按 ${due} 读取，请确认`, `a year alone; read as ${due}`),
    )
  }
  if (/^20\d\d\.1$/.test(text) && number !== undefined) {
    const [y] = text.split('.')
    return failed(
      finding(
        'ambiguous-date',
        `数字 ${text} 可能是${y}年1月，也可能是${y}年10月（末尾的0被 Excel 去掉）；请写成“${y}年1月”或“${y}年10月”`,
        `the number ${text} is January or October of ${y} (Excel drops the last 0); write ${y}年1月 or ${y}年10月`,
      ),
    )
  }
  if (number !== undefined && /^20\d\d\.\d{1,2}$/.test(text)) {
    const read = readWords(text, null)
    const due = read.limit?.due
    if (!due) return read
    return warned(
      dated(text, due),
      finding(
        'number-as-month',
        `数字 ${text} 按${text.replace('.', '年')}月读作 ${due}，请确认`,
        `the number ${text} was read as a month, ${due}`,
      ),
    )
  }
  return undefined
}

export const serialNumber = (day: string): Finding =>
  finding('serial-number', `按 Excel 序列号读作 ${day}，请确认`, `read as an Excel serial number: ${day}`)

const IMMEDIATE = /立行立改|立即整改|立改立行|立知立改|即知即改|边督边改/
const ONGOING = /长期坚持|持续(?:推进|整改|坚持)|长期(?:整改|推进|落实)|常态化|^长期$/

function readWords(text: string, year: number | null): ReadLimit {
  const words = dateWords(text)
  const flags = {
    ...(ONGOING.test(words) && { ongoing: true as const }),
    ...(IMMEDIATE.test(words) && { immediate: true as const }),
  }
  const recurs = /每(?:年|半年|季度?|个?月|周|旬)|逐年|按月|按季/.test(words)
  const dates = recurs ? [] : findDates(words, year)
  const fault = dates.find((date) => date.fault && date.fault !== 'year-missing')
  if (fault) return failed(faultOf(fault, words.slice(fault.start, fault.end)))
  if (dates.some((date) => date.fault)) {
    const message = `“${text}”没有年份，表内也没有年份可依，请补上年份`
    return warned(undated(text), finding('year-missing', message, `“${text}” has no year, and the sheet gives none`))
  }
  const [first] = dates
  if (!first) return withoutDate(text, words, flags, recurs)
  const last = latest(dates)
  const warnings = doubtsOf(dates)
  if (/延期|延长|延至|顺延|推迟|调整(?:为|至|到)/.test(words)) return extended(text, dates, last, flags, warnings)
  if (new Set(dates.map(({ due }) => due)).size === 1) {
    const start = last.from && isRange(words, last) ? { start: last.from } : {}
    return warned({ ...dated(text, last.due), ...flags, ...start }, ...warnings)
  }
  return warned({ text, kind: 'stages', due: last.due, ...flags, stages: stagesOf(words, dates) }, ...warnings)
}

const undated = (text: string): TimeLimit => ({ text, kind: 'text', due: null })

const latest = (dates: readonly CellDate[]): CellDate =>
  dates.toSorted((a, b) => (a.due < b.due ? 1 : -1))[0] as CellDate

const isRange = (words: string, { start, end }: CellDate): boolean =>
  /\d(?:年|月|日|号)?(?:至|到|-|—|–|~|——)\d/.test(words.slice(start, end)) &&
  !/^\d{4}-\d{1,2}-\d{1,2}/.test(words.slice(start, end))

function withoutDate(
  text: string,
  words: string,
  { ongoing, immediate }: { readonly ongoing?: true; readonly immediate?: true },
  recurs: boolean,
): ReadLimit {
  if (immediate) return warned({ text, kind: 'immediate', due: null, ...(ongoing && { ongoing }) })
  if (ongoing && !recurs) return warned({ text, kind: 'ongoing', due: null, ongoing })
  return warned({ ...undated(text), ...(ongoing && { ongoing }) }, whyUndated(text, words, recurs))
}

function whyUndated(text: string, words: string, recurs: boolean): Finding {
  if (recurs) return finding('recurring-limit', '周期性时限，不是一个到期日', 'the limit recurs; it is no due date')
  if (/\d+个?(?:工作日|日|天|个月|月|周|年)(?:之内|以内|内)|(?:之日起|起|后)\d+/.test(words))
    return finding(
      'relative-limit',
      '相对期限，起算日未知；请填写具体日期',
      'a relative limit; from which day it counts is not known',
    )
  return finding('not-computable', `“${text}”没有给出日期，请填写具体日期`, `“${text}” gives no date`)
}

export function faultOf({ fault }: CellDate, words: string): Finding {
  return fault === 'ambiguous-date'
    ? finding(
        'ambiguous-date',
        `“${words}”的月和日有两种读法，请写成“2024年6月5日”的形式`,
        `“${words}” can be read in two ways; write it as 2024年6月5日`,
      )
    : finding('impossible-date', `日历上没有“${words}”，请核对日期`, `there is no such day as “${words}”`)
}

const yearDoubts: Readonly<Record<string, (due: string) => Finding>> = {
  'two-digits': (due) =>
    finding(
      'two-digit-year',
      `两位年份按${due.slice(0, 4)}年读取，请确认`,
      `the year of two digits was read as ${due.slice(0, 4)}`,
    ),
  context: (due) =>
    finding(
      'year-inferred',
      `没有年份，按标题的${due.slice(0, 4)}年读作 ${due}，请确认`,
      `no year; read as ${due} by the title`,
    ),
  plan: (due) => finding('period-name', `规划期末按 ${due} 读取，请确认`, `the end of the plan was read as ${due}`),
}

/** How dates were read that were not said in full; each kind of doubt once. */
export function doubtsOf(dates: readonly CellDate[]): readonly Finding[] {
  const found = dates.flatMap(({ year, yearOnly, due }) => [
    ...(year ? [yearDoubts[year]?.(due) as Finding] : []),
    ...(yearOnly ? [finding('year-only', `只有年份，按 ${due} 读取，请确认`, `a year alone; read as ${due}`)] : []),
  ])
  return found.filter(({ code }, i) => found.findIndex((other) => other.code === code) === i)
}

function extended(
  text: string,
  dates: readonly CellDate[],
  last: CellDate,
  flags: object,
  warnings: readonly Finding[],
): ReadLimit {
  const first = dates.find(({ due }) => due !== last.due)
  return warned(
    { ...dated(text, last.due), ...flags, ...(first && { original: first.due }) },
    ...warnings,
    finding(
      'extension-without-date',
      '写有延期，但没有批准延期的日期和依据，没有登记为延期；请在台账中补登',
      'an extension is mentioned without the day and the basis of its approval; it was not recorded as one',
    ),
  )
}

/** Each date with what is to be done by it: the words behind it, or those before it where the text begins with them. */
function stagesOf(words: string, dates: readonly CellDate[]): readonly Stage[] {
  const leads = tidy(words.slice(0, dates[0]?.start)) !== ''
  return dates.map(({ start, end, due }, i) => {
    const around = leads
      ? words.slice(dates[i - 1]?.end ?? 0, start)
      : words.slice(end, dates[i + 1]?.start ?? words.length)
    return { due, what: (tidy(around) || words.slice(start, end)).slice(0, 1000) }
  })
}

const LEADING = /^(?:[,;。:、()\n]|之前|以前|前(?!期)|\d{1,2}[.、)](?!\d))+/
const TRAILING = /(?:[,;。:、(]|\d{1,2}[.、)])+$/

/** What is left of the words beside a date without marks, numbering, and what is said of the whole. */
const tidy = (words: string): string =>
  words
    .replace(LEADING, '')
    .split(/[,;。\n]/)
    .filter((clause) => !ONGOING.test(clause) && !IMMEDIATE.test(clause))
    .join('，')
    .replace(TRAILING, '')
    .replace(/^，+|，+$/g, '')
