import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import type { Logger } from 'pino'
import type { Begin, Leadership } from '../leadership.ts'
import { connectionSettings } from './pool.ts'

/** The lock of whoever leads: any number will do that no other program of this database takes for the same purpose. */
export const LEADING = 7_304_003
const TRY_EVERY = 4000
// The server lets go of the lock of a machine that vanished after 20 seconds, see `connectionSettings`. By then it must
// have noticed itself.
const ASK_EVERY = 4000
const ANSWER_WITHIN = 4000
const TRUST_FOR = 12_000

/** Holds a lock of the database for as long as its connection lives, and leads while it holds it. */
export function leadInTurn(databaseUrl: string, begin: Begin, log: Logger): Leadership {
  const closing = new AbortController()
  let trustedUntil = 0

  /** Resolves when this replica leads no more, or is told to close. */
  async function takeTurn(): Promise<void> {
    const client = new Client({ ...connectionSettings(databaseUrl), query_timeout: ANSWER_WITHIN })
    client.on('error', (error) => log.warn({ err: error }, 'the connection that holds the leadership broke'))
    const gone = once(client, 'end', { signal: closing.signal }).catch(() => undefined)
    try {
      await client.connect()
      await untilMine(client)
      if (!closing.signal.aborted) await leadWhileHeld(client, gone)
    } finally {
      await client.end().catch(() => undefined)
    }
  }

  async function untilMine(client: Client): Promise<void> {
    while (!closing.signal.aborted) {
      const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [LEADING])
      if (rows[0]?.mine) return
      await pause(TRY_EVERY)
    }
  }

  async function leadWhileHeld(client: Client, gone: Promise<unknown>): Promise<void> {
    trust()
    let end: (() => Promise<void>) | undefined
    try {
      end = await begin()
      log.info('this replica leads')
      await Promise.race([gone, askUntilSilent(client)])
    } finally {
      trustedUntil = 0
      await end?.()
      log.info('this replica leads no more')
    }
  }

  async function askUntilSilent(client: Client): Promise<void> {
    while (!closing.signal.aborted) {
      await client.query('select 1')
      trust()
      await pause(ASK_EVERY)
    }
  }

  const trust = (): void => {
    trustedUntil = performance.now() + TRUST_FOR
  }
  const pause = (milliseconds: number): Promise<unknown> =>
    wait(milliseconds, undefined, { signal: closing.signal }).catch(() => undefined)

  async function takeTurns(): Promise<void> {
    while (!closing.signal.aborted) {
      await takeTurn().catch((error: unknown) => log.warn({ err: error }, 'the leadership could not be held'))
      await pause(TRY_EVERY)
    }
  }
  const over = takeTurns()

  return {
    // A replica that was asleep is no leader when it wakes up, although nobody has told it yet.
    isLeader: () => performance.now() < trustedUntil,
    async close() {
      closing.abort()
      await over
    },
  }
}
