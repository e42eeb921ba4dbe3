import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import { StoreFailedError } from '../errors.ts'
import { createTurns } from '../turns.ts'
import { openPool } from './pool.ts'

// Of the two numbers of a lock; any will do that no other program of this database takes for the same purpose.
const TURNS = 7_304_002

export interface Turns {
  inTurn<T>(key: string, job: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

/**
 * Lets jobs with the same key run one after another in all replicas. Connections of their own: a job that waits for its
 * turn must not keep another one from the database that could end.
 */
export function createSharedTurns(databaseUrl: string): Turns {
  const inOwnTurn = createTurns()
  const pool = openPool(databaseUrl)

  async function take(lock: number): Promise<PoolClient> {
    try {
      const client = await pool.connect()
      await client.query({ name: 'take-turn', text: 'select pg_advisory_lock($1, $2)', values: [TURNS, lock] })
      return client
    } catch (error) {
      throw new StoreFailedError(error)
    }
  }

  async function release(client: PoolClient, lock: number): Promise<void> {
    // A connection that is closed lets go of its locks, too.
    const query = { name: 'end-turn', text: 'select pg_advisory_unlock($1, $2)', values: [TURNS, lock] }
    const error = await client.query(query).then(
      () => undefined,
      (error: Error) => error,
    )
    client.release(error)
  }

  return {
    inTurn: (key, job) =>
      inOwnTurn(key, async () => {
        const lock = lockOf(key)
        const client = await take(lock)
        try {
          return await job()
        } finally {
          await release(client, lock)
        }
      }),
    close: () => pool.end(),
  }
}

/** Two keys may share one: then they wait for each other without need. */
const lockOf = (key: string): number => createHash('sha256').update(key).digest().readInt32BE(0)
