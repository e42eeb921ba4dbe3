import { mkdir, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { StoreFailedError } from '../errors.ts'
import type { Store } from '../store.ts'
import { fromFileName, toFileName } from './file-name.ts'
import { type Disk, nodeDisk } from './folder.ts'
import { type LedgerFolder, openLedgerFolder } from './ledger-folder.ts'
import { FolderInUseError, lockFolder, UnusableFolderError } from './lock.ts'

/**
 * The embedded store: `<dataDir>/ledgers/<ledger>/problems/<number>.json`, one lowdb file for each problem, all of
 * them in memory while it is open. A damaged file stays where it is and is not touched; its problem answers with
 * `DamagedProblemError`, everything else goes on.
 *
 * @throws {FolderInUseError} another process has the folder open.
 * @throws {UnusableFolderError} nothing can be written there.
 */
export async function openLowdbStore(dataDir: string, disk: Disk = nodeDisk): Promise<Store> {
  const folder = resolve(dataDir)
  const root = join(folder, 'ledgers')
  const unlock = await takeFolder(folder, root)
  const ledgers = new Map<string, Promise<LedgerFolder>>()
  const writing = new Set<Promise<unknown>>()
  let closing: Promise<void> | undefined

  function open(ledger: string): Promise<LedgerFolder> {
    const known = ledgers.get(ledger)
    if (known) return known
    const opened = openLedgerFolder(join(root, toFileName(ledger), 'problems'), disk)
    ledgers.set(ledger, opened)
    opened.catch(() => ledgers.delete(ledger))
    return opened
  }

  /** Lets `close` wait for what has begun. */
  function write<T>(job: () => Promise<T>): Promise<T> {
    if (closing) return Promise.reject(new StoreFailedError({ code: 'CLOSED' }))
    const done = job()
    writing.add(done)
    const over = () => void writing.delete(done)
    done.then(over, over)
    return done
  }

  async function finish(): Promise<void> {
    await Promise.allSettled(writing)
    for (const ledger of ledgers.values()) await (await ledger).close()
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
    ledgers: async () => [...ledgers.keys()],
    read: async (ledger, number) => (await ledgers.get(ledger))?.read(number),
    readAll: async (ledger) => (await ledgers.get(ledger))?.readAll() ?? none,
    withKey: async (ledger, key) => (await ledgers.get(ledger))?.withKey(key),
    create: (ledger, problem) => write(async () => (await openForWriting(ledger)).create(problem)),
    append: (ledger, number, version, entries) =>
      write(async () => (await ledgers.get(ledger))?.append(number, version, entries) ?? { kind: 'conflict' }),
    removeSample: (ledger) => write(async () => (await ledgers.get(ledger))?.removeSample() ?? none),
    damaged: async (ledger) => (await ledgers.get(ledger))?.damaged() ?? none,
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
