import type { CivilDate } from '@zhenggai/rules'
import type { LedgerProblem } from '../../ledger/ledger.ts'

/**
 * The next number of the year, `2023-4`, over all problems of the ledger. A notice that was taken back keeps its number: it may
 * have gone out.
 */
export function nextNotice(problems: readonly LedgerProblem[], today: CivilDate): string {
  const year = today.slice(0, 4)
  let last = 0
  for (const record of problems) {
    for (const notice of noticesOf(record)) {
      const [, of, number] = /^(\d{4})-(\d{1,6})$/.exec(notice) ?? []
      if (of === year) last = Math.max(last, Number(number))
    }
  }
  return `${year}-${last + 1}`
}

/** The number so many places after another. */
export function later(notice: string, by: number): string {
  const [year, number] = notice.split('-')
  return `${year}-${Number(number) + by}`
}

/** Whether a number belongs to a notice that was not written under this key. */
export const isTaken = (problems: readonly LedgerProblem[], notice: string, key: string): boolean =>
  problems.some(
    (record) =>
      noticesOf(record).includes(notice) &&
      record.history.some(
        (entry) =>
          entry.kind === 'happened' &&
          entry.event.type === 'notice-issued' &&
          entry.event.notice === notice &&
          !entry.key?.startsWith(key),
      ),
  )

// Most problems have none, and a ledger has thousands of problems.
const known = new WeakMap<LedgerProblem, readonly string[]>()

function noticesOf(record: LedgerProblem): readonly string[] {
  const found = known.get(record)
  if (found) return found
  const notices = record.history.flatMap((entry) =>
    entry.kind === 'happened' && entry.event.notice !== undefined ? [entry.event.notice] : [],
  )
  known.set(record, notices)
  return notices
}
