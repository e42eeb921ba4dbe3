import { describe, expect, test } from 'vitest'
import { createRulebook } from '../../rulebook/prepare.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import { rulebooks } from '../index.ts'
import { sources } from '../sources.ts'
import { decideAnew } from './decide-anew.ts'
import { equivalent } from './equivalent.ts'
import type { Mutant } from './mutant.ts'
import { mutantsOf } from './mutants.ts'
import { contradicts } from './play.ts'
import { scenariosOf } from './read-scenarios.ts'
import type { Scenario } from './scenario.ts'
import { traceOf } from './trace.ts'

/** A changed rulebook, or null where its conditions do not even decide every class. */
async function rulebookOf(mutant: Mutant, original: Rulebook): Promise<Rulebook | null> {
  const table = mutant.decides ? await decideAnew(mutant.source, original) : original.table
  return table && createRulebook(mutant.source, table)
}

type Catch = 'refused' | 'both' | 'scenario' | 'trace' | 'nothing'

/** The scenario that caught the mutant before is asked first: neighbours are often caught by the same. */
function caughtBy(mutant: Rulebook, scenarios: Scenario[], trace: string): Catch {
  const caught = scenarios.findIndex((scenario) => contradicts(mutant, scenario))
  const byScenario = caught >= 0
  if (byScenario) scenarios.unshift(...scenarios.splice(caught, 1))
  const byTrace = traceOf(mutant) !== trace
  if (byScenario) return byTrace ? 'both' : 'scenario'
  return byTrace ? 'trace' : 'nothing'
}

describe.each(sources.map((source) => [source.id, source] as const))('%s', (id, source) => {
  test('is what the golden trace says', async () => {
    await expect(traceOf(rulebooks.get(id))).toMatchFileSnapshot(`./${id}.txt`)
  })

  test('every mutant is caught by a scenario, or listed with the reason why no answer can show it', async () => {
    const rulebook = rulebooks.get(id)
    const scenarios = scenariosOf(id).flatMap((file) => file.scenarios)
    const trace = traceOf(rulebook)
    const caught: Record<Catch, string[]> = { refused: [], both: [], scenario: [], trace: [], nothing: [] }
    for (const mutant of mutantsOf(source)) {
      const changed = await rulebookOf(mutant, rulebook)
      caught[changed ? caughtBy(changed, scenarios, trace) : 'refused'].push(mutant.change)
    }
    expect(caught.nothing).toEqual([])
    expect(caught.trace).toEqual(Object.keys(equivalent[id] ?? {}))
    await expect(tallyOf(id, caught, scenarios.length)).toMatchFileSnapshot(`./${id}.mutants.txt`)
  }, 120_000)
})

/** How many of the mutants are caught by what, for a reader. */
function tallyOf(id: string, caught: Readonly<Record<Catch, readonly string[]>>, scenarios: number): string {
  const { refused, both, scenario, trace } = caught
  const played = both.length + scenario.length + trace.length
  const byScenario = both.length + scenario.length
  return [
    `${played + refused.length} mutants of ${id}, ${refused.length} of them refused: their conditions overlap or leave a gap`,
    `${byScenario} of the other ${played} (${((byScenario / played) * 100).toFixed(1)}%) are caught by one of ${scenarios} scenarios`,
    `${both.length + trace.length} are seen in the golden trace, ${scenario.length} by a scenario alone`,
    `${trace.length} are equivalent in every answer${trace.length > 0 ? ':' : ''}`,
    ...Object.entries(equivalent[id] ?? {}).map(([change, reason]) => `- ${change}: ${reason}`),
    '',
  ].join('\n')
}
