import { readdir } from 'node:fs/promises'
import { basename, posix } from 'node:path'
import { Low } from 'lowdb'
import { byId, type DocumentKept, plain, type StoredDocument } from '../documents.ts'
import { type DamagedDocument, DamagedDocumentError, StoreFailedError } from '../errors.ts'
import { createTurns } from '../turns.ts'
import { type DocumentRecord, documentFile, recordName } from './document-file.ts'
import { fromFileName } from './file-name.ts'
import { AlteredFileError, type Disk, openFolder, UnconfirmedWriteError } from './folder.ts'
import { DamagedFileError, whyDamaged } from './json-file.ts'

const JSON_FILE = '.json'

export type CollectionFolder = Awaited<ReturnType<typeof openCollectionFolder>>

/**
 * One collection: a lowdb file for each document, and their content in memory, which is what is read.
 * @param shown how the folder is called in messages.
 */
export async function openCollectionFolder(path: string, shown: string, disk: Disk) {
  const folder = await openFolder(path, disk)
  const kept = new Map<string, Low<DocumentRecord>>()
  const damaged = new Map<string, DamagedDocument>()
  const inTurn = createTurns()

  for (const name of await readdir(path)) if (name.endsWith(JSON_FILE)) await load(name)

  async function load(name: string): Promise<void> {
    const stem = name.slice(0, -JSON_FILE.length)
    try {
      const file = documentFile(folder, name)
      const record = (await file.read()) as DocumentRecord
      if (recordName(record.id) !== stem) {
        throw new DamagedFileError('文件名与其中的标识不一致', 'its name does not agree with the id in it')
      }
      kept.set(record.id, new Low(file, record))
    } catch (error) {
      setAside(stem, fromFileName(stem) ?? stem, error)
    }
  }

  function setAside(stem: string, id: string, error: unknown): DamagedDocument {
    const collection = fromFileName(basename(path)) ?? basename(path)
    const entry = { collection, id, file: posix.join(shown, stem + JSON_FILE), why: whyDamaged(error) }
    damaged.set(stem, entry)
    kept.delete(id)
    return entry
  }

  function find(id: string): Low<DocumentRecord> | undefined {
    const broken = damaged.get(recordName(id))
    if (broken) throw new DamagedDocumentError(broken)
    return kept.get(id)
  }

  async function attempt(id: string, change: () => Promise<unknown>): Promise<void> {
    try {
      await change()
    } catch (error) {
      const isDoubtful = error instanceof AlteredFileError || error instanceof UnconfirmedWriteError
      if (!isDoubtful) throw new StoreFailedError(error)
      throw new DamagedDocumentError(setAside(recordName(id), id, error))
    }
  }

  return {
    read(id: string): StoredDocument | undefined {
      const found = find(id)
      return found && asDocument(found.data)
    },

    list: (): readonly StoredDocument[] => Array.from(kept.values(), ({ data }) => asDocument(data)).sort(byId),

    /** The collection's own name; undefined while it holds nothing. */
    name: (): string | undefined => kept.values().next().value?.data.collection,

    write: (collection: string, id: string, value: unknown, expected?: number): Promise<DocumentKept> =>
      inTurn(id, async () => {
        const current = find(id)
        const before = current?.data.version ?? 0
        if (expected !== undefined && expected !== before) return { kind: 'conflict' }
        const version = before + 1
        const file = current?.adapter ?? documentFile(folder, recordName(id) + JSON_FILE)
        const next = new Low(file, { collection, id, version, value: plain(value) })
        await attempt(id, () => next.write())
        kept.set(id, next)
        return { kind: 'kept', version }
      }),

    remove: (id: string): Promise<void> =>
      inTurn(id, async () => {
        const stem = recordName(id)
        const isDamaged = damaged.has(stem)
        if (!isDamaged && !kept.has(id)) return
        const name = stem + JSON_FILE
        await attempt(id, () => (isDamaged ? folder.setAside(name) : folder.remove(name)))
        damaged.delete(stem)
        kept.delete(id)
      }),

    damaged: (): readonly DamagedDocument[] => [...damaged.values()],

    close: () => folder.close(),
  }
}

const asDocument = ({ id, version, value }: DocumentRecord): StoredDocument => ({ id, version, value })
