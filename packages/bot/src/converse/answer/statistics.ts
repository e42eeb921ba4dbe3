import { type Status, statuses } from '@zhenggai/rules'
import { say } from '../../reply/texts.ts'
import { filtersOf } from '../filters.ts'
import { type Answer, answer, type Turn } from '../turn.ts'
import type { Place } from './place.ts'
import { matching } from './rows.ts'

const MOST_UNITS = 8

/** Counts over the ledger. A rate is of what is closed out among what matches, whatever status was named. */
export async function answerStatistics(turn: Turn): Promise<Answer> {
  const { open: _, status, ...filters } = filtersOf(turn.reading, turn.ports.who?.unit)
  const { places } = await matching(turn.ports.ledger, filters, turn.today)
  const { counts, units, sample } = countsOf(places)
  const said = say('statistics', {
    today: turn.today,
    filters,
    total: places.length,
    sample,
    asked: status ? { status, count: counts.get(status) ?? 0 } : null,
    byStatus: statuses.map((one) => ({ status: one, count: counts.get(one) ?? 0 })).filter(({ count }) => count > 0),
    byUnit: filters.unit ? [] : units.toSorted((a, b) => b.total - a.total).slice(0, MOST_UNITS),
  })
  return answer(turn, 'read', 'statistics', [said], { filters: { ...filters, ...(status && { status }) } })
}

interface UnitCounts {
  readonly unit: string
  total: number
  closed: number
  overdue: number
}

interface Counts {
  readonly counts: ReadonlyMap<Status, number>
  readonly units: readonly UnitCounts[]
  readonly sample: number
}

// The whole ledger comes as the same list as long as nothing changed.
const known = new WeakMap<readonly Place[], Counts>()

function countsOf(places: readonly Place[]): Counts {
  const found = known.get(places) ?? counted(places)
  known.set(places, found)
  return found
}

/** By status, and by the units that do the work, in one pass: there may be thousands. */
function counted(places: readonly Place[]): Counts {
  const counts = new Map<Status, number>()
  const units = new Map<string, UnitCounts>()
  let sample = 0
  for (const { status, judged } of places) {
    counts.set(status, (counts.get(status) ?? 0) + 1)
    if (judged.record.sample) sample++
    for (const unit of judged.record.problem.units?.responsible ?? []) count(units, unit, status)
  }
  return { counts, units: [...units.values()], sample }
}

function count(units: Map<string, UnitCounts>, unit: string, status: Status): void {
  const known = units.get(unit) ?? { unit, total: 0, closed: 0, overdue: 0 }
  known.total++
  if (status === 'closed') known.closed++
  if (status === 'overdue') known.overdue++
  units.set(unit, known)
}
