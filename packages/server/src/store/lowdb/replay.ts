import { follows } from '../chain.ts'
import { linesOf } from '../lines.ts'
import type { StoredProblem } from '../stored-problem.ts'
import { type Added, decode, type JournalLine } from './journal-line.ts'

/** What a part of the journal says of one problem. */
export interface Past {
  /** The problem was taken away in this part: what was before says nothing of it. */
  readonly isNew: boolean
  /** Since then, or since this part begins. */
  readonly lines: readonly Added[]
}

/** A part of a journal, sorted by problem. */
export interface Replay {
  readonly pasts: ReadonlyMap<string, Past>
  /** Where the last line ends that is one. */
  readonly end: number
  /** The bytes at which whole lines begin that are none, with others after them. */
  readonly unreadable: readonly number[]
}

/** Reads a journal from a byte on. @param wanted leaves out the other problems. */
export function replay(path: string, from: number, wanted: (number: string) => boolean = () => true): Replay {
  const pasts = new Map<string, { isNew: boolean; lines: Added[] }>()
  const unreadable: number[] = []
  let doubtful: number[] = []
  let [begin, end] = [from, from]
  for (const { text, end: next } of linesOf(path, from)) {
    const line = decode(text)
    if (line) {
      if (wanted(String(line.number))) note(pasts, line)
      unreadable.push(...doubtful)
      doubtful = []
      end = next
    } else {
      doubtful.push(begin)
    }
    begin = next
  }
  return { pasts, end, unreadable }
}

function note(pasts: Map<string, { isNew: boolean; lines: Added[] }>, line: JournalLine): void {
  const number = String(line.number)
  if ('removed' in line) return void pasts.set(number, { isNew: true, lines: [] })
  const past = pasts.get(number) ?? { isNew: false, lines: [] }
  past.lines.push(line)
  pasts.set(number, past)
}

/**
 * A problem with what was added to it. Lines that it holds already change nothing, and it ends at the first line that
 * does not follow on what is there.
 */
export function continued(problem: StoredProblem | undefined, lines: readonly Added[]): StoredProblem | undefined {
  let current = problem
  for (const line of lines) {
    const entries = current?.entries ?? []
    const held = entries.slice(line.version, line.version + line.entries.length)
    if (held.length === line.entries.length && held.every(({ hash }, i) => hash === line.entries[i]?.hash)) continue
    if (entries.length !== line.version) return current
    const { number, sample } = current ?? line
    if (!follows({ number, sample }, entries, line.entries)) return current
    current = { number, sample, entries: [...entries, ...line.entries] }
  }
  return current
}
