import type { Conditions } from './conditions.ts'
import { leavesOf } from './conditions.ts'
import { factValuesOf } from './facts-of.ts'
import type { RulebookSource } from './source.ts'
import type { FactValues } from './table.ts'

/** Something that json-rules-engine has to decide: which of several rules holds, or whether one condition does. */
export interface Question {
  readonly id: string
  /** Where it stands in the rulebook. */
  readonly place: string
  readonly rules: readonly { readonly when?: Conditions | undefined }[]
  /** `one`: exactly one rule must hold. `whether`: a single condition, true or false. */
  readonly kind: 'one' | 'whether'
}

export const phaseQuestion = (phase: string): string => `phase ${phase}`
export const stepQuestion = (phase: string, procedure: string, step: string): string =>
  `step ${phase}/${procedure}/${step}`
export const remarkQuestion = (index: number): string => `remark ${index}`
export const measureQuestion = (id: string): string => `measure ${id}`
export const dutyQuestion = (id: string): string => `duty ${id}`
export const targetQuestion = (id: string): string => `target ${id}`
export const signalQuestion = 'signal'

/** Every question of a rulebook. */
export function questionsOf(source: RulebookSource): readonly Question[] {
  const whether = (id: string, place: string, when: Conditions | undefined): readonly Question[] =>
    when ? [{ id, place, rules: [{ when }], kind: 'whether' }] : []
  return [
    ...source.phases.flatMap((phase) => [
      { id: phaseQuestion(phase.id), place: `phases.${phase.id}.decide`, rules: phase.decide, kind: 'one' as const },
      ...Object.entries(phase.procedures).flatMap(([procedure, { steps }]) =>
        steps.flatMap((step) =>
          whether(
            stepQuestion(phase.id, procedure, step.id),
            `phases.${phase.id}.procedures.${procedure}.steps.${step.id}.when`,
            step.when,
          ),
        ),
      ),
    ]),
    ...(source.remarks ?? []).flatMap(({ when }, index) =>
      whether(remarkQuestion(index), `remarks[${index}].when`, when),
    ),
    ...Object.entries(source.measures ?? {}).flatMap(([id, { when }]) =>
      whether(measureQuestion(id), `measures.${id}.when`, when),
    ),
    ...Object.entries(source.duties ?? {}).flatMap(([id, { forEach }]) =>
      whether(dutyQuestion(id), `duties.${id}.forEach`, forEach),
    ),
    ...Object.entries(source.targets ?? {}).flatMap(([id, { forEach }]) =>
      whether(targetQuestion(id), `targets.${id}.forEach`, forEach),
    ),
    ...(source.signals?.length
      ? [{ id: signalQuestion, place: 'signals', rules: source.signals, kind: 'one' as const }]
      : []),
  ]
}

/** The facts that a question turns on, in the rulebook's order. */
export function factsIn(source: RulebookSource, { rules }: Question): readonly FactValues[] {
  const named = new Set(rules.flatMap(({ when }) => (when ? leavesOf(when).map(({ fact }) => fact) : [])))
  return factValuesOf(source).filter(({ id }) => named.has(id))
}
