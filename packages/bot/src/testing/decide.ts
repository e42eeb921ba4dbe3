import { type CivilDate, mayLog, type ProblemEvent, type Rulebook } from '@zhenggai/rules'
import { restingOn } from '../converse/resting.ts'
import { undoneIn } from '../ledger/fold.ts'
import type { Change, EntryContent, LedgerProblem, ProblemFacts, Refusal, Write } from '../ledger/ledger.ts'

export type Decided = { readonly contents: readonly EntryContent[] } | { readonly refusals: readonly Refusal[] }

export const refuse = (code: Refusal['code'], zh: string, en: string): { readonly refusals: readonly Refusal[] } => ({
  refusals: [{ code, text: { zh, en } }],
})

/** What a registration adds, or why it may not. */
export function decideRegistration(
  rulebook: Rulebook,
  write: Extract<Write, { kind: 'register' }>,
  today: CivilDate,
): Decided {
  const events = write.events ?? []
  const refusals = objectionsTo(rulebook, write.facts, [], events, today)
  if (refusals.length > 0) return { refusals }
  return { contents: [{ kind: 'registered', rulebook: rulebook.id, facts: write.facts }, ...happened(events)] }
}

/** What a write adds to a problem, or why it may not. */
export function decideChange(
  rulebook: Rulebook,
  record: LedgerProblem,
  write: Exclude<Write, { kind: 'register' }>,
  today: CivilDate,
): Decided {
  if (write.version !== undefined && write.version !== record.version) {
    return refuse(
      'changed-meanwhile',
      `问题${write.number}又有变动，这次没有写入。`,
      `Problem ${write.number} has changed; nothing was written.`,
    )
  }
  if (write.kind === 'amend') return { contents: [{ kind: 'amended', changes: changesOf(record, write.changes) }] }
  if (write.kind === 'undo') return decideUndo(rulebook, record, write.entries, today)
  const refusals = objectionsTo(rulebook, record.problem, record.problem.events, write.events, today)
  return refusals.length > 0 ? { refusals } : { contents: happened(write.events) }
}

const happened = (events: readonly ProblemEvent[]): readonly EntryContent[] =>
  events.map((event) => ({ kind: 'happened', event }))

function decideUndo(rulebook: Rulebook, record: LedgerProblem, ids: readonly string[], today: CivilDate): Decided {
  const undone = undoneIn(record.history)
  const standing = new Set(record.history.map(({ id }) => id).filter((id) => !undone.has(id)))
  if (!ids.every((id) => standing.has(id)))
    return refuse('nothing-to-undo', '没有可撤销的记录。', 'There is nothing to undo.')
  if (restingOn(record, ids, rulebook, today).length > 0) {
    return refuse(
      'later-entry-rests-on-it',
      '后面的记录以它为前提，请先撤销后面的。',
      'Later entries rest on it; undo those first.',
    )
  }
  return { contents: ids.toReversed().map((entry) => ({ kind: 'undone', entry })) }
}

const changesOf = ({ problem }: LedgerProblem, changes: Partial<ProblemFacts>): readonly Change[] =>
  (Object.keys(changes) as (keyof ProblemFacts)[]).map((field) => ({
    field,
    from: problem[field] ?? null,
    to: changes[field] ?? null,
  }))

/** Each event is looked at as if the ones written with it, and dated before it, were on record. */
function objectionsTo(
  rulebook: Rulebook,
  facts: ProblemFacts,
  events: readonly ProblemEvent[],
  fresh: readonly ProblemEvent[],
  today: CivilDate,
): readonly Refusal[] {
  const inOrder = fresh.toSorted((a, b) => a.on.localeCompare(b.on))
  return inOrder.flatMap((event, index) =>
    mayLog(rulebook, { ...facts, events: [...events, ...inOrder.slice(0, index)] }, event, today),
  )
}
