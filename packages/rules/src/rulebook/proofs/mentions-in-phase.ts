import type { PhaseSource, StepSource } from '../source.ts'
import { bodies, inClock, type Mention, mention, support } from './mention.ts'

/** Everything that a phase names, but for its own procedures and gaps. */
export function mentionsInPhase({ id, ends, decide, procedures, gaps, gates }: PhaseSource): readonly Mention[] {
  const place = `phases.${id}`
  return [
    mention('event', ends, `${place}.ends`),
    ...decide.flatMap((decision, index) => support(`${place}.decide[${index}]`, decision)),
    ...Object.entries(procedures).flatMap(([name, procedure]) => [
      ...support(`${place}.procedures.${name}`, procedure),
      ...procedure.steps.flatMap((step) => inStep(stepPlace(id, name, step.id), step)),
    ]),
    ...Object.entries(gaps ?? {}).flatMap(([name, gap]) => support(`${place}.gaps.${name}`, gap)),
    ...Object.entries(gates ?? {}).flatMap(([name, gate]) => [
      ...support(`${place}.gates.${name}`, gate),
      ...('recorded' in gate.check
        ? [mention('event', gate.check.recorded, `${place}.gates.${name}.check.recorded`)]
        : []),
    ]),
  ]
}

export const stepPlace = (phase: string, procedure: string, step: string): string =>
  `phases.${phase}.procedures.${procedure}.steps.${step}`

function inStep(place: string, step: StepSource): readonly Mention[] {
  return [
    ...support(place, step),
    ...bodies(`${place}.by`, step.by),
    ...(step.parties ?? []).map(({ role }) => mention('role', role, `${place}.parties`)),
    ...(step.after ?? []).map((event) => mention('event', event, `${place}.after`)),
    ...(step.due ? inClock(`${place}.due`, step.due) : []),
  ]
}
