import type { LedgerProblem } from '@zhenggai/bot'
import type { CivilDate, ProblemNumber } from '@zhenggai/rules'
import { compareNumbers } from '../../ledger/number.ts'
import type { House } from '../house.ts'
import { namedFromDataDir } from '../ledger-faults.ts'
import { cursorOf, numberOfCursor } from './cursor.ts'
import { type ProblemRow, problemRow } from './problem-row.ts'
import { type Standing, standingOf } from './standing.ts'

/** What a list is narrowed to. Everything that is given must hold. */
interface Filters {
  readonly status?: readonly string[] | undefined
  readonly level?: readonly string[] | undefined
  readonly severity?: readonly string[] | undefined
  readonly source?: readonly string[] | undefined
  /** Part of the name of a unit. */
  readonly unit?: string | undefined
  /** Both days included. */
  readonly due?: { readonly from: CivilDate; readonly to: CivilDate } | undefined
  /** Words. */
  readonly q?: string | undefined
}

interface ListRequest extends Filters {
  readonly asOf: CivilDate
  readonly limit: number
  readonly cursor?: string | undefined
}

export interface Listing {
  readonly asOf: CivilDate
  /** How many problems pass the filters. */
  readonly total: number
  /** How many of them come before this page. */
  readonly before: number
  readonly items: readonly ProblemRow[]
  readonly nextCursor: string | null
  /** Sample problems in the whole ledger. */
  readonly samples: number
  readonly damaged: readonly { readonly number: string; readonly file: string }[]
}

/**
 * A page of the ledger, ordered by number.
 * @throws {HttpFault} 400 for a cursor that is none.
 */
export async function listing(house: House, request: ListRequest): Promise<Listing> {
  const { ledger, config } = house
  const { asOf, limit, cursor, ...filters } = request
  const all = await ledger.all()
  const rows = all
    .filter((problem) => mentions(problem, filters.q))
    .map((problem) => problemRow(problem, standingIn(house, problem, asOf)))
    .filter((row) => passes(row, filters))
  const before = cursor === undefined ? 0 : countUpTo(rows, numberOfCursor(cursor))
  const items = rows.slice(before, before + limit)
  const last = items.at(-1)
  return {
    asOf,
    total: rows.length,
    before,
    items,
    nextCursor: last && before + limit < rows.length ? cursorOf(last.number) : null,
    samples: all.filter(({ sample }) => sample).length,
    damaged: (await ledger.damaged()).map(({ number, file }) => ({
      number,
      file: namedFromDataDir(file, config.dataDir),
    })),
  }
}

/** One problem that cannot be judged must not take the list of all with it. */
function standingIn({ ledger, log }: House, problem: LedgerProblem, asOf: CivilDate): Standing {
  try {
    return standingOf(problem, ledger.rulebook, asOf)
  } catch (error) {
    log.error({ err: error, number: problem.number }, 'a problem cannot be assessed')
    return { trouble: { zh: '判断时出错，请联系管理员。', en: 'The assessment failed; tell the administrator.' } }
  }
}

/** A page begins after a number, not at a place: it stays right when problems come and go between two pages. */
const countUpTo = (rows: readonly ProblemRow[], number: ProblemNumber): number =>
  rows.filter((row) => compareNumbers(row.number, number) <= 0).length

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Every word occurs somewhere. */
function mentions({ number, problem }: LedgerProblem, words: string | undefined): boolean {
  if (words === undefined) return true
  const text = plain([number, problem.title, problem.description].join('\n'))
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function passes(row: ProblemRow, { status, level, severity, source, unit, due }: Filters): boolean {
  return (
    isIn(status, row.status) &&
    isIn(level, row.level) &&
    isIn(severity, row.severity) &&
    isIn(source, row.source) &&
    (unit === undefined || unitsOf(row).some((name) => plain(name).includes(plain(unit)))) &&
    (due === undefined || (row.due !== null && due.from <= row.due && row.due <= due.to))
  )
}

const isIn = (values: readonly string[] | undefined, value: string | null): boolean =>
  !values || (value !== null && values.includes(value))

const unitsOf = ({ units: { lead, responsible = [], supporting = [] } }: ProblemRow): readonly string[] => [
  ...(lead === undefined ? [] : [lead]),
  ...responsible,
  ...supporting,
]
