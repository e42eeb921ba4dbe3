import type { Logger } from 'pino'
import type { Config } from '../config/config.ts'
import { leadInTurn } from './postgres/lead-in-turn.ts'

/** Begins what only one replica does at a time, and gives what ends it. */
export type Begin = () => Promise<() => Promise<void>>

export interface Leadership {
  /** Whether this replica does it now. */
  isLeader(): boolean
  /** Ends it here and lets another replica begin. */
  close(): Promise<void>
}

/**
 * Sees to it that of all replicas on one database exactly one does something: `begin` is called when it is this one's
 * turn, and what it gave when it is no longer. Where a replica dies, another one takes over within 30 seconds. Without a
 * database there is only this process.
 */
export async function lead(
  { databaseUrl }: Pick<Config, 'databaseUrl'>,
  begin: Begin,
  log: Logger,
): Promise<Leadership> {
  if (databaseUrl !== undefined) return leadInTurn(databaseUrl, begin, log)
  const end = await begin()
  let isLeader = true
  return {
    isLeader: () => isLeader,
    async close() {
      if (!isLeader) return
      isLeader = false
      await end()
    },
  }
}
