import type { ProblemNumber } from '@zhenggai/rules'
import type { Alteration } from './alteration.ts'
import type { Documents } from './documents.ts'
import type { Damaged, Restored } from './errors.ts'
import type { StoredEntry, StoredProblem } from './stored-problem.ts'

/** What became of a write. A refused one has left nothing behind. */
export type Kept =
  | { readonly kind: 'kept'; readonly problem: StoredProblem }
  /** Another version is there than was expected: decide anew. */
  | { readonly kind: 'conflict' }
  /** The request's key stands in this problem already. */
  | { readonly kind: 'key-used'; readonly number: ProblemNumber }

/**
 * Keeps the problems of several ledgers. It knows nothing of the rules: it checks versions and keys, and keeps what it
 * is given.
 *
 * 12 and '12' are the same number. What a store gives out is never changed afterwards: a problem that has not changed
 * is the same object as before, so that callers may remember what they derived from it.
 *
 * Every write is on disk when its promise resolves, and all of it or nothing is. It rejects with `StoreFailedError`
 * where the disk refuses, with `DamagedProblemError` where the record cannot be trusted.
 */
export interface Store {
  /** What is kept beside the ledgers. */
  readonly documents: Documents

  /** Names of the ledgers: those that a problem was ever kept in. */
  ledgers(): Promise<readonly string[]>

  /**
   * Undefined: there is no such problem.
   * @throws {DamagedProblemError}
   */
  read(ledger: string, number: ProblemNumber): Promise<StoredProblem | undefined>

  /** Every readable problem, in no particular order; the same array as before where nothing has changed. */
  readAll(ledger: string): Promise<readonly StoredProblem[]>

  /** The problem with an entry that carries this key. One that is being written may be named already. */
  withKey(ledger: string, key: string): Promise<ProblemNumber | undefined>

  /** Keeps a new problem. `conflict` where the number is taken. */
  create(ledger: string, problem: StoredProblem): Promise<Kept>

  /** Adds entries to a problem that has exactly `version` entries. `conflict` where it has not, or does not exist. */
  append(
    ledger: string,
    number: ProblemNumber,
    version: number,
    entries: readonly [StoredEntry, ...StoredEntry[]],
  ): Promise<Kept>

  /** Takes the sample problems of a ledger away and says which they were. Nothing else is ever removed. */
  removeSample(ledger: string): Promise<readonly ProblemNumber[]>

  /** Records that cannot be trusted. Their numbers are taken. */
  damaged(ledger: string): Promise<readonly Damaged[]>

  /** Problems of which something was missing or altered when the store was opened, and which were brought back. */
  restored(ledger: string): Promise<readonly Restored[]>

  /** Reads everything anew, and names in each history the first entry that is not as it was written or is missing. */
  verify(ledger: string): Promise<readonly Alteration[]>

  /**
   * Lets jobs with the same key run one after another, in all processes that work on this store. A job must not wait for
   * another turn.
   */
  inTurn<T>(key: string, job: () => Promise<T>): Promise<T>

  /** Finishes the writes that have begun; later ones are refused. */
  close(): Promise<void>
}
