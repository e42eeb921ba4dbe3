import { addDays, type CivilDate } from '@zhenggai/rules'
import { reasonIn } from '../commands/snooze.ts'
import { untilIn } from '../interpret/slots/until.ts'
import type { LedgerProblem } from '../ledger/ledger.ts'
import { say } from '../reply/texts.ts'
import { askWhich } from './answer/one.ts'
import { aboutOf, judge } from './answer/standing.ts'
import { findProblems, sayUnknown } from './find-problems.ts'
import type { Question } from './memory.ts'
import { permit } from './permit.ts'
import type { Alerts } from './ports.ts'
import { prose } from './prose.ts'
import { type Answer, answer, type Turn, writerOf } from './turn.ts'

/** What an answer to a question has settled already. */
interface Given {
  /** The day on which it is to be reminded of again. */
  readonly again?: CivilDate
  readonly reason?: string
}

const intent = 'remind'
const LONGEST_REASON = 500

/**
 * “12号后天再提醒，材料在盖章”: no early word of a problem before a day. It takes a reason, asked for once, and ends with the day
 * before the deadline at the latest; whoever may log progress may. Undefined: nobody keeps alerts here.
 */
export async function snooze(turn: Turn, given: Given = {}): Promise<Answer | undefined> {
  const { alerts, ledger } = turn.ports
  if (!alerts) return undefined
  const { records, unknown } = await findProblems(turn)
  const slots = { problems: [...records.map(({ number }) => number), ...unknown] }
  if (unknown.length > 0) return answer(turn, 'write', intent, [await sayUnknown(ledger, unknown)], slots)
  const [record, another] = records
  if (!record) return askWhich(turn, intent, 'write')
  if (another) return answer(turn, 'write', intent, [say('oneAtATime', null)], slots)
  const permission = await permit(turn, progress(record, turn.today))
  if (!permission.allowed)
    return answer(turn, 'write', intent, [say('refused', { reasons: [permission.refusal.text] })], slots)
  const again = given.again ?? againIn(turn)
  if (again === null) return ask(turn, record, 'until', null)
  return put(turn, alerts, record, { again, reason: given.reason ?? reasonIn(turn.reading.text) })
}

/** Whoever may say how it goes may say that it need not be reminded of. */
const progress = ({ number }: LedgerProblem, on: CivilDate) =>
  ({ kind: 'log', number, events: [{ type: 'progress', on }] }) as const

function againIn({ reading, today }: Turn): CivilDate | null {
  const said = untilIn(reading.text, today)
  return said && said.date > today ? said.date : null
}

async function put(
  turn: Turn,
  alerts: Alerts,
  record: LedgerProblem,
  { again, reason: said }: Required<Given>,
): Promise<Answer> {
  const { ports, today } = turn
  const about = aboutOf(record)
  const { due } = judge(ports.ledger, record, today).assessment
  if (due !== null && due <= addDays(today, 1))
    return answer(turn, 'write', intent, [say('cannotSnooze', { about, due, today })], { problems: [record.number] })
  const capped = due !== null && again > due
  const day = capped ? due : again
  const reason = prose(said).slice(0, LONGEST_REASON)
  if (reason === '') return ask(turn, record, 'reason', day)
  const { user, name = user } = writerOf(turn)
  const done = await alerts.snooze(record.number, { by: { id: user, name }, until: addDays(day, -1), reason })
  const told = done.ok
    ? say('snoozed', { about, again: day, due, capped, reason, today })
    : say('refused', { reasons: [done.refusal] })
  return answer(turn, 'write', intent, [told], { problems: [record.number], date: day })
}

function ask(turn: Turn, { number }: LedgerProblem, asks: 'until' | 'reason', on: CivilDate | null): Answer {
  const { text } = turn.reading
  const question: Question = { intent, at: turn.now, asks, text, numbers: [number], options: [], on }
  const said = say('askSnooze', { number, asks, again: on, today: turn.today })
  return answer(turn, 'write', intent, [said], { problems: [number], date: on }, { ...turn.me, question })
}
