import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { StoredProblem } from '../stored-problem.ts'
import type { Snapshot, SnapshotDocument } from '../transfer/snapshot.ts'
import { documentFile } from './document-file.ts'
import { fromFileName } from './file-name.ts'
import { JSON_FILE } from './find-files.ts'
import { folderToRead } from './folder.ts'
import { problemFileName } from './problem-file.ts'
import { recover } from './recover.ts'

export interface LedgerPlace {
  readonly name: string
  readonly home: string
  /** As it is called in messages. */
  readonly shown: string
}

/** The folders of the ledgers in a data folder. */
export async function ledgerFoldersIn(dataDir: string): Promise<readonly LedgerPlace[]> {
  return (await namesIn(join(dataDir, 'ledgers'))).flatMap((folder) => {
    const name = fromFileName(folder)
    const home = join(dataDir, 'ledgers', folder)
    return name === undefined ? [] : [{ name, home, shown: posix.join('ledgers', folder) }]
  })
}

/**
 * Everything in a data folder, also beside a server that is at work: every file there is replaced as a whole, and the
 * journals only grow, so that each ledger is as it was at some moment.
 */
export async function readFolder(dataDir: string): Promise<Snapshot> {
  const unreadable: string[] = []
  const ledgers = new Map<string, readonly StoredProblem[]>()
  for (const { name, home, shown } of await ledgerFoldersIn(dataDir)) {
    const { outcomes } = await recover(home, folderToRead(join(home, 'problems')))
    const problems: StoredProblem[] = []
    for (const [number, { verdict }] of outcomes) {
      if (verdict.kind === 'sound') problems.push(verdict.problem)
      if (verdict.kind === 'damaged') unreadable.push(posix.join(shown, 'problems', problemFileName(number)))
    }
    ledgers.set(name, problems)
  }
  return { ledgers, documents: await readDocuments(dataDir, unreadable), unreadable }
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
