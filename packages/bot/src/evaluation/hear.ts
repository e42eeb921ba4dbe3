import { addDays, type CivilDate, type ProblemNumber, rulebooks } from '@zhenggai/rules'
import type { Intent } from '../commands/intent.ts'
import { filtersOf } from '../converse/filters.ts'
import { saidDay } from '../converse/propose/day.ts'
import { readFacts } from '../converse/propose/read-facts.ts'
import { type SmallWord, smallWord } from '../converse/small-words.ts'
import { decide, STRONG } from '../interpret/decide.ts'
import { interpret } from '../interpret/interpret.ts'
import { stepOf } from '../interpret/lexicon.ts'
import { type ReadingContext, read } from '../interpret/read.ts'
import type { Reading } from '../interpret/reading.ts'
import { dueRange } from '../interpret/slots/due-range.ts'
import { untilIn } from '../interpret/slots/until.ts'
import { soundsLikeMore, suggestionsFor } from '../interpret/suggestions.ts'
import type { OtherKind } from '../practice/message.ts'
import { normalise } from '../understand/normalise.ts'

/** What the bot takes a message for, before it looks into any ledger. */
export interface Heard {
  readonly intent: Intent | OtherKind
  readonly writes: boolean
  readonly problems: readonly ProblemNumber[]
  readonly date: CivilDate | null
  readonly steps: readonly string[]
  readonly fields: Readonly<Record<string, string>>
  readonly suggestions: readonly Intent[]
}

const setting: ReadingContext = {
  today: '2023-06-20',
  language: 'zh',
  rulebooks: [rulebooks.get('shidian-2023')],
  directory: [
    '县水务局',
    '县住房和城乡建设局',
    '县农业农村局',
    '县自然资源局',
    '县林业和草原局',
    '县应急管理局',
    '市生态环境局施甸分局',
    '县发展和改革局',
    '姚关镇人民政府',
    '旧城乡人民政府',
    '太平镇人民政府',
    '何元乡人民政府',
    '甸阳镇人民政府',
    '由旺镇人民政府',
    '水长乡人民政府',
    '万兴乡人民政府',
  ].map((name) => ({ name })),
}

const small: Readonly<Record<SmallWord, OtherKind>> = {
  confirm: 'confirm',
  'confirm-loosely': 'confirm',
  cancel: 'cancel',
  wrong: 'cancel',
  more: 'chatter',
  hello: 'chatter',
  thanks: 'chatter',
}

const nothing = { writes: false, problems: [], date: null, steps: [], fields: {}, suggestions: [] }

export function hear(raw: string): Heard {
  const normalised = normalise(raw, { botNames: ['整改助手'] })
  const word = smallWord(normalised.text)
  if (word) return { ...nothing, intent: small[word] }
  const context = { ...setting, language: normalised.language ?? setting.language }
  const reading = read(normalised, context)
  const ways = interpret(reading)
  const top = decide(reading, ways)
  if (!top || (top.score < STRONG && soundsLikeMore(reading, context, top))) {
    return {
      ...nothing,
      intent: 'unknown',
      problems: reading.numbers,
      suggestions: suggestionsFor(reading, context, undefined).map(({ intent }) => intent),
    }
  }
  const writes = top.kind === 'write'
  const unknown = reading.units.find(({ unknown }) => unknown)
  const { open: _, q: __, ...filters } = filtersOf(reading, undefined)
  const until = dueRange(reading.text, setting.today)?.to
  return {
    intent: top.intent,
    writes,
    problems: top.problems ?? reading.numbers,
    date: dayOf(top.intent, reading),
    steps: reading.steps.flatMap(({ ids }) => ids.map((id) => stepOf(id) ?? id)),
    fields: {
      ...(filters as Record<string, string>),
      ...(top.intent === 'amend' && setBy(reading.text)),
      ...(until && { until }),
      ...(unknown && { unknownUnit: unknown.words }),
    },
    suggestions: ways.map(({ intent }) => intent),
  }
}

const happened: ReadonlySet<Intent> = new Set(['complete-step', 'log-progress', 'reopen'])

/** The class that an amendment sets. */
function setBy(text: string): Readonly<Record<string, string>> {
  const { level, severity, source } = readFacts(text, setting).facts
  return { ...(level && { level }), ...(severity && { severity }), ...(source && { source }) }
}

/** What is logged has happened; what is ordered or set reaches ahead. */
function dayOf(intent: Intent, { dates, text }: Reading): CivilDate | null {
  const day = saidDay(dates, setting.today)
  if (happened.has(intent) || (intent === 'amend' && day.kind === 'day'))
    return day.kind === 'day' || day.kind === 'future' ? day.on : null
  const until = untilIn(text, setting.today)
  return until?.certain ? until.date : null
}

/** The day that a number of days from today ends. */
export const daysAhead = (days: number): CivilDate => addDays(setting.today, days)
