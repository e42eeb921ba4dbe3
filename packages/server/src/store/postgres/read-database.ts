import type { Pool, PoolClient } from 'pg'
import type { StoredProblem } from '../stored-problem.ts'
import type { Snapshot, SnapshotDocument } from '../transfer/snapshot.ts'
import { fromColumn } from './columns.ts'
import { isDamaged, type ProblemRow, problemOf, readEverything } from './read-problems.ts'
import { inTransaction } from './transaction.ts'

interface DocumentRow {
  readonly collection: string
  readonly id: string
  readonly version: number
  readonly value: string
}

/** Everything in the database as of one moment, whoever writes meanwhile. */
export const readDatabase = (pool: Pool): Promise<Snapshot> =>
  inTransaction(pool, async (client) => {
    await client.query('set transaction isolation level repeatable read, read only')
    const unreadable: string[] = []
    const ledgers = await readLedgers(client, unreadable)
    const { rows } = await client.query<DocumentRow>('select collection, id, version, value from zhenggai.documents')
    return { ledgers, documents: rows.map(documentOf), unreadable }
  })

async function readLedgers(client: PoolClient, unreadable: string[]): Promise<Snapshot['ledgers']> {
  const names = await client.query<{ name: string }>('select name from zhenggai.ledgers')
  const ledgers = new Map<string, StoredProblem[]>(names.rows.map(({ name }) => [fromColumn(name), []]))
  const { rows } = await client.query<ProblemRow & { ledger: string }>(readEverything)
  for (const row of rows) {
    const record = problemOf(fromColumn(row.ledger), row)
    if (isDamaged(record)) unreadable.push(record.file)
    else ledgers.get(fromColumn(row.ledger))?.push(record)
  }
  return ledgers
}

const documentOf = ({ collection, id, version, value }: DocumentRow): SnapshotDocument => ({
  collection: fromColumn(collection),
  id: fromColumn(id),
  version,
  value: JSON.parse(value),
})
