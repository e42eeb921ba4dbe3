import type { Mistake } from '../errors.ts'
import type { Clock, RulebookSource } from '../source.ts'
import { stepsOf } from './declared.ts'
import { stepPlace } from './mentions-in-phase.ts'

/** Parts of a clock that can have no effect. */
export const idleClocks = (source: RulebookSource): readonly Mistake[] =>
  stepsOf(source).flatMap(({ phase, procedure, step }) =>
    step.due ? inClock(`${stepPlace(phase, procedure, step.id)}.due`, step.due) : [],
  )

function inClock(place: string, clock: Clock): readonly Mistake[] {
  if (!('within' in clock || 'window' in clock)) return []
  const mistakes: Mistake[] = []
  const { pause } = clock
  if (pause && pause.from === pause.until) {
    const wrong = `the clock stops and goes on with the same event “${pause.from}”.`
    mistakes.push({ place: `${place}.pause`, wrong, mend: 'Name the event with which it goes on.' })
  }
  if ('window' in clock) return mistakes
  const { unit, roll = 'none', stricter, after } = clock
  if (unit === 'working-day' && roll !== 'none') {
    const wrong = 'a period of working days always ends on a working day.'
    mistakes.push({ place: `${place}.roll`, wrong, mend: 'Leave “roll” out.' })
  }
  if (stricter?.after === after) {
    const wrong = `the stricter reading counts from the same event “${after}”.`
    mistakes.push({ place: `${place}.stricter`, wrong, mend: 'Name the other event, or leave it out.' })
  }
  return mistakes
}
