import { universalEvents } from '../../problem/event.ts'
import type { RulebookSource, StepSource } from '../source.ts'
import type { Kind } from './mention.ts'

/** The names that can be used in a rulebook. An event is universal, a step, or declared under events. */
export type Declared = Readonly<Record<Kind, ReadonlySet<string>>>

export function declaredIn(source: RulebookSource): Declared {
  return {
    provision: new Set(Object.keys(source.provisions)),
    doubt: new Set(Object.keys(source.doubts)),
    role: new Set(Object.keys(source.roles)),
    fact: new Set(Object.keys(source.facts)),
    event: new Set([
      ...Object.keys(universalEvents),
      ...Object.keys(source.events ?? {}),
      ...stepsOf(source).map(({ step }) => step.id),
    ]),
  }
}

/** Where a step stands. */
export interface PlacedStep {
  readonly phase: string
  readonly procedure: string
  readonly step: StepSource
}

/** The steps of all procedures. */
export const stepsOf = (source: RulebookSource): readonly PlacedStep[] =>
  source.phases.flatMap((phase) =>
    Object.entries(phase.procedures).flatMap(([procedure, { steps }]) =>
      steps.map((step) => ({ phase: phase.id, procedure, step })),
    ),
  )
