import { compareText } from '../assess/timeline.ts'
import {
  addDays,
  type Calendar,
  chinaCalendar,
  OutsideDataError,
  parseCivilDate,
  workingDays,
} from '../calendar/index.ts'
import type { Units } from '../problem/problem.ts'
import type { Rulebook, StandingDuty } from '../rulebook/rulebook.ts'
import type { Duty, UnscheduledDuty } from './duty.ts'
import { type Occurrence, occurrencesOf, type Scheduled, type Span } from './occurrences.ts'
import { checkRange } from './range.ts'
import { firstDayOf, statedDuty } from './stated.ts'

/**
 * What the rulebook wants done regularly and is due between two days, both included, by day. A duty that concerns each problem is
 * listed once, as `forEach`. Nothing is due before the document applies.
 *
 * @param calendar working days for the suggested day; due days do not depend on it.
 * @throws {ImpossibleDateError} for a date that does not exist.
 * @throws {RangeError} where `to` lies before `from`, or more than ten years after it.
 * @throws {OutsideDataError} for a due day before 2016 or after 2035, where no working day is known.
 */
export function duties(rulebook: Rulebook, range: Span, calendar: Calendar = chinaCalendar): readonly Duty[] {
  checkRange(range)
  return byDay(
    rulebook.duties.flatMap((duty) =>
      occurrencesIn(rulebook, duty, range).map((occurrence) => dutyOn(duty, occurrence, calendar)),
    ),
  )
}

/** The duties for which the text gives no rhythm (“定期”, “不定期”): said, never due. */
export function unscheduledDuties(rulebook: Rulebook): readonly UnscheduledDuty[] {
  return rulebook.duties.flatMap((duty) => {
    const { when } = duty.source
    return 'unscheduled' in when ? [{ ...statedDuty(duty), unscheduled: when.unscheduled }] : []
  })
}

/** When a duty is due in a range; never where it has no rhythm. */
export function occurrencesIn(rulebook: Rulebook, duty: StandingDuty, { from, to }: Span): readonly Occurrence[] {
  const { when } = duty.source
  if ('unscheduled' in when) return []
  const first = firstDayOf(duty, rulebook)
  return occurrencesOf(when, { from, to }).filter(({ due }) => due >= first)
}

/** A duty on one of its days, for all problems or for the units of one. */
export function dutyOn(duty: StandingDuty, { due, period }: Occurrence, calendar: Calendar, units?: Units): Duty {
  const when = duty.source.when as Scheduled
  const isBefore = 'before' in when && when.before === true
  const suggested = isBefore ? workingDays.previous(calendar, due) : workingDays.roll(calendar, due, 'previous')
  if (!suggested.ok) throw new OutsideDataError(parseCivilDate(due))
  return {
    ...statedDuty(duty, units),
    period,
    due,
    suggested: suggested.date,
    strict: isBefore ? addDays(due, -1) : null,
    times: 'times' in when ? when.times : 1,
    provisional: suggested.provisional,
    mayChange: suggested.warnings.length > 0,
  }
}

/** By due day, else in the order of the rulebook. */
export const byDay = <D extends Duty>(list: readonly D[]): readonly D[] =>
  list.toSorted((a, b) => compareText(a.due, b.due))
