/** For the tests of the proofs: breaks a sound rulebook in places and tells what is found. */
import { compile } from '../../compile.ts'
import { RulebookError } from '../errors.ts'

type Part = Record<string, unknown>

/** Keys, ids or positions with slashes between them, and what stands there then; undefined takes it out. */
export type Edit = readonly [path: string, value: unknown]

/** A copy with other values in places. */
export function edited(sound: unknown, edits: readonly Edit[]): unknown {
  const data = structuredClone(sound)
  for (const [path, value] of edits) {
    const keys = path.split('/')
    const last = keys.pop() as string
    const at = keys.reduce(partAt, data) as Part
    if (value === undefined) delete at[last]
    else at[last] = value
  }
  return data
}

function partAt(part: unknown, key: string): unknown {
  const named = Array.isArray(part) ? part.find((item: Part) => item.id === key) : undefined
  return named ?? (part as Part)[key]
}

/** The mistakes for which a rulebook is refused, a line each. */
export async function mistakesIn(data: unknown): Promise<readonly string[]> {
  const error: unknown = await compile(data).catch((thrown: unknown) => thrown)
  if (!(error instanceof RulebookError)) throw new Error('it was not refused with mistakes', { cause: error })
  return error.mistakes.map(({ place, wrong, mend }) => `${place}: ${wrong} ${mend}`)
}
