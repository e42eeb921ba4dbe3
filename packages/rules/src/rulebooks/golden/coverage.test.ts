import { describe, expect, test } from 'vitest'
import { notComputable as chuxiong } from '../chuxiong-2020/coverage.ts'
import { type Coverage, coverageOf, provisionIds } from '../coverage.ts'
import { notComputable as golmud } from '../golmud-2018/coverage.ts'
import { notComputable as kunming } from '../kunming-2017/coverage.ts'
import { notComputable as shidian } from '../shidian-2023/coverage.ts'
import { sources } from '../sources.ts'
import { notComputable as zhaotong } from '../zhaotong-2023/coverage.ts'
import { scenariosOf } from './read-scenarios.ts'

/** The provisions of each document, as counted in the close reading of its text, and those that no rule can hold. */
const documents = {
  'shidian-2023': { ids: provisionIds('SD', 105), notComputable: shidian },
  'zhaotong-2023': { ids: provisionIds('ZT', 55), notComputable: zhaotong },
  'chuxiong-2020': { ids: provisionIds('CX', 43), notComputable: chuxiong },
  'golmud-2018': { ids: provisionIds('GM', 61), notComputable: golmud },
  'kunming-2017': { ids: provisionIds('KM', 36), notComputable: kunming },
}

const tables = sources.map((source) => {
  const { ids, notComputable } = documents[source.id as keyof typeof documents]
  return { id: source.id, coverage: coverageOf(source, notComputable, ids) }
})

describe.each(tables)('$id', ({ id, coverage }) => {
  test('every provision is encoded by a rule or declared not computable, none both', () => {
    expect(coverage).toMatchObject({ open: [], twice: [], dangling: [] })
  })

  test('every provision that a rule encodes is played by a scenario', () => {
    const played = new Set(scenariosOf(id).flatMap(({ scenarios }) => scenarios.flatMap(({ cite }) => cite)))
    const silent = coverage.rows.filter(({ provision, rules }) => rules.length > 0 && !played.has(provision))
    expect(silent.map(({ provision }) => provision)).toEqual([])
  })
})

test('the table, provision by provision, with its counts', async () => {
  await expect(tables.map(tableOf).join('\n')).toMatchFileSnapshot('./coverage.txt')
})

function tableOf({ id, coverage: { rows } }: { readonly id: string; readonly coverage: Coverage }): string {
  const encoded = rows.filter(({ notComputable }) => !notComputable).length
  const lines = rows.map(
    ({ provision, rules, notComputable }) =>
      `${provision} ${notComputable ? `— ${notComputable}` : [...new Set(rules)].join(', ')}`,
  )
  return [
    `== ${id}: ${rows.length} provisions, ${encoded} encoded, ${rows.length - encoded} not computable ==`,
    ...lines,
    '',
  ].join('\n')
}
