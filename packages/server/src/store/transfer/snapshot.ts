import type { StoredDocument } from '../documents.ts'
import type { StoredProblem } from '../stored-problem.ts'

/** Everything that a store holds, as of one moment. */
export interface Snapshot {
  readonly ledgers: ReadonlyMap<string, readonly StoredProblem[]>
  readonly documents: readonly SnapshotDocument[]
  /** Records that cannot be read and are not in it: where they are kept. */
  readonly unreadable: readonly string[]
}

export interface SnapshotDocument extends StoredDocument {
  readonly collection: string
}

/** How much there is. */
export function sizeOf({ ledgers, documents }: Snapshot) {
  const problems = [...ledgers.values()].flat()
  const entries = problems.reduce((sum, { entries }) => sum + entries.length, 0)
  return { problems: problems.length, entries, documents: documents.length }
}
