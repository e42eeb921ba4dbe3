import type { Entry, LedgerProblem, Written } from '@zhenggai/bot'

/** A problem of the ledger as outsiders see it. */
export const problemDocument = ({ number, rulebook, version, sample, problem, history }: LedgerProblem) => ({
  number,
  rulebook,
  version,
  sample,
  ...problem,
  history: history.map(entryDocument),
})

export const writtenDocument = ({ problem, entries, repeated }: Extract<Written, { ok: true }>) => ({
  problem: problemDocument(problem),
  entries: entries.map(entryDocument),
  repeated,
})

/** Without what only this system needs: the key of the request and the place in the chain. */
function entryDocument(entry: Entry) {
  const { key, hash, ...shown } = entry as Entry & { readonly hash?: string }
  return shown
}

/** Strong: the version grows with every entry. */
export const etagOf = ({ version }: LedgerProblem): string => `"${version}"`
