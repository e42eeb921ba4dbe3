import { combinationsOf, decideOnce } from '../../rulebook/decide.ts'
import { factsIn, type Question, questionsOf } from '../../rulebook/questions.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import type { RulebookSource } from '../../rulebook/source.ts'
import type { DecisionBlock, DecisionTable } from '../../rulebook/table.ts'

/**
 * The decisions of a changed rulebook, by json-rules-engine where a condition or a fact is another one. Null: some class reaches
 * no rule, or two.
 */
export async function decideAnew(source: RulebookSource, original: Rulebook): Promise<DecisionTable | null> {
  const before = new Map(questionsOf(original.source).map((question) => [question.id, question]))
  const table: Record<string, DecisionBlock> = {}
  for (const question of questionsOf(source)) {
    const known = original.table[question.id]
    const isSame = source.facts === original.source.facts && asksTheSame(question, before.get(question.id))
    const block = isSame && known ? known : await decide(source, question)
    if (!block) return null
    table[question.id] = block
  }
  return table
}

const asksTheSame = ({ rules }: Question, other: Question | undefined): boolean =>
  rules.every(({ when }, index) => when === other?.rules[index]?.when)

async function decide(source: RulebookSource, question: Question): Promise<DecisionBlock | null> {
  const facts = factsIn(source, question)
  let cells = ''
  for (const combination of combinationsOf(facts)) {
    const held = await decideOnce(question.rules, combination)
    if (question.kind === 'one' && held.length !== 1) return null
    cells += question.kind === 'one' ? (held[0] ?? 0).toString(36) : String(held.length)
  }
  return { facts: facts.map(({ id }) => id), cells }
}
