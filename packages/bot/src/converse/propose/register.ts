import { mayLog, type ProblemEvent, type Text } from '@zhenggai/rules'
import { directoryOf } from '../../interpret/directory.ts'
import type { ProblemFacts } from '../../ledger/ledger.ts'
import { say } from '../../reply/texts.ts'
import type { Draft, Item, Question } from '../memory.ts'
import { type Answer, answer, type Turn } from '../turn.ts'
import { newUnitNotes } from './amend.ts'
import { describe } from './describe.ts'
import { registerView } from './draft-view.ts'
import { propose } from './propose.ts'

const intent = 'register'

const head =
  /^.{0,12}?(?:有一?个)?新问题(?:要|需要)?(?:登记|录入|上报|报)?(?:一?下)?\s?[:,]\s?|^.{0,12}?(?:登记|新增|录入|新建|添加|增加|追加|补录|上报|建立|建|加|报|录|记|登|添)?(?:一?[个条项件])?(?:新的?|一?个新)?(?:的)?问题\s?[:,]?\s?|^.{0,20}?\b(?:register|add|create|enter|open|report|new)\s(?:a\s|an\s|the\s|this\s)?(?:new\s)?(?:problem|issue|item)?\s?[:,]?\s?/i

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

const itemOf = (turn: Turn, draft: Extract<Draft, { kind: 'register' }>): Item => ({
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
