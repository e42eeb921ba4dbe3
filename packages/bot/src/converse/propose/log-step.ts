import { type CivilDate, mayLog, type ProblemEvent, type ProblemNumber, type Text } from '@zhenggai/rules'
import type { Intent } from '../../commands/intent.ts'
import type { LedgerProblem } from '../../ledger/ledger.ts'
import { type Said, say } from '../../reply/texts.ts'
import type { Assumption } from '../../reply/view.ts'
import { askWhich } from '../answer/one.ts'
import { aboutOf, type Judged, judge, standingOf } from '../answer/standing.ts'
import { findProblems, sayUnknown } from '../find-problems.ts'
import type { Draft, Item, Question } from '../memory.ts'
import { type Answer, answer, type Turn } from '../turn.ts'
import { saidDay } from './day.ts'
import { draftView } from './draft-view.ts'
import { propose } from './propose.ts'
import { resolveStep, type StepCandidate } from './resolve-step.ts'

/** What an answer to a question has settled already. */
export interface Given {
  readonly type?: string
  readonly on?: CivilDate
}

const intent: Intent = 'complete-step'

/** “12号6月14日已报县水务局审核”: finds the step and the day, looks whether it may be logged, and proposes it. */
export async function proposeStep(turn: Turn, given: Given = {}): Promise<Answer> {
  const { records, unknown, named } = await findProblems(turn)
  if (unknown.length > 0) {
    const said = await sayUnknown(turn.ports.ledger, unknown)
    return answer(turn, 'write', intent, [say('refused', { reasons: [] }), said], { problems: unknown })
  }
  const [only] = records
  if (!only) return askWhich(turn, intent, 'write')
  const day = given.on ? ({ kind: 'day', on: given.on } as const) : saidDay(turn.reading.dates, turn.today)
  if (day.kind === 'impossible')
    return answer(turn, 'write', intent, [say('impossibleDate', { words: day.words })], slots(records))
  if (day.kind === 'future')
    return answer(turn, 'write', intent, [say('futureDay', { on: day.on, today: turn.today })], {
      ...slots(records),
      date: day.on,
    })
  if (day.kind === 'open') return askDay(turn, records, day)
  const on = day.kind === 'day' ? day.on : turn.today
  const assumed: readonly Assumption[] = [
    ...(day.kind === 'none' ? (['today'] as const) : []),
    ...(named ? [] : (['problem'] as const)),
  ]
  const plans = records.map((record) => plan(turn, record, on, assumed, given.type))
  const items = plans.flatMap((one) => ('item' in one ? [one.item] : []))
  const [first] = plans
  if (records.length === 1 && first && 'options' in first)
    return askStep(turn, only, first.options, day.kind === 'day' ? on : null)
  const against = plans.flatMap((one) => ('said' in one ? one.said : 'options' in one ? [unclear(one.record)] : []))
  if (items.length === 0) return answer(turn, 'write', intent, against, { ...slots(records), date: on })
  const notes = plans.flatMap((one) => ('item' in one ? one.notes : []))
  return propose(turn, intent, items, { before: against, notes })
}

const slots = (records: readonly LedgerProblem[]): { problems: readonly ProblemNumber[] } => ({
  problems: records.map(({ number }) => number),
})

type Plan =
  | { readonly item: Item; readonly notes: readonly Text[] }
  | { readonly said: readonly Said[] }
  | { readonly options: readonly StepCandidate[]; readonly record: LedgerProblem }

const unclear = (record: LedgerProblem): Said => say('noSuchStep', { about: aboutOf(record), options: [] })

/** The write for one problem, or why there is none. */
function plan(
  turn: Turn,
  record: LedgerProblem,
  on: CivilDate,
  assumed: readonly Assumption[],
  type: string | undefined,
): Plan {
  const judged = judge(turn.ports.ledger, record, turn.today)
  if (type !== undefined) return planEvent(turn, judged, { type, on }, assumed)
  const resolved = resolveStep(judged, turn.reading)
  if (resolved.kind === 'many') return { options: resolved.options, record }
  if (resolved.kind === 'request') return { said: [say('requestOnly', { about: aboutOf(record) })] }
  if (resolved.kind === 'none') return { said: notInProcedure(judged, resolved.options) }
  const because: readonly Assumption[] = resolved.assumed ? ['step'] : []
  return planEvent(turn, judged, { type: resolved.step.type, on }, [...assumed, ...because])
}

