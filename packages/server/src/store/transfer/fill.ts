import { isDeepStrictEqual } from 'node:util'
import type { Text } from '@zhenggai/rules'
import type { Store } from '../store.ts'
import type { StoredProblem } from '../stored-problem.ts'
import type { Snapshot } from './snapshot.ts'

/** What was to be filled holds something else. Nothing was written. */
export class NotEmptyError extends Error {
  readonly text: Text
  constructor(what: readonly string[]) {
    const some = what.slice(0, 5)
    const text = {
      zh: `目标中已有别的内容（${some.join('、')}${what.length > 5 ? ' 等' : ''}），没有写入。请换一个空目录或空数据库。`,
      en: `The target holds something else already (${some.join(', ')}${what.length > 5 ? ', …' : ''}); nothing was written. Choose an empty folder or database.`,
    }
    super(text.en)
    this.name = 'NotEmptyError'
    this.text = text
  }
}

const AT_ONCE = 50

/**
 * Brings everything of a snapshot into an empty store: histories byte for byte, with their hashes; documents count their
 * versions anew. A store that holds a part of the same already is completed, so that what was cut off can be repeated.
 *
 * @throws {NotEmptyError} before anything is written.
 */
export async function fill(store: Store, snapshot: Snapshot): Promise<void> {
  const foreign = [...(await foreignProblems(store, snapshot)), ...(await foreignDocuments(store, snapshot))]
  if (foreign.length > 0) throw new NotEmptyError(foreign)
  for (const [ledger, problems] of snapshot.ledgers) {
    for (const some of inParts(problems)) await Promise.all(some.map((problem) => store.create(ledger, problem)))
  }
  for (const some of inParts(snapshot.documents)) {
    await Promise.all(some.map(({ collection, id, value }) => store.documents.write(collection, id, value, 0)))
  }
  await compare(store, snapshot)
}

/** @throws {Error} where not everything has arrived. */
async function compare(store: Store, snapshot: Snapshot): Promise<void> {
  for (const [ledger, problems] of snapshot.ledgers) {
    const there = new Map((await store.readAll(ledger)).map((problem) => [String(problem.number), headOf(problem)]))
    const wrong = problems.filter((problem) => there.get(String(problem.number)) !== headOf(problem))
    if (wrong.length > 0) throw new Error(`${ledger}: ${wrong.map(({ number }) => number).join(', ')} did not arrive`)
  }
}

async function foreignProblems(store: Store, { ledgers }: Snapshot): Promise<readonly string[]> {
  const foreign: string[] = []
  for (const ledger of await store.ledgers()) {
    const wanted = new Map((ledgers.get(ledger) ?? []).map((problem) => [String(problem.number), headOf(problem)]))
    const there = await store.readAll(ledger)
    foreign.push(
      ...there
        .filter((problem) => wanted.get(String(problem.number)) !== headOf(problem))
        .map(({ number }) => `${ledger}/${number}`),
      ...(await store.damaged(ledger)).map(({ number }) => `${ledger}/${number}`),
    )
  }
  return foreign
}

async function foreignDocuments({ documents }: Store, snapshot: Snapshot): Promise<readonly string[]> {
  const wanted = new Map(snapshot.documents.map(({ collection, id, value }) => [`${collection}/${id}`, value]))
  const foreign: string[] = []
  for (const collection of await documents.collections()) {
    for (const { id, value } of await documents.list(collection)) {
      const name = `${collection}/${id}`
      if (!(wanted.has(name) && isDeepStrictEqual(wanted.get(name), value))) foreign.push(name)
    }
  }
  return foreign
}

const headOf = ({ entries }: StoredProblem): string | undefined => entries.at(-1)?.hash

function* inParts<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += AT_ONCE) yield items.slice(i, i + AT_ONCE)
}
