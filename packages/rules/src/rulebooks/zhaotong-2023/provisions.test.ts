import { expect, test } from 'vitest'
import { provisions } from './provisions.ts'

const all = Object.entries(provisions)
const halfWidth = /[,;:!?()"']|\.(?!\d)/
const withoutQuotes = (en: string) => en.replaceAll(/“[^”]*”/g, '')

test.each(all)('%s is numbered, placed and told in both languages', (id, { path, gist }) => {
  expect(id).toMatch(/^ZT-\d{3}$/)
  expect(path).toMatch(/^(导语|整改目标(·[二三四])?|整改措施清单|保障措施·[一二三四五六七])$/)
  expect(gist.zh).not.toMatch(halfWidth)
  expect(withoutQuotes(gist.en)).not.toMatch(/\p{Script=Han}|[，。；：（）、]/u)
})

test.each(all)('the gist of %s is one short clause', (_id, { gist }) => {
  expect(gist.zh.length).toBeLessThanOrEqual(34)
  expect(gist.en.length).toBeLessThanOrEqual(100)
})

test.each(['ZT-001', 'ZT-002', 'ZT-004', 'ZT-022', 'ZT-038', 'ZT-046', 'ZT-047'] as const)(
  '%s shows that words are elided',
  (id) => {
    expect(provisions[id].gist.zh).toContain('（略）')
    expect(provisions[id].gist.en).toContain('elided')
  },
)

test('no elided name is filled in by conjecture', () => {
  for (const [, { gist }] of all) {
    expect(gist.zh).not.toMatch(/云南|昭通市|鲁甸|市纪委|国务院/)
    expect(gist.en).not.toMatch(/Yunnan|Zhaotong City|Ludian|municipal supervisory commission|State Council/i)
  }
})
