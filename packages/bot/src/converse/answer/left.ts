import { type CivilDate, chinaCalendar, type Deadline, daysBetween, type Rulebook, workingDays } from '@zhenggai/rules'
import type { Left } from '../../reply/view.ts'

/** How a due date stands on a day. A clock of the document that ran out before it was public binds nobody. */
export function leftUntil(rulebook: Rulebook, deadline: Pick<Deadline, 'date' | 'basis'>, today: CivilDate): Left {
  const { date, basis } = deadline
  if (date === today) return { kind: 'today' }
  const from = date < today ? date : today
  const to = date < today ? today : date
  const counted = workingDays.between(chinaCalendar, from, to)
  const calendarDays = daysBetween(from, to)
  const days = { workingDays: counted.ok ? counted.count : calendarDays, calendarDays }
  if (date > today) return { kind: 'left', ...days }
  const appliesFrom = rulebook.source.appliesFrom?.date
  return basis === 'law' && appliesFrom !== undefined && date < appliesFrom
    ? { kind: 'not-judged' }
    : { kind: 'late', ...days }
}
