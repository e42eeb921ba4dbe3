import { universalEvents } from '../../problem/event.ts'
import type { Mistake } from '../errors.ts'
import type { RulebookSource, StepSource } from '../source.ts'
import { stepsOf } from './declared.ts'
import { inClock, mention } from './mention.ts'
import { placeIn, type Sequence, sequencesOf } from './order.ts'

/** Events that cannot have happened where a step waits for them. */
export function deadTriggers(source: RulebookSource): readonly Mistake[] {
  const happens = whereEventsHappen(source)
  return sequencesOf(source.phases).flatMap((sequence) =>
    sequence.steps.flatMap((step) => [
      ...eventsOf(sequence, step).flatMap(({ name, place }) => {
        const why = happens(name, sequence.phase.id, sequence.procedure)
        return why ? [{ place, wrong: `“${name}” ${why}`, mend: cure }] : []
      }),
      ...startedByItsOwnEnd(sequence, step),
    ]),
  )
}

const cure = 'Name a step of this procedure or of an earlier phase, or an outside event.'

function eventsOf(sequence: Sequence, step: StepSource): readonly { name: string; place: string }[] {
  const place = placeIn(sequence, step)
  const inDue = step.due ? inClock(`${place}.due`, step.due).filter(({ kind }) => kind === 'event') : []
  return [...(step.after ?? []).map((name) => mention('event', name, `${place}.after`)), ...inDue]
}

/** Why an event cannot happen to a problem in a procedure; null where it can. A universal or declared event always can. */
export function whereEventsHappen(
  source: RulebookSource,
): (event: string, phase: string, procedure: string) => string | null {
  const order = source.phases.map(({ id }) => id)
  const steps = stepsOf(source)
  return (event, phase, procedure) => {
    if (Object.hasOwn(universalEvents, event) || Object.hasOwn(source.events ?? {}, event)) return null
    const places = steps.filter(({ step }) => step.id === event)
    const inTime = places.filter((place) => order.indexOf(place.phase) <= order.indexOf(phase))
    if (inTime.length === 0) return 'happens only in a later phase.'
    if (inTime.some((place) => place.phase !== phase || place.procedure === procedure)) return null
    return 'is a step of another procedure of this phase, and no problem goes through both.'
  }
}

/** A clock that starts, stops or resumes with the step itself or with what comes after it. */
function startedByItsOwnEnd(sequence: Sequence, step: StepSource): readonly Mistake[] {
  if (!step.due) return []
  return inClock(`${placeIn(sequence, step)}.due`, step.due)
    .filter(({ kind, name }) => kind === 'event' && (name === step.id || sequence.before.get(name)?.has(step.id)))
    .map(({ name, place }) => ({
      place,
      wrong: name === step.id ? 'its clock waits for the step itself.' : `“${name}” comes only after this step.`,
      mend: 'Name an event that happens before this step.',
    }))
}
