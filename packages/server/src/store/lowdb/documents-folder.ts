import { mkdir, readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { assertNames, type Documents } from '../documents.ts'
import { StoreFailedError } from '../errors.ts'
import { type CollectionFolder, openCollectionFolder } from './collection-folder.ts'
import { recordName } from './document-file.ts'
import type { Disk } from './folder.ts'

interface DocumentsFolder {
  readonly documents: Documents
  /** When what has begun is over. */
  close(): Promise<void>
}

const FOLDER = 'documents'

/**
 * `<dataDir>/documents/<collection>/<id>.json`. A collection is read when it is first asked for.
 * @param during lets whoever closes the store wait for a write, and refuses it afterwards.
 */
export async function openDocumentsFolder(
  dataDir: string,
  disk: Disk,
  during: <T>(write: () => Promise<T>) => Promise<T>,
): Promise<DocumentsFolder> {
  const root = join(dataDir, FOLDER)
  await mkdir(root, { recursive: true })
  const folders = new Map<string, Promise<CollectionFolder>>()
  // Nobody else works on this folder: what comes to it later is opened here.
  const found = new Set(await readdir(root))

  function open(name: string): Promise<CollectionFolder> {
    const known = folders.get(name)
    if (known) return known
    const opened = openCollectionFolder(join(root, name), posix.join(FOLDER, name), disk).catch((error) => {
      folders.delete(name)
      throw new StoreFailedError(error)
    })
    folders.set(name, opened)
    return opened
  }

  async function openThere(): Promise<readonly CollectionFolder[]> {
    const entries = await readdir(root, { withFileTypes: true })
    return Promise.all(entries.flatMap((entry) => (entry.isDirectory() ? [open(entry.name)] : [])))
  }

  /** Asking makes no folder. */
  async function openToRead(collection: string): Promise<CollectionFolder | undefined> {
    const name = recordName(collection)
    return folders.has(name) || found.has(name) ? open(name) : undefined
  }

  const documents: Documents = {
    async read(collection, id) {
      assertNames(collection, id)
      return (await openToRead(collection))?.read(id)
    },
    async list(collection) {
      assertNames(collection)
      return (await openToRead(collection))?.list() ?? []
    },
    collections: async () => (await openThere()).flatMap((folder) => folder.name() ?? []).sort(),
    async write(collection, id, value, expected) {
      assertNames(collection, id)
      return during(async () => (await open(recordName(collection))).write(collection, id, value, expected))
    },
    async remove(collection, id) {
      assertNames(collection, id)
      await during(async () => (await openToRead(collection))?.remove(id))
    },
    damaged: async () => (await openThere()).flatMap((folder) => folder.damaged()),
  }
  return {
    documents,
    async close() {
      for (const folder of folders.values()) await (await folder).close()
    },
  }
}
