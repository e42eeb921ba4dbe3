import type { Ledger, LedgerProblem } from '../ledger/ledger.ts'
import { seenBy, seesAll, type Viewers } from './seen.ts'

/** The ledger as these people may see it; what they write goes into it as it is. */
export function ledgerSeenBy<L extends Pick<Ledger, 'read' | 'all'>>(viewers: Viewers, ledger: L): L {
  if (seesAll(viewers)) return ledger
  return {
    ...ledger,
    async read(number) {
      const record = await ledger.read(number)
      return record && seenBy(viewers, record)
    },
    all: async () => seenAll(viewers, await ledger.all()),
  }
}

/** What was seen of a listing, by viewers: what is derived from the array may be remembered. */
const listings = new WeakMap<readonly LedgerProblem[], Map<string, readonly LedgerProblem[]>>()

/** The same array where everything is seen as it is. */
function seenAll(viewers: Viewers, records: readonly LedgerProblem[]): readonly LedgerProblem[] {
  const known = listings.get(records) ?? new Map<string, readonly LedgerProblem[]>()
  const key = JSON.stringify(viewers.map((person) => [person?.id, person?.unit]))
  const before = known.get(key)
  if (before) return before
  const seen = records.map((record) => seenBy(viewers, record))
  const listed = seen.some((record, index) => record !== records[index]) ? seen : records
  listings.set(records, known.set(key, listed))
  return listed
}