/** Where no procedure is known, the gap or the missing fact is the answer. */
function notInProcedure(judged: Judged, options: readonly StepCandidate[]): readonly Said[] {
  const standing = standingOf(judged)
  if (standing.next.kind === 'gap' || standing.next.kind === 'undecided')
    return [say('nextStep', standing), say('notLogged', { why: 'not-asserted', example: null })]
  return [say('noSuchStep', { about: aboutOf(judged.record), options: options.map(({ name }) => name) })]
}

function planEvent(turn: Turn, judged: Judged, bare: ProblemEvent, assumed: readonly Assumption[]): Plan {
  const { record, rulebook } = judged
  const event = withFields(turn, judged, bare)
  const objections = mayLog(rulebook, record.problem, event, turn.today)
  if (objections.length > 0) return { said: [say('refused', { reasons: objections.map(({ text }) => text) })] }
  const draft: Extract<Draft, { kind: 'log' }> = { kind: 'log', intent, number: record.number, event, assumed }
  return {
    item: { draft, shown: draftView(turn.ports.ledger, draft, record, turn.today), version: record.version },
    notes: aheadOf(judged, event.type),
  }
}

/** The rules allow a record of a later phase; a careful colleague asks about the one that was left open. */
function aheadOf({ assessment, record }: Judged, type: string): readonly Text[] {
  const { phases } = assessment.class
  const step = assessment.steps.find(({ id }) => id === type)
  const now = phases.findIndex(({ phase }) => phase === assessment.phase)
  const open = phases[now]
  if (!step || !open || phases.findIndex(({ phase }) => phase === step.phase) <= now) return []
  return [
    {
      zh: `${record.number}号在台账里还处于“${open.name.zh}”阶段，没有办完的记录，请核实。`,
      en: `On the ledger problem ${record.number} is still in the phase “${open.name.en}”, which has no record of its end; please check.`,
    },
  ]
}

/** What some events need besides their day; and the unit that acted, where it was named. */
function withFields(turn: Turn, { assessment }: Judged, event: ProblemEvent): ProblemEvent {
  const { units, classes } = turn.reading
  const step = assessment.steps.find(({ id }) => id === event.type)
  const named = units.flatMap(({ candidates, certain }) => (certain ? candidates : []))
  const actor = named.find((unit) => step?.actor.some((body) => body.units.includes(unit)))
  return {
    ...event,
    ...(actor && { by: actor }),
    ...(event.type === 'classified' && classes.severity && { severity: classes.severity }),
  }
}

function askStep(turn: Turn, record: LedgerProblem, options: readonly StepCandidate[], on: CivilDate | null): Answer {
  const question: Question = {
    intent,
    at: turn.now,
    asks: 'step',
    text: turn.reading.text,
    numbers: [record.number],
    options: options.map(({ type }) => type),
    on,
  }
  const said = say('askStep', {
    about: aboutOf(record),
    options: options.map(({ name }) => name),
    today: turn.today,
    on,
  })
  return answer(turn, 'write', intent, [said], { problems: [record.number], date: on }, { ...turn.me, question })
}

function askDay(
  turn: Turn,
  records: readonly LedgerProblem[],
  { words, options }: { readonly words: string; readonly options: readonly CivilDate[] },
): Answer {
  const [only] = records
  const question: Question = {
    intent,
    at: turn.now,
    asks: 'date',
    text: turn.reading.text,
    numbers: records.map(({ number }) => number),
    options,
    on: null,
  }
  const about = only && records.length === 1 ? aboutOf(only) : null
  const said = say('askDate', { about, words, options, today: turn.today })
  return answer(turn, 'write', intent, [said], slots(records), { ...turn.me, question })
}
