import { type CivilDate, mayLog, type Objection, type ProblemEvent, type Rulebook } from '@zhenggai/rules'
import type { Entry, LedgerProblem } from '../../ledger/ledger.ts'
import { say } from '../../reply/texts.ts'
import { aboutOf, judge } from '../answer/standing.ts'
import type { OnRecord } from '../memory.ts'
import { restingOn } from '../resting.ts'
import { type Answer, answer, type Turn } from '../turn.ts'
import { draftView } from './draft-view.ts'
import { propose } from './propose.ts'

type Redate = Extract<OnRecord, { kind: 'redate' }>
export type Happened = Extract<Entry, { kind: 'happened' }>

/** The day of an entry corrected: it is taken back, and the same event is logged on the other day. */
export async function proposeRedate(
  turn: Turn,
  record: LedgerProblem,
  entry: Happened,
  on: CivilDate,
): Promise<Answer> {
  const slots = { problems: [record.number], date: on }
  const { event } = entry
  if (event.on === on) {
    const day = { zh: '日期', en: 'date' }
    return answer(turn, 'write', 'amend', [say('alreadySo', { about: aboutOf(record), changes: [day] })], slots)
  }
  const draft: Redate = {
    kind: 'redate',
    number: record.number,
    entry: entry.id,
    was: event.on,
    event: { ...event, on },
  }
  const { rulebook } = judge(turn.ports.ledger, record, turn.today)
  const against = againstRedating(rulebook, record, draft, turn.today)
  if (against.length > 0)
    return answer(turn, 'write', 'amend', [say('refused', { reasons: against.map(({ text }) => text) })], slots)
  const shown = draftView(turn.ports.ledger, draft, record, turn.today)
  return propose(turn, 'amend', [{ draft, shown, version: record.version }])
}

/** What speaks against it: the other day itself, and what was logged later and rests on the entry. */
export function againstRedating(
  rulebook: Rulebook,
  record: LedgerProblem,
  { entry, event }: Pick<Redate, 'entry' | 'event'>,
  today: CivilDate,
): readonly Pick<Objection, 'text'>[] {
  if (restingOn(record, [entry], rulebook, today).length > 0) return [restedOn]
  const events = without(record, entry)
  return mayLog(rulebook, { ...record.problem, events }, event, today)
}

const restedOn = {
  text: {
    zh: '后面的登记以它为前提，不能直接改日期；请先撤销后面的登记。',
    en: 'Later entries rest on it, so its date cannot be changed in place; undo those first.',
  },
}

function without(record: LedgerProblem, id: string): readonly ProblemEvent[] {
  const entry = record.history.find((one) => one.id === id)
  if (entry?.kind !== 'happened') return record.problem.events
  const place = record.problem.events.indexOf(entry.event)
  return record.problem.events.filter((event, index) => (place < 0 ? event.type !== entry.event.type : index !== place))
}
