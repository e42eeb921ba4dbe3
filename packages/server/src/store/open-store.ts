import type { Config } from '../config/config.ts'
import { openLowdbStore } from './lowdb/lowdb-store.ts'
import { openPostgresStore } from './postgres/postgres-store.ts'
import type { Store } from './store.ts'

/**
 * The store that the settings name: PostgreSQL, or the folder.
 * @throws {UnusableDatabaseError} {@link FolderInUseError} {@link UnusableFolderError}
 */
export const openStore = ({ databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<Store> =>
  databaseUrl === undefined ? openLowdbStore(dataDir) : openPostgresStore(databaseUrl)
