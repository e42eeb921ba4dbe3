import {
  type Entry,
  type EntryContent,
  effectiveEntries,
  fold,
  inOrder,
  type ProblemFacts,
  type Refusal,
  withChanges,
} from '@zhenggai/bot'
import type { CivilDate, Rulebook, Text } from '@zhenggai/rules'
import { canonical } from '../store/chain.ts'
import { type Checked, objectionsTo } from './check.ts'
import { describe } from './describe.ts'
import { nothingToUndo, restsOnIt } from './refusals.ts'

/**
 * The compensating entries that take these back, or why they cannot be: they must stand, and what was written later must
 * hold without them. To find that out, the history is walked through as it would be afterwards, and compared with how it
 * is: an entry that would meet an objection it does not meet now rests on what is to be undone.
 */
export function checkUndo(
  history: readonly Entry[],
  ids: readonly string[],
  rulebook: Rulebook,
  today: CivilDate,
): Checked<readonly EntryContent[]> {
  const standing = effectiveEntries(history)
  const targets = standing.filter(({ id }) => ids.includes(id))
  if (targets.length === 0 || targets.length !== new Set(ids).size) return { refusals: [nothingToUndo()] }
  const value = targets.toReversed().map(({ id }): EntryContent => ({ kind: 'undone', entry: id }))
  const before = strains(history, rulebook, today)
  const after = strains(afterwards(history, value), rulebook, today)
  const worse = new Map([...after].filter(([id, { code }]) => before.get(id)?.code !== code))
  if (worse.size === 0) return { value }

  const [broughtBack] = [...worse].filter(([id]) => !standing.some((entry) => entry.id === id))
  if (broughtBack?.[1].refusal) return { refusals: [broughtBack[1].refusal] }
  const texts = (entries: readonly Entry[]): readonly Text[] => entries.map((entry) => describe(entry, rulebook))
  const resting = history.filter(({ id }) => worse.has(id))
  return { refusals: [restsOnIt(texts(targets), texts(resting))] }
}

const afterwards = (history: readonly Entry[], contents: readonly EntryContent[]): readonly Entry[] => [
  ...history,
  ...contents.map(
    (content, i): Entry => ({ ...content, id: `undoing ${i}`, at: '', writer: { user: '', channel: 'chat' } }),
  ),
]

/** What an entry lacks to stand where it does. */
interface Strain {
  readonly code: string
  readonly refusal?: Refusal
}

function strains(history: readonly Entry[], rulebook: Rulebook, today: CivilDate): ReadonlyMap<string, Strain> {
  return new Map([...factStrains(history), ...eventStrains(history, rulebook, today)])
}

/** A registration stands once and comes first; a change starts from the value it names. */
function* factStrains(history: readonly Entry[]): Iterable<[string, Strain]> {
  let facts: ProblemFacts | undefined
  for (const entry of effectiveEntries(history)) {
    if (entry.kind === 'registered') {
      if (facts) yield [entry.id, { code: 'registered-twice' }]
      facts = entry.facts
    } else if (entry.kind !== 'undone' && !facts) {
      yield [entry.id, { code: 'not-registered' }]
    } else if (entry.kind === 'amended' && facts) {
      const now = facts
      const moved = entry.changes.find(({ field, from }) => canonical(now[field] ?? null) !== canonical(from))
      if (moved) yield [entry.id, { code: `moved ${moved.field}` }]
      facts = withChanges(facts, entry.changes)
    }
  }
}

/** By date: what was logged later for an earlier day is no objection to what comes after it. */
function* eventStrains(history: readonly Entry[], rulebook: Rulebook, today: CivilDate): Iterable<[string, Strain]> {
  const { facts, withdrawn } = fold(history)
  if (withdrawn) return
  const happened = inOrder(
    effectiveEntries(history).flatMap((entry) => (entry.kind === 'happened' ? [entry] : [])),
    ({ event }) => event,
  )
  const events = happened.map(({ event }) => event)
  for (const [i, { id, event }] of happened.entries()) {
    const [refusal] = objectionsTo(rulebook, facts, events.slice(0, i), event, today)
    if (refusal) yield [id, { code: refusal.code, refusal }]
  }
}
