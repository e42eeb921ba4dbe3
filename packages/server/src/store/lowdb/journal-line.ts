import type { ProblemNumber } from '@zhenggai/rules'
import { problemNumberSchema } from '@zhenggai/rules'
import * as z from 'zod'
import type { StoredEntry, StoredProblem } from '../stored-problem.ts'

/** Entries that were added to a problem which had `version` of them; none where the problem began. */
export interface Added {
  readonly number: ProblemNumber
  readonly sample: boolean
  readonly version: number
  readonly entries: readonly StoredEntry[]
}

/** What a ledger's journal says happened, one after another. */
export type JournalLine = Added | { readonly number: ProblemNumber; readonly removed: true }

export const encode = (line: JournalLine): string => `${JSON.stringify(line)}\n`

// Of the entries only what their chain needs: a later version may have written fields that this one does not know.
const lineSchema = z.union([
  z.strictObject({ number: problemNumberSchema, removed: z.literal(true) }),
  z.strictObject({
    number: problemNumberSchema,
    sample: z.boolean(),
    version: z.int().min(0),
    entries: z.array(z.looseObject({ hash: z.string() })).min(1),
  }),
])

/** Undefined: this is no line of a journal. */
export function decode(text: string): JournalLine | undefined {
  try {
    return lineSchema.parse(JSON.parse(text)) as JournalLine
  } catch {
    return undefined
  }
}

/** The line by which a problem came to be as it is, from the version that it had. */
export const lineFor = ({ number, sample, entries }: StoredProblem, version: number): Added => ({
  number,
  sample,
  version,
  entries: entries.slice(version),
})
