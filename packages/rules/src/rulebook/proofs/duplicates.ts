import { universalEvents } from '../../problem/event.ts'
import type { Mistake } from '../errors.ts'
import type { RulebookSource } from '../source.ts'
import { stepsOf } from './declared.ts'
import { stepPlace } from './mentions-in-phase.ts'

/** Ids that name two things. */
export function duplicates(source: RulebookSource): readonly Mistake[] {
  return [
    ...twice(source.phases.map(({ id }) => id)).map((id) => again(`phases.${id}`, 'two phases have this id.')),
    ...source.phases.flatMap((phase) =>
      Object.entries(phase.procedures).flatMap(([procedure, { steps }]) =>
        twice(steps.map(({ id }) => id)).map((id) =>
          again(stepPlace(phase.id, procedure, id), 'two steps of one procedure have this id.'),
        ),
      ),
    ),
    ...stepsInTwoPhases(source),
    ...twice((source.signals ?? []).map(({ id }) => id)).map((id) =>
      again(`signals.${id}`, 'two signals have this id.'),
    ),
    ...Object.entries(source.doubts).flatMap(([id, { readings }]) =>
      twice(readings.map((reading) => reading.id)).map((reading) =>
        again(`doubts.${id}.readings.${reading}`, 'two readings of this doubt have this id.'),
      ),
    ),
    ...twice((source.required ?? []).map(({ field }) => field)).map((field) => ({
      place: 'required',
      wrong: `the field “${field}” is required twice.`,
      mend: 'Say it once, with all its provisions.',
    })),
    ...eventsDeclaredTwice(source),
  ]
}

const again = (place: string, wrong: string): Mistake => ({ place, wrong, mend: 'Give each its own.' })

const twice = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
]

/** One record would count in both phases. */
function stepsInTwoPhases(source: RulebookSource): readonly Mistake[] {
  const first = new Map<string, string>()
  return stepsOf(source).flatMap(({ phase, procedure, step }) => {
    const other = first.get(step.id) ?? phase
    first.set(step.id, other)
    if (other === phase) return []
    const wrong = `the phase “${other}” has a step of this id: one record would count for both.`
    return [again(stepPlace(phase, procedure, step.id), wrong)]
  })
}

function eventsDeclaredTwice(source: RulebookSource): readonly Mistake[] {
  const steps = new Set(stepsOf(source).map(({ step }) => step.id))
  return Object.keys(source.events ?? {}).flatMap((id) => {
    const universal = Object.hasOwn(universalEvents, id)
    if (!universal && !steps.has(id)) return []
    const wrong = universal ? 'every rulebook knows this event already.' : 'a step has this id, and a step is an event.'
    return [{ place: `events.${id}`, wrong, mend: 'Leave it out here, or give it another id.' }]
  })
}
