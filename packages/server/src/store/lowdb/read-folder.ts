import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { Snapshot, SnapshotDocument } from '../transfer/snapshot.ts'
import { documentFile } from './document-file.ts'
import { fromFileName } from './file-name.ts'
import { JSON_FILE } from './find-files.ts'
import { folderToRead } from './folder.ts'
import { problemFileName } from './problem-file.ts'
import { type Recovered, recover } from './recover.ts'

/** A ledger's folder as it is found; nothing in it is changed. */
export interface LedgerFound {
  readonly name: string
  readonly home: string
  /** As it is called in messages. */
  readonly shown: string
  readonly recovered: Recovered
}

/**
 * Reads the ledgers of a data folder beside a server that may be at work: every file there is replaced as a whole, and the
 * journals only grow, so that each ledger is as it was at some moment.
 * @param trust takes a file for checked that is as the system left it.
 */
export async function readLedgers(dataDir: string, trust: boolean): Promise<readonly LedgerFound[]> {
  const ledgers: LedgerFound[] = []
  for (const folder of await namesIn(join(dataDir, 'ledgers'))) {
    const name = fromFileName(folder)
    if (name === undefined) continue
    const home = join(dataDir, 'ledgers', folder)
    const recovered = await recover(home, folderToRead(join(home, 'problems')), trust)
    ledgers.push({ name, home, shown: posix.join('ledgers', folder), recovered })
  }
  return ledgers
}

/** Everything in a data folder. */
export async function readFolder(dataDir: string): Promise<Snapshot> {
  const ledgers = await readLedgers(dataDir, true)
  const unreadable: string[] = []
  const problems = ledgers.map(({ name, shown, recovered }) => {
    const sound = Array.from(recovered.outcomes).flatMap(([number, { verdict }]) => {
      if (verdict.kind === 'damaged') unreadable.push(posix.join(shown, 'problems', problemFileName(number)))
      return verdict.kind === 'sound' ? [verdict.problem] : []
    })
    return [name, sound] as const
  })
  const documents = await readDocuments(dataDir, unreadable)
  return { ledgers: new Map(problems), documents, unreadable }
}

async function readDocuments(dataDir: string, unreadable: string[]): Promise<readonly SnapshotDocument[]> {
  const documents: SnapshotDocument[] = []
  for (const collection of await namesIn(join(dataDir, 'documents'))) {
    const folder = folderToRead(join(dataDir, 'documents', collection))
    for (const name of await namesIn(folder.path)) {
      if (!name.endsWith(JSON_FILE)) continue
      try {
        documents.push((await documentFile(folder, name).read()) as SnapshotDocument)
      } catch (error) {
        // One that was removed in this moment is none.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
          unreadable.push(posix.join('documents', collection, name))
      }
    }
  }
  return documents
}

const namesIn = (folder: string): Promise<readonly string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
