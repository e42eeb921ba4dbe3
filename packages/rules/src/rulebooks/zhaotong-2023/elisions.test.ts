import { expect, test } from 'vitest'
import { provisions } from './provisions.ts'
import { zhaotong2023 } from './rulebook.ts'

test.each(['ZT-001', 'ZT-002', 'ZT-004', 'ZT-022', 'ZT-038', 'ZT-046', 'ZT-047'] as const)(
  '%s shows that words are elided',
  (id) => {
    expect(provisions[id].gist.zh).toContain('（略）')
    expect(provisions[id].gist.en).toContain('elided')
  },
)

test('no elided name is filled in by conjecture', () => {
  const { roles, measures, duties, phases } = zhaotong2023
  expect(JSON.stringify([provisions, roles, measures, duties, phases])).not.toMatch(/云南|昭通市|鲁甸|市?纪委|国务院/)
  expect(JSON.stringify(provisions)).not.toMatch(
    /Yunnan|Zhaotong City|Ludian|municipal supervisory commission|State Council/i,
  )
})
