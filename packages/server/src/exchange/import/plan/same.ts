import type { ProblemFacts } from '@zhenggai/bot'
import type { TimeLimit, Units } from '@zhenggai/rules'
import { canonical } from '../../../store/chain.ts'
import { dateWords, findDates } from '../read/dates.ts'
import { squeeze } from '../read/words.ts'

/** Whether two values of a field say the same: white space, widths of characters and ways to write one date do not count. */
export function saysTheSame(field: keyof ProblemFacts, a: unknown, b: unknown): boolean {
  if (field === 'timeLimit' && a && b) return isSameLimit(a as Limit, b as Limit)
  return canonical(comparable(field, a)) === canonical(comparable(field, b))
}

function comparable(field: keyof ProblemFacts, value: unknown): unknown {
  if (value === undefined || value === null) return null
  if (field === 'units') return comparableUnits(value as Units)
  return JSON.parse(squeeze(JSON.stringify(value)))
}

/**
 * 2023-12-31, 2023年12月31日 and 2023/12/31 are one limit; beside a bare day the words of the other do not count either, as long as
 * they come to that day.
 */
function isSameLimit(a: Limit, b: Limit): boolean {
  const withWords = !isBareDay(a) && !isBareDay(b)
  return canonical(comparableLimit(a, withWords)) === canonical(comparableLimit(b, withWords))
}

type Limit = string | TimeLimit

function isBareDay(limit: Limit): boolean {
  if (typeof limit === 'string') return true
  const words = dateWords(limit.text)
  const [date, ...more] = findDates(words)
  return date?.kind === 'day' && more.length === 0 && date.start === 0 && date.end === words.length
}

function comparableLimit(limit: Limit, withWords: boolean): unknown {
  if (typeof limit === 'string') return { kind: 'date', due: limit }
  const { text, stages, ...rest } = limit
  return {
    ...rest,
    ...(withWords && { text: squeeze(text) }),
    ...(stages && { stages: stages.map(({ what, due }) => ({ what: squeeze(what), due })) }),
  }
}

const comparableUnits = ({ lead, responsible = [], supporting = [] }: Units): unknown => ({
  lead: lead ? squeeze(lead) : null,
  responsible: responsible.map(squeeze),
  supporting: supporting.map(squeeze),
})
