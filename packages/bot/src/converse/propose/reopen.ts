import { mayLog, type ProblemEvent } from '@zhenggai/rules'
import { say } from '../../reply/texts.ts'
import type { Assumption } from '../../reply/view.ts'
import { askWhich } from '../answer/one.ts'
import { judge } from '../answer/standing.ts'
import { findProblems, sayUnknown } from '../find-problems.ts'
import type { Draft } from '../memory.ts'
import { type Answer, answer, type Turn } from '../turn.ts'
import { saidDay } from './day.ts'
import { draftView } from './draft-view.ts'
import { propose } from './propose.ts'

const intent = 'reopen'

/** “12号反弹了，重新启动”: a closed problem that came back. */
export async function proposeReopening(turn: Turn): Promise<Answer> {
  const { records, unknown, named } = await findProblems(turn)
  const slots = { problems: [...records.map(({ number }) => number), ...unknown] }
  if (unknown.length > 0) return answer(turn, 'write', intent, [await sayUnknown(turn.ports.ledger, unknown)], slots)
  const [record, another] = records
  if (!record) return askWhich(turn, intent, 'write')
  if (another) return answer(turn, 'write', intent, [say('oneAtATime', null)], slots)
  const day = saidDay(turn.reading.dates, turn.today)
  if (day.kind === 'future')
    return answer(turn, 'write', intent, [say('futureDay', { on: day.on, today: turn.today })], slots)
  if (day.kind === 'impossible')
    return answer(turn, 'write', intent, [say('impossibleDate', { words: day.words })], slots)
  if (day.kind === 'open') {
    const said = say('askDate', { about: null, words: day.words, options: [], today: turn.today })
    return answer(turn, 'write', intent, [said], slots)
  }
  const event: ProblemEvent = { type: 'relapsed', on: day.kind === 'day' ? day.on : turn.today }
  const { rulebook, assessment } = judge(turn.ports.ledger, record, turn.today)
  const against = [
    ...(assessment.status === 'closed' ? [] : [stillOpen]),
    ...mayLog(rulebook, record.problem, event, turn.today).map(({ text }) => text),
  ]
  if (against.length > 0) return answer(turn, 'write', intent, [say('refused', { reasons: against })], slots)
  const assumed: readonly Assumption[] = [
    ...(day.kind === 'none' ? (['today'] as const) : []),
    ...(named ? [] : (['problem'] as const)),
  ]
  const draft: Extract<Draft, { kind: 'log' }> = { kind: 'log', intent, number: record.number, event, assumed }
  const shown = draftView(turn.ports.ledger, draft, record, turn.today)
  return propose(turn, intent, [{ draft, shown, version: record.version }])
}

const stillOpen = {
  zh: '这个问题还没有销号，不用重新启动。',
  en: 'This problem is not closed out, so there is nothing to reopen.',
}
