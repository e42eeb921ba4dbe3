import type { DamagedDocument } from './errors.ts'

/** A small record beside the ledgers: a person, a token, an alert that was sent. `value` is plain JSON. */
export interface StoredDocument {
  readonly id: string
  /** 1 when it is first written; grows by one with each write. */
  readonly version: number
  readonly value: unknown
}

/** What became of writing a document. */
export type DocumentKept =
  | { readonly kind: 'kept'; readonly version: number }
  /** Another version is there than was expected. */
  | { readonly kind: 'conflict' }

/**
 * Keeps records that are no problems, by collection and id. Unlike the history of a problem a document may be replaced
 * and removed. Every write is on disk when its promise resolves, and all of it or nothing is.
 *
 * Collections and ids are any text of 1 to 200 characters. It rejects with `StoreFailedError` where the disk refuses, and
 * with `DamagedDocumentError` where the record cannot be trusted. What is given out must not be changed.
 */
export interface Documents {
  read(collection: string, id: string): Promise<StoredDocument | undefined>
  /** Names of the collections that hold a document. */
  collections(): Promise<readonly string[]>
  /** Every readable document of a collection, ordered by id. */
  list(collection: string): Promise<readonly StoredDocument[]>
  /**
   * @param expected the version that is replaced; 0: there must be none yet; left out: whatever is there.
   */
  write(collection: string, id: string, value: unknown, expected?: number): Promise<DocumentKept>
  /** Nothing happens where there is none. One that cannot be trusted makes room, and its file is kept aside. */
  remove(collection: string, id: string): Promise<void>
  /** Records that cannot be trusted, with where they are kept and why. */
  damaged(): Promise<readonly DamagedDocument[]>
}

/** Ids in the order of their code units, in every store. */
export const byId = (a: StoredDocument, b: StoredDocument): number => Number(a.id > b.id) - Number(a.id < b.id)

/** A value as it comes back from the store, which later changes of what was given do not reach. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null')

/** @throws {RangeError} for a collection or an id that no store has to take. */
export function assertNames(...names: readonly string[]): void {
  const wrong = names.find((name) => name === '' || name.length > 200)
  if (wrong !== undefined) throw new RangeError(`a collection or id has 1 to 200 characters, not ${wrong.length}`)
}
