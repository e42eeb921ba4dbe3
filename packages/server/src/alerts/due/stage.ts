import { type Calendar, type CivilDate, workingDays } from '@zhenggai/rules'
import type { AlertPolicy } from '../policy.ts'

/** How near the last day is, as far as somebody has to be told. `rung` is the last one reached, in working days late. */
export type Stage =
  | { readonly kind: 'early'; readonly left: number }
  | { readonly kind: 'today' }
  | { readonly kind: 'overdue'; readonly late: number; readonly rung: number; readonly dueOnDayOff: boolean }

interface Aim {
  readonly due: CivilDate
  /** The last working day on which it can still be done in time; left out: the last one up to the due day. */
  readonly by?: CivilDate | undefined
  /** The last day under a stricter reading: the early warning keeps its distance from that one. */
  readonly strict?: CivilDate | null | undefined
}

/** Null: it is not time yet, or the calendar does not reach. `day` is a working day. */
export function stageOf(
  { due, by, strict }: Aim,
  day: CivilDate,
  calendar: Calendar,
  policy: AlertPolicy,
): Stage | null {
  if (day > due) return overdueOn(due, day, calendar, policy)
  const aim = by ?? lastWorkingDay(calendar, due)
  if (aim !== null && day >= aim) return { kind: 'today' }
  const left = countTo(calendar, day, due)
  const nearest = strict && strict > day && strict < due ? strict : due
  const distance = countTo(calendar, day, by !== undefined && by < nearest ? by : nearest)
  return left !== null && distance !== null && distance <= policy.earlyWorkingDays ? { kind: 'early', left } : null
}

function overdueOn(due: CivilDate, day: CivilDate, calendar: Calendar, policy: AlertPolicy): Stage | null {
  const late = countTo(calendar, due, day)
  if (late === null) return null
  return {
    kind: 'overdue',
    late,
    rung: rungAt(late, policy),
    dueOnDayOff: !workingDays.isWorkingDay(calendar, due),
  }
}

/** The last rung at or below so many working days late. */
function rungAt(late: number, { overdueRungs, overdueEvery }: AlertPolicy): number {
  const highest = Math.max(...overdueRungs)
  if (late > highest) return highest + Math.floor((late - highest) / overdueEvery) * overdueEvery
  return Math.max(1, ...overdueRungs.filter((rung) => rung <= late))
}

/** Working days after `from`, up to and including `to`; null where the calendar does not reach. */
export function countTo(calendar: Calendar, from: CivilDate, to: CivilDate): number | null {
  const counted = workingDays.between(calendar, from, to)
  return counted.ok ? counted.count : null
}

function lastWorkingDay(calendar: Calendar, due: CivilDate): CivilDate | null {
  const rolled = workingDays.roll(calendar, due, 'previous')
  return rolled.ok ? rolled.date : null
}
