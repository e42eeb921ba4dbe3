import type { CivilDate, ProblemNumber } from '@zhenggai/rules'
import { compareNumbers } from '../../ledger/number.ts'
import type { House } from '../house.ts'
import { cursorOf, numberOfCursor } from './cursor.ts'
import { type Filters, matching } from './matching.ts'
import type { ProblemRow } from './problem-row.ts'

interface ListRequest extends Filters {
  readonly asOf: CivilDate
  readonly limit: number
  readonly cursor?: string | undefined
}

interface Listing {
  readonly asOf: CivilDate
  /** How many problems pass the filters. */
  readonly total: number
  readonly items: readonly ProblemRow[]
  readonly nextCursor: string | null
  readonly damaged: readonly { readonly number: string; readonly file: string }[]
}

/**
 * A page of the ledger, ordered by number.
 * @throws {HttpFault} 400 for a cursor that is none.
 */
export async function listing(house: House, request: ListRequest): Promise<Listing> {
  const { ledger } = house
  const { asOf, limit, cursor, ...filters } = request
  const rows = matching(house, await ledger.all(), asOf, filters).map(({ row }) => row)
  const before = cursor === undefined ? 0 : countUpTo(rows, numberOfCursor(cursor))
  const items = rows.slice(before, before + limit)
  const last = items.at(-1)
  return {
    asOf,
    total: rows.length,
    items,
    nextCursor: last && before + limit < rows.length ? cursorOf(last.number) : null,
    damaged: (await ledger.damaged()).map(({ number, file }) => ({ number, file })),
  }
}

/** A page begins after a number, not at a place: it stays right when problems come and go between two pages. */
const countUpTo = (rows: readonly ProblemRow[], number: ProblemNumber): number =>
  rows.filter((row) => compareNumbers(row.number, number) <= 0).length
