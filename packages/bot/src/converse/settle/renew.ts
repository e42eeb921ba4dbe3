import { mayLog, type Text } from '@zhenggai/rules'
import { undoneIn } from '../../ledger/fold.ts'
import type { LedgerProblem } from '../../ledger/ledger.ts'
import { judge } from '../answer/standing.ts'
import type { Item, OnRecord } from '../memory.ts'
import { draftView } from '../propose/draft-view.ts'
import { againstRedating } from '../propose/redate.ts'
import { restingOn } from '../resting.ts'
import type { Turn } from '../turn.ts'

/** A draft looked at again on the record as it is now: what would be proposed, or what speaks against it. */
export function renew(
  turn: Turn,
  draft: OnRecord,
  record: LedgerProblem,
): { readonly item: Item } | { readonly reasons: readonly Text[] } {
  const reasons = objectionsTo(turn, draft, record)
  if (reasons.length > 0) return { reasons }
  return { item: { draft, shown: draftView(turn.ports.ledger, draft, record, turn.today), version: record.version } }
}

function objectionsTo({ ports, today }: Turn, draft: OnRecord, record: LedgerProblem): readonly Text[] {
  const { rulebook } = judge(ports.ledger, record, today)
  if (draft.kind === 'log') return mayLog(rulebook, record.problem, draft.event, today).map(({ text }) => text)
  if (draft.kind === 'amend') return []
  const undone = undoneIn(record.history)
  if (draft.kind === 'redate') return againstRedating(rulebook, record, draft, today).map(({ text }) => text)
  if (draft.entries.some((id) => undone.has(id)))
    return [{ zh: '这条登记已经撤销。', en: 'This entry was undone already.' }]
  if (restingOn(record, draft.entries, rulebook, today).length === 0) return []
  return [{ zh: '后面又有登记以它为前提，请先撤销后面的。', en: 'Later entries rest on it by now; undo those first.' }]
}
