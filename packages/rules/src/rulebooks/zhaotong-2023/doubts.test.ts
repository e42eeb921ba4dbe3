import { describe, expect, test } from 'vitest'
import { doubts } from './doubts.ts'
import { provisions } from './provisions.ts'

const halfWidth = /[,;:!?()"']|\.(?!\d)/
const withoutQuotes = (en: string) => en.replaceAll(/“[^”]*”/g, '')

describe.each(Object.entries(doubts))('%s', (id, { about, readings, chosen, tell, cite }) => {
  const texts = [about, tell, ...readings.map((reading) => reading.text)]

  test('is numbered as a doubt of this document or of all documents', () => {
    expect(id).toMatch(/^AMB-(GEN|ZT)-\d{2}$/)
  })

  test('chooses one of its readings, each of which has a name of its own', () => {
    const ids: string[] = readings.map((reading) => reading.id)
    expect(ids.filter((reading) => reading === chosen)).toHaveLength(1)
    expect(new Set(ids).size).toBe(ids.length)
    for (const reading of ids) expect(reading).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('cites provisions that are on record', () => {
    for (const cited of cite) expect(Object.keys(provisions)).toContain(cited)
  })

  test('speaks Chinese with Chinese punctuation, and English without Chinese outside quotes', () => {
    for (const { zh, en } of texts) {
      expect(zh).not.toMatch(halfWidth)
      expect(withoutQuotes(en)).not.toMatch(/\p{Script=Han}|[，。；：（）、]/u)
    }
  })

  test('tells the user one sentence in each language', () => {
    expect(tell.zh).toMatch(/^[^。]+。$/)
    expect(tell.en).toMatch(/^[A-Z].*\.$/)
  })
})
