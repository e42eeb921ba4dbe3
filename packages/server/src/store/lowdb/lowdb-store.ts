import { mkdir, readdir } from 'node:fs/promises'
import { join, posix, resolve } from 'node:path'
import { StoreFailedError } from '../errors.ts'
import { createGate } from '../gate.ts'
import type { Store } from '../store.ts'
import { createTurns } from '../turns.ts'
import { openDocumentsFolder } from './documents-folder.ts'
import { fromFileName, toFileName } from './file-name.ts'
import { type Disk, nodeDisk } from './folder.ts'
import { type LedgerFolder, openLedgerFolder } from './ledger-folder.ts'
import { FolderInUseError, lockFolder, UnusableFolderError } from './lock.ts'

const LEDGERS = 'ledgers'

/**
 * The embedded store: `<dataDir>/ledgers/<ledger>/problems/<number>.json`, one lowdb file for each problem, all of
 * them in memory while it is open. A damaged file stays where it is and is not touched; its problem answers with
 * `DamagedProblemError`, everything else goes on. Documents have a folder of their own beside the ledgers.
 *
 * @throws {FolderInUseError} another process has the folder open.
 * @throws {UnusableFolderError} nothing can be written there.
 */
export async function openLowdbStore(dataDir: string, disk: Disk = nodeDisk): Promise<Store> {
  const folder = resolve(dataDir)
  const root = join(folder, LEDGERS)
  const unlock = await takeFolder(folder, root)
  const ledgers = new Map<string, Promise<LedgerFolder>>()
  const gate = createGate()
  let closing: Promise<void> | undefined

  function open(ledger: string): Promise<LedgerFolder> {
    const known = ledgers.get(ledger)
    if (known) return known
    const opened = openLedgerFolder(join(root, toFileName(ledger)), posix.join(LEDGERS, toFileName(ledger)), disk)
    ledgers.set(ledger, opened)
    opened.catch(() => ledgers.delete(ledger))
    return opened
  }

  async function finish(): Promise<void> {
    await gate.close()
    for (const ledger of ledgers.values()) await (await ledger).close()
    await closeDocuments()
    await unlock()
  }

  function close(): Promise<void> {
    closing ??= finish()
    return closing
  }

  // A ledger comes into being with its first problem.
  const openForWriting = (ledger: string): Promise<LedgerFolder> =>
    open(ledger).catch((error) => {
      throw new StoreFailedError(error)
    })

  const { documents, close: closeDocuments } = await openDocumentsFolder(folder, disk, gate.during).catch(
    async (error) => {
      await unlock()
      throw new UnusableFolderError(folder, error)
    },
  )

  try {
    for (const name of await readdir(root)) {
      const ledger = fromFileName(name)
      if (ledger !== undefined) await open(ledger)
    }
  } catch (error) {
    await close()
    throw new UnusableFolderError(folder, error)
  }

  return {
    documents,
    ledgers: async () => [...ledgers.keys()],
    read: async (ledger, number) => (await ledgers.get(ledger))?.read(number),
    readAll: async (ledger) => (await ledgers.get(ledger))?.readAll() ?? none,
    withKey: async (ledger, key) => (await ledgers.get(ledger))?.withKey(key),
    create: (ledger, problem) => gate.during(async () => (await openForWriting(ledger)).create(problem)),
    append: (ledger, number, version, entries) =>
      gate.during(async () => (await ledgers.get(ledger))?.append(number, version, entries) ?? { kind: 'conflict' }),
    removeSample: (ledger) => gate.during(async () => (await ledgers.get(ledger))?.removeSample() ?? none),
    verify: async (ledger) => (await ledgers.get(ledger))?.verify() ?? none,
    restored: async (ledger) => (await ledgers.get(ledger))?.restored() ?? none,
    damaged: async (ledger) => (await ledgers.get(ledger))?.damaged() ?? none,
    inTurn: createTurns(),
    close,
  }
}

const none: readonly never[] = []

async function takeFolder(folder: string, root: string): Promise<() => Promise<void>> {
  try {
    await mkdir(root, { recursive: true })
    return await lockFolder(folder)
  } catch (error) {
    throw error instanceof FolderInUseError ? error : new UnusableFolderError(folder, error)
  }
}
