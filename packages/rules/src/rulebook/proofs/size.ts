import type { Mistake } from '../errors.ts'
import { factsIn, questionsOf } from '../questions.ts'
import type { RulebookSource } from '../source.ts'
import { combinationCount } from '../table.ts'

const mostCombinations = 200_000
const mostSteps = 200

/** A rulebook that could not be proved in reasonable time. */
export const tooLarge = (source: RulebookSource): readonly Mistake[] => [
  ...tooManyCombinations(source),
  ...tooManySteps(source),
]

function tooManyCombinations(source: RulebookSource): readonly Mistake[] {
  const count = questionsOf(source).reduce((sum, question) => sum + combinationCount(factsIn(source, question)), 0)
  if (count <= mostCombinations) return []
  const wrong = `its conditions have ${count} combinations of facts; at most ${mostCombinations} can be proved.`
  return [{ place: 'rulebook', wrong, mend: 'Ask for fewer facts in one condition, or for coarser values.' }]
}

const tooManySteps = ({ phases }: RulebookSource): readonly Mistake[] =>
  phases.flatMap(({ id, procedures }) =>
    Object.entries(procedures)
      .filter(([, { steps }]) => steps.length > mostSteps)
      .map(([procedure, { steps }]) => ({
        place: `phases.${id}.procedures.${procedure}.steps`,
        wrong: `${steps.length} steps are more than ${mostSteps}.`,
        mend: 'Split the procedure into phases.',
      })),
  )
