import { addDays, type Calendar, type CivilDate, workingDays } from '@zhenggai/rules'
import { dueNotices, type LedgerState } from '../due/due-notices.ts'
import { inOrderOfUrgency } from '../due/urgency.ts'
import { isFirstOfWeek } from '../due/weeks.ts'
import type { Notice } from '../notice.ts'
import type { AlertPolicy } from '../policy.ts'

/** What there is to say on a day, before it is known who has heard what. */
export interface DayPlan {
  readonly day: CivilDate
  readonly policy: AlertPolicy
  /** Due for a reminder now. */
  readonly due: readonly Notice[]
  /** On the first working day of a week: everything of that week and the next, told before or not. */
  readonly week: readonly Notice[]
  readonly daysOff: { readonly from: CivilDate; readonly to: CivilDate } | null
}

/** The first working day of a week looks so many working days ahead. */
const WEEK_AHEAD = 10

export function planDay(state: LedgerState, day: CivilDate, policy: AlertPolicy, calendar: Calendar): DayPlan {
  const due = dueNotices(state, day, policy, calendar)
  const ahead = { ...policy, earlyWorkingDays: Math.max(WEEK_AHEAD, policy.earlyWorkingDays) }
  const week = isFirstOfWeek(day, calendar) ? dueNotices(state, day, ahead, calendar) : []
  return { day, policy, due, week, daysOff: daysOffBefore(day, calendar) }
}

/** What a group or person is told: what they have not heard; once a week, everything. */
export function toTell({ due, week }: DayPlan, told: ReadonlySet<string>): readonly Notice[] {
  const fresh = due.filter(({ id }) => !told.has(id))
  if (week.length === 0) return fresh
  const known = new Set(fresh.map(({ id }) => id))
  return inOrderOfUrgency([...fresh, ...week.filter(({ id, kind }) => weekly.has(kind) && !known.has(id))])
}

/** What the weekly list repeats; the rest is told when its time comes. */
const weekly = new Set<Notice['kind']>(['overdue', 'today', 'early', 'proposal', 'trouble'])

/** The notices that count as told: an early word of the weekly list does not replace the early warning. */
export function countsAsTold({ due }: DayPlan): (notice: Notice) => boolean {
  const ids = new Set(due.map(({ id }) => id))
  return ({ id }) => ids.has(id)
}

function daysOffBefore(day: CivilDate, calendar: Calendar): DayPlan['daysOff'] {
  const before = workingDays.previous(calendar, day)
  if (!before.ok || before.date === addDays(day, -1)) return null
  return { from: addDays(before.date, 1), to: addDays(day, -1) }
}
