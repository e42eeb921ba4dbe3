import { join, posix } from 'node:path'
import type { ProblemNumber } from '@zhenggai/rules'
import { Low } from 'lowdb'
import type { Alteration } from '../alteration.ts'
import { type Damaged, DamagedProblemError, type Restored, StoreFailedError } from '../errors.ts'
import { shareRuns } from '../shared.ts'
import type { Kept } from '../store.ts'
import type { StoredEntry, StoredProblem } from '../stored-problem.ts'
import { createTurns } from '../turns.ts'
import { AlteredFileError, type Disk, openFolder, UnconfirmedWriteError } from './folder.ts'
import { type Settled, writeIndex } from './index-file.ts'
import { openJournal } from './journal.ts'
import { encode, lineFor } from './journal-line.ts'
import { whyDamaged } from './json-file.ts'
import type { Head } from './judge.ts'
import { createKeys } from './keys.ts'
import { problemFile, problemFileName } from './problem-file.ts'
import { JOURNAL, recover } from './recover.ts'
import { createSettling } from './settling.ts'
import { type Document, takeOver } from './take-over.ts'
import { verifyFolder } from './verify-folder.ts'

const PROBLEMS = 'problems'
const LONGEST_TAIL = 8 << 20 // bytes of the journal that the next opening may have to read

export type LedgerFolder = Awaited<ReturnType<typeof openLedgerFolder>>

/**
 * One ledger. Every update goes to the journal, where those that wait share a flush, and behind it to the problem's own
 * lowdb file. What is read is in memory, which changes after the disk has.
 *
 * @param shown how the folder is called in messages.
 */
