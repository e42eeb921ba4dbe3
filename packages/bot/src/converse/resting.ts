import { type CivilDate, mayLog, type ProblemEvent, type Rulebook } from '@zhenggai/rules'
import { undoneIn } from '../ledger/fold.ts'
import type { Entry, LedgerProblem } from '../ledger/ledger.ts'

type Happened = Extract<Entry, { kind: 'happened' }>

const byDay = (a: Happened, b: Happened): number => a.event.on.localeCompare(b.event.on)

/**
 * The entries that would no longer hold without some others: walked through by date as the history would be afterwards, they meet
 * an objection that they do not meet now.
 */
export function restingOn(
  record: LedgerProblem,
  ids: readonly string[],
  rulebook: Rulebook,
  today: CivilDate,
): readonly Entry[] {
  const undone = undoneIn(record.history)
  const happened = record.history
    .flatMap((entry) => (entry.kind === 'happened' && !undone.has(entry.id) ? [entry] : []))
    .toSorted(byDay)
  const after = happened.filter(({ id }) => !ids.includes(id))
  const now = strained(record, happened, rulebook, today)
  return after.filter((entry) => strained(record, after, rulebook, today).has(entry.id) && !now.has(entry.id))
}

function strained(
  record: LedgerProblem,
  entries: readonly Happened[],
  rulebook: Rulebook,
  today: CivilDate,
): ReadonlySet<string> {
  const events: ProblemEvent[] = []
  const found = new Set<string>()
  for (const { id, event } of entries) {
    if (mayLog(rulebook, { ...record.problem, events }, event, today).length > 0) found.add(id)
    events.push(event)
  }
  return found
}
