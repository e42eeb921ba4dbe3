import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fromFileName } from './file-name.ts'
import { type Folder, lookAt } from './folder.ts'
import type { Index } from './index-file.ts'
import type { Found } from './judge.ts'
import { problemFile, problemFileName } from './problem-file.ts'

export const JSON_FILE = '.json'

/** Reads the files of a ledger. Those that are as an index says are not checked again. */
export async function findFiles(
  folder: Folder,
  index: Index | undefined,
): Promise<{ readonly found: Map<string, Found>; readonly strays: readonly string[] }> {
  const there = await readdir(folder.path).catch(unlessMissing)
  const names = there.filter((name) => name.endsWith(JSON_FILE))
  // Mostly the order of the numbers: what reads them all sorts them much faster then.
  names.sort((a, b) => a.length - b.length || Number(a > b) - Number(a < b))
  const found = new Map<string, Found>()
  const strays: string[] = []
  for (const name of names) {
    const number = fromFileName(name.slice(0, -JSON_FILE.length))
    if (number === undefined) strays.push(name)
    else found.set(number, await find(folder, number, index?.problems.get(number)?.file))
  }
  return { found, strays }
}

async function find(folder: Folder, number: string, known: string | undefined): Promise<Found> {
  const path = join(folder.path, problemFileName(number))
  const isTrusted = known !== undefined && lookAt(path) === known
  const file = problemFile(folder, number, isTrusted)
  try {
    return { file, problem: (await file.read()) ?? undefined, error: undefined, isTrusted }
  } catch (error) {
    return { file, problem: undefined, error, isTrusted: false }
  }
}

export const noFile = (folder: Folder, number: string): Found => ({
  file: problemFile(folder, number),
  problem: undefined,
  error: undefined,
  isTrusted: false,
})

function unlessMissing(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}
