import { type CivilDate, mayLog, type ProblemEvent } from '@zhenggai/rules'
import type { LedgerProblem } from '../../ledger/ledger.ts'
import { say } from '../../reply/texts.ts'
import type { Assumption } from '../../reply/view.ts'
import { askWhich } from '../answer/one.ts'
import { aboutOf, judge } from '../answer/standing.ts'
import { findProblems, sayUnknown } from '../find-problems.ts'
import type { Draft, Question } from '../memory.ts'
import { prose } from '../prose.ts'
import { type Answer, answer, type Turn } from '../turn.ts'
import { saidDay } from './day.ts'
import { draftView } from './draft-view.ts'
import { propose } from './propose.ts'

const intent = 'log-progress'
const LONGEST_NOTE = 2000
const marker =
  /^.{0,60}?(?:进展|进度|动态|更新|备注|汇报|情况|记录?一?下|登记一?下|记录|progress|note|update|remark|comment|log|record|for\s\S+)[^:,。]{0,24}:\s?/i

/** “12号进展：…” keeps the words as they are, on the day that was said. */
export async function proposeProgress(
  turn: Turn,
  given: { readonly on?: CivilDate; readonly note?: string } = {},
): Promise<Answer> {
  const { records, unknown, named } = await findProblems(turn)
  const slots = { problems: [...records.map(({ number }) => number), ...unknown] }
  if (unknown.length > 0) return answer(turn, 'write', intent, [await sayUnknown(turn.ports.ledger, unknown)], slots)
  const [record, another] = records
  if (!record) return askWhich(turn, intent, 'write')
  if (another) return answer(turn, 'write', intent, [say('oneAtATime', null)], slots)
  const note = (given.note ?? noteIn(turn)).slice(0, LONGEST_NOTE)
  if (note === '') return ask(turn, record, 'note')
  const day = given.on ? ({ kind: 'day', on: given.on } as const) : saidDay(datesBefore(turn), turn.today)
  if (day.kind === 'impossible')
    return answer(turn, 'write', intent, [say('impossibleDate', { words: day.words })], slots)
  if (day.kind === 'future')
    return answer(turn, 'write', intent, [say('futureDay', { on: day.on, today: turn.today })], slots)
  if (day.kind === 'open') return ask(turn, record, 'date', day)
  const event: ProblemEvent = { type: 'progress', on: day.kind === 'day' ? day.on : turn.today, note }
  const { rulebook } = judge(turn.ports.ledger, record, turn.today)
  const objections = mayLog(rulebook, record.problem, event, turn.today)
  if (objections.length > 0)
    return answer(turn, 'write', intent, [say('refused', { reasons: objections.map(({ text }) => text) })], slots)
  const assumed: readonly Assumption[] = [
    ...(day.kind === 'none' ? (['today'] as const) : []),
    ...(named ? [] : (['problem'] as const)),
  ]
  const draft: Extract<Draft, { kind: 'log' }> = { kind: 'log', intent, number: record.number, event, assumed }
  const item = { draft, shown: draftView(turn.ports.ledger, draft, record, turn.today), version: record.version }
  return propose(turn, intent, [item], { notes: looksLikeAStep(turn) ? [stepHint] : [] })
}

/** What stands after the marker; without one, the whole message but the number. */
function noteIn({ reading: { text, numberMentions } }: Turn): string {
  const marked = marker.exec(text)
  if (marked) return prose(text.slice(marked[0].length))
  const [first] = numberMentions
  return prose(first ? `${text.slice(0, first.start)}${text.slice(first.end)}` : text)
}

/** A day in the note itself belongs to its words, once the note is marked off. */
function datesBefore({ reading: { text, dates } }: Turn) {
  const marked = marker.exec(text)
  const before = marked ? dates.filter(({ start }) => start < marked[0].length) : dates
  return before.filter(({ kind, role }) => kind !== 'day' || role === 'on')
}

const looksLikeAStep = ({ reading: { steps, mood } }: Turn): boolean =>
  mood.asserted &&
  steps.some(
    ({ ids }) => !ids.every((id) => id === 'progress' || id === 'registered' || id === 'request' || id === 'done'),
  )

const stepHint = {
  zh: '只记作进展，不算办完某一步；要登记环节，请不带“进展”再说一遍。',
  en: 'This is kept as progress and completes no step; to log a step, say it again without “progress”.',
}

function ask(
  turn: Turn,
  record: LedgerProblem,
  asks: 'note' | 'date',
  open?: { words: string; options: readonly CivilDate[] },
): Answer {
  const question: Question = {
    intent,
    at: turn.now,
    asks,
    text: turn.reading.text,
    numbers: [record.number],
    options: open?.options ?? [],
    on: null,
  }
  const about = aboutOf(record)
  const said =
    asks === 'note'
      ? say('askNote', { about })
      : say('askDate', { about, words: open?.words ?? '', options: open?.options ?? [], today: turn.today })
  return answer(turn, 'write', intent, [said], { problems: [record.number] }, { ...turn.me, question })
}
