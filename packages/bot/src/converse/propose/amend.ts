import type { Text, Units } from '@zhenggai/rules'
import { readClasses } from '../../interpret/classes.ts'
import { directoryOf } from '../../interpret/directory.ts'
import { stepOf } from '../../interpret/lexicon.ts'
import { undoneIn } from '../../ledger/fold.ts'
import type { LedgerProblem, ProblemFacts } from '../../ledger/ledger.ts'
import { say } from '../../reply/texts.ts'
import { askWhich } from '../answer/one.ts'
import { aboutOf, judge } from '../answer/standing.ts'
import { fieldLabel } from '../fields.ts'
import { findProblems, sayUnknown } from '../find-problems.ts'
import type { Draft, Question } from '../memory.ts'
import { namesIn } from '../names.ts'
import { type Answer, answer, type Turn } from '../turn.ts'
import { saidDay } from './day.ts'
import { changesShown, draftView } from './draft-view.ts'
import { ownFactsIn } from './own-facts.ts'
import { propose } from './propose.ts'
import { type ReadFacts, readFacts } from './read-facts.ts'
import { type Happened, proposeRedate } from './redate.ts'

const intent = 'amend'

/** “12号牵头单位改成县住建局”: before → after of each field. */
export async function proposeAmendment(turn: Turn): Promise<Answer> {
  const { records, unknown, named } = await findProblems(turn)
  const slots = { problems: [...records.map(({ number }) => number), ...unknown] }
  if (unknown.length > 0) return answer(turn, 'write', intent, [await sayUnknown(turn.ports.ledger, unknown)], slots)
  const [record, another] = records
  if (!record) return askWhich(turn, intent, 'write')
  if (another) return answer(turn, 'write', intent, [say('oneAtATime', null)], slots)
  const read = await factsIn(turn)
  const own = ownFactsIn(judge(turn.ports.ledger, record, turn.today).rulebook, turn.reading.text)
  const changes: Partial<ProblemFacts> = {
    ...changesTo(record, read),
    ...(Object.keys(own).length > 0 && { facts: { ...record.problem.facts, ...own } }),
  }
  if (Object.keys(changes).length === 0) return askOrExplain(turn, record)
  const classified = record.problem.events.some(({ type }) => type === 'classified')
  if (changes.severity && classified) {
    const example =
      turn.language === 'zh'
        ? `${record.number}号今天重新研判为一般性问题`
        : `problem ${record.number} was classified as general today`
    return answer(
      turn,
      'write',
      intent,
      [say('useStepInstead', { about: aboutOf(record), field: fieldLabel('severity'), example })],
      slots,
    )
  }
  if (changesShown(judge(turn.ports.ledger, record, turn.today).rulebook, record.problem, changes).length === 0) {
    const labels = (Object.keys(changes) as (keyof ProblemFacts)[]).map(fieldLabel)
    return answer(turn, 'write', intent, [say('alreadySo', { about: aboutOf(record), changes: labels })], slots)
  }
  const draft: Extract<Draft, { kind: 'amend' }> = {
    kind: 'amend',
    number: record.number,
    changes,
    assumed: named ? [] : ['problem'],
  }
  const item = { draft, shown: draftView(turn.ports.ledger, draft, record, turn.today), version: record.version }
  return propose(turn, intent, [item], { notes: newUnitNotes(read.newUnits) })
}

/** 12号民主监督主体是民盟中央: sets a fact that only the problem's own rulebook knows. */
export async function statesOwnFact(turn: Turn): Promise<boolean> {
  const { mood, text } = turn.reading
  if (mood.question || (mood.blocked !== null && mood.blocked !== 'negation' && mood.blocked !== 'not-asserted'))
    return false
  const { records } = await findProblems(turn)
  const [record, another] = records
  if (!record || another) return false
  return Object.keys(ownFactsIn(judge(turn.ports.ledger, record, turn.today).rulebook, text)).length > 0
}

