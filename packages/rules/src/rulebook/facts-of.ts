import type { Text } from '../vocabulary/index.ts'
import type { FactSource, RulebookSource } from './source.ts'
import type { FactValues } from './table.ts'

const enough = (count: number): Text => ({ zh: `${count}次及以上`, en: `${count} times or more` })
const times = (count: number): Text => ({ zh: `${count}次`, en: `${count} times` })

/** The values of a fact: written out, or following from the events that it is read from. */
export function valuesOf(fact: FactSource): Readonly<Record<string, Text>> {
  if (!('from' in fact) || fact.from === undefined) return fact.values
  if (!('count' in fact.from)) return { no: { zh: '否', en: 'no' }, yes: { zh: '是', en: 'yes' } }
  const { upTo } = fact.from
  const counts = Array.from({ length: upTo + 1 }, (_, count) => [
    String(count),
    count < upTo ? times(count) : enough(upTo),
  ])
  return Object.fromEntries(counts) as Record<string, Text>
}

/** The facts of a rulebook with their values, in its order. */
export const factValuesOf = (source: RulebookSource): readonly FactValues[] =>
  Object.entries(source.facts).map(([id, fact]) => ({ id, values: Object.keys(valuesOf(fact)) }))
