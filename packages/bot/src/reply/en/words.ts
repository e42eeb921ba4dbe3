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

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const NEAR_DAYS = 14

/** 15 June, with the year where it is not this one. */
export function day(date: CivilDate, today: CivilDate): string {
  const full = sayDate(date).en
  return date.slice(0, 4) === today.slice(0, 4) ? full.replace(/ \d{4}$/, '') : full
}

/** Thursday 15 June: the weekday where the day is near. */
export function nearDay(date: CivilDate, today: CivilDate): string {
  const near = Math.abs(daysBetween(today, date)) <= NEAR_DAYS
  return `${near ? `${weekday(date)} ` : ''}${day(date, today)}`
}

export const weekday = (date: CivilDate): string => weekdays[weekdayOf(parseCivilDate(date)) - 1] ?? ''

/** 14 June 2023 */
export const fullDay = (date: CivilDate): string => day(date, '')

/** When a document was published, as far as it says. */
export const publication = (date: CivilDate | null): string =>
  date ? `published ${fullDay(date)}` : 'the text bears no date of publication'

export const name = ({ number, sample }: Pick<About, 'number' | 'sample'>): string =>
  `${sample ? '[sample] ' : ''}${called(number)}`
export const called = (number: ProblemNumber): string => `Problem ${number}`

/** A title in a list: enough to know it by. */
export const short = (title: string, longest = 40): string => {
  const signs = [...title]
  return signs.length > longest ? `${signs.slice(0, longest - 1).join('')}…` : title
}

export const quoted = (text: string): string => `“${text}”`
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
export const workingDays = (count: number): string => counted(count, 'working day')
export const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

export function left(time: Left): string {
  switch (time.kind) {
    case 'today':
      return 'due today'
    case 'left':
      return time.workingDays > 0
        ? `${workingDays(time.workingDays)} left`
        : `${counted(time.calendarDays, 'day')} left, none of them a working day`
    case 'late':
      return time.workingDays > 0
        ? `${workingDays(time.workingDays)} overdue`
        : `${counted(time.calendarDays, 'day')} overdue`
    case 'not-judged':
      return 'it ran out before the document was published, so it is not called overdue'
  }
}

/** A Sunday as the last day needs a word: it is worked. */
const isMakeUpDay = ({ date, deadline }: DueView): boolean =>
  deadline.days?.makeUpDays.some((day) => day.date === date) ?? false

/** due Thursday 15 June at the latest, 3 working days overdue */
export const dueWithLeft = (due: DueView, today: CivilDate): string =>
  `due by the end of ${nearDay(due.date, today)}${isMakeUpDay(due) ? ', a make-up working day' : ''}${due.deadline.provisional ? ' (provisional)' : ''}, ${left(due.left)}`

const clockUnits: Readonly<Record<string, string>> = {
  'working-day': 'working day',
  'calendar-day': 'day',
  month: 'month',
  hour: 'hour',
}
export const period = ({ within, unit }: { readonly within: number; readonly unit: string }): string =>
  counted(within, clockUnits[unit] ?? unit)

/** 县水务局 (the corresponding county lead department) */
export function body({ name: role, units, presumed, unstated }: Body): string {
  if (unstated) return role.en
  if (units.length > 0) return `${listed(units)} (${role.en}${presumed ? ', presumed' : ''})`
  return `${role.en}${presumed ? ' (presumed)' : ''}`
}

export const bodies = (all: readonly Body[]): string => listed(all.map(body))

/** Shidian plan, 二(一) */
export const basis = ({ document, parts }: BasisView): string =>
  [document.en, listed([...new Set(parts.map(({ path }) => path))])].filter(Boolean).join(', ')

export const basisWithGist = (view: BasisView): string =>
  `${basis(view)}: ${view.parts.map(({ gist }) => gist.en).join('; ')}`

const label = (labels: Readonly<Record<string, Text>>, value: string): string => labels[value]?.en ?? value

/** What a list was narrowed to, as it stands after “problems”: of 姚关镇人民政府, municipal. */
export function filterWords(filters: Filters, today: CivilDate): string {
  const words = [
    filters.level && label(levelLabels, filters.level),
    filters.severity && label(severityLabels, filters.severity),
    filters.source && label(sourceLabels, filters.source),
    filters.status && label(statusLabels, filters.status),
    filters.open && 'not closed out',
    filters.unit && `of ${filters.unit}`,
    filters.q && `with ${quoted(filters.q)}`,
    filters.due && dueSpan(filters.due, today),
  ]
  return words.filter(Boolean).join(', ')
}

export function dueSpan({ from, to }: { readonly from: CivilDate; readonly to: CivilDate }, today: CivilDate): string {
  if (from === to) return from === today ? 'due today' : `due on ${day(from, today)}`
  return `due from ${day(from, today)} to ${day(to, today)}`
}
