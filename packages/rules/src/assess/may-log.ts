import { type CivilDate, parseCivilDate } from '../calendar/index.ts'
import { isUniversal, type ProblemEvent } from '../problem/event.ts'
import type { Problem } from '../problem/problem.ts'
import { eventName, type Procedure, type Rulebook, type Step, stepsNamed } from '../rulebook/rulebook.ts'
import { sayDate, type Text } from '../vocabulary/index.ts'
import { positionsOf } from './facts.ts'
import { type DecidedPhase, decidePhases } from './phases.ts'
import { stepsFor } from './steps.ts'
import { firstEvent, timelineOf } from './timeline.ts'

/** Why an event may not be logged, in words for the person who wanted to. */
export interface Objection {
  readonly code:
    | 'unknown-event'
    | 'future-date'
    | 'missing-field'
    | 'unknown-judgement'
    | 'closed'
    | 'already-recorded'
    | 'not-in-procedure'
    | 'undecided'
    | 'out-of-order'
    | 'before-earlier-step'
    | 'before-trigger'
  readonly text: Text
  /** `out-of-order`: the steps to record first. */
  readonly requires?: readonly string[]
}

const repeatable = new Set([
  'progress',
  'judged',
  'extended',
  'classified',
  'returned',
  'relapsed',
  'milestone-reached',
  'notice-issued',
  'notice-answered',
])
const afterClosing = new Set(['relapsed', 'progress', 'notice-answered'])

/**
 * Whether an event may be logged to a problem on a day: empty when it may. It looks at what is on record, so an event that was
 * taken back must not be among the problem's events.
 *
 * @param today civil day in Asia/Shanghai; nothing that lies after it has happened.
 * @throws {ImpossibleDateError} for a date that does not exist.
 */
export function mayLog(
  rulebook: Rulebook,
  problem: Problem,
  event: ProblemEvent,
  today: CivilDate,
): readonly Objection[] {
  parseCivilDate(event.on)
  const name = eventName(rulebook, event.type)
  if (!name) return [unknownEvent(event.type)]
  const basic = [inFuture(event, today), missingField(event), unknownJudgement(rulebook, event)].filter(
    (objection) => objection !== null,
  )
  if (basic.length > 0) return basic
  const timeline = timelineOf(problem, '9999-12-31')
  const phases = decidePhases(rulebook, timeline, positionsOf(rulebook, problem, timeline.events))
  const objection =
    repeatedly(rulebook, phases, timeline.events, event, name) ??
    stepObjection(rulebook, phases, timeline.events, event, name)
  return objection ? [objection] : []
}

const say = (zh: string, en: string): Text => ({ zh, en })

const unknownEvent = (type: string): Objection => ({
  code: 'unknown-event',
  text: say(`没有“${type}”这一事项。`, `There is no event called “${type}” in this rulebook.`),
})

function inFuture({ on }: ProblemEvent, today: CivilDate): Objection | null {
  if (on <= today) return null
  return {
    code: 'future-date',
    text: say(
      `${sayDate(on).zh}还没到（今天是${sayDate(today).zh}），只能登记已经发生的事。`,
      `${sayDate(on).en} is still to come (today is ${sayDate(today).en}); only what has happened can be logged.`,
    ),
  }
}

const needs: Readonly<Record<string, readonly (keyof ProblemEvent)[]>> = {
  classified: ['severity'],
  extended: ['until', 'basis'],
  returned: ['step'],
  'milestone-reached': ['milestone'],
  judged: ['fact', 'value'],
  'notice-issued': ['notice'],
  'notice-answered': ['notice'],
}
const fieldNames: Readonly<Record<string, Text>> = {
  severity: say('问题类别', 'severity'),
  until: say('新的期限', 'until'),
  basis: say('延期依据', 'basis'),
  step: say('被退回的环节', 'step'),
  milestone: say('第几个阶段目标', 'milestone'),
  fact: say('研判事项', 'fact'),
  value: say('研判结果', 'value'),
  notice: say('通知编号', 'number of the notice'),
}

