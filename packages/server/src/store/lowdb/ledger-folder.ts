import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProblemNumber } from '@zhenggai/rules'
import { Low } from 'lowdb'
import { type Damaged, DamagedProblemError, StoreFailedError } from '../errors.ts'
import type { Kept } from '../store.ts'
import type { StoredEntry, StoredProblem } from '../stored-problem.ts'
import { createTurns } from '../turns.ts'
import { fromFileName } from './file-name.ts'
import { AlteredFileError, type Disk, openFolder, UnconfirmedWriteError } from './folder.ts'
import { createKeys } from './keys.ts'
import { DamagedFileError, problemFile, problemFileName } from './problem-file.ts'

const JSON_FILE = '.json'

export type LedgerFolder = Awaited<ReturnType<typeof openLedgerFolder>>

/** One ledger: its files, and their content in memory, which is what is read. Memory changes after the disk has. */
export async function openLedgerFolder(path: string, disk: Disk) {
  const folder = await openFolder(path, disk)
  const documents = new Map<string, Low<StoredProblem>>()
  const damaged = new Map<string, Damaged>()
  const keys = createKeys()
  const inTurn = createTurns()
  let all: readonly StoredProblem[] | undefined

  const names = (await readdir(path)).filter((name) => name.endsWith(JSON_FILE))
  // Mostly the order of the numbers: what reads them all sorts them much faster then.
  names.sort((a, b) => a.length - b.length || Number(a > b) - Number(a < b))
  for (const name of names) await load(name)

  async function load(name: string): Promise<void> {
    const stem = name.slice(0, -JSON_FILE.length)
    const number = fromFileName(stem)
    try {
      if (number === undefined) throw new DamagedFileError('文件名不是问题编号', 'its name is not that of a number')
      const file = problemFile(folder, number)
      const problem = (await file.read()) as StoredProblem
      documents.set(number, new Low(file, problem))
      keys.take(problem.entries, problem.number)
    } catch (error) {
      setAside(number ?? stem, join(path, name), error)
    }
  }

  function setAside(number: string, file: string, error: unknown): Damaged {
    const entry = { number, file, why: whyDamaged(error) }
    damaged.set(number, entry)
    documents.delete(number)
    all = undefined
    return entry
  }

  function document(number: string): Low<StoredProblem> | undefined {
    const broken = damaged.get(number)
    if (broken) throw new DamagedProblemError(broken)
    return documents.get(number)
  }

  /** Writes a new state of a problem; `fresh` are its new entries. */
  async function keep(
    file: Low<StoredProblem>['adapter'],
    problem: StoredProblem,
    fresh: readonly StoredEntry[],
  ): Promise<Kept> {
    const owner = keys.take(fresh, problem.number)
    if (owner !== undefined) return { kind: 'key-used', number: owner }
    const number = String(problem.number)
    const next = new Low(file, problem)
    try {
      await next.write()
    } catch (error) {
      // What may be on disk keeps its keys: a repeat must not write it once more under another number.
      if (!(error instanceof UnconfirmedWriteError)) keys.drop(fresh)
      if (!isDoubtful(error)) throw new StoreFailedError(error)
      throw new DamagedProblemError(setAside(number, join(path, problemFileName(number)), error))
    }
    documents.set(number, next)
    all = undefined
    return { kind: 'kept', problem }
  }

  return {
    read: (number: ProblemNumber): StoredProblem | undefined => document(String(number))?.data,

    readAll(): readonly StoredProblem[] {
      all ??= Array.from(documents.values(), ({ data }) => data)
      return all
    },

    withKey: (key: string): ProblemNumber | undefined => keys.owner(key),

    create: (problem: StoredProblem): Promise<Kept> =>
      inTurn(String(problem.number), async () => {
        const number = String(problem.number)
        if (document(number)) return { kind: 'conflict' }
        return keep(problemFile(folder, number), problem, problem.entries)
      }),

    append: (number: ProblemNumber, version: number, entries: readonly StoredEntry[]): Promise<Kept> =>
      inTurn(String(number), async () => {
        const current = document(String(number))
        if (current?.data.entries.length !== version) return { kind: 'conflict' }
        const problem = { ...current.data, entries: [...current.data.entries, ...entries] }
        return keep(current.adapter, problem, entries)
      }),

    /** One after another, each for good: a failure half-way leaves the rest in place. */
    async removeSample(): Promise<readonly ProblemNumber[]> {
      const samples = [...documents].filter(([, { data }]) => data.sample)
      for (const [number] of samples) await inTurn(number, () => remove(number))
      return samples.map(([, { data }]) => data.number)
    },

    damaged: (): readonly Damaged[] => [...damaged.values()],

    close: () => folder.close(),
  }

  async function remove(number: string): Promise<void> {
    try {
      await folder.remove([problemFileName(number)])
    } catch (error) {
      throw new StoreFailedError(error)
    }
    keys.drop(documents.get(number)?.data.entries ?? [])
    documents.delete(number)
    all = undefined
  }
}

const isDoubtful = (error: unknown): boolean =>
  error instanceof AlteredFileError || error instanceof UnconfirmedWriteError

function whyDamaged(error: unknown): Damaged['why'] {
  if (error instanceof DamagedFileError) return error.why
  if (error instanceof AlteredFileError) {
    return { zh: '文件在系统运行期间被改动过', en: 'the file was changed while the system was running' }
  }
  if (error instanceof UnconfirmedWriteError) {
    return {
      zh: '磁盘没有确认最近一次写入，重启后请核对最后一条记录',
      en: 'the disk did not confirm the last write; check the last entry after the restart',
    }
  }
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  return { zh: `文件无法读取（${code}）`, en: `the file cannot be read (${code})` }
}
