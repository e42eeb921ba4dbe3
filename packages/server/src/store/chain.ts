import { createHash } from 'node:crypto'
import type { Entry } from '@zhenggai/bot'
import type { StoredEntry, StoredProblem } from './stored-problem.ts'

type Head = Pick<StoredProblem, 'number' | 'sample'>

/**
 * Gives entries their place in the chain: each hash covers the entry and the hash before it, the first one the
 * problem's number. An entry that is changed, removed or moved later on breaks the chain there. Entries cut off the
 * end are not noticed: that takes a copy of the last hash kept elsewhere, which every store has.
 */
export function chained(head: Head, before: readonly StoredEntry[], entries: readonly Entry[]): readonly StoredEntry[] {
  let hash = before.at(-1)?.hash ?? origin(head)
  return entries.map((entry) => {
    hash = hashOf(hash, entry)
    return { ...entry, hash }
  })
}

/** Whether entries are as they were written after those before them, which are taken to be. */
export function follows(head: Head, before: readonly StoredEntry[], entries: readonly StoredEntry[]): boolean {
  const again = chained(
    head,
    before,
    entries.map(({ hash: _, ...entry }) => entry as Entry),
  )
  return entries.every(({ hash }, i) => hash === again[i]?.hash)
}

/** The first entry that is not as it was written, with its position (from 0); undefined when the history is intact. */
export function firstAltered(problem: StoredProblem): { readonly position: number; readonly id: string } | undefined {
  let hash = origin(problem)
  for (const [position, { hash: claimed, ...entry }] of problem.entries.entries()) {
    hash = hashOf(hash, entry as Entry)
    if (hash !== claimed) return { position, id: entry.id }
  }
  return undefined
}

const origin = ({ number, sample }: Head): string => sha256(canonical({ number, sample }))
const hashOf = (before: string, entry: Entry): string => sha256(`${before}\n${canonical(entry)}`)
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** JSON that does not depend on the order of fields, which a database may change. Undefined fields are left out. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).filter(([, content]) => content !== undefined)
  fields.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, content]) => `${JSON.stringify(name)}:${canonical(content)}`).join(',')}}`
}
