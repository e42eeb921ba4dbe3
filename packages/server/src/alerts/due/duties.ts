import {
  addDays,
  type Calendar,
  type CivilDate,
  type Duty,
  duties,
  type ProblemDuty,
  problemDuties,
  type Rulebook,
  workingDays,
} from '@zhenggai/rules'
import type { Notice } from '../notice.ts'
import type { AlertPolicy } from '../policy.ts'
import { bodyNames, placeIn } from './parties.ts'
import { type Stage, stageOf } from './stage.ts'
import type { Subject } from './subject.ts'

/** So many days a due day can lie after the last working day before it. */
const LONGEST_HOLIDAY = 12
const BACK = 31

/** The last due day of which somebody could have to be told on a day. */
function horizon(day: CivilDate, calendar: Calendar, { earlyWorkingDays }: AlertPolicy): CivilDate {
  const reached = workingDays.add(calendar, day, earlyWorkingDays)
  return addDays(reached.ok ? reached.date : day, LONGEST_HOLIDAY)
}

/** The regular duties of a document whose day is near. What nobody records is not called overdue. */
export function standingDutyNotices(
  rulebook: Rulebook,
  day: CivilDate,
  calendar: Calendar,
  policy: AlertPolicy,
): readonly Notice[] {
  return duties(rulebook, { from: day, to: horizon(day, calendar, policy) }, calendar)
    .filter(({ forEach }) => !forEach)
    .flatMap((duty) => {
      const stage = stageOf({ due: duty.due, by: duty.suggested }, day, calendar, policy)
      return stage ? [notice(rulebook.id, null, duty, stage)] : []
    })
}

/** The regular duties that concern one problem and were not recorded in time. */
export function problemDutyNotices(
  subject: Subject,
  rulebook: Rulebook,
  day: CivilDate,
  calendar: Calendar,
  policy: AlertPolicy,
): readonly Notice[] {
  const range = { from: addDays(day, -BACK), to: horizon(day, calendar, policy) }
  return problemDuties(rulebook, subject.facts, range, calendar).flatMap((duty) => {
    if (isDone(duty)) return []
    const stage = stageOf({ due: duty.due, by: duty.suggested }, day, calendar, policy)
    if (!stage || (stage.kind === 'overdue' && duty.recorded === null)) return []
    return [notice(subject.key, subject, duty, stage)]
  })
}

const isDone = ({ recorded, times }: ProblemDuty): boolean => recorded !== null && recorded.length >= times

function notice(owner: string, subject: Subject | null, duty: Duty, stage: Stage): Notice {
  const rung = stage.kind === 'overdue' ? `overdue-${stage.rung}` : stage.kind
  return {
    ...stage,
    name: duty.name,
    due: duty.due,
    strict: duty.strict,
    was: null,
    provisional: duty.provisional,
    id: `${owner}|duty-${duty.id}|${rung}|${duty.due}`,
    problem: subject?.problem ?? null,
    units: bodyNames(duty.by),
    basis: { kind: 'law', text: placeIn(duty.citations) },
  }
}
