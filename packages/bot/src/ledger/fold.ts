import type { ProblemEvent } from '@zhenggai/rules'
import type { Entry, ProblemFacts } from './ledger.ts'

/** What a history comes to. */
export interface Folded {
  readonly rulebook: string
  readonly facts: ProblemFacts
  /** What happened and was not taken back, by date, then as written. */
  readonly events: readonly ProblemEvent[]
  /** The registration itself was taken back: the number is free again, the history stays. */
  readonly withdrawn: boolean
}

/**
 * What is true after a history that begins with a registration: the facts as last amended, the events without what was
 * undone. An undone undoing brings back what it had taken away.
 */
export function fold(history: readonly Entry[]): Folded {
  const effective = effectiveEntries(history)
  const registration = effective.findLast(isRegistered) ?? history.findLast(isRegistered)
  if (!registration) throw new TypeError('a history begins with a registration')
  let facts: ProblemFacts = registration.facts
  const events: ProblemEvent[] = []
  for (const entry of effective) {
    if (entry.kind === 'amended') facts = withChanges(facts, entry.changes)
    if (entry.kind === 'happened') events.push(entry.event)
  }
  return {
    rulebook: registration.rulebook,
    facts,
    events: inOrder(events, (event) => event),
    withdrawn: !effective.includes(registration),
  }
}

/** The ids of the entries that were taken back and not brought back. */
export function undoneIn(history: readonly Entry[]): ReadonlySet<string> {
  const undone = new Set<string>()
  // Backwards: an undoing comes after what it undoes, and whether it stands itself is known by then.
  for (const entry of history.toReversed()) {
    if (entry.kind === 'undone' && !undone.has(entry.id)) undone.add(entry.entry)
  }
  return undone
}

/** The entries that stand, in the order of writing. */
export function effectiveEntries(history: readonly Entry[]): readonly Entry[] {
  const undone = undoneIn(history)
  return history.filter(({ id }) => !undone.has(id))
}

/** By date, and as written where the date is the same. */
export function inOrder<T>(items: readonly T[], eventOf: (item: T) => ProblemEvent): readonly T[] {
  return items.toSorted((a, b) => {
    const [left, right] = [eventOf(a).on, eventOf(b).on]
    return Number(left > right) - Number(left < right)
  })
}

/** The facts with some of their fields replaced; a field that becomes null or undefined is taken away. */
export function withChanges(
  facts: ProblemFacts,
  changes: readonly { readonly field: string; readonly to: unknown }[],
): ProblemFacts {
  const fields = new Map<string, unknown>(Object.entries(facts))
  for (const { field, to } of changes) {
    if (to === null || to === undefined) fields.delete(field)
    else fields.set(field, to)
  }
  // Changes are checked against their field before they are written, and again when they are read from disk.
  return Object.fromEntries(fields) as unknown as ProblemFacts
}

const isRegistered = (entry: Entry): entry is Extract<Entry, { kind: 'registered' }> => entry.kind === 'registered'
