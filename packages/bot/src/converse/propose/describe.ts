import type { ProblemEvent } from '@zhenggai/rules'
import { type Classes, readClasses } from '../../interpret/classes.ts'
import type { ProblemFacts } from '../../ledger/ledger.ts'
import { scanDates } from '../../understand/dates.ts'
import type { UnitName } from '../../understand/units.ts'
import { prose } from '../prose.ts'
import { saidDay } from './day.ts'
import { labelledParts, readFacts } from './read-facts.ts'

const LONGEST_TITLE = 500

export interface Described {
  readonly facts: Omit<ProblemFacts, 'title'> & { readonly title?: string }
  readonly events: readonly ProblemEvent[]
  readonly newUnits: readonly string[]
  /** What is neither field, class nor hand-over, in order. */
  readonly words: readonly string[]
  /** A date that cannot be used, in its words. */
  readonly badDates: readonly string[]
}

const handedOver = /移交|交办|转办|\bhanded\sover\b/i

/** A new problem in a text: labelled fields, classes, its hand-over; other words are the title (the first) or the description. */
export function describe(text: string, today: string, directory: readonly UnitName[]): Described {
  const { facts, units, newUnits } = readFacts(text, { today, directory })
  const clauses = clausesOf(text)
  const handOvers = clauses.filter((clause) => handedOver.test(clause) && scanDates(clause, today).length > 0)
  const classes = clauses.filter((clause) => !handOvers.includes(clause) && isClass(clause))
  const words = clauses.filter((clause) => !handOvers.includes(clause) && !classes.includes(clause)).map(prose)
  const days = handOvers.map((clause) => ({ clause, day: saidDay(scanDates(clause, today), today) }))
  const [title, ...rest] = words.filter((part) => part !== '')
  return {
    facts: {
      ...(title && { title: title.slice(0, LONGEST_TITLE) }),
      ...(rest.length > 0 && { description: rest.join('，') }),
      ...classOf(classes),
      ...facts,
      ...(Object.keys(units).length > 0 && { units }),
    },
    events: days.flatMap(({ day }) => (day.kind === 'day' ? [{ type: 'handed-over', on: day.on }] : [])),
    newUnits,
    words: words.filter((part) => part !== ''),
    badDates: days.flatMap(({ clause, day }) => (day.kind === 'day' ? [] : ['words' in day ? day.words : clause])),
  }
}

function classOf(clauses: readonly string[]): Omit<Classes, 'status' | 'open'> {
  const { level, severity, source } = readClasses(clauses.map(withLevel).join(','))
  return { ...(level && { level }), ...(severity && { severity }), ...(source && { source }) }
}

/** The text without its labelled parts, cut at commas and stops. */
function clausesOf(text: string): readonly string[] {
  let rest = text
  for (const { start, end } of labelledParts(text).toReversed()) rest = `${rest.slice(0, start)},${rest.slice(end)}`
  return rest
    .split(/[,;。\n]/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
}

const classWords =
  /国家级?|中央|省级?|市级?|县级?|自行|自查|自己|发现|重点突出(?:性|类)?|重点|突出|一般(?:性|类)?|问题|警示片|环保督察|督察|民主监督|举报|投诉|信访|排查|举一反三|行业(?:系统)?|上级移交|反馈|来源|的|类|是|为|\b(?:national|provincial|municipal|county|key|general|level|problem|self-?found|found by the county|warning film|inspection|public report)\b|[\s、·]/gi

const isClass = (clause: string): boolean => clause.replace(classWords, '') === '' && clause.trim() !== ''
/** 省级 alone, 一般性 alone. */
const withLevel = (clause: string): string => (/^县级$/.test(clause) ? '县级自行发现' : clause)
