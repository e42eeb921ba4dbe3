import type { ProblemNumber } from '@zhenggai/rules'
import type { Element } from './element.ts'

/** A longer range is hardly meant problem by problem. */
const MAX_RANGE = 500

/** The numbers of an element: 12到15 → four of them, 18-1 → the one that is written so. */
export function expand({ from, to, dashed }: Element): ProblemNumber[] {
  if (to === undefined) return from > 0 ? [from] : []
  if (dashed && to <= from) return [`${from}-${to}`]
  const [first, last] = from <= to ? [from, to] : [to, from]
  if (first < 1 || last - first >= MAX_RANGE) return []
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
