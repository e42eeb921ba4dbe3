import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { type Combination, combinationsOf, decideOnce } from '../rulebook/decide.ts'
import { factsIn, questionsOf } from '../rulebook/questions.ts'
import { rulebooks } from './index.ts'
import { sources } from './sources.ts'

describe.each(sources.map((source) => [source.id, source] as const))('the decisions that %s ships', (id, source) => {
  const { table } = rulebooks.get(id)

  test('are the verdicts of json-rules-engine (scripts/write-decisions.ts writes them anew)', async () => {
    expect((await compile(source)).table).toEqual(table)
  })

  test('agree with a fresh engine on any combination', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...questionsOf(source)), fc.nat(), async (question, random) => {
        const combinations = combinationsOf(factsIn(source, question))
        const index = random % combinations.length
        const held = await decideOnce(question.rules, combinations[index] as Combination)
        const cell = table[question.id]?.cells.charAt(index) ?? ''
        expect(question.kind === 'one' ? held : [held.length]).toEqual([Number.parseInt(cell, 36)])
      }),
      { numRuns: 100 },
    )
  })
})
