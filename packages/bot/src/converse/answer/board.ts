import { type CivilDate, type ProblemNumber, type Status, UnknownFactValueError } from '@zhenggai/rules'
import type { Ledger, LedgerProblem } from '../../ledger/ledger.ts'
import { byDue, byRank, type Place, placeOf } from './place.ts'
import { judge, NoRulebookError } from './standing.ts'

/** Every problem of a ledger on a day, what presses most first; and the numbers of those that the rules cannot judge. */
export interface Board {
  readonly today: CivilDate
  readonly places: readonly Place[]
  readonly failed: readonly ProblemNumber[]
  readonly byStatus: ReadonlyMap<Status, readonly Place[]>
  readonly byUnit: ReadonlyMap<string, readonly Place[]>
  /** Every running clock, the earliest first. */
  readonly clocks: readonly { readonly due: CivilDate; readonly place: Place }[]
}

const boards = new WeakMap<readonly LedgerProblem[], Board>()

/** A ledger that hands out the same list as long as nothing changed is looked through once a day; after a change only what changed is judged anew. */
export async function boardOf(ledger: Pick<Ledger, 'all' | 'rulebook'>, today: CivilDate): Promise<Board> {
  const problems = await ledger.all()
  const known = boards.get(problems)
  if (known?.today === today) return known
  const places: Place[] = []
  const failed: ProblemNumber[] = []
  for (const record of problems) {
    try {
      places.push(placeOf(judge(ledger, record, today)))
    } catch (error) {
      if (!(error instanceof UnknownFactValueError || error instanceof NoRulebookError)) throw error
      failed.push(record.number)
    }
  }
  const board = { today, failed, ...arranged(places.sort(byRank)) }
  boards.set(problems, board)
  return board
}

function arranged(places: readonly Place[]): Omit<Board, 'today' | 'failed'> {
  const byStatus = new Map<Status, Place[]>()
  const byUnit = new Map<string, Place[]>()
  for (const place of places) {
    add(byStatus, place.status, place)
    for (const unit of place.units) add(byUnit, unit, place)
  }
  const clocks = places.flatMap((place) => place.clocks.map(({ due }) => ({ due, place }))).sort(byDue)
  return { places, byStatus, byUnit, clocks }
}

function add<K>(groups: Map<K, Place[]>, key: K, place: Place): void {
  const group = groups.get(key)
  if (group) group.push(place)
  else groups.set(key, [place])
}
