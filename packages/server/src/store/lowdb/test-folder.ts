import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Store } from '../store.ts'
import type { Disk } from './folder.ts'
import { openLowdbStore } from './lowdb-store.ts'

/** A data folder for one test, cleared away after it. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'zhenggai-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

/** A store for one test, closed after it. */
export async function testStore(folder: string, disk?: Disk): Promise<Store> {
  const store = await openLowdbStore(folder, disk)
  onTestFinished(() => store.close())
  return store
}

export const problemsIn = (folder: string): string =>
  join(folder, 'ledgers', '_64__65__66__61__75__6c__74_', 'problems')

export const journalIn = (folder: string): string => join(problemsIn(folder), '..', 'journal.jsonl')
