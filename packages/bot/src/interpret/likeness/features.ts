import type { Reading } from '../reading.ts'

export type Likened = Pick<Reading, 'text' | 'units' | 'numbers' | 'dates' | 'steps' | 'classes' | 'mood'>

/**
 * What a likeness is judged by: signs, pairs of signs, words and pairs of words, and what else was found. Numbers and units count as such,
 * not by their names.
 */
export function featuresOf({ text, units, numbers, dates, steps, classes, mood }: Likened): readonly string[] {
  return [
    ...wordsOf(text, units),
    `numbers:${numbers.length > 0}`,
    `dates:${dates.length > 0}`,
    `steps:${steps.length > 0}`,
    `classes:${Object.keys(classes).length > 0}`,
    `asserted:${mood.asserted}`,
    `question:${mood.question}`,
    `blocked:${mood.blocked}`,
  ]
}

/** So much of a message is looked at. */
const MAX = 200

function wordsOf(text: string, units: Reading['units']): readonly string[] {
  let masked = text.slice(0, MAX)
  for (const { start, end } of units.toReversed()) masked = `${masked.slice(0, start)}U${masked.slice(end)}`
  const said = masked
    .replace(/[一二三四五六七八九十]+(?=号)/g, '1')
    .replace(/\d+(?:[-.]\d+)*/g, 'N')
    .replace(/@\S+/g, '')
  const signs = [...said.replace(/[a-z]{2,}['’a-z]*/gi, '').replace(/[\s,。.;:!、“”()]/g, '')]
  const words = said.toLowerCase().match(/[a-z]{2,}/g) ?? []
  return [...new Set([...signs, ...pairs(signs, ''), ...words, ...pairs(words, ' ')])]
}

const pairs = (parts: readonly string[], between: string): readonly string[] =>
  parts.slice(1).map((part, index) => `${parts[index]}${between}${part}`)
