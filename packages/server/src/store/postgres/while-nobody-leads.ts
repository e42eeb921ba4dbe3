import { Client } from 'pg'
import { DatabaseInUseError } from './errors.ts'
import { LEADING } from './lead-in-turn.ts'
import { connectionSettings } from './pool.ts'

/**
 * Does something while no server is at work on a database, and keeps the next one from leading meanwhile.
 * @throws {DatabaseInUseError} there is one.
 */
export async function whileNobodyLeads<T>(databaseUrl: string | undefined, work: () => Promise<T>): Promise<T> {
  if (databaseUrl === undefined) return work()
  const client = new Client(connectionSettings(databaseUrl))
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [LEADING])
    if (!rows[0]?.mine) throw new DatabaseInUseError()
    return await work()
  } finally {
    await client.end()
  }
}
