import { type Calendar, type CivilDate, chinaCalendar } from '../calendar/index.ts'
import type { Problem } from '../problem/problem.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import { assess } from './assess.ts'
import type { AssessedStep, Assessment, Doubt } from './assessment.ts'
import { type Alternative, explainProcedure } from './explain-procedure.ts'
import { doubtsNamed } from './support.ts'
import { timelineOf } from './timeline.ts'

/** Why a step is asked for, and why on its day. */
export interface Explanation {
  /** What the explanation rests on. */
  readonly receipt: Pick<Assessment, 'rulebook' | 'calendar' | 'asOf'>
  /** Why this date: `deadline` has the event that started the clock, what was counted and skipped, extensions, a stricter reading. */
  readonly step: AssessedStep
  /** What the text leaves open about the step, with the readings that are used. */
  readonly doubts: readonly Doubt[]
  /** Why this procedure and not another: the one that holds comes first. */
  readonly procedures: readonly Alternative[]
}

/**
 * Explains a step of a problem: why it is there and why it is due on its day.
 *
 * @param step its id, e.g. `submitted-to-county-lead`; of several milestones the first that is not reached.
 * @throws {RangeError} for a step that the problem does not have, naming those that it has.
 * @throws {ImpossibleDateError} for a date that does not exist.
 * @throws {UnknownFactValueError} for a fact with a value that the rulebook does not know.
 */
export function explain(
  rulebook: Rulebook,
  problem: Problem,
  step: string,
  asOf: CivilDate,
  calendar: Calendar = chinaCalendar,
): Explanation {
  const assessment = assess(rulebook, problem, asOf, calendar)
  const named = assessment.steps.filter(({ id }) => id === step)
  const found = named.find(({ state }) => state !== 'done') ?? named[0]
  if (!found) {
    const known = assessment.steps.map(({ id }) => id).join(', ') || 'none yet'
    throw new RangeError(`the problem has no step “${step}”; it has: ${known}`)
  }
  const { rulebook: receipt, calendar: version } = assessment
  const { events } = timelineOf(problem, asOf)
  return {
    receipt: { rulebook: receipt, calendar: version, asOf },
    step: found,
    doubts: doubtsNamed(rulebook, found.doubts),
    procedures: explainProcedure(rulebook, { ...problem, events }, found.phase),
  }
}
