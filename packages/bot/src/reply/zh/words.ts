import {
  type Body,
  type CivilDate,
  daysBetween,
  levelLabels,
  type ProblemNumber,
  parseCivilDate,
  sayDate,
  severityLabels,
  sourceLabels,
  statusLabels,
  type Text,
  weekdayOf,
} from '@zhenggai/rules'
import type { About, BasisView, DueView, Filters, Left } from '../view.ts'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']
const NEAR_DAYS = 14

/** 6月15日, with the year where it is not this one. */
export function day(date: CivilDate, today: CivilDate): string {
  const full = sayDate(date).zh
  return date.slice(0, 4) === today.slice(0, 4) ? full.replace(/^\d{4}年/, '') : full
}

/** 6月15日（周四）: the weekday where the day is near. */
export function nearDay(date: CivilDate, today: CivilDate): string {
  const near = Math.abs(daysBetween(today, date)) <= NEAR_DAYS
  return `${day(date, today)}${near ? `（${weekday(date)}）` : ''}`
}

export const weekday = (date: CivilDate): string => `周${weekdays[weekdayOf(parseCivilDate(date)) - 1]}`

/** 2023年6月14日 */
export const fullDay = (date: CivilDate): string => day(date, '')

/** When a document was published, as far as it says. */
export const publication = (date: CivilDate | null): string => (date ? `${fullDay(date)}公布` : '文本没有公布日期')

export const name = ({ number, sample }: Pick<About, 'number' | 'sample'>): string =>
  `${sample ? '【示例】' : ''}${called(number)}`
export const called = (number: ProblemNumber): string => `${number}号`

/** A title in a list: enough to know it by. */
export const short = (title: string, longest = 18): string => {
  const signs = [...title]
  return signs.length > longest ? `${signs.slice(0, longest - 1).join('')}…` : title
}

export const quoted = (text: string): string => `“${text}”`
export const listed = (items: readonly string[]): string => items.join('、')

export function left(time: Left): string {
  switch (time.kind) {
    case 'today':
      return '今天到期'
    case 'left':
      return time.workingDays > 0 ? `还剩${time.workingDays}个工作日` : `还剩${time.calendarDays}天（其间没有工作日）`
    case 'late':
      return time.workingDays > 0 ? `已逾期${time.workingDays}个工作日` : `已逾期${time.calendarDays}天`
    case 'not-judged':
      return '届满时文件尚未公布，不判逾期'
  }
}

/** A Sunday as the last day needs a word: it is worked. */
const isMakeUpDay = ({ date, deadline }: DueView): boolean =>
  deadline.days?.makeUpDays.some((day) => day.date === date) ?? false

/** 最迟6月15日（周四），已逾期3个工作日 */
export const dueWithLeft = (due: DueView, today: CivilDate): string =>
  `最迟${nearDay(due.date, today)}${isMakeUpDay(due) ? '，当天调休上班' : ''}${due.deadline.provisional ? '（暂定）' : ''}，${left(due.left)}`

const clockUnits: Readonly<Record<string, string>> = {
  'working-day': '个工作日',
  'calendar-day': '日',
  month: '个月',
  hour: '小时',
}
export const period = ({ within, unit }: { readonly within: number; readonly unit: string }): string =>
  `${within}${clockUnits[unit] ?? unit}`

/** 县水务局（县级对应的牵头部门） */
export function body({ name: role, units, presumed, unstated }: Body): string {
  if (unstated) return role.zh
  if (units.length > 0) return `${listed(units)}（${role.zh}${presumed ? '，推定' : ''}）`
  return `${role.zh}${presumed ? '（推定）' : ''}`
}

export const bodies = (all: readonly Body[]): string => listed(all.map(body))

/** 施甸县长效机制方案 二(一) */
export const basis = ({ document, parts }: BasisView): string =>
  [document.zh, listed([...new Set(parts.map(({ path }) => path))])].filter(Boolean).join(' ')

export const basisWithGist = (view: BasisView): string =>
  `${basis(view)}：${view.parts.map(({ gist }) => gist.zh).join('；')}`

const label = (labels: Readonly<Record<string, Text>>, value: string): string => labels[value]?.zh ?? value

/** What a list was narrowed to, as it stands before 的问题: 姚关镇人民政府、市级、已逾期. */
export function filterWords(filters: Filters, today: CivilDate): string {
  const words = [
    filters.unit,
    filters.level && label(levelLabels, filters.level),
    filters.severity && label(severityLabels, filters.severity),
    filters.source && label(sourceLabels, filters.source),
    filters.status && label(statusLabels, filters.status),
    filters.open && '未销号',
    filters.q && `含${quoted(filters.q)}`,
    filters.due && dueSpan(filters.due, today),
  ]
  return words.filter(Boolean).join('、')
}

export function dueSpan({ from, to }: { readonly from: CivilDate; readonly to: CivilDate }, today: CivilDate): string {
  if (from === to) return from === today ? '今天到期' : `${day(from, today)}到期`
  return `${day(from, today)}至${day(to, today)}到期`
}
