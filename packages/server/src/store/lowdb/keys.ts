import type { ProblemNumber } from '@zhenggai/rules'
import type { StoredEntry } from '../stored-problem.ts'

/** Which problem each request's key stands in, or is about to. */
export function createKeys() {
  const owners = new Map<string, ProblemNumber>()
  const keysOf = (entries: readonly StoredEntry[]): readonly string[] => entries.flatMap(({ key }) => key ?? [])
  return {
    owner: (key: string): ProblemNumber | undefined => owners.get(key),

    /** Takes the keys of entries for a problem; where one is taken, gives its owner and takes none. */
    take(entries: readonly StoredEntry[], number: ProblemNumber): ProblemNumber | undefined {
      const keys = keysOf(entries)
      const taken = keys.find((key) => owners.has(key))
      if (taken !== undefined) return owners.get(taken)
      for (const key of keys) owners.set(key, number)
      return undefined
    },

    drop(entries: readonly StoredEntry[]): void {
      for (const key of keysOf(entries)) owners.delete(key)
    },
  }
}