export async function openLedgerFolder(path: string, shown: string, disk: Disk) {
  const home = await openFolder(path, disk)
  const folder = await openFolder(join(path, PROBLEMS), disk)
  const recovered = await recover(path, folder)
  const { documents, unusable, restored } = await takeOver(recovered, folder)
  const journal = await openJournal(join(path, JOURNAL), recovered.end, disk)
  await home.flush()
  const fileCalled = (name: string): string => posix.join(shown, PROBLEMS, name)
  const damaged = new Map<string, Damaged>()
  /** Of the damaged ones: how they ended when they were whole. */
  const heads = new Map<string, Head>()
  const keys = createKeys()
  const inTurn = createTurns()
  const settling = createSettling((number) => inTurn(number, () => settle(number)))
  let indexedUpTo = journal.size()
  let all: readonly StoredProblem[] | undefined

  const index = shareRuns(writeDown)
  for (const { number, name, why, head } of unusable) setAside(number, name, why, head)
  for (const [number, { problem, inFile }] of documents) {
    keys.take(problem.entries, problem.number)
    if (problem !== inFile) settling.add(number)
  }
  await Promise.all(recovered.unjournaled.map((line) => journal.append(encode(line))))
  if (restored.length > 0 || recovered.unjournaled.length > 0) await index().catch(() => undefined)

  function setAside(number: string, name: string, error: unknown, head: Head | undefined): Damaged {
    const entry = { number, file: fileCalled(name), why: whyDamaged(error) }
    damaged.set(number, entry)
    if (head) heads.set(number, head)
    documents.delete(number)
    all = undefined
    return entry
  }

  function document(number: string): Document | undefined {
    const broken = damaged.get(number)
    if (broken) throw new DamagedProblemError(broken)
    return documents.get(number)
  }

  /** Keeps a new state of a problem of which some entries are new. */
  async function keep(current: Omit<Document, 'problem'>, problem: StoredProblem, version: number): Promise<Kept> {
    const fresh = problem.entries.slice(version)
    const owner = keys.take(fresh, problem.number)
    if (owner !== undefined) return { kind: 'key-used', number: owner }
    const number = String(problem.number)
    try {
      if (!current.file.isUntouched()) throw new AlteredFileError(number)
      await journal.append(encode(lineFor(problem, version)))
    } catch (error) {
      throw notKept(error, problem, version)
    }
    documents.set(number, { ...current, problem })
    all = undefined
    settling.add(number)
    if (journal.size() - indexedUpTo > LONGEST_TAIL) void index().catch(() => undefined)
    return { kind: 'kept', problem }
  }

  /** What an error comes to; the entries after `version` are not kept, or nobody knows whether they are. */
  function notKept(error: unknown, problem: StoredProblem, version: number): Error {
    // What may be on disk keeps its keys: a repeat must not write it once more under another number.
    if (!(error instanceof UnconfirmedWriteError)) keys.drop(problem.entries.slice(version))
    if (!isDoubtful(error)) return new StoreFailedError(error)
    const before = version === 0 ? undefined : headOf({ ...problem, entries: problem.entries.slice(0, version) })
    const number = String(problem.number)
    return new DamagedProblemError(setAside(number, problemFileName(number), error, before))
  }

  /** Brings the file of a problem up to date. */
  async function settle(number: string): Promise<void> {
    const current = documents.get(number)
    if (!current || current.problem === current.inFile) return
    try {
      await new Low(current.file, current.problem).write()
    } catch (error) {
      if (!isDoubtful(error)) throw error
      setAside(number, problemFileName(number), error, headOf(current.problem))
      return
    }
    documents.set(number, { ...current, inFile: current.problem })
  }

  /** Brings all files up to date and notes that they are; where that fails, the journal is read from where it was. */
  async function writeDown(): Promise<void> {
    const upTo = journal.size()
    if (!(await settling.now()) || journal.isBroken()) return
    const problems = new Map<string, Settled>()
    for (const [number, { file, inFile }] of documents) {
      const fingerprint = file.fingerprint()
      if (inFile && fingerprint !== undefined) problems.set(number, { ...headOf(inFile), file: fingerprint })
    }
    for (const [number, head] of heads) problems.set(number, { ...head, file: UNKNOWN })
    await writeIndex(home, { upTo, problems })
    indexedUpTo = upTo
  }

  return {
    read: (number: ProblemNumber): StoredProblem | undefined => document(String(number))?.problem,

    readAll(): readonly StoredProblem[] {
      all ??= Array.from(documents.values(), ({ problem }) => problem)
      return all
    },

    withKey: (key: string): ProblemNumber | undefined => keys.owner(key),

    create: (problem: StoredProblem): Promise<Kept> =>
      inTurn(String(problem.number), async () => {
        const number = String(problem.number)
        if (document(number)) return { kind: 'conflict' }
        return keep({ file: problemFile(folder, number), inFile: undefined }, problem, 0)
      }),

    append: (number: ProblemNumber, version: number, entries: readonly StoredEntry[]): Promise<Kept> =>
      inTurn(String(number), async () => {
        const current = document(String(number))
        if (current?.problem.entries.length !== version) return { kind: 'conflict' }
        const problem = { ...current.problem, entries: [...current.problem.entries, ...entries] }
        return keep(current, problem, version)
      }),

    /** Each for good: a failure half-way leaves the rest in place. */
    async removeSample(): Promise<readonly ProblemNumber[]> {
      const samples = [...documents].filter(([, { problem }]) => problem.sample)
      await Promise.all(samples.map(([number]) => inTurn(number, () => remove(number))))
      return samples.map(([, { problem }]) => problem.number)
    },

    async verify(): Promise<readonly Alteration[]> {
      await settling.now()
      return (await verifyFolder(path, shown)).alterations
    },

    damaged: (): readonly Damaged[] => [...damaged.values()],
    restored: (): readonly Restored[] => restored.map((one) => ({ ...one, kept: one.kept && fileCalled(one.kept) })),

    async close(): Promise<void> {
      settling.stop()
      // What cannot be written now is in the journal.
      await index().catch(() => undefined)
      await Promise.all([journal.close(), home.close(), folder.close()])
    },
  }

  async function remove(number: string): Promise<void> {
    const current = documents.get(number)
    if (!current) return
    try {
      await journal.append(encode({ number: current.problem.number, removed: true }))
    } catch (error) {
      throw new StoreFailedError(error)
    }
    keys.drop(current.problem.entries)
    documents.delete(number)
    all = undefined
    // A file that stays behind is removed when the ledger is opened next: the journal says so.
    if (current.inFile) await folder.remove(problemFileName(number)).catch(() => undefined)
  }
}

const UNKNOWN = '-' // no file has this fingerprint

function headOf({ entries }: StoredProblem): Head {
  return { version: entries.length, head: String(entries.at(-1)?.hash) }
}

const isDoubtful = (error: unknown): boolean =>
  error instanceof AlteredFileError || error instanceof UnconfirmedWriteError
