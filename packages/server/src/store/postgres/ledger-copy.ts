import type { Pool } from 'pg'
import type { Damaged } from '../errors.ts'
import { shareRuns } from '../shared.ts'
import type { StoredProblem } from '../stored-problem.ts'
import {
  BEGINNING,
  type Changes,
  changesSince,
  type Head,
  isDamaged,
  readProblem,
  readProblems,
} from './read-problems.ts'

type Record = StoredProblem | Damaged

export type LedgerCopy = ReturnType<typeof createLedgerCopy>

/**
 * What this replica has read of a ledger. Every question goes to the database, which tells what others have changed
 * meanwhile; only that is read anew.
 */
export function createLedgerCopy(pool: Pool, ledger: string) {
  const records = new Map<string, Record>()
  let upTo: Omit<Changes, 'heads'> = BEGINNING
  let all: readonly StoredProblem[] | undefined

  const knownProblem = (number: string): StoredProblem | undefined => {
    const record = records.get(number)
    return record && isProblem(record) ? record : undefined
  }

  const isKnown = ({ number, head }: Head): boolean => knownProblem(number)?.entries.at(-1)?.hash === head

  function hold(number: string, record: Record | undefined): void {
    if (record) records.set(number, record)
    else records.delete(number)
    all = undefined
  }

  /** Takes a later version of a problem that is known. Answers may overtake each other: an earlier one is left. */
  function learn(number: string, record: Record | undefined): void {
    const known = knownProblem(number)
    if (known && record && isLater(record, known)) hold(number, record)
  }

  /** Forgets problems that are not there any more, or are others by now. */
  function forgetAllBut(heads: readonly Head[]): void {
    const there = new Set(heads.filter(isKnown).map(({ number }) => number))
    for (const number of [...records.keys()]) if (!there.has(number)) hold(number, undefined)
  }

  async function readAnew(numbers: readonly string[]): Promise<void> {
    if (numbers.length === 0) return
    const found = await readProblems(pool, ledger, numbers)
    for (const number of numbers) {
      const [record, known] = [found.get(number), knownProblem(number)]
      if (!(record && known && isLater(known, record))) hold(number, record)
    }
  }

  // Only here problems come and go: one run at a time, each with what the database says at its moment.
  const refresh = shareRuns(async () => {
    const changes = await changesSince(pool, ledger, upTo)
    if (!changes) return
    const { heads, removals, seen } = changes
    if (removals !== upTo.removals) forgetAllBut(heads)
    await readAnew(heads.filter((head) => !isKnown(head)).map(({ number }) => number))
    upTo = { removals, seen }
  })

  return {
    /** The problem as it is in the database at some moment after the call. */
    async read(number: string): Promise<Record | undefined> {
      const record = await readProblem(pool, ledger, number, knownProblem(number))
      learn(number, record)
      return record
    },

    async all(): Promise<readonly StoredProblem[]> {
      await refresh()
      all ??= [...records.values()].filter(isProblem)
      return all
    },

    async damaged(): Promise<readonly Damaged[]> {
      await refresh()
      return [...records.values()].filter(isDamaged)
    },

    /** As it was read last. */
    known: knownProblem,

    /** What this replica has written itself need not be read again. */
    learn,
  }
}

const isProblem = (record: Record): record is StoredProblem => !isDamaged(record)

const isLater = (record: Record, than: Record): boolean =>
  isProblem(record) &&
  isProblem(than) &&
  record.entries[0]?.hash === than.entries[0]?.hash &&
  record.entries.length > than.entries.length
