import { resolve } from 'node:path'
import type { Text } from '@zhenggai/rules'
import { openStore } from '../open-store.ts'
import { whileNobodyLeads } from '../postgres/while-nobody-leads.ts'
import { fill } from './fill.ts'
import type { Snapshot } from './snapshot.ts'
import { type Place, readEverything } from './source.ts'

/** Not everything can be carried over. Nothing was written. */
export class UnreadableSourceError extends Error {
  readonly text: Text
  constructor(places: readonly string[]) {
    const text = {
      zh: `有读不出来的记录，没有搬动：${places.join('、')}。请先用 npm run verify 查看并恢复。`,
      en: `Some records cannot be read, so nothing was moved: ${places.join(', ')}. Look at them with npm run verify first.`,
    }
    super(text.en)
    this.name = 'UnreadableSourceError'
    this.text = text
  }
}

/** What is meant by the target of a move: the address of a database, or a folder. */
export const placeOf = (target: string): Place =>
  /^postgres(ql)?:\/\//.test(target)
    ? { databaseUrl: target, dataDir: '' }
    : { databaseUrl: undefined, dataDir: resolve(target) }

/**
 * Carries everything over into an empty store and checks that it arrived; the source stays as it is. A move that was cut
 * off can be repeated.
 *
 * @throws {FolderInUseError} {@link DatabaseInUseError} a server is at work on one of the two: it would go on writing.
 * @throws {UnreadableSourceError} {@link NotEmptyError}
 */
export async function move(from: Place, to: Place): Promise<Snapshot> {
  const source = await openStore(from)
  try {
    return await whileNobodyLeads(from.databaseUrl, () => whileNobodyLeads(to.databaseUrl, () => carry(from, to)))
  } finally {
    await source.close()
  }
}

async function carry(from: Place, to: Place): Promise<Snapshot> {
  const snapshot = await readEverything(from)
  if (snapshot.unreadable.length > 0) throw new UnreadableSourceError(snapshot.unreadable)
  const target = await openStore(to)
  await fill(target, snapshot).finally(target.close)
  return snapshot
}
