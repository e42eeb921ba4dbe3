/** Compiling rulebooks. Apart from the main entry because it brings json-rules-engine; answers do not need it. */
import { decideAll } from './rulebook/decide.ts'
import { type Mistake, RulebookError } from './rulebook/errors.ts'
import { createRulebook } from './rulebook/prepare.ts'
import { duplicates } from './rulebook/proofs/duplicates.ts'
import { badFacts } from './rulebook/proofs/facts.ts'
import { notPlainData } from './rulebook/proofs/plain-data.ts'
import { prove } from './rulebook/proofs/prove.ts'
import { shapeMistakes } from './rulebook/proofs/shape.ts'
import { tooLarge } from './rulebook/proofs/size.ts'
import { checkReferences } from './rulebook/references.ts'
import type { Rulebook } from './rulebook/rulebook.ts'
import { rulebookSchema } from './rulebook/schema.ts'
import type { RulebookSource } from './rulebook/source.ts'

export { type Mistake, RulebookError } from './rulebook/errors.ts'
export { rulebookJsonSchema } from './rulebook/json-schema/json-schema.ts'
export { clockSchema, rulebookSchema } from './rulebook/schema.ts'
export { type Position, readRulebook, type WrittenRulebook } from './rulebook/text/read-rulebook.ts'

/**
 * Checks a rulebook, lets json-rules-engine decide every combination of its facts, and proves that its rules can be kept: every
 * combination reaches one procedure or a declared gap, every step and event can come about, every clock can be met.
 *
 * @param data a rulebook as its author wrote it, from TypeScript, JSON or YAML; anything else is refused.
 * @throws {RulebookError} naming the mistakes with their places; nothing is half-compiled. What rests on something broken is
 * looked at once that is mended.
 */
export async function compile(data: unknown): Promise<Rulebook> {
  const notPlain = notPlainData(data)
  if (notPlain) throw new RulebookError('without id', [notPlain])
  const id = idOf(data)
  const parsed = rulebookSchema.safeParse(data)
  if (!parsed.success) throw new RulebookError(id, shapeMistakes(rulebookSchema, data, parsed.error.issues))
  const source: RulebookSource = parsed.data
  refuse(id, [...duplicates(source), ...checkReferences(source)])
  refuse(id, [...badFacts(source), ...tooLarge(source)])
  const { table, mistakes } = await decideAll(source)
  refuse(id, mistakes)
  refuse(id, prove({ source, table }))
  return createRulebook(source, table)
}

function idOf(data: unknown): string {
  const { id } = data as { readonly id?: unknown }
  return typeof id === 'string' ? id.slice(0, 64) : 'without id'
}

function refuse(id: string, mistakes: readonly Mistake[]): void {
  if (mistakes.length > 0) throw new RulebookError(id, mistakes)
}
