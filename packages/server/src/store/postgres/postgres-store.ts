import type { ProblemNumber } from '@zhenggai/rules'
import { DamagedProblemError } from '../errors.ts'
import { createGate } from '../gate.ts'
import type { Kept, Store } from '../store.ts'
import type { StoredProblem } from '../stored-problem.ts'
import { fromColumn, toColumn } from './columns.ts'
import { postgresDocuments } from './documents.ts'
import { UnusableDatabaseError, whyUnusable } from './errors.ts'
import { createLedgerCopy, type LedgerCopy } from './ledger-copy.ts'
import { migrate } from './migrate.ts'
import { checkServer, openPool } from './pool.ts'
import { isDamaged } from './read-problems.ts'
import { ask } from './send.ts'
import { createSharedTurns } from './turns.ts'
import { verifyRows } from './verify-rows.ts'
import { appendEntries, createProblem, type Done, numberWithKey, removeSampleProblems } from './write-problems.ts'

/**
 * The store in PostgreSQL, for one replica of any number: a row for each entry, and the head of each history with its
 * version, by which of several writers one wins. What was read is kept in memory, and only what changed is read again.
 *
 * @throws {UnusableDatabaseError} it does not answer, loses what it acknowledged, or is of a later version.
 */
export async function openPostgresStore(databaseUrl: string): Promise<Store> {
  const pool = openPool(databaseUrl)
  try {
    await checkServer(pool)
    await migrate(pool)
  } catch (error) {
    await pool.end()
    throw error instanceof UnusableDatabaseError ? error : new UnusableDatabaseError(whyUnusable(error), error)
  }
  const gate = createGate()
  const { inTurn, close: closeTurns } = createSharedTurns(databaseUrl)
  const copies = new Map<string, LedgerCopy>()
  let closing: Promise<void> | undefined

  function copyOf(ledger: string): LedgerCopy {
    const copy = copies.get(ledger) ?? createLedgerCopy(pool, ledger)
    copies.set(ledger, copy)
    return copy
  }

  async function read(ledger: string, number: ProblemNumber): Promise<StoredProblem | undefined> {
    const record = await copyOf(ledger).read(toColumn(String(number)))
    if (record && isDamaged(record)) throw new DamagedProblemError(record)
    return record
  }

  /** Tells what became of a write, and remembers what is there now. */
  async function outcome(ledger: string, done: Done, problem: StoredProblem, keys: readonly string[]): Promise<Kept> {
    if (done === 'conflict') return { kind: 'conflict' }
    if (done === 'kept') {
      copyOf(ledger).learn(toColumn(String(problem.number)), problem)
      return { kind: 'kept', problem }
    }
    for (const key of keys) {
      const number = await numberWithKey(pool, ledger, key)
      if (number !== undefined) return { kind: 'key-used', number }
    }
    return { kind: 'conflict' } // it stood in a sample that is gone by now
  }

  async function finish(): Promise<void> {
    await gate.close()
    await Promise.all([pool.end(), closeTurns()])
  }

  return {
    documents: postgresDocuments(pool, gate.during),

    async ledgers() {
      const text = 'select name from zhenggai.ledgers'
      const { rows } = await ask<{ name: string }>(pool, { name: 'list-ledgers', text })
      return rows.map(({ name }) => fromColumn(name))
    },

    read,
    readAll: (ledger) => copyOf(ledger).all(),
    withKey: (ledger, key) => numberWithKey(pool, ledger, key),

    create: (ledger, problem) =>
      gate.during(async () => {
        const done = await createProblem(pool, ledger, problem)
        return outcome(ledger, done, problem, keysOf(problem.entries))
      }),

    append: (ledger, number, version, entries) =>
      gate.during(async () => {
        const known = copyOf(ledger).known(toColumn(String(number)))
        const before = known?.entries.length === version ? known : await read(ledger, number)
        if (before?.entries.length !== version) return { kind: 'conflict' }
        const done = await appendEntries(pool, ledger, before, entries)
        const problem = { ...before, entries: [...before.entries, ...entries] }
        return outcome(ledger, done, problem, keysOf(entries))
      }),

    removeSample: (ledger) => gate.during(() => removeSampleProblems(pool, ledger)),
    damaged: (ledger) => copyOf(ledger).damaged(),
    verify: (ledger) => verifyRows(pool, ledger),
    restored: async () => [],
    inTurn,

    close() {
      closing ??= finish()
      return closing
    },
  }
}

const keysOf = (entries: readonly { readonly key?: string | undefined }[]): readonly string[] =>
  entries.flatMap(({ key }) => key ?? [])
