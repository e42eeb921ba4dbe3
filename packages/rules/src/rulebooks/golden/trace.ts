import type { AssessedStep, Body } from '../../assess/assessment.ts'
import { assess, duties, type Problem, type Rulebook } from '../../index.ts'
import { combinationsOf } from '../../rulebook/decide.ts'

/** Every event of the rulebook on one day, so that every clock runs from it. */
const day = '2023-06-01'
const asOf = '2023-06-20'
const limit = '2023-12-29'

/**
 * A rulebook told as a reader checks it: for every class who does what in which capacity, by when if everything starts on
 * 1 June 2023, on which provision; then the duties of a year and the measures. What is not in here, nobody has read.
 */
export function traceOf(rulebook: Rulebook): string {
  return [
    `${rulebook.id} (${rulebook.authority}, ${rulebook.published})`,
    ...rulebook.phases.flatMap((phase) => phaseLines(rulebook, phase.id)),
    ...dutyLines(rulebook),
    ...measureLines(rulebook),
    ...requirementLines(rulebook),
    '',
  ].join('\n')
}

const stated = (rulebook: Rulebook) => rulebook.facts.filter(({ from }) => from === null)

function problemWith(rulebook: Rulebook, facts: Readonly<Record<string, string>>): Problem {
  const events = Object.keys(rulebook.source.events ?? {})
    .concat('handed-over', 'upper-plan-issued')
    .map((type) => ({ type, on: day }))
  const { level, severity, source, ...others } = facts
  return { title: '某问题', level, severity, source, facts: others, timeLimit: limit, events } as Problem
}

function phaseLines(rulebook: Rulebook, phase: string): readonly string[] {
  const outcomes = new Map<string, { readonly classes: string[]; readonly lines: readonly string[] }>()
  for (const facts of combinationsOf(stated(rulebook))) {
    const assessment = assess(rulebook, problemWith(rulebook, facts), asOf)
    const decision = assessment.class.phases.find((candidate) => candidate.phase === phase)
    const head = decision?.procedure ?? `gap ${decision?.gap?.id}: ${decision?.gap?.say.zh}`
    const cites = decision?.citations.map(({ provision }) => provision).join(',')
    const lines = [`${head} [${cites}]`, ...assessment.steps.filter((step) => step.phase === phase).map(stepLine)]
    const gates = rulebook.phases.find(({ id }) => id === phase)?.gates ?? []
    const all = [...lines, ...gates.map((gate) => `   gate ${gate.id}: ${gate.say.zh} ${JSON.stringify(gate.check)}`)]
    const outcome = outcomes.get(all.join('\n')) ?? { classes: [], lines: all }
    outcome.classes.push(Object.values(facts).join(' '))
    outcomes.set(all.join('\n'), outcome)
  }
  return [...outcomes.values()].flatMap(({ classes, lines }) => [
    '',
    `== ${phase} == ${outcomes.size === 1 ? 'every class' : `${classes.length} classes: ${classes.join('; ')}`}`,
    ...lines,
  ])
}

const bodies = (list: readonly Body[]): string =>
  list.map(({ name, presumed, unstated }) => `${name.zh}${presumed ? '(推定)' : ''}${unstated ? '(!)' : ''}`).join('+')

function stepLine(step: AssessedStep, index: number): string {
  const { act, action, actor, parties, due, deadline, requires, citations, doubts, waitsFor } = step
  const when = due ? `by ${due}${deadline?.inside ? ` with ${deadline.inside}` : ''} (${deadline?.basis})` : ''
  return [
    `${index + 1}. ${step.id}: ${act} ${action.zh}`,
    bodies(actor),
    ...parties.map((party) => `${party.capacity} ${bodies([party])}`),
    when || (waitsFor ? `waits for ${waitsFor.event}` : 'no clock'),
    deadline?.stricter ? `stricter ${deadline.stricter.doubt}` : '',
    requires.length ? `after ${requires.join(',')}` : '',
    `[${citations.map(({ provision }) => provision).join(',')}]`,
    doubts.join(' '),
  ]
    .filter((part) => part !== '')
    .join(' | ')
}

function dutyLines(rulebook: Rulebook): readonly string[] {
  const occurrences = duties(rulebook, { from: '2023-06-01', to: '2024-05-31' }).map(
    ({ id, due, suggested, strict, times }) => `${due} ${id} ×${times}, suggested ${suggested}, strictly ${strict}`,
  )
  const written = Object.entries(rulebook.source.duties ?? {}).map(([id, duty]) => `${id}: ${JSON.stringify(duty)}`)
  return written.length ? ['', '== duties ==', ...written, '-- from June 2023 to May 2024 --', ...occurrences] : []
}

function measureLines(rulebook: Rulebook): readonly string[] {
  const lines = rulebook.measures.map(({ id, source }) => `${id}: ${JSON.stringify(source)}`)
  return lines.length ? ['', '== measures ==', ...lines] : []
}

function requirementLines(rulebook: Rulebook): readonly string[] {
  const { required = [], registers = {}, targets = {}, signals = [], remarks = [], policy } = rulebook.source
  return [
    '',
    '== beside ==',
    ...[{ required }, { registers }, { targets }, { signals }, { remarks }, { policy }].map((part) =>
      JSON.stringify(part),
    ),
  ]
}
