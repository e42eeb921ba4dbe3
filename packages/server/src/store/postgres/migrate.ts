import type { Pool } from 'pg'
import { UnusableDatabaseError } from './errors.ts'
import { migrations } from './migrations.ts'
import { inTransaction } from './transaction.ts'

// Any number will do that no other program of this database takes for the same purpose.
const MIGRATING = 7_304_001

/**
 * Brings the tables of this or any earlier version forward, all of the way or not at all. Of several replicas that start
 * at once one does it and the others wait.
 *
 * @throws {UnusableDatabaseError} where a later version of this system was here.
 */
export async function migrate(pool: Pool, steps: readonly string[] = migrations): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATING])
    await client.query('create schema if not exists zhenggai')
    await client.query('create table if not exists zhenggai.schema_version (version integer not null)')
    const { rows } = await client.query<{ version: number }>('select version from zhenggai.schema_version')
    const version = rows[0]?.version ?? 0
    if (version > steps.length) throw laterVersion(version, steps.length)
    for (const step of steps.slice(version)) await client.query(step)
    if (rows.length === 0) await client.query('insert into zhenggai.schema_version values (0)')
    await client.query('update zhenggai.schema_version set version = $1', [steps.length])
    // Restored from another server, whose transactions count differently: changes would not be noticed in their order.
    await client.query(
      'update zhenggai.problems set changed_by = pg_current_xact_id() where changed_by > pg_current_xact_id()',
    )
  })
}

const laterVersion = (found: number, known: number): UnusableDatabaseError =>
  new UnusableDatabaseError({
    zh: `其中的数据表是更新的版本（${found}）写的，本版本只认识到 ${known}，请改用新版本`,
    en: `its tables are of a later version (${found}) than this one knows (${known}); use that version`,
  })
