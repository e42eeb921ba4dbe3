import { positionsOf } from '../assess/facts.ts'
import { timelineOf } from '../assess/timeline.ts'
import { type Calendar, type CivilDate, chinaCalendar } from '../calendar/index.ts'
import type { Problem } from '../problem/problem.ts'
import type { Rulebook, StandingDuty } from '../rulebook/rulebook.ts'
import type { Verdict } from '../rulebook/table.ts'
import { byDay, dutyOn, occurrencesIn } from './duties.ts'
import type { ProblemDuty, UndecidedDuty } from './duty.ts'
import type { Occurrence, Span } from './occurrences.ts'
import { checkRange } from './range.ts'
import { statedDuty } from './stated.ts'

/**
 * What is due regularly for one problem between two days, both included, by day, with what was recorded for it. Whether a duty
 * concerns the problem is judged by what had happened on its due day; nothing is due before the first event of the problem.
 *
 * @param calendar working days for the suggested day; due days do not depend on it.
 * @throws {ImpossibleDateError} for a date that does not exist.
 * @throws {RangeError} where `to` lies before `from`, or more than ten years after it.
 * @throws {OutsideDataError} for a due day before 2016 or after 2035, where no working day is known.
 * @throws {UnknownFactValueError} for a fact with a value that the rulebook does not know.
 */
export function problemDuties(
  rulebook: Rulebook,
  problem: Problem,
  range: Span,
  calendar: Calendar = chinaCalendar,
): readonly ProblemDuty[] {
  checkRange(range)
  const known = knownSince(problem)
  return byDay(
    rulebook.duties.flatMap((duty) =>
      occurrencesIn(rulebook, duty, range)
        .filter(({ due }) => due >= known && concerns(rulebook, duty, problem, due)?.decisions.join() === '1')
        .map((occurrence) => ({
          ...dutyOn(duty, occurrence, calendar, problem.units),
          recorded: recordsOf(problem, duty, occurrence),
        })),
    ),
  )
}

/**
 * The duties of which it is not known whether they concern a problem, with the facts to ask for.
 * @throws {UnknownFactValueError} for a fact with a value that the rulebook does not know.
 */
export function undecidedDuties(rulebook: Rulebook, problem: Problem): readonly UndecidedDuty[] {
  return rulebook.duties.flatMap((duty) => {
    const missing = concerns(rulebook, duty, problem, lastDay)?.ask.map((fact) => rulebook.facts[fact]?.id ?? '') ?? []
    return missing.length > 0 ? [{ ...statedDuty(duty, problem.units), missing }] : []
  })
}

const lastDay: CivilDate = '9999-12-31'

function concerns(rulebook: Rulebook, duty: StandingDuty, problem: Problem, on: CivilDate): Verdict | null {
  if (!duty.concerns) return null
  return duty.concerns(positionsOf(rulebook, problem, timelineOf(problem, on)))
}

/** A problem of which nothing is dated may have been there all along. */
const knownSince = (problem: Problem): CivilDate => timelineOf(problem, lastDay).events[0]?.on ?? ''

function recordsOf({ events }: Problem, { source }: StandingDuty, { records }: Occurrence): ProblemDuty['recorded'] {
  if (!source.recordedBy) return null
  return events.filter(({ type, on }) => type === source.recordedBy && on >= records.from && on <= records.to)
}
