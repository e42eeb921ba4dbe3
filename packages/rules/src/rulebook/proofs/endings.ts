import { universalEvents } from '../../problem/event.ts'
import type { Mistake } from '../errors.ts'
import { valuesOf } from '../facts-of.ts'
import { stepQuestion } from '../questions.ts'
import type { FactSource, GateSource, PhaseSource, RulebookSource } from '../source.ts'
import { canMeet, type Proving, reached, through } from './together.ts'
import { whereEventsHappen } from './triggers.ts'

/** Phases that cannot end, and gates that nobody can pass. */
export function deadEnds(proving: Proving): readonly Mistake[] {
  const { source } = proving
  return source.phases.flatMap((phase, index) => [
    ...endsWithAnother(phase, source.phases.slice(0, index)),
    ...(isOutside(source, phase.ends) ? [] : neverEnds(proving, phase)),
    ...Object.entries(phase.gates ?? {}).flatMap(([id, gate]) =>
      closedGate(proving, phase, gate).map((words) => ({ place: `phases.${phase.id}.gates.${id}.check`, ...words })),
    ),
  ])
}

type Words = Omit<Mistake, 'place'>

const isOutside = (source: RulebookSource, event: string): boolean =>
  Object.hasOwn(universalEvents, event) || Object.hasOwn(source.events ?? {}, event)

/** A phase of gaps only has nothing that could be over too soon. */
function endsWithAnother({ id, ends, procedures }: PhaseSource, earlier: readonly PhaseSource[]): readonly Mistake[] {
  const other = earlier.find((phase) => phase.ends === ends)
  if (!other || Object.keys(procedures).length === 0) return []
  const wrong = `the phase “${other.id}” ends with the same event: this one would be over when it begins.`
  return [{ place: `phases.${id}.ends`, wrong, mend: 'Name the event that ends this phase.' }]
}

function neverEnds(proving: Proving, phase: PhaseSource): readonly Mistake[] {
  return reached(proving, phase).flatMap(([procedure, { steps }]) => {
    const last = steps.find(({ id }) => id === phase.ends)
    const place = `phases.${phase.id}.procedures.${procedure}`
    const mend = 'Give every problem of this procedure the step, or let the phase end with another event.'
    if (!last)
      return [{ place, wrong: `it has no step “${phase.ends}”, so the phase never ends for its problems.`, mend }]
    const missing = { question: stepQuestion(phase.id, procedure, last.id), verdicts: [0] }
    if (!last.when || canMeet(proving, [through(phase, procedure), missing]) !== true) return []
    return [{ place: `${place}.steps.${last.id}.when`, wrong: 'where it does not hold the phase never ends.', mend }]
  })
}

function closedGate(proving: Proving, phase: PhaseSource, { check }: GateSource): readonly Words[] {
  const { source } = proving
  if ('confirmed' in check) return unconfirmable(source.facts, check.confirmed)
  if (!('recorded' in check)) return []
  if (check.recorded === phase.ends) {
    const wrong = `“${check.recorded}” ends the phase, so it is never recorded before.`
    return [{ wrong, mend: 'Name an event that comes before the end.' }]
  }
  const why = whereEventsHappen(source)
  return reached(proving, phase)
    .flatMap(([procedure]) => {
      const reason = why(check.recorded, phase.id, procedure)
      return reason ? [{ wrong: `for the procedure “${procedure}”, “${check.recorded}” ${reason}`, mend: cure }] : []
    })
    .slice(0, 1)
}

const cure = 'Name an event that every problem of the phase can have.'

/** What a person confirms is judged as yes. */
function unconfirmable(facts: Readonly<Record<string, FactSource>>, id: string): readonly Words[] {
  const fact = Object.hasOwn(facts, id) ? facts[id] : undefined
  if (!fact || (!fact.from && Object.hasOwn(valuesOf(fact), 'yes'))) return []
  const wrong = `the fact “${id}” can never be judged as yes.`
  return [{ wrong, mend: 'Give the fact a value “yes” that a person states, or confirm under another id.' }]
}
