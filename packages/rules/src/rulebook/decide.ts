import { Engine, type TopLevelCondition } from 'json-rules-engine'
import type { Conditions } from './conditions.ts'
import type { Mistake } from './errors.ts'
import type { PhaseSource, RulebookSource } from './source.ts'
import { combinationCount, type DecisionTable, factsOf } from './table.ts'

type Combination = Readonly<Record<string, string>>

/** Every combination of the facts' values; the last fact changes fastest. */
export function combinationsOf(facts: DecisionTable['facts']): readonly Combination[] {
  return facts.reduce<Combination[]>(
    (all, { id, values }) => all.flatMap((combination) => values.map((value) => ({ ...combination, [id]: value }))),
    [{}],
  )
}

/**
 * Asks json-rules-engine which of these rules hold; one without a condition always does. A new engine for each question: a run keeps its state on the
 * engine, and runs that overlap on one engine lose answers without an error.
 */
export async function decideOnce(
  rules: readonly { readonly when?: Conditions | undefined }[],
  facts: Combination,
): Promise<readonly number[]> {
  const engine = new Engine()
  for (const [index, { when }] of rules.entries()) {
    if (when) engine.addRule({ conditions: when as TopLevelCondition, event: { type: String(index) } })
  }
  const { events } = await engine.run(facts)
  const held = events.map((event) => Number(event.type))
  const always = rules.flatMap(({ when }, index) => (when ? [] : [index]))
  return [...held, ...always].sort((a, b) => a - b)
}

const inWords = (source: RulebookSource, combination: Combination): string =>
  Object.entries(combination)
    .map(([fact, value]) => `${source.facts[fact]?.label.zh ?? fact}=${source.facts[fact]?.values[value]?.zh ?? value}`)
    .join(', ')

const largestTable = 20_000

/** Decides every combination of facts. A combination that reaches no decision, or two, is a mistake shown in words. */
export async function decideAll(
  source: RulebookSource,
): Promise<{ table: DecisionTable; mistakes: readonly Mistake[] }> {
  const facts = factsOf(source)
  const count = combinationCount(facts)
  if (count > largestTable) {
    const wrong = `the facts have ${count} combinations; at most ${largestTable} can be proved.`
    const mistakes = [{ place: 'facts', wrong, mend: 'Ask for fewer facts, or for coarser values.' }]
    return { table: { facts, phases: {}, remarks: [] }, mistakes }
  }
  const combinations = combinationsOf(facts)
  const mistakes: Mistake[] = []
  const phases: Record<string, string> = {}
  for (const phase of source.phases) {
    let cells = ''
    for (const combination of combinations) {
      const held = await decideOnce(phase.decide, combination)
      if (held.length !== 1) mistakes.push(undecided(source, phase, combination, held))
      cells += (held[0] ?? 0).toString(36)
    }
    phases[phase.id] = cells
  }
  return { table: { facts, phases, remarks: await decideRemarks(source, combinations) }, mistakes }
}

async function decideRemarks(source: RulebookSource, combinations: readonly Combination[]): Promise<readonly string[]> {
  const remarks = source.remarks ?? []
  const held: (readonly number[])[] = []
  if (remarks.length > 0) for (const combination of combinations) held.push(await decideOnce(remarks, combination))
  return remarks.map((_, index) => held.map((indices) => (indices.includes(index) ? 1 : 0)).join(''))
}

function undecided(
  source: RulebookSource,
  phase: PhaseSource,
  combination: Combination,
  held: readonly number[],
): Mistake {
  const place = `phases.${phase.id}.decide`
  const words = inWords(source, combination)
  if (held.length === 0)
    return { place, wrong: `no decision holds for ${words}.`, mend: 'Add a decision or declare a gap.' }
  const both = held.map((index) => `decide[${index}]`).join(' and ')
  return { place, wrong: `${both} both hold for ${words}.`, mend: 'Narrow one condition until exactly one holds.' }
}
