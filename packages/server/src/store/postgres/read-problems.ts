import type { Pool } from 'pg'
import type { Damaged } from '../errors.ts'
import { type StoredEntry, type StoredProblem, storedProblemSchema } from '../stored-problem.ts'
import { numberOf, toColumn } from './columns.ts'
import { ask } from './send.ts'

/** What a problem's rows say; null instead of the entries where they are those of the version that is known. */
export interface ProblemRow {
  readonly number: string
  readonly is_integer: boolean
  readonly sample: boolean
  readonly entries: string | null
}

export interface Head {
  readonly number: string
  readonly head: string
}

const COLUMNS = 'p.number, p.is_integer, p.sample'
const ENTRIES = `(select '[' || string_agg(e.entry, ',' order by e.position) || ']'
  from zhenggai.entries e where e.ledger = p.ledger and e.number = p.number)`

const readOne = `select ${COLUMNS}, case when p.head = $3 then null else ${ENTRIES} end as entries
  from zhenggai.problems p where p.ledger = $1 and p.number = $2`

const readSome = `select ${COLUMNS}, ${ENTRIES} as entries
  from zhenggai.problems p where p.ledger = $1 and p.number = any($2)`

/** All ledgers with all their problems. */
export const readEverything = `select p.ledger, ${COLUMNS}, ${ENTRIES} as entries from zhenggai.problems p`

/**
 * One problem as it is now; `known` itself where that is it.
 * @param number as a column.
 */
export async function readProblem(
  pool: Pool,
  ledger: string,
  number: string,
  known: StoredProblem | undefined,
): Promise<StoredProblem | Damaged | undefined> {
  const values = [toColumn(ledger), number, known?.entries.at(-1)?.hash ?? '']
  const { rows } = await ask<ProblemRow>(pool, { name: 'read-problem', text: readOne, values })
  const [row] = rows
  if (!row) return undefined
  return row.entries === null && known ? known : problemOf(ledger, row)
}

/** Those of the problems that are still there, by number. */
export async function readProblems(
  pool: Pool,
  ledger: string,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, StoredProblem | Damaged>> {
  const { rows } = await ask<ProblemRow>(pool, {
    name: 'read-problems',
    text: readSome,
    values: [toColumn(ledger), numbers],
  })
  return new Map(rows.map((row) => [row.number, problemOf(ledger, row)]))
}

export function problemOf(ledger: string, row: ProblemRow): StoredProblem | Damaged {
  const { data, error } = storedProblemSchema.safeParse({
    number: numberOf(row),
    sample: row.sample,
    entries: parse(row.entries ?? '[]'),
  })
  if (data) return data
  const place = `${error.issues[0]?.path.join('.')} (${error.issues[0]?.message})`
  return {
    number: String(numberOf(row)),
    file: `zhenggai.entries: ${ledger}/${row.number}`,
    why: { zh: `${place} 的内容不对`, en: `${place} is wrong` },
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as readonly StoredEntry[]
  } catch {
    return undefined
  }
}

export const isDamaged = (record: StoredProblem | Damaged): record is Damaged => 'why' in record

interface ChangeRow {
  readonly removals: string
  readonly seen: string
  readonly number: string | null
  readonly head: string | null
}

/** What changed in a ledger since a moment in its history of transactions. */
export interface Changes {
  /** Grows whenever problems are taken away; then all that are left are listed. */
  readonly removals: string
  /** Where to go on from. */
  readonly seen: string
  readonly heads: readonly Head[]
}

// Whatever a transaction wrote that had not ended yet is not seen, and is asked for again: its number is not below xmin.
// Between two ends, because of one open end the planner expects too much to use the index.
const readChanges = `select l.removals, pg_snapshot_xmin(pg_current_snapshot()) as seen, p.number, p.head
  from zhenggai.ledgers l
  left join zhenggai.problems p
    on p.ledger = l.name and p.changed_by between $2::xid8 and '18446744073709551615'::xid8
  where l.name = $1`

export const BEGINNING = { removals: '0', seen: '0' } as const

/** Undefined: there is no such ledger. */
export async function changesSince(
  pool: Pool,
  ledger: string,
  { removals, seen }: Omit<Changes, 'heads'>,
): Promise<Changes | undefined> {
  const values = [toColumn(ledger), seen]
  const { rows } = await ask<ChangeRow>(pool, { name: 'read-changes', text: readChanges, values })
  const [first] = rows
  if (!first) return undefined
  const isWhole = seen === BEGINNING.seen
  if (first.removals !== removals && !isWhole) return changesSince(pool, ledger, { ...BEGINNING, removals })
  const heads = rows.flatMap(({ number, head }) => (number === null || head === null ? [] : [{ number, head }]))
  return { removals: first.removals, seen: first.seen, heads }
}
