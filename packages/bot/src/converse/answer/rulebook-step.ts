import type { AssessedStep, Assessment, Rulebook } from '@zhenggai/rules'

type Step = NonNullable<Rulebook['phases'][number]['decisions'][number]['procedure']>['steps'][number]

/** The step as the rulebook has it: its clock is known there before it runs. */
export function rulebookStep(
  rulebook: Rulebook,
  { class: { phases } }: Pick<Assessment, 'class'>,
  { phase, id }: Pick<AssessedStep, 'phase' | 'id'>,
): Step | undefined {
  const procedure = phases.find((decision) => decision.phase === phase)?.procedure
  return rulebook.phases
    .find((one) => one.id === phase)
    ?.decisions.find((decision) => decision.procedure?.id === procedure)
    ?.procedure?.steps.find((step) => step.id === id)
}
