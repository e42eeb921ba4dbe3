import type { Text } from '@zhenggai/rules'
import { firstAltered } from './chain.ts'
import type { StoredProblem } from './stored-problem.ts'

/** A history that is not as it was written. */
export interface Alteration {
  readonly number: string
  /** Of the first entry that was altered or is missing, from 0. */
  readonly position: number
  /** Its id; undefined where it is missing. */
  readonly entry: string | undefined
  /** What is the matter with it, and where. */
  readonly why: Text
}

/**
 * The first place where a history differs from what was written.
 * @param head the hash by which it ended.
 * @param where it was read.
 */
export function alterationOf(problem: StoredProblem, head: string, where: string): Alteration | undefined {
  const { number, entries } = problem
  const altered = firstAltered(problem)
  if (altered) return alteration(number, altered.position, altered.id, where)
  return entries.at(-1)?.hash === head ? undefined : alteration(number, entries.length, undefined, where)
}

/** The first place where a copy of a history differs from it. */
export function differenceOf(copy: StoredProblem, problem: StoredProblem, where: string): Alteration | undefined {
  const { number, entries } = problem
  const altered = firstAltered(copy)?.position ?? Number.POSITIVE_INFINITY
  const other = entries.findIndex(({ hash }, i) => hash !== copy.entries[i]?.hash)
  const position = Math.min(altered, other < 0 ? Number.POSITIVE_INFINITY : other)
  if (Number.isFinite(position)) return alteration(number, position, copy.entries[position]?.id, where)
  const more = copy.entries[entries.length]
  return more && alteration(number, entries.length, more.id, where)
}

/** @param entry undefined: it is missing. */
export function alteration(
  number: StoredProblem['number'],
  position: number,
  entry: string | undefined,
  where: string,
): Alteration {
  const why =
    entry === undefined
      ? { zh: `${where} 缺第 ${position + 1} 条记录`, en: `${where} lacks entry ${position + 1}` }
      : {
          zh: `${where} 的第 ${position + 1} 条记录不是当初写入的`,
          en: `entry ${position + 1} of ${where} is not as it was written`,
        }
  return { number: String(number), position, entry, why }
}
