import type { Units } from '../problem/problem.ts'
import type { BodyTemplate } from '../rulebook/rulebook.ts'
import type { Body } from './assessment.ts'

function unitsIn(units: Units, field: 'lead' | 'responsible' | 'supporting'): readonly string[] | undefined {
  if (field !== 'lead') return units[field]
  return units.lead ? [units.lead] : undefined
}

/** Fills the problem's own units into the roles of a step. A body without any is the template itself. */
export function bodiesOf<B extends Body>(
  templates: readonly BodyTemplate<B>[],
  units: Units | undefined,
): readonly B[] {
  return templates.map(({ unit, body }) => {
    const own = unit && units ? unitsIn(units, unit) : undefined
    return own ? { ...body, units: own } : body
  })
}
