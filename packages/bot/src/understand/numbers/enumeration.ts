import type { Place } from '../span.ts'

const marker = /(?:^|[\n;。])\s?(\d{1,2})[、.]\s?(?=\D{0,6}\d)/g

/** The 1、 and 2、 of a list (1、12号已报;2、15号已验收): they count the lines, not problems. Found only where they run 1, 2, … */
export function enumerationMarks(text: string): Place[] {
  const marks = [...text.matchAll(marker)]
  const counts = marks.length > 1 && marks.every((match, index) => Number(match[1]) === index + 1)
  if (!counts) return []
  return marks.map(({ index, 0: words }) => ({ start: index, end: index + words.trimEnd().length }))
}
