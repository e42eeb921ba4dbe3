/** Compiling rulebooks. Apart from the main entry because it brings json-rules-engine; answers do not need it. */
import { decideAll } from './rulebook/decide.ts'
import { RulebookError } from './rulebook/errors.ts'
import { createRulebook } from './rulebook/prepare.ts'
import { checkReferences } from './rulebook/references.ts'
import type { Rulebook } from './rulebook/rulebook.ts'
import { rulebookSchema } from './rulebook/schema.ts'
import type { RulebookSource } from './rulebook/source.ts'

export { type Mistake, RulebookError } from './rulebook/errors.ts'
export { rulebookSchema } from './rulebook/schema.ts'

/**
 * Checks a rulebook and lets json-rules-engine decide every combination of its facts.
 * @param data a rulebook as its author wrote it, from TypeScript, JSON or YAML.
 * @throws {RulebookError} naming every mistake with its place; nothing is half-compiled.
 */
export async function compile(data: unknown): Promise<Rulebook> {
  const parsed = rulebookSchema.safeParse(data)
  const id = String((data as { id?: unknown } | null)?.id ?? 'without id')
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map(({ path, message }) => ({
      place: path.join('.') || 'rulebook',
      wrong: message,
      mend: '',
    }))
    throw new RulebookError(id, mistakes)
  }
  const source: RulebookSource = parsed.data
  const dangling = checkReferences(source)
  if (dangling.length > 0) throw new RulebookError(id, dangling)
  const { table, mistakes } = await decideAll(source)
  if (mistakes.length > 0) throw new RulebookError(id, mistakes)
  return createRulebook(source, table)
}
