import { type ReadIntent, readIntents } from '../../commands/intent.ts'
import type { Reading } from '../reading.ts'
import { likeliest } from './likeliest.ts'

/** Reads that are about one problem. */
export const aboutOne: ReadonlySet<string> = new Set<ReadIntent>([
  'next-step',
  'status',
  'history',
  'who',
  'deadline',
  'explain',
])
const reads: ReadonlySet<string> = new Set(readIntents)

/** e⁴: so many times likelier than anything else a meaning must be. */
const CLEAR = 4

/** What a message without any sign of a command is like, where that is clear: a question only, never a write. */
export function guess(reading: Reading): ReadIntent | undefined {
  const [best, second] = likeliest(reading)
  if (!best || (second && second.behind < CLEAR) || !reads.has(best.value)) return undefined
  return aboutOne.has(best.value) === reading.numbers.length > 0 ? (best.value as ReadIntent) : undefined
}
