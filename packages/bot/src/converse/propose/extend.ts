import { type CivilDate, mayLog, type ProblemEvent } from '@zhenggai/rules'
import type { Reading } from '../../interpret/reading.ts'
import { type ExtensionSlots, readExtension } from '../../interpret/slots/extension.ts'
import type { LedgerProblem } from '../../ledger/ledger.ts'
import { say } from '../../reply/texts.ts'
import type { Assumption } from '../../reply/view.ts'
import { askWhich } from '../answer/one.ts'
import { aboutOf, type Judged, judge } from '../answer/standing.ts'
import { findProblems, sayUnknown } from '../find-problems.ts'
import type { Draft, Question } from '../memory.ts'
import { prose } from '../prose.ts'
import { type Answer, answer, type Turn } from '../turn.ts'
import { draftView } from './draft-view.ts'
import { limitOf } from './event-views.ts'
import { extendedBy, grantedOn } from './extension-days.ts'
import { propose } from './propose.ts'
import { resolveStep } from './resolve-step.ts'

/** What an answer to a question has settled already. */
interface Given {
  readonly until?: CivilDate
  readonly basis?: string
}

const intent = 'extend'

/** “12号整改时限延期到12月31日，依据…”: the new last day and who granted it by which document; asked for where they are missing. */
export async function proposeExtension(turn: Turn, given: Given = {}): Promise<Answer> {
  const { records, unknown, named } = await findProblems(turn)
  const slots = { problems: [...records.map(({ number }) => number), ...unknown] }
  if (unknown.length > 0) return answer(turn, 'write', intent, [await sayUnknown(turn.ports.ledger, unknown)], slots)
  const [record, another] = records
  if (!record) return askWhich(turn, intent, 'write')
  if (another) return answer(turn, 'write', intent, [say('oneAtATime', null)], slots)
  const judged = judge(turn.ports.ledger, record, turn.today)
  const step = stepSaid(judged, turn.reading)
  const from = limitNow(judged, step)
  const said = readExtension(turn.reading, turn.today)
  const until = given.until ?? untilOf(said, turn, from)
  if (until === null) return ask(turn, record, 'until', null)
  const basis = prose(given.basis ?? said.basis ?? '').slice(0, LONGEST_BASIS)
  if (basis === '') return ask(turn, record, 'basis', until)
  const on = grantedOn(turn.reading.text, until, turn.today)
  const event: ProblemEvent = {
    type: 'extended',
    on: on ?? turn.today,
    until,
    basis,
    ...(step !== undefined && { step }),
  }
  const against = [
    ...(from !== null && until <= from ? [notLater] : []),
    ...mayLog(judged.rulebook, record.problem, event, turn.today).map(({ text }) => text),
  ]
  if (against.length > 0) return answer(turn, 'write', intent, [say('refused', { reasons: against })], slots)
  const assumed: readonly Assumption[] = [...(on ? [] : (['today'] as const)), ...(named ? [] : (['problem'] as const))]
  const draft: Extract<Draft, { kind: 'log' }> = { kind: 'log', intent, number: record.number, event, assumed }
  const shown = draftView(turn.ports.ledger, draft, record, turn.today)
  return propose(turn, intent, [{ draft, shown, version: record.version }])
}

/** 延期到…, or so long after the last day as it stands. A day to come is shown before anything is written. */
function untilOf(
  { until }: Pick<ExtensionSlots, 'until'>,
  { reading, today }: Turn,
  from: CivilDate | null,
): CivilDate | null {
  if (until) return until.certain || until.date > today ? until.date : null
  return from === null ? null : extendedBy(reading.text, from)
}

const LONGEST_BASIS = 1000

const notLater = {
  zh: '新的期限不晚于现在的期限，不是延期；期限写错了请直接修改。',
  en: 'The new last day is not later than the one that stands, so this is no extension; if the limit is wrong, change it.',
}

/** The step whose own clock is extended, where one is named; the end of the rectification is the time limit itself. */
function stepSaid(judged: Judged, reading: Reading): string | undefined {
  if (
    /(?:整改|完成)?(?:时限|期限)|\btime\slimit\b/i.test(reading.text) ||
    (reading.steps.length === 0 && !/方案|\bplan\b/i.test(reading.text))
  )
    return undefined
  const plan = /方案|\bplan\b/i.test(reading.text) ? openInPlan(judged) : undefined
  if (plan) return plan
  const resolved = resolveStep(judged, reading)
  if (resolved.kind !== 'one' || resolved.assumed || resolved.step.type === 'rectified') return undefined
  return judged.assessment.steps.find(({ id, due }) => id === resolved.step.type && due !== null)?.id
}

/** 12号方案延期: the step of the plan that is open and has a last day. */
const openInPlan = ({ assessment }: Judged): string | undefined =>
  assessment.phase === 'plan'
    ? assessment.next.find(({ due, deadline }) => due !== null && !deadline?.inside)?.id
    : undefined

function limitNow({ record, assessment }: Judged, step: string | undefined): CivilDate | null {
  if (step !== undefined) return assessment.steps.find(({ id }) => id === step)?.due ?? null
  const limit = limitOf({ record, assessment })
  return limit !== null && /^\d{4}-\d{2}-\d{2}$/.test(limit) ? limit : null
}

function ask(turn: Turn, record: LedgerProblem, asks: 'until' | 'basis', until: CivilDate | null): Answer {
  const question: Question = {
    intent,
    at: turn.now,
    asks,
    text: turn.reading.text,
    numbers: [record.number],
    options: [],
    on: until,
  }
  const about = aboutOf(record)
  const said = asks === 'until' ? say('askUntil', { about }) : say('askBasis', { about })
  return answer(turn, 'write', intent, [said], { problems: [record.number], date: until }, { ...turn.me, question })
}
