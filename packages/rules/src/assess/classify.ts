import type { Problem } from '../problem/problem.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { PhaseDecision } from './assessment.ts'
import { positionsOf } from './facts.ts'
import { wholeTimeline } from './timeline.ts'

/**
 * Which procedure the facts lead to in each phase, whichever of them the problem is in.
 * @throws {ImpossibleDateError} for a date that does not exist.
 * @throws {UnknownFactValueError} for a fact with a value that the rulebook does not know.
 */
export function classify(rulebook: Rulebook, problem: Problem): readonly PhaseDecision[] {
  const positions = positionsOf(rulebook, problem, wholeTimeline(problem))
  return rulebook.phases.map((phase) => phase.decide(positions).told)
}