function missingField(event: ProblemEvent): Objection | null {
  const needed = Object.hasOwn(needs, event.type) ? needs[event.type] : undefined
  const missing = needed?.filter((field) => event[field] === undefined) ?? []
  if (missing.length === 0) return null
  const zh = missing.map((field) => fieldNames[field]?.zh).join('、')
  const en = missing.map((field) => fieldNames[field]?.en).join(', ')
  return { code: 'missing-field', text: say(`还缺：${zh}。`, `Still needed: ${en}.`) }
}

/** What a person can judge: a fact of the rulebook that follows from nothing else, or a gate that waits for a person's word. */
function judgements({ source }: Rulebook): ReadonlyMap<string, readonly string[]> {
  const facts = Object.entries(source.facts).flatMap(([id, fact]) =>
    'values' in fact && !['level', 'severity', 'source'].includes(id) ? [[id, Object.keys(fact.values)] as const] : [],
  )
  const gates = source.phases.flatMap((phase) =>
    Object.values(phase.gates ?? {}).flatMap(({ check }) =>
      'confirmed' in check ? [[check.confirmed, ['yes', 'no']] as const] : [],
    ),
  )
  return new Map<string, readonly string[]>([...gates, ...facts])
}

function unknownJudgement(rulebook: Rulebook, { type, fact, value }: ProblemEvent): Objection | null {
  if (type !== 'judged' || fact === undefined || value === undefined) return null
  const known = judgements(rulebook)
  const values = known.get(fact)
  if (values?.includes(value)) return null
  const [wrong, right] = values ? [value, values] : [fact, [...known.keys()]]
  return {
    code: 'unknown-judgement',
    text: say(
      `不能研判“${wrong}”，可以是：${right.join('、') || '（没有）'}。`,
      `“${wrong}” cannot be judged; it is one of: ${right.join(', ') || '(none)'}.`,
    ),
  }
}

function repeatedly(
  rulebook: Rulebook,
  phases: readonly DecidedPhase[],
  events: readonly ProblemEvent[],
  event: ProblemEvent,
  name: Text,
): Objection | null {
  const from = phases.find(({ phase }) => phase.ends === event.type)?.from ?? phaseOfStep(phases, event.type)?.from ?? 0
  const closed = phases.at(-1)?.ended
  const mayRepeat = repeatable.has(event.type) || isMark(rulebook, event.type)
  const before = mayRepeat ? undefined : lastRecord(events, event.type, from)
  if (before) {
    return {
      code: 'already-recorded',
      text: say(
        `“${name.zh}”已登记在${sayDate(before.on).zh}，没有重复登记。`,
        `“${name.en}” is already on record for ${sayDate(before.on).en}; it was not logged twice.`,
      ),
    }
  }
  if (!closed || afterClosing.has(event.type) || isMark(rulebook, event.type) || comesAfterClosing(phases, event.type))
    return null
  return {
    code: 'closed',
    text: say(
      `该问题已于${sayDate(closed.on).zh}销号；如有反弹，请先登记反弹。`,
      `The problem was closed out on ${sayDate(closed.on).en}; if it has come back, log the relapse first.`,
    ),
  }
}

/** An event that the rulebook declares beside its steps, and that starts no clock: it may happen again and is counted. */
function isMark({ source }: Rulebook, type: string): boolean {
  const clocks = source.phases.flatMap(({ procedures }) =>
    Object.values(procedures).flatMap(({ steps }) => steps.flatMap(({ due }) => due ?? [])),
  )
  return Object.hasOwn(source.events ?? {}, type) && !clocks.some((clock) => 'after' in clock && clock.after === type)
}

/** A record that still stands: one that was returned may be recorded again. */
function lastRecord(events: readonly ProblemEvent[], type: string, from: number): ProblemEvent | undefined {
  let record: ProblemEvent | undefined
  for (const event of events.slice(from)) {
    if (event.type === type) record = event
    else if (event.type === 'returned' && event.step === type) record = undefined
  }
  return record
}

const phaseOfStep = (phases: readonly DecidedPhase[], id: string): DecidedPhase | undefined =>
  phases.find(({ outcome, positions }) =>
    outcome.candidates.some(
      ({ procedure }) => procedure && stepsFor(procedure, positions).some((step) => step.id === id),
    ),
  )

function comesAfterClosing(phases: readonly DecidedPhase[], id: string): boolean {
  const last = phases.at(-1)
  return (
    last?.outcome.candidates.some(({ procedure }) => {
      const steps = procedure?.steps.map((step) => step.id) ?? []
      return steps.indexOf(id) > steps.indexOf(last.phase.ends)
    }) ?? false
  )
}

