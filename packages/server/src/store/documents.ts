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
 * Collections and ids are any text of 1 to 200 characters. It rejects with `StoreFailedError` where the disk refuses.
 */
export interface Documents {
  read(collection: string, id: string): Promise<StoredDocument | undefined>
  /** Every document of a collection, ordered by id. */
  list(collection: string): Promise<readonly StoredDocument[]>
  /**
   * @param expected the version that is replaced; 0: there must be none yet; left out: whatever is there.
   */
  write(collection: string, id: string, value: unknown, expected?: number): Promise<DocumentKept>
  /** Nothing happens where there is none. */
  remove(collection: string, id: string): Promise<void>
}
