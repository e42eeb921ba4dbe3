import { describe, expect, test } from 'vitest'
import type { RulebookSource } from '../rulebook/source.ts'
import { citedIn, coverageOf, provisionIds } from './coverage.ts'
import { shidian2023 } from './shidian-2023/rulebook.ts'

const source: RulebookSource = {
  ...shidian2023,
  phases: [],
  measures: {},
  required: [],
  duties: {
    lists: {
      name: { zh: '推送清单', en: 'push the list' },
      by: ['county-office'],
      when: { every: 'month', times: 1 },
      cite: ['SD-001'],
    },
  },
  facts: {},
}

test('ids are counted from 001', () => {
  expect(provisionIds('SD', 105).slice(-2)).toEqual(['SD-104', 'SD-105'])
  expect(provisionIds('CX', 1)).toEqual(['CX-001'])
})

test('a provision is encoded where a rule cites it; a doubt that cites it does not count', () => {
  expect([...citedIn(source)]).toEqual(['SD-001'])
  expect(Object.values(source.doubts).some(({ cite }) => cite.length > 0)).toBe(true)
})

describe('the table of a document', () => {
  test('names the rule, or the reason why there is none', () => {
    expect(coverageOf(source, { 'SD-002': 'a slogan' }, provisionIds('SD', 2))).toEqual({
      rows: [
        { provision: 'SD-001', rules: ['duties.lists'], notComputable: null },
        { provision: 'SD-002', rules: [], notComputable: 'a slogan' },
      ],
      open: [],
      twice: [],
      dangling: [],
    })
  })

  test('finds what is left open, said twice, or not in the document', () => {
    const coverage = coverageOf(source, { 'SD-001': 'a slogan', 'SD-009': 'a slogan' }, provisionIds('SD', 2))
    expect(coverage).toMatchObject({ open: ['SD-002'], twice: ['SD-001'], dangling: ['SD-009'] })
  })
})
