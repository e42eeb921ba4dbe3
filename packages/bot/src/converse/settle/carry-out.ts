import type { Refusal, Written } from '../../ledger/ledger.ts'
import type { Item, Proposal } from '../memory.ts'
import { mayManage } from '../people/may-manage.ts'
import { permit } from '../permit.ts'
import { type Turn, writerOf } from '../turn.ts'
import { writesOf } from './writes-of.ts'

/** What became of one entry of a proposal. */
export type Result =
  | { readonly kind: 'written'; readonly item: Item; readonly written: Extract<Written, { ok: true }> }
  /** In the directory. */
  | { readonly kind: 'entered'; readonly item: Item }
  | { readonly kind: 'refused'; readonly item: Item; readonly refusals: readonly Refusal[] }
  /** Nobody knows whether it reached the disk. */
  | { readonly kind: 'unsure'; readonly item: Item }

/** Carries out a proposal, one entry after the other. Each write has a key of its own: a second time it has no second effect. */
export async function carryOut(turn: Turn, { id, items }: Proposal): Promise<readonly Result[]> {
  const results: Result[] = []
  for (const [index, item] of items.entries()) {
    const key = items.length === 1 ? id : `${id}/${index + 1}`
    try {
      results.push(await one(turn, item, key))
    } catch {
      results.push({ kind: 'unsure', item })
    }
  }
  return results
}

async function one(turn: Turn, item: Item, key: string): Promise<Result> {
  if (item.draft.kind === 'person') return enter(turn, item, item.draft)
  const writes = writesOf(item.draft, item.version)
  let last: Extract<Written, { ok: true }> | undefined
  for (const [index, write] of writes.entries()) {
    const permission = await permit(turn, write)
    if (!permission.allowed) return { kind: 'refused', item, refusals: [permission.refusal] }
    const ownKey = writes.length === 1 ? key : `${key}/${index + 1}`
    const written = await turn.ports.ledger.write(write, writerOf(turn, permission.standsFor), ownKey)
    if (!written.ok) return { kind: 'refused', item, refusals: written.refusals }
    last = { ...written, entries: [...(last?.entries ?? []), ...written.entries] }
  }
  return last ? { kind: 'written', item, written: last } : { kind: 'unsure', item }
}

async function enter(
  turn: Turn,
  item: Item,
  { person, first }: Extract<Item['draft'], { kind: 'person' }>,
): Promise<Result> {
  const refusal = await mayManage(turn, person)
  if (refusal) return { kind: 'refused', item, refusals: [refusal] }
  const { people } = turn.ports
  if (first) await people?.put(first, writerOf(turn))
  await people?.put(person, writerOf(turn))
  return { kind: 'entered', item }
}
