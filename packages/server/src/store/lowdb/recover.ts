import { statSync } from 'node:fs'
import { join } from 'node:path'
import { findFiles, noFile } from './find-files.ts'
import type { Folder } from './folder.ts'
import { type Index, readIndex } from './index-file.ts'
import { type Added, lineFor } from './journal-line.ts'
import { best, type Doubt, type Found, type Head, headsOf, judge, type Verdict } from './judge.ts'
import { type Replay, replay } from './replay.ts'

export const JOURNAL = 'journal.jsonl'

/** What became of one problem since the ledger was open last. */
export interface Outcome {
  readonly found: Found
  readonly verdict: Exclude<Verdict, Doubt>
  /** Something was missing or altered, and this is what is left. */
  readonly doubt: Doubt | undefined
  /** What was known of the end of its history, whatever is left of it. */
  readonly head: Head | undefined
}

/** What a ledger's folder comes to. Nothing was changed in it yet. */
export interface Recovered {
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** Files whose names are no numbers. */
  readonly strays: readonly string[]
  /** What files hold and the journal does not: they were put there by hand, or by a version without a journal. */
  readonly unjournaled: readonly Added[]
  /** The byte at which the journal ends. */
  readonly end: number
}

/**
 * Works out what a ledger is from its files, its index and its journal.
 * @param trust takes a file for checked that is as the system left it.
 */
export async function recover(home: string, folder: Folder, trust = true): Promise<Recovered> {
  const journal = join(home, JOURNAL)
  const size = statSync(journal, { throwIfNoEntry: false })?.size ?? 0
  const index = readIndex(home) ?? { upTo: 0, problems: new Map() }
  // A journal that is shorter than it was is read from its beginning.
  const from = index.upTo <= size ? index.upTo : 0
  const tail = replay(journal, from)
  const { found, strays } = await findFiles(folder, trust ? index : undefined)

  const first = new Map<string, Verdict>()
  for (const number of new Set([...found.keys(), ...index.problems.keys(), ...tail.pasts.keys()])) {
    const here = found.get(number) ?? noFile(folder, number)
    found.set(number, here)
    first.set(number, judge(here, index.problems.get(number), tail.pasts.get(number)))
  }
  const headOf = (number: string): Head | undefined => {
    const past = tail.pasts.get(number)
    return headsOf(past?.isNew ? undefined : index.problems.get(number), past?.lines ?? []).at(-1)
  }
  const outcomes = settle(journal, found, first, headOf)
  return { outcomes, strays, unjournaled: unjournaledIn(outcomes, index, tail, from), end: tail.end }
}

/** Asks the whole journal about what is in doubt. */
function settle(
  journal: string,
  found: ReadonlyMap<string, Found>,
  first: ReadonlyMap<string, Verdict>,
  headOf: (number: string) => Head | undefined,
): ReadonlyMap<string, Outcome> {
  const doubts = new Map([...first].filter((one): one is [string, Doubt] => one[1].kind === 'doubtful'))
  const whole = doubts.size > 0 ? replay(journal, 0, (number) => doubts.has(number)) : undefined
  const outcomes = new Map<string, Outcome>()
  for (const [number, verdict] of first) {
    const here = found.get(number) as Found
    const doubt = verdict.kind === 'doubtful' ? verdict : undefined
    const last = verdict.kind === 'doubtful' ? best(here, whole?.pasts.get(number), verdict) : verdict
    outcomes.set(number, { found: here, verdict: last, doubt, head: headOf(number) })
  }
  return outcomes
}

function unjournaledIn(
  outcomes: ReadonlyMap<string, Outcome>,
  index: Index,
  tail: Replay,
  from: number,
): readonly Added[] {
  return Array.from(outcomes).flatMap(([number, { verdict }]) => {
    if (verdict.kind !== 'sound') return []
    const last = tail.pasts.get(number)?.lines.at(-1)
    const before = from === 0 ? 0 : (index.problems.get(number)?.version ?? 0)
    const journaled = last ? last.version + last.entries.length : before
    return verdict.problem.entries.length > journaled ? [lineFor(verdict.problem, journaled)] : []
  })
}