function stepObjection(
  rulebook: Rulebook,
  phases: readonly DecidedPhase[],
  events: readonly ProblemEvent[],
  event: ProblemEvent,
  name: Text,
): Objection | null {
  if (stepsNamed(rulebook, event.type).length === 0) return null
  const found = phaseOfStep(phases, event.type)
  if (!found) return isUniversal(event.type) ? null : notInProcedure(phases, name)
  if (found.outcome.candidates.length > 1) return isUniversal(event.type) ? null : undecided(rulebook, found)
  const procedure = found.outcome.candidates[0]?.procedure as Procedure
  const step = stepsFor(procedure, found.positions).find(({ id }) => id === event.type) as Step
  const here = { rulebook, procedure, step, events, from: found.from }
  return outOfOrder(here) ?? tooEarly(here, event)
}

function notInProcedure(phases: readonly DecidedPhase[], name: Text): Objection {
  const gap = phases.flatMap(({ outcome }) => outcome.candidates).find((decision) => decision.gap)?.gap
  const why = gap ? gap.say : say('该问题适用的程序没有这一环节。', 'The procedure of this problem has no such step.')
  return {
    code: 'not-in-procedure',
    text: say(`不能登记“${name.zh}”：${why.zh}`, `“${name.en}” cannot be logged: ${why.en}`),
  }
}

function undecided(rulebook: Rulebook, { outcome }: DecidedPhase): Objection {
  const questions = outcome.ask.flatMap((position) => {
    const fact = rulebook.source.facts[rulebook.facts[position]?.id ?? '']
    return fact && 'ask' in fact ? fact.ask : []
  })
  return {
    code: 'undecided',
    text: say(
      `还不知道走哪个程序。${questions.map(({ zh }) => zh).join('')}`,
      `It is not known yet which procedure applies. ${questions.map(({ en }) => en).join(' ')}`,
    ),
  }
}

/** A step that was found in the procedure of a problem. */
interface FoundStep {
  readonly rulebook: Rulebook
  readonly procedure: Procedure
  readonly step: Step
  readonly events: readonly ProblemEvent[]
  /** Records before this position have no force. */
  readonly from: number
}

/** What a step is called in this procedure; another procedure may have other words for it. */
const nameHere = ({ rulebook, procedure }: FoundStep, id: string): Text =>
  procedure.steps.find((step) => step.id === id)?.action ?? (eventName(rulebook, id) as Text)

function outOfOrder(found: FoundStep): Objection | null {
  const { step, events, from } = found
  const open = step.requires.filter((before) => !firstEvent(events, before, from))
  if (open.length === 0) return null
  const names = open.map((id) => nameHere(found, id))
  const paths = [...new Set(step.citations.map(({ path }) => path))]
  return {
    code: 'out-of-order',
    requires: open,
    text: say(
      `按${paths.join('、')}，“${step.action.zh}”之前应先有：${names.map(({ zh }) => `“${zh}”`).join('、')}。如已办理，请先登记。`,
      `By ${paths.join(', ')}, “${step.action.en}” comes after: ${names.map(({ en }) => `“${en}”`).join(', ')}. If that was done, log it first.`,
    ),
  }
}

/** A step is never dated before one that it rests on, nor before the event that started its clock. */
function tooEarly(found: FoundStep, event: ProblemEvent): Objection | null {
  const { step, events, from } = found
  const trigger = step.clock && 'after' in step.clock ? [step.clock.after] : []
  const earlier = [...step.requires, ...trigger].flatMap(
    (id) => firstEvent(events, id, trigger.includes(id) ? 0 : from) ?? [],
  )
  const after = earlier.find(({ on }) => on > event.on)
  if (!after) return null
  const before = nameHere(found, after.type)
  return {
    code: trigger.includes(after.type) ? 'before-trigger' : 'before-earlier-step',
    text: say(
      `${sayDate(event.on).zh}早于“${before.zh}”的日期${sayDate(after.on).zh}，请核对日期。`,
      `${sayDate(event.on).en} is before “${before.en}” (${sayDate(after.on).en}); please check the date.`,
    ),
  }
}
