import { describe, expect, test } from 'vitest'
import { decideAll } from '../../rulebook/decide.ts'
import { createRulebook } from '../../rulebook/prepare.ts'
import type { RulebookSource } from '../../rulebook/source.ts'
import { rulebooks } from '../index.ts'
import { sources } from '../sources.ts'
import { mutantsOf } from './mutants.ts'
import { traceOf } from './trace.ts'

/** The trace of a changed rulebook, or why it does not even compile. */
async function traceOfMutant(source: RulebookSource): Promise<string> {
  const { table, mistakes } = await decideAll(source)
  return mistakes.length > 0 ? `refused: ${mistakes[0]?.wrong}` : traceOf(createRulebook(source, table))
}

describe.each(sources.map((source) => [source.id, source] as const))('%s', (id, source) => {
  test('is what the golden trace says', async () => {
    await expect(traceOf(rulebooks.get(id))).toMatchFileSnapshot(`./${id}.txt`)
  })

  test('every mutant is seen: a clock a day off, a body swapped, a condition flipped', async () => {
    const expected = traceOf(rulebooks.get(id))
    const mutants = mutantsOf(source)
    const unseen: string[] = []
    for (const { change, source: mutant } of mutants)
      if ((await traceOfMutant(mutant)) === expected) unseen.push(change)
    expect(mutants.length).toBeGreaterThan(0)
    expect(unseen).toEqual([])
  }, 60_000)
})
