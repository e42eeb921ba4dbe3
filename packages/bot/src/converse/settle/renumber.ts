import type { Text } from '@zhenggai/rules'
import type { Item, Proposal } from '../memory.ts'
import { draftView } from '../propose/draft-view.ts'
import { isTaken, later, nextNotice } from '../propose/notice-number.ts'
import type { Turn } from '../turn.ts'

/**
 * The notices of a proposal with fresh numbers, where somebody else's notice took one of theirs in between; undefined where all
 * are still free.
 */
export async function renumbered(
  turn: Turn,
  { id, items }: Proposal,
): Promise<{ readonly items: readonly Item[]; readonly notes: readonly Text[] } | undefined> {
  const numbers = items.flatMap(({ draft }) =>
    draft.kind === 'log' && draft.event.type === 'notice-issued' ? (draft.event.notice ?? []) : [],
  )
  if (numbers.length === 0) return undefined
  const { ledger } = turn.ports
  const all = await ledger.all()
  if (!numbers.some((number) => isTaken(all, number, id))) return undefined
  const first = nextNotice(all, turn.today)
  const fresh: Item[] = []
  for (const item of items) {
    const { draft } = item
    const record = draft.kind === 'log' ? await ledger.read(draft.number) : undefined
    if (draft.kind !== 'log' || !record) continue
    const again = { ...draft, event: { ...draft.event, notice: later(first, fresh.length) } }
    fresh.push({ draft: again, shown: draftView(ledger, again, record, turn.today), version: record.version })
  }
  return { items: fresh, notes: [note] }
}

const note: Text = {
  zh: '原来的编号刚被另一份通知用了，已经换号。',
  en: 'Another notice took the number in between, so it was changed.',
}
