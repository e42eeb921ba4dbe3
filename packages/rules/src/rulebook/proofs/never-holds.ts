import type { Mistake } from '../errors.ts'
import { questionsOf, stepQuestion } from '../questions.ts'
import type { PhaseSource } from '../source.ts'
import { stepPlace } from './mentions-in-phase.ts'
import { canMeet, type Proving, reached, through } from './together.ts'

/** Decisions, signals, remarks, measures and duties whose condition no facts fulfil, and steps that no problem ever has. */
export function neverHolds(proving: Proving): readonly Mistake[] {
  return [
    ...rulesThatNeverHold(proving),
    ...proving.source.phases.flatMap((phase) => stepsThatNeverExist(proving, phase)),
  ]
}

const mend = 'Mend the condition, or leave the rule out.'

function rulesThatNeverHold({ source, table }: Proving): readonly Mistake[] {
  return questionsOf(source).flatMap(({ id, place, rules, kind }) => {
    const cells = table[id]?.cells ?? ''
    if (id.startsWith('step ')) return []
    if (kind === 'whether') {
      return cells.includes('1') ? [] : [{ place, wrong: 'it never holds, whatever the facts are.', mend }]
    }
    return rules.flatMap((_, index) =>
      cells.includes(index.toString(36))
        ? []
        : [{ place: `${place}[${index}]`, wrong: 'no problem ever comes here: its condition never holds.', mend }],
    )
  })
}

function stepsThatNeverExist(proving: Proving, phase: PhaseSource): readonly Mistake[] {
  return reached(proving, phase).flatMap(([procedure, { steps }]) => {
    const taken = through(phase, procedure)
    return steps.flatMap((step) => {
      const exists = { question: stepQuestion(phase.id, procedure, step.id), verdicts: [1] }
      if (!step.when || canMeet(proving, [taken, exists]) !== false) return []
      const wrong = 'no problem of this procedure ever has this step: its condition never holds for them.'
      return [{ place: `${stepPlace(phase.id, procedure, step.id)}.when`, wrong, mend }]
    })
  })
}
