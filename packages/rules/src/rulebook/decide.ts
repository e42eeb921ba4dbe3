import { Engine, type TopLevelCondition } from 'json-rules-engine'
import type { Mistake } from './errors.ts'
import { valuesOf } from './facts-of.ts'
import { factsIn, type Question, questionsOf } from './questions.ts'
import type { RulebookSource } from './source.ts'
import { combinationCount, type DecisionBlock, type DecisionTable, type FactValues } from './table.ts'

export type Combination = Readonly<Record<string, string>>

/** Every combination of the facts' values; the last fact changes fastest. */
export function combinationsOf(facts: readonly FactValues[]): readonly Combination[] {
  return facts.reduce<Combination[]>(
    (all, { id, values }) => all.flatMap((combination) => values.map((value) => ({ ...combination, [id]: value }))),
    [{}],
  )
}

/**
 * Asks json-rules-engine which rules of a question hold; one without a condition always does. A new engine for each time it is
 * asked: a run keeps its state on the engine, and runs that overlap on one engine lose answers without an error.
 */
export async function decideOnce(rules: Question['rules'], facts: Combination): Promise<readonly number[]> {
  const engine = new Engine()
  for (const [index, { when }] of rules.entries()) {
    if (when) engine.addRule({ conditions: when as TopLevelCondition, event: { type: String(index) } })
  }
  const { events } = await engine.run(facts)
  const held = events.map((event) => Number(event.type))
  const always = rules.flatMap(({ when }, index) => (when ? [] : [index]))
  return [...held, ...always].sort((a, b) => a - b)
}

const mostCombinations = 20_000
const mostMistakes = 5
const mostRules = 36

/** Decides every question of a rulebook for every combination of the facts that it turns on. */
export async function decideAll(
  source: RulebookSource,
): Promise<{ table: DecisionTable; mistakes: readonly Mistake[] }> {
  const table: Record<string, DecisionBlock> = {}
  const mistakes: Mistake[] = []
  for (const question of questionsOf(source)) {
    const decided = await decideQuestion(source, question)
    table[question.id] = decided.block
    mistakes.push(...decided.mistakes)
  }
  return { table, mistakes }
}

async function decideQuestion(
  source: RulebookSource,
  question: Question,
): Promise<{ block: DecisionBlock; mistakes: readonly Mistake[] }> {
  const facts = factsIn(source, question)
  const block = { facts: facts.map(({ id }) => id), cells: '' }
  const tooLarge = sizeMistake(question, combinationCount(facts))
  if (tooLarge) return { block, mistakes: [tooLarge] }
  const mistakes: Mistake[] = []
  let cells = ''
  for (const combination of combinationsOf(facts)) {
    const held = await decideOnce(question.rules, combination)
    if (question.kind === 'one' && held.length !== 1) mistakes.push(undecided(source, question, combination, held))
    cells += question.kind === 'one' ? (held[0] ?? 0).toString(36) : String(held.length)
  }
  return { block: { ...block, cells }, mistakes: mistakes.slice(0, mostMistakes) }
}

function sizeMistake({ place, rules }: Question, count: number): Mistake | null {
  if (rules.length > mostRules) {
    return {
      place,
      wrong: `${rules.length} rules are more than ${mostRules}.`,
      mend: 'Join rules that lead to the same.',
    }
  }
  if (count <= mostCombinations) return null
  const wrong = `its facts have ${count} combinations; at most ${mostCombinations} can be proved.`
  return { place, wrong, mend: 'Ask for fewer facts, or for coarser values.' }
}

/** A combination that reaches no rule, or two, in words. */
function undecided(
  source: RulebookSource,
  { place }: Question,
  combination: Combination,
  held: readonly number[],
): Mistake {
  const words = inWords(source, combination) || 'every problem'
  if (held.length === 0)
    return { place, wrong: `nothing holds for ${words}.`, mend: 'Add a decision or declare a gap.' }
  const both = held.map((index) => `[${index}]`).join(' and ')
  return { place, wrong: `${both} hold together for ${words}.`, mend: 'Narrow the conditions until exactly one holds.' }
}

/** A combination of facts as a person would say it. */
const inWords = (source: RulebookSource, combination: Combination): string =>
  Object.entries(combination)
    .map(([id, value]) => {
      const fact = source.facts[id]
      return `${fact?.label.zh ?? id} = ${fact ? (valuesOf(fact)[value]?.zh ?? value) : value}`
    })
    .join(', ')
