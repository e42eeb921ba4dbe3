import type { Body, Citation, Text, Units } from '@zhenggai/rules'

const none: readonly string[] = []

/** Who acts: the units in the roles of the step, else the units of the problem that do the work. */
export function unitsOf(actor: readonly Body[], units: Units | undefined): readonly string[] {
  const named = actor.flatMap((body) => body.units)
  return named.length > 0 ? [...new Set(named)] : workersOf(units)
}

/** The responsible units, else the one that leads. */
export function workersOf(units: Units | undefined): readonly string[] {
  if (units?.responsible?.length) return units.responsible
  return units?.lead ? [units.lead] : none
}

/** The bodies of a duty: a unit where one is in the role, else the name of the role itself. */
export const bodyNames = (bodies: readonly Body[]): readonly string[] => [
  ...new Set(bodies.flatMap(({ units, name, unstated }) => (units.length > 0 ? units : unstated ? none : [name.zh]))),
]

/** The first place that supports something: `二(一)`. */
export function placeIn(citations: readonly Citation[]): Text {
  const path = citations[0]?.path ?? ''
  return { zh: path, en: path }
}
