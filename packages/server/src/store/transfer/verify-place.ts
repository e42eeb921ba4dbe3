import type { Alteration } from '../alteration.ts'
import { ledgerFoldersIn } from '../lowdb/read-folder.ts'
import { verifyFolder } from '../lowdb/verify-folder.ts'
import { openPostgresStore } from '../postgres/postgres-store.ts'
import type { StoredProblem } from '../stored-problem.ts'
import type { Place } from './source.ts'

export interface Verified {
  readonly ledger: string
  readonly problems: readonly StoredProblem[]
  readonly alterations: readonly Alteration[]
}

/** Walks the chain of every history that is kept in a place. Nothing is changed, and a server may be at work there. */
export const verifyPlace = ({ databaseUrl, dataDir }: Place): Promise<readonly Verified[]> =>
  databaseUrl === undefined ? verifyDataDir(dataDir) : verifyDatabase(databaseUrl)

async function verifyDataDir(dataDir: string): Promise<readonly Verified[]> {
  const verified: Verified[] = []
  for (const { name, home, shown } of await ledgerFoldersIn(dataDir)) {
    verified.push({ ledger: name, ...(await verifyFolder(home, shown)) })
  }
  return verified
}

async function verifyDatabase(databaseUrl: string): Promise<readonly Verified[]> {
  const store = await openPostgresStore(databaseUrl)
  try {
    const verified: Verified[] = []
    for (const ledger of await store.ledgers()) {
      const alterations = await store.verify(ledger)
      verified.push({ ledger, problems: await store.readAll(ledger), alterations })
    }
    return verified
  } finally {
    await store.close()
  }
}
