import { isListGap, recurs } from './context.ts'
import type { Part } from './reading.ts'

/** Leaves out what comes again and again (每年5月6日、11月6日前, every Wednesday) and what only looks like a date. */
export function withoutSeries(parts: readonly Part[], text: string): Part[] {
  const kept: Part[] = []
  let seriesEnd = -1
  for (const part of parts) {
    const continues = seriesEnd >= 0 && isListGap(text.slice(seriesEnd, part.start))
    if (continues || recurs(text, part)) seriesEnd = part.end
    else if (part.reading.kind !== 'ignored') kept.push(part)
  }
  return kept
}
