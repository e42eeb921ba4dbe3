import type { AssessedStep, Body } from '../../assess/assessment.ts'
import { positionsOf } from '../../assess/facts.ts'
import { assess, type Problem, type Rulebook } from '../../index.ts'
import { leavesOf } from '../../rulebook/conditions.ts'
import { combinationsOf } from '../../rulebook/decide.ts'
import type { Decision, Phase } from '../../rulebook/rulebook.ts'
import { besideLines } from './trace-beside.ts'

/** The events that start clocks on one day, the rulebook's own a little before, so that a stricter reading shows. */
const day = '2023-06-01'
const before = '2023-05-25'
const asOf = '2023-06-20'
const limit = '2023-12-29'

/**
 * A rulebook told as a reader checks it: for every class who does what in which capacity, by when if everything starts on
 * 1 June 2023, on which provision; then the duties of a year, the measures and all the rest. What is not in here, nobody has read.
 */
export const traceOf = (rulebook: Rulebook): string =>
  [
    `${rulebook.id} (${rulebook.authority}, ${rulebook.published})`,
    ...rulebook.phases.flatMap((phase) => phaseLines(rulebook, phase)),
    ...besideLines(rulebook),
    '',
  ].join('\n')

/** The facts that a phase turns on, as far as a person states them. */
function factsOf(rulebook: Rulebook, phase: Phase): Rulebook['facts'] {
  const source = rulebook.source.phases.find(({ id }) => id === phase.id)
  const conditions = [
    ...(source?.decide ?? []),
    ...Object.values(source?.procedures ?? {}).flatMap(({ steps }) => steps),
  ].flatMap(({ when }) => when ?? [])
  const named = new Set(conditions.flatMap(leavesOf).map(({ fact }) => fact))
  return rulebook.facts.filter(({ id, from }) => from === null && named.has(id))
}

function problemWith(rulebook: Rulebook, facts: Readonly<Record<string, string>>): Problem {
  const events = [
    ...Object.keys(rulebook.source.events ?? {}).map((type) => ({ type, on: before })),
    ...['handed-over', 'upper-plan-issued'].map((type) => ({ type, on: day })),
  ]
  const { level, severity, source, ...others } = facts
  return { title: '某问题', level, severity, source, facts: others, timeLimit: limit, events } as Problem
}

function phaseLines(rulebook: Rulebook, phase: Phase): readonly string[] {
  const turning = factsOf(rulebook, phase)
  const outcomes = new Map<string, { readonly classes: string[][]; readonly facts: Readonly<Record<string, string>> }>()
  for (const facts of combinationsOf(turning)) {
    const key = keyOf(rulebook, phase, facts)
    const outcome = outcomes.get(key) ?? { classes: [], facts }
    outcome.classes.push(Object.values(facts))
    outcomes.set(key, outcome)
  }
  return [...outcomes.values()].flatMap(({ classes, facts }) => [
    '',
    `== ${phase.id}, until ${phase.ends} == ${sayClasses(classes, turning)}`,
    ...outcomeLines(rulebook, phase, facts),
  ])
}

/** Classes with the same decision are told together, unless some of their steps exist for some of them only. */
function keyOf(rulebook: Rulebook, phase: Phase, facts: Readonly<Record<string, string>>): string {
  const conditional = phase.decisions.some(({ procedure }) => procedure?.conditional)
  const positions = positionsOf(rulebook, problemWith(rulebook, facts), { events: [], relapsedAt: 0 })
  const decided = phase.decide(positions).candidates.map(({ procedure, gap }) => procedure?.id ?? `gap ${gap?.id}`)
  return [...decided, ...(conditional ? Object.values(facts) : [])].join()
}

function outcomeLines(rulebook: Rulebook, phase: Phase, facts: Readonly<Record<string, string>>): readonly string[] {
  const assessment = assess(rulebook, problemWith(rulebook, facts), asOf)
  const told = assessment.class.phases.find((candidate) => candidate.phase === phase.id)
  const decision = phase.decisions.find(
    ({ procedure, gap }) => procedure?.id === (told?.procedure ?? undefined) && gap?.id === told?.gap?.id,
  )
  const implied = new Set(decision?.procedure?.steps.flatMap((step) => (step.implied ? [step.id] : [])))
  const steps = assessment.steps
    .filter((step) => step.phase === phase.id)
    .map((step, index) => stepLine(step, index, implied.has(step.id)))
  return [decision ? headLine(decision) : 'undecided', ...steps, ...gateLines(phase)]
}

/** Classes with a star for a fact that makes no difference. */
function sayClasses(classes: readonly (readonly string[])[], facts: Rulebook['facts']): string {
  const merged = facts.reduceRight((rows, { values }, position) => {
    const alike = new Map<string, (readonly string[])[]>()
    for (const row of rows) {
      const rest = row.with(position, '').join(' ')
      alike.set(rest, [...(alike.get(rest) ?? []), row])
    }
    return [...alike.values()].flatMap((group) =>
      group.length === values.length ? [(group[0] as readonly string[]).with(position, '*')] : group,
    )
  }, classes)
  const said = merged.map((row) => row.join(' ')).join('; ')
  return /^[* ]*$/.test(said) ? 'every class' : said
}

function headLine({ procedure, gap, citations, doubts }: Decision): string {
  const name = procedure
    ? `${procedure.id}: ${procedure.name.zh}`
    : `gap ${gap?.id}: ${gap?.say.zh}${gap?.instead?.zh ?? ''}`
  return `${name} [${citations.map(({ provision }) => provision).join(',')}] ${doubts.join(' ')}`
}

const gateLines = ({ gates }: Phase): readonly string[] =>
  gates.map(
    ({ id, say, check, citations }) =>
      `   gate ${id}: ${say.zh} ${Object.entries(check).flat().join(' ')} [${citations.map(({ provision }) => provision).join(',')}]`,
  )

const bodies = (list: readonly Body[]): string =>
  list.map(({ name, presumed, unstated }) => `${name.zh}${presumed ? '(推定)' : ''}${unstated ? '(!)' : ''}`).join('+')

function stepLine(step: AssessedStep, index: number, implied: boolean): string {
  const { act, action, actor, parties, due, deadline, requires, citations, doubts, waitsFor, state } = step
  const when = due ? `by ${due}${deadline?.inside ? ` with ${deadline.inside}` : ''} (${deadline?.basis})` : ''
  return [
    `${index + 1}. ${step.id}: ${act} ${action.zh}`,
    bodies(actor),
    ...parties.map((party) => `${party.capacity} ${bodies([party])}`),
    when || (waitsFor ? `waits for ${waitsFor.event}` : 'no clock'),
    deadline?.stricter ? `strictly by ${deadline.stricter.date} (${deadline.stricter.doubt})` : '',
    requires.length ? `after ${requires.join(',')}` : '',
    implied ? `${state}, implied by a later step` : state,
    `[${citations.map(({ provision }) => provision).join(',')}]`,
    doubts.join(' '),
    ...[step.meanwhile, step.note].map((text) => (text ? `(${text.zh})` : '')),
  ]
    .filter((part) => part !== '')
    .join(' | ')
}
