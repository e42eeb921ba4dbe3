import type { ProblemNumber } from '@zhenggai/rules'
import type { Pool } from 'pg'
import type { StoredEntry, StoredProblem } from '../stored-problem.ts'
import { numberOf, toColumn } from './columns.ts'
import { ask, change, isTaken } from './send.ts'

/** What became of a write: the key of a request may stand in another problem already. */
export type Done = 'kept' | 'conflict' | 'key-used'

const insertKeys = (made: string) => `
  insert into zhenggai.request_keys (ledger, key, number)
  select $1, key, $2 from unnest($4::text[]) key where exists (select from ${made})`

const insertEntries = (made: string, first: string) => `
  insert into zhenggai.entries (ledger, number, position, entry)
  select $1, $2, ${first} + position - 1, entry from unnest($5::text[]) with ordinality fresh(entry, position)
  where exists (select from ${made})`

// One statement each: the check of the version and all that is written stand or fall together, in one round trip.
const append = `with
  moved as (
    update zhenggai.problems
    set version = version + cardinality($5::text[]), head = $6, changed_by = pg_current_xact_id()
    where ledger = $1 and number = $2 and version = $3 and head = $7 returning 1),
  keyed as (${insertKeys('moved')}),
  added as (${insertEntries('moved', '$3')})
  select count(*)::integer as count from moved`

const create = `with
  named as (insert into zhenggai.ledgers (name) values ($1) on conflict do nothing),
  made as (
    insert into zhenggai.problems (ledger, number, is_integer, sample, version, head)
    values ($1, $2, $3, $7, cardinality($5::text[]), $6) on conflict do nothing returning 1),
  keyed as (${insertKeys('made')}),
  added as (${insertEntries('made', '0')})
  select count(*)::integer as count from made`

interface Count {
  readonly count: number
}

/** Adds entries to a problem that is still as `before`. */
export async function appendEntries(
  pool: Pool,
  ledger: string,
  before: StoredProblem,
  entries: readonly [StoredEntry, ...StoredEntry[]],
): Promise<Done> {
  const number = toColumn(String(before.number))
  const head = before.entries.at(-1)?.hash
  const values = [toColumn(ledger), number, before.entries.length, ...contentOf(entries), head]
  return write(pool, { name: 'append', text: append, values })
}

export async function createProblem(pool: Pool, ledger: string, problem: StoredProblem): Promise<Done> {
  const { number, sample, entries } = problem
  const isInteger = typeof number === 'number'
  const values = [toColumn(ledger), toColumn(String(number)), isInteger, ...contentOf(entries), sample]
  return write(pool, { name: 'create', text: create, values })
}

const contentOf = (entries: readonly StoredEntry[]) => [
  [...new Set(entries.flatMap(({ key }) => (key === undefined ? [] : [toColumn(key)])))],
  entries.map((entry) => JSON.stringify(entry)),
  entries.at(-1)?.hash,
]

async function write(
  pool: Pool,
  statement: { readonly name: string; readonly text: string; readonly values: readonly unknown[] },
): Promise<Done> {
  const [ledger, number, , , , head] = statement.values
  try {
    const { rows, isRepeated } = await change<Count>(pool, { ...statement, values: [...statement.values] })
    if (rows[0]?.count === 1) return 'kept'
    return isRepeated && (await stands(pool, ledger, number, head)) ? 'kept' : 'conflict'
  } catch (error) {
    if (isTaken(error) && error.table === 'request_keys') return 'key-used'
    throw error
  }
}

const findHash = `select exists (
  select from zhenggai.entries where ledger = $1 and number = $2 and entry::json ->> 'hash' = $3) as found`

/** Whether what was sent before has arrived after all. */
async function stands(pool: Pool, ...values: readonly unknown[]): Promise<boolean> {
  const { rows } = await ask<{ found: boolean }>(pool, { name: 'find-hash', text: findHash, values: [...values] })
  return rows[0]?.found === true
}

const findKey = `select p.number, p.is_integer from zhenggai.request_keys k
  join zhenggai.problems p using (ledger, number) where k.ledger = $1 and k.key = $2`

export async function numberWithKey(pool: Pool, ledger: string, key: string): Promise<ProblemNumber | undefined> {
  const { rows } = await ask<{ number: string; is_integer: boolean }>(pool, {
    name: 'find-key',
    text: findKey,
    values: [toColumn(ledger), toColumn(key)],
  })
  return rows[0] && numberOf(rows[0])
}

const remove = `with
  gone as (delete from zhenggai.problems where ledger = $1 and sample returning number, is_integer),
  counted as (update zhenggai.ledgers set removals = removals + 1 where name = $1 and exists (select from gone))
  select number, is_integer from gone`

export async function removeSampleProblems(pool: Pool, ledger: string): Promise<readonly ProblemNumber[]> {
  const { rows } = await change<{ number: string; is_integer: boolean }>(pool, {
    name: 'remove-sample',
    text: remove,
    values: [toColumn(ledger)],
  })
  return rows.map(numberOf)
}
