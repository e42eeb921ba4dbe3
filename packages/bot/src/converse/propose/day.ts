import type { CivilDate } from '@zhenggai/rules'
import type { DateMention, DayMention } from '../../understand/dates.ts'

/** The day that something is said to have happened on. */
export type SaidDay =
  | { readonly kind: 'day'; readonly on: CivilDate }
  /** No day was said. */
  | { readonly kind: 'none' }
  /** More than one day is possible. */
  | { readonly kind: 'open'; readonly words: string; readonly options: readonly CivilDate[] }
  /** The likeliest reading lies ahead: it cannot have happened. */
  | { readonly kind: 'future'; readonly on: CivilDate }
  | { readonly kind: 'impossible'; readonly words: string }

const isDay = (mention: DateMention): mention is DayMention => mention.kind === 'day'

/** One day, said beyond doubt; everything else is asked back. A limit (6月15日前) is no day on which something happened. */
export function saidDay(dates: readonly DateMention[], today: CivilDate): SaidDay {
  const impossible = dates.find(({ kind }) => kind === 'impossible')
  if (impossible) return { kind: 'impossible', words: impossible.words }
  const days = dates.filter(isDay)
  const [first] = days
  const period = dates.find(({ kind }) => kind === 'period')
  if (!first) return period ? { kind: 'open', words: period.words, options: [] } : { kind: 'none' }
  const distinct = [...new Set(days.map(({ date }) => date))]
  if (distinct.length > 1) return { kind: 'open', words: days.map(({ words }) => words).join('、'), options: distinct }
  if (first.role === 'on' && first.date > today) return { kind: 'future', on: first.date }
  if (first.role !== 'on') return { kind: 'open', words: first.words, options: [] }
  if (!first.certain) return { kind: 'open', words: first.words, options: [first.date, ...(first.alternatives ?? [])] }
  return { kind: 'day', on: first.date }
}