/** The fields that the message sets; 12号改成省级 names none and says enough. */
async function factsIn({ reading, ports, today }: Turn): Promise<ReadFacts> {
  const directory = directoryOf(await ports.ledger.all())
  const read = readFacts(reading.text, { today, directory })
  if (Object.keys(read.facts).length > 0 || Object.keys(read.units).length > 0 || read.moreUnits.length > 0) return read
  const value = /(?:改|更正|变更|调整|换|修改)(?:成|为)(.+)$/.exec(reading.text)?.[1] ?? ''
  const { level, severity, source } = readClasses(value)
  return { ...read, facts: { ...(level && { level }), ...(severity && { severity }), ...(source && { source }) } }
}

/** Other units of the problem stay as they are. */
export function changesTo({ problem }: LedgerProblem, { facts, units, moreUnits }: ReadFacts): Partial<ProblemFacts> {
  let changed: Units = { ...problem.units, ...units }
  for (const { field, add, names } of moreUnits) {
    const kept = (changed[field] ?? []).filter((name) => !names.includes(name))
    changed = { ...changed, [field]: add ? [...kept, ...names] : kept }
  }
  const touched = Object.keys(units).length > 0 || moreUnits.length > 0
  return { ...facts, ...(touched && { units: changed }) }
}

export const newUnitNotes = (units: readonly string[]): readonly Text[] =>
  units.map((unit) => ({
    zh: `台账里还没有“${unit}”这个单位，请核对名称。`,
    en: `The ledger has no unit “${unit}” yet; please check the name.`,
  }))

const ofEvents = /移交(?:日期|时间)|印发(?:日期|时间)|(?:报送|完成|验收|销号)(?:日期|时间)|hand-?over\sdate|date\sof/i

/** The day of an event stands in the history: the entry is taken back and logged on the other day. */
async function askOrExplain(turn: Turn, record: LedgerProblem): Promise<Answer> {
  const about = aboutOf(record)
  const slots = { problems: [record.number] }
  const event = ofEvents.exec(turn.reading.text)?.[0]
  if (event) {
    const entry = entryMeant(turn, record)
    const day = saidDay(turn.reading.dates, turn.today)
    if (entry && day.kind === 'day') return proposeRedate(turn, record, entry, day.on)
    const field = { zh: event, en: event }
    const example =
      turn.language === 'zh' ? `${record.number}号6月1日移交` : `problem ${record.number} was handed over on 1 June`
    return answer(turn, 'write', intent, [say('useStepInstead', { about, field, example })], slots)
  }
  const question: Question = {
    intent,
    at: turn.now,
    asks: 'amendment',
    text: turn.reading.text,
    numbers: [record.number],
    options: [],
    on: null,
  }
  return answer(turn, 'write', intent, [say('askAmendment', { about })], slots, { ...turn.me, question })
}

/** The entry whose day is meant, where the words fit one only: 移交日期, 验收时间. */
function entryMeant(turn: Turn, record: LedgerProblem): Happened | undefined {
  const judged = judge(turn.ports.ledger, record, turn.today)
  const nameOf = namesIn(judged)
  const undone = undoneIn(record.history)
  const happened = record.history.flatMap((entry) =>
    entry.kind === 'happened' && !undone.has(entry.id) && entry.event.type !== 'progress' ? [entry] : [],
  )
  const said = turn.reading.steps.flatMap(({ ids }) => ids.map((id) => stepOf(id) ?? id))
  const word = /移交|印发|报送|完成|验收|销号/.exec(turn.reading.text)?.[0]
  const fitting = happened.filter(({ event: { type } }) => {
    const act = judged.assessment.steps.find(({ id }) => id === type)?.act
    return said.includes(type) || (act !== undefined && said.includes(act)) || (word && nameOf(type).zh.includes(word))
  })
  const [only, another] = fitting
  return another ? undefined : only
}
