import { bodiesOf } from '../assess/bodies.ts'
import type { CivilDate } from '../calendar/index.ts'
import type { Units } from '../problem/problem.ts'
import type { Rulebook, StandingDuty } from '../rulebook/rulebook.ts'
import type { StatedDuty } from './duty.ts'

/** What a duty says on every day, with the units of a problem in their roles. */
export function statedDuty({ id, source, by, to, citations, doubts }: StandingDuty, units?: Units): StatedDuty {
  return {
    id,
    name: source.name,
    by: bodiesOf(by, units),
    to: bodiesOf(to, units),
    content: source.content ?? [],
    forEach: source.forEach !== undefined,
    citations,
    doubts,
  }
}

/** The day before which nothing is due: the duty's own first day, else the day from which the document applies. */
export const firstDayOf = ({ source }: StandingDuty, rulebook: Rulebook): CivilDate =>
  source.from ?? rulebook.source.appliesFrom?.date ?? ''
