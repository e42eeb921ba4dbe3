import type { Mistake } from '../errors.ts'
import { stepQuestion } from '../questions.ts'
import type { PhaseSource, StepSource } from '../source.ts'
import { isSooner, timeOf } from './clock-order.ts'
import { stepPlace } from './mentions-in-phase.ts'
import { canMeet, type Outcome, type Proving, through } from './together.ts'

/** A procedure whose steps are proved to come in an order that can be kept. */
export interface Sequence {
  readonly phase: PhaseSource
  readonly procedure: string
  readonly steps: readonly StepSource[]
  /** For each step all that come before it. */
  readonly before: ReadonlyMap<string, ReadonlySet<string>>
}

export const sequencesOf = (phases: readonly PhaseSource[]): readonly Sequence[] =>
  phases.flatMap((phase) =>
    Object.entries(phase.procedures).map(([procedure, { steps }]) => ({
      phase,
      procedure,
      steps,
      before: beforeEach(steps),
    })),
  )

export const placeIn = ({ phase, procedure }: Sequence, step: StepSource): string =>
  stepPlace(phase.id, procedure, step.id)

function beforeEach(steps: readonly StepSource[]): Sequence['before'] {
  const before = new Map<string, ReadonlySet<string>>()
  for (const [index, step] of steps.entries()) {
    const direct = (
      step.after ??
      steps
        .slice(0, index)
        .slice(-1)
        .map(({ id }) => id)
    ).filter((id) => before.has(id))
    before.set(step.id, new Set(direct.flatMap((id) => [id, ...(before.get(id) ?? [])])))
  }
  return before
}

/** Steps that cannot be taken where the procedure puts them, and clocks that cannot be met there. */
export function outOfOrder(proving: Proving): readonly Mistake[] {
  return sequencesOf(proving.source.phases).flatMap((sequence) =>
    sequence.steps.flatMap((step, index) => [
      ...afterWhatComesLater(sequence, step, index),
      ...afterWhatIsNeverThere(proving, sequence, step),
      ...impliedByNothing(sequence, step, index),
      ...insideNoClock(sequence, step),
      ...dueBeforeAnEarlierOne(proving, sequence, step),
    ]),
  )
}

function afterWhatComesLater(sequence: Sequence, step: StepSource, index: number): readonly Mistake[] {
  const later = new Set(sequence.steps.slice(index).map(({ id }) => id))
  return (step.after ?? [])
    .filter((id) => later.has(id))
    .map((id) => ({
      place: `${placeIn(sequence, step)}.after`,
      wrong: id === step.id ? 'a step cannot come after itself.' : `“${id}” comes later in the procedure.`,
      mend: 'Name steps that stand before this one.',
    }))
}

const existing = ({ phase, procedure }: Sequence, { id, when }: StepSource): readonly Outcome[] =>
  when ? [{ question: stepQuestion(phase.id, procedure, id), verdicts: [1] }] : []

const canStandTogether = (proving: Proving, sequence: Sequence, steps: readonly StepSource[]): boolean | null =>
  canMeet(proving, [through(sequence.phase, sequence.procedure), ...steps.flatMap((step) => existing(sequence, step))])

function afterWhatIsNeverThere(proving: Proving, sequence: Sequence, step: StepSource): readonly Mistake[] {
  if (canStandTogether(proving, sequence, [step]) === false) return []
  return sequence.steps
    .filter((other) => other.id !== step.id && step.after?.includes(other.id))
    .filter((other) => canStandTogether(proving, sequence, [step, other]) === false)
    .map(({ id }) => ({
      place: `${placeIn(sequence, step)}.after`,
      wrong: `no problem has both this step and “${id}”.`,
      mend: 'Name a step that exists where this one does.',
    }))
}

function impliedByNothing(sequence: Sequence, step: StepSource, index: number): readonly Mistake[] {
  if (!step.implied || index < sequence.steps.length - 1) return []
  const wrong = 'nothing comes after it, so no later record can stand for it.'
  return [{ place: `${placeIn(sequence, step)}.implied`, wrong, mend: 'Leave “implied” out.' }]
}

function insideNoClock(sequence: Sequence, step: StepSource): readonly Mistake[] {
  const { due } = step
  if (!due || !('inside' in due)) return []
  const place = `${placeIn(sequence, step)}.due.inside`
  const lender = sequence.steps.find(({ id }) => id === due.inside)
  if (!lender?.due || 'inside' in lender.due) {
    const wrong = `“${due.inside}” is no step of this procedure with a clock of its own.`
    return [{ place, wrong, mend: 'Name a step that has one.' }]
  }
  if (!sequence.before.get(step.id)?.has(due.inside)) return []
  const wrong = `“${due.inside}” comes before this step: its clock is over when this step begins.`
  return [{ place, wrong, mend: 'Name a step that comes after this one.' }]
}

function dueBeforeAnEarlierOne(proving: Proving, sequence: Sequence, step: StepSource): readonly Mistake[] {
  const { due } = step
  if (!due) return []
  return sequence.steps
    .filter((other) => sequence.before.get(step.id)?.has(other.id) && other.due && isSooner(due, other.due))
    .filter((other) => canStandTogether(proving, sequence, [step, other]) === true)
    .map((other) => ({
      place: `${placeIn(sequence, step)}.due`,
      wrong: `it is due ${timeOf(due)}, before the earlier step “${other.id}”: ${other.due ? timeOf(other.due) : ''}.`,
      mend: 'Give it at least as long, or let it come first.',
    }))
}
