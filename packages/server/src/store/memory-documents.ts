import { assertNames, byId, type Documents, plain, type StoredDocument } from './documents.ts'

/** Documents that live as long as the process, for tests. */
export function memoryDocuments(): Documents {
  const collections = new Map<string, Map<string, StoredDocument>>()
  const of = (collection: string) => collections.get(collection) ?? new Map<string, StoredDocument>()
  return {
    async read(collection, id) {
      assertNames(collection, id)
      return of(collection).get(id)
    },
    collections: async () => [...collections].flatMap(([name, { size }]) => (size > 0 ? [name] : [])).sort(),
    async list(collection) {
      assertNames(collection)
      return [...of(collection).values()].sort(byId)
    },
    async write(collection, id, value, expected) {
      assertNames(collection, id)
      const kept = of(collection)
      const before = kept.get(id)?.version ?? 0
      if (expected !== undefined && expected !== before) return { kind: 'conflict' }
      collections.set(collection, kept.set(id, { id, version: before + 1, value: plain(value) }))
      return { kind: 'kept', version: before + 1 }
    },
    async remove(collection, id) {
      assertNames(collection, id)
      of(collection).delete(id)
    },
    damaged: async () => [],
  }
}
