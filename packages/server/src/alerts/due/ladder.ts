import type { Assessment, AvailableMeasure, CivilDate, ProblemEvent, Rulebook } from '@zhenggai/rules'
import { kindOfNotice } from '../../exchange/notices/kind.ts'
import type { Notice, Rung } from '../notice.ts'
import type { AlertPolicy } from '../policy.ts'
import { placeIn, unitsOf } from './parties.ts'
import { unanswered } from './replies.ts'
import type { Subject } from './subject.ts'

/**
 * The next rung of the ladder for a problem that is overdue; the first, the reminder, is the overdue notice itself. While a
 * notice may still be answered, or was answered, nothing higher is proposed.
 */
export function proposalNotices(
  subject: Subject,
  rulebook: Rulebook,
  { steps, overdue, measures }: Assessment,
  day: CivilDate,
  policy: AlertPolicy,
): readonly Notice[] {
  const [worst] = overdue.toSorted((a, b) => b.workingDaysLate - a.workingDaysLate)
  if (!worst || worst.workingDaysLate < policy.supervisionWorkingDays) return []
  const rung = nextRung(rulebook, measures, subject.facts.events, worst.due, day)
  if (!rung) return []
  const place = rung.kind === 'measure' ? rung.measure.citations : []
  return [
    {
      kind: 'proposal',
      late: worst.workingDaysLate,
      rung,
      id: `${subject.key}|proposal-${rung.kind === 'measure' ? rung.measure.id : rung.kind}|${worst.due}`,
      problem: subject.problem,
      units: unitsOf(steps.find(({ id }) => id === worst.step)?.actor ?? [], subject.units),
      basis: { kind: place.length > 0 ? 'law' : 'house', text: placeIn(place) },
    },
  ]
}

/** The rung above the last notice that was sent since the day was missed, if that one was not answered in time. */
function nextRung(
  rulebook: Rulebook,
  measures: readonly AvailableMeasure[],
  events: readonly ProblemEvent[],
  missed: CivilDate,
  day: CivilDate,
): Rung | null {
  const issued = events.filter(({ type, on }) => type === 'notice-issued' && on > missed && on <= day)
  if (issued.length === 0) return { kind: 'supervision' }
  const open = unanswered(issued.concat(events.filter(({ type }) => type === 'notice-answered')), day)
  if (open.length < issued.length || open.some(({ until }) => until === undefined || until >= day)) return null
  const higher = issued.filter((notice) => !isReminder(notice))
  if (higher.length === 0) return { kind: 'supervision' }
  const reached = Math.max(SECOND, ...higher.map(({ measure }) => rungOf(rulebook, measure)))
  const above = measures
    .filter(({ kind, rung }) => climbing.has(kind) && rung !== null && rung > reached)
    .toSorted((a, b) => (a.rung ?? 0) - (b.rung ?? 0))
  return above[0] ? { kind: 'measure', measure: above[0] } : null
}

/** The supervision notice stands on the second rung. */
const SECOND = 2
const climbing = new Set<AvailableMeasure['kind']>(['escalation', 'inspection', 'sanction', 'referral'])

/** A reminder notice (催办通知) stands on the first rung. */
const isReminder = (notice: ProblemEvent): boolean => kindOfNotice(notice) === 'reminder'

const rungOf = ({ source }: Rulebook, measure: string | undefined): number =>
  (measure !== undefined && source.measures?.[measure]?.rung) || SECOND
