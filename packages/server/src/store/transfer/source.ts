import type { Config } from '../../config/config.ts'
import { readFolder } from '../lowdb/read-folder.ts'
import { usePool } from '../postgres/pool.ts'
import { readDatabase } from '../postgres/read-database.ts'
import type { Snapshot } from './snapshot.ts'

export type Place = Pick<Config, 'databaseUrl' | 'dataDir'>

/** Everything that is kept in a place, also while a server is at work there. */
export const readEverything = ({ databaseUrl, dataDir }: Place): Promise<Snapshot> =>
  databaseUrl === undefined ? readFolder(dataDir) : usePool(databaseUrl, readDatabase)

/** How a place is called in messages, without its password. */
export function nameOf({ databaseUrl, dataDir }: Place): string {
  if (databaseUrl === undefined) return dataDir
  const url = new URL(databaseUrl)
  return `${url.protocol}//${url.host}${url.pathname}`
}
