import type { Units } from '../problem/problem.ts'
import type { Bodies } from '../rulebook/rulebook.ts'
import type { Body, Party } from './assessment.ts'

function unitsIn(units: Units, field: 'lead' | 'responsible' | 'supporting'): readonly string[] | undefined {
  if (field !== 'lead') return units[field]
  return units.lead ? [units.lead] : undefined
}

/**
 * Fills the problem’s own units into the roles of a rule. A body without any is the one that the rulebook names. Written out here and
 * below: a spread costs several times as much, and this runs for every step of every problem.
 */
export function bodiesOf({ templates, fixed }: Bodies, units: Units | undefined): readonly Body[] {
  if (fixed) return fixed
  return templates.map(({ unit, body }) => {
    const own = unit && units ? unitsIn(units, unit) : undefined
    if (!own) return body
    const { role, name, presumed, unstated } = body
    return { role, name, units: own, presumed, unstated }
  })
}

/** `bodiesOf` for those who take part in a capacity. */
export function partiesOf({ templates, fixed }: Bodies<Party>, units: Units | undefined): readonly Party[] {
  if (fixed) return fixed
  return templates.map(({ unit, body }) => {
    const own = unit && units ? unitsIn(units, unit) : undefined
    if (!own) return body
    const { role, name, presumed, unstated, capacity } = body
    return { role, name, units: own, presumed, unstated, capacity }
  })
}
