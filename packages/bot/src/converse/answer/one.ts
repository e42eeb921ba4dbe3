import type { Text } from '@zhenggai/rules'
import type { Intent } from '../../commands/intent.ts'
import { undoneIn } from '../../ledger/fold.ts'
import { type Said, say } from '../../reply/texts.ts'
import { entryText, entryView } from '../entries.ts'
import { findProblems, sayUnknown } from '../find-problems.ts'
import { namesIn } from '../names.ts'
import { type Answer, answer, showing, type Turn } from '../turn.ts'
import { explanation } from './explain.ts'
import { jurisdictionIn } from './jurisdiction.ts'
import { particularIn, sayParticular } from './particulars.ts'
import { answerRule } from './rule.ts'
import { aboutOf, type Judged, judge, standingOf } from './standing.ts'
import { whoActs } from './who.ts'

type About = 'next-step' | 'status' | 'history' | 'who' | 'deadline' | 'explain'

const say1: Readonly<Record<About, (judged: Judged, turn: Turn) => Said>> = {
  'next-step': (judged) => say('nextStep', standingOf(judged)),
  status: (judged) => say('status', { standing: standingOf(judged), last: lastStep(judged) }),
  deadline: (judged) => say('deadline', standingOf(judged)),
  who: (judged, { reading }) => say('who', whoActs(judged, reading)),
  explain: (judged, { reading }) => say('explain', explanation(judged, reading)),
  history: (judged) => historyOf(judged),
}

/** What the rules and the ledger say about one problem, or briefly about each of several. */
export async function answerOne(turn: Turn, intent: About): Promise<Answer> {
  // 昭通市整改方案谁审核: of no problem, but of a place.
  if (turn.reading.numbers.length === 0 && asksOfAPlace(turn)) return answerRule(turn)
  const { records, unknown } = await findProblems(turn)
  const date = turn.reading.dates.find(({ kind }) => kind === 'day')?.date ?? null
  const slots = { problems: [...records.map(({ number }) => number), ...unknown], date }
  const missing = unknown.length > 0 ? [await sayUnknown(turn.ports.ledger, unknown)] : []
  const [only] = records
  if (only && records.length === 1) {
    const judged = judge(turn.ports.ledger, only, turn.today)
    const particular = particularIn(turn.reading)
    const said = particular ? sayParticular(judged, particular) : say1[intent](judged, turn)
    return answer(turn, 'read', intent, [said, ...missing], slots, showing(turn, only.number))
  }
  if (records.length === 0 && unknown.length === 0) return askWhich(turn, intent)
  const briefly = records.map((record) => say('brief', standingOf(judge(turn.ports.ledger, record, turn.today))))
  return answer(turn, 'read', intent, [...briefly, ...missing], slots)
}

const asksOfAPlace = ({ reading, ports }: Turn): boolean =>
  jurisdictionIn(reading, ports.ledger.rulebooks()).kind !== 'nowhere'

/** Asks once; the answer may be a bare number. */
export function askWhich(turn: Turn, intent: Intent, kind: 'read' | 'write' = 'read'): Answer {
  const example = turn.language === 'zh' ? `12号${turn.reading.text.slice(0, 20)}` : '12'
  const question = {
    intent,
    at: turn.now,
    asks: 'problem',
    text: turn.reading.text,
    numbers: [],
    options: [],
    on: null,
  } as const
  return answer(turn, kind, intent, [say('askProblem', { example })], {}, { ...turn.me, question })
}

function lastStep(judged: Judged): { name: Text; on: string } | null {
  const { record } = judged
  const undone = undoneIn(record.history)
  const happened = record.history.flatMap((entry) =>
    entry.kind === 'happened' && !undone.has(entry.id) ? [entry] : [],
  )
  const last = happened.toSorted((a, b) => a.event.on.localeCompare(b.event.on)).at(-1)
  return last ? { name: entryText(last, namesIn(judged), record.history), on: last.event.on } : null
}

const MOST_ENTRIES = 10

function historyOf(judged: Judged): Said {
  const { record, today } = judged
  const nameOf = namesIn(judged)
  const entries = record.history.map((entry) => entryView(entry, nameOf, record.history)).toReversed()
  return say('history', {
    about: aboutOf(record),
    today,
    entries: entries.slice(0, MOST_ENTRIES),
    more: Math.max(0, entries.length - MOST_ENTRIES),
  })
}
