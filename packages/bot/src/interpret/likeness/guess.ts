import { type Intent, type ReadIntent, readIntents } from '../../commands/intent.ts'
import type { Reading } from '../reading.ts'
import { likeliest } from './likeliest.ts'

/** Reads that are about one problem. */
const aboutOne: ReadonlySet<string> = new Set<ReadIntent>([
  'next-step',
  'status',
  'history',
  'who',
  'deadline',
  'explain',
])
const reads: ReadonlySet<string> = new Set(readIntents)

export interface Guess {
  readonly intent: ReadIntent
  readonly probability: number
}

/** What a message is like, where that is a question that it can be: about one problem only with its number. Never a write. */
export function guess(reading: Reading): Guess | undefined {
  const [best] = likeliest(reading)
  if (!best || !reads.has(best.value)) return undefined
  return aboutOne.has(best.value) === reading.numbers.length > 0
    ? { intent: best.value as ReadIntent, probability: best.probability }
    : undefined
}

/** How like messages that meant this a message is, between 0 and 1. */
export const likenessTo = (reading: Reading, intent: Intent): number =>
  likeliest(reading).find(({ value }) => value === intent)?.probability ?? 0

/** Whether a message without the number of a problem is what people say to each other. */
export function isTalk(reading: Reading, probability: number): boolean {
  const [best] = likeliest(reading)
  const talk = best?.value === 'unknown' || best?.value === 'chatter'
  return reading.numbers.length === 0 && talk && best.probability >= probability
}
