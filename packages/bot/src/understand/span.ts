/** A stretch of the normalised text: `start` inclusive, `end` exclusive, in UTF-16 units; `words` is what stands there. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly words: string
}

export type Place = Pick<Span, 'start' | 'end'>

export const spanOf = (text: string, start: number, end: number): Span => ({
  start,
  end,
  words: text.slice(start, end),
})

export const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end

/** Of overlapping places the one that starts first stays, of those the longest; the result is in reading order. */
export function leftmostLongest<P extends Place>(places: readonly P[]): P[] {
  const kept: P[] = []
  let free = 0
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.start < free) continue
    kept.push(place)
    free = place.end
  }
  return kept
}

/** Of overlapping places the longest stays, of equal ones the first; the result is in reading order. */
export function longestFirst<P extends Place>(places: readonly P[]): P[] {
  const kept: P[] = []
  for (const place of places.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => overlaps(place, other))) kept.push(place)
  }
  return kept.sort((a, b) => a.start - b.start)
}
