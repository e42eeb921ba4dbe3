import { mayLog, type ProblemEvent, type Text } from '@zhenggai/rules'
import { type Classes, readClasses } from '../../interpret/classes.ts'
import { directoryOf } from '../../interpret/directory.ts'
import type { ProblemFacts } from '../../ledger/ledger.ts'
import { say } from '../../reply/texts.ts'
import { scanDates } from '../../understand/dates.ts'
import type { UnitName } from '../../understand/units.ts'
import type { Draft, Item, Question } from '../memory.ts'
import { prose } from '../prose.ts'
import { type Answer, answer, type Turn } from '../turn.ts'
import { newUnitNotes } from './amend.ts'
import { saidDay } from './day.ts'
import { registerView } from './draft-view.ts'
import { propose } from './propose.ts'
import { labelledParts, readFacts } from './read-facts.ts'

const intent = 'register'
const LONGEST_TITLE = 500

const head =
  /^.{0,12}?(?:有一?个)?新问题(?:要|需要)?(?:登记|录入|上报|报)?(?:一?下)?\s?[:,]\s?|^.{0,12}?(?:登记|新增|录入|新建|添加|增加|追加|补录|上报|建立|建|加|报|录|记|登|添)?(?:一?[个条项件])?(?:新的?|一?个新)?(?:的)?问题\s?[:,]?\s?|^.{0,20}?\b(?:register|add|create|enter|open|report|new)\s(?:a\s|an\s|the\s|this\s)?(?:new\s)?(?:problem|issue|item)?\s?[:,]?\s?/i

interface Described {
  readonly facts: Omit<ProblemFacts, 'title'> & { readonly title?: string }
  readonly events: readonly ProblemEvent[]
  readonly newUnits: readonly string[]
  /** What is neither field, class nor hand-over, in order. */
  readonly words: readonly string[]
  /** A date that cannot be used, in its words. */
  readonly badDates: readonly string[]
}

/** “登记新问题：…”: what is known goes into the proposal, what is not stays open and is shown as open. */
export async function proposeRegistration(turn: Turn, given?: { readonly text: string }): Promise<Answer> {
  const directory = directoryOf(await turn.ports.ledger.all())
  const described = describe(given?.text ?? turn.reading.text.replace(head, ''), turn.today, directory)
  const { title } = described.facts
  if (!title) return askTitle(turn)
  const rulebook = turn.ports.ledger.defaultRulebook
  const facts = { ...described.facts, title }
  const objections = objectionsTo(turn, facts, described.events)
  if (objections.length > 0) return answer(turn, 'write', intent, [say('refused', { reasons: objections })])
  const [bad] = described.badDates
  if (bad)
    return answer(turn, 'write', intent, [say('askDate', { about: null, words: bad, options: [], today: turn.today })])
  return propose(turn, intent, [itemOf(turn, { kind: 'register', rulebook, facts, events: described.events })], {
    notes: newUnitNotes(described.newUnits),
  })
}

export const itemOf = (turn: Turn, draft: Extract<Draft, { kind: 'register' }>): Item => ({
  draft,
  shown: registerView(turn.ports.ledger, draft),
  version: null,
})

/** Further facts for a registration that waits: what is named replaces what was there. */
export async function supplemented(turn: Turn, draft: Extract<Draft, { kind: 'register' }>): Promise<Item | undefined> {
  const directory = directoryOf(await turn.ports.ledger.all())
  const { facts, events, words } = describe(
    turn.reading.text.replace(/^(?:不对|不是|错了|更正|补充)[,:]?\s?/, ''),
    turn.today,
    directory,
  )
  if (words.length > 0) return undefined
  const { units, ...more } = facts
  const fields = { ...more, ...(units && { units: { ...draft.facts.units, ...units } }) }
  if (Object.keys(fields).length === 0 && events.length === 0) return undefined
  if (objectionsTo(turn, draft.facts, events).length > 0) return undefined
  const kept = draft.events.filter(({ type }) => !events.some((event) => event.type === type))
  return itemOf(turn, { ...draft, facts: { ...draft.facts, ...fields }, events: [...kept, ...events] })
}

function objectionsTo({ ports, today }: Turn, facts: ProblemFacts, events: readonly ProblemEvent[]): readonly Text[] {
  const rulebook = ports.ledger.rulebook(ports.ledger.defaultRulebook)
  if (!rulebook) return []
  return events.flatMap((event) => mayLog(rulebook, { ...facts, events: [] }, event, today).map(({ text }) => text))
}

function askTitle(turn: Turn): Answer {
  const question: Question = {
    intent,
    at: turn.now,
    asks: 'title',
    text: turn.reading.text,
    numbers: [],
    options: [],
    on: null,
  }
  return answer(turn, 'write', intent, [say('askTitle', null)], {}, { ...turn.me, question })
}

const handedOver = /移交|交办|转办|\bhanded\sover\b/i

/** Clause by clause: a labelled field, a class, a hand-over, else words of the title (the first) or the description. */
function describe(text: string, today: string, directory: readonly UnitName[]): Described {
  let classes: Classes = {}
  const events: ProblemEvent[] = []
  const badDates: string[] = []
  const words: string[] = []
  const { facts, units, newUnits } = readFacts(text, { today, directory })
  for (const clause of clausesOf(text)) {
    if (handedOver.test(clause) && scanDates(clause, today).length > 0) {
      const day = saidDay(scanDates(clause, today), today)
      if (day.kind === 'day') events.push({ type: 'handed-over', on: day.on })
      else badDates.push('words' in day ? day.words : clause)
    } else if (isClass(clause)) classes = { ...classes, ...readClasses(withLevel(clause)) }
    else if (prose(clause) !== '') words.push(prose(clause))
  }
  const { status: _, open: __, ...known } = classes
  const [title, ...rest] = words
  return {
    facts: {
      ...(title && { title: title.slice(0, LONGEST_TITLE) }),
      ...(rest.length > 0 && { description: rest.join('，') }),
      ...known,
      ...facts,
      ...(Object.keys(units).length > 0 && { units }),
    },
    events,
    newUnits,
    words,
    badDates,
  }
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
