import { statuses } from '@zhenggai/rules'
import { say } from '../../reply/texts.ts'
import { filtersOf } from '../filters.ts'
import { type Answer, answer, type Turn } from '../turn.ts'
import { matching } from './rows.ts'
import type { Judged } from './standing.ts'

const MOST_UNITS = 8

/** Counts over the ledger. A rate is of what is closed out among what matches, whatever status was named. */
export async function answerStatistics(turn: Turn): Promise<Answer> {
  const { open: _, status, ...filters } = filtersOf(turn.reading, turn.ports.who?.unit)
  const { judged } = await matching(turn.ports.ledger, filters, turn.today)
  const byStatus = statuses
    .map((one) => ({ status: one, count: judged.filter(({ assessment }) => assessment.status === one).length }))
    .filter(({ count }) => count > 0)
  const said = say('statistics', {
    today: turn.today,
    filters,
    total: judged.length,
    sample: judged.filter(({ record }) => record.sample).length,
    asked: status ? { status, count: byStatus.find((one) => one.status === status)?.count ?? 0 } : null,
    byStatus,
    byUnit: filters.unit ? [] : byUnit(judged),
  })
  return answer(turn, 'read', 'statistics', [said], { filters: { ...filters, ...(status && { status }) } })
}

/** By the unit that does the work, the ones with most problems first. */
function byUnit(judged: readonly Judged[]) {
  const units = new Map<string, { unit: string; total: number; closed: number; overdue: number }>()
  for (const { record, assessment } of judged) {
    for (const unit of record.problem.units?.responsible ?? []) {
      const known = units.get(unit) ?? { unit, total: 0, closed: 0, overdue: 0 }
      units.set(unit, {
        unit,
        total: known.total + 1,
        closed: known.closed + (assessment.status === 'closed' ? 1 : 0),
        overdue: known.overdue + (assessment.status === 'overdue' ? 1 : 0),
      })
    }
  }
  return [...units.values()].toSorted((a, b) => b.total - a.total).slice(0, MOST_UNITS)
}
