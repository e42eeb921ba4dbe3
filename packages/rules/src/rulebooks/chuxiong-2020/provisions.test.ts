import { describe, expect, test } from 'vitest'
import { doubts } from './doubts.ts'
import { provisions } from './provisions.ts'

const halfWidth = /[,;:!?()"']|\.(?!\d)/
const chineseOutsideQuotes = (en: string) => /\p{Script=Han}|[，。；：（）、]/u.test(en.replaceAll(/“[^”]*”/g, ''))

describe.each(Object.entries(provisions))('provision %s', (id, { path, gist }) => {
  test('has its number and its article path', () => {
    expect(id).toMatch(/^CX-\d{3}$/)
    expect(path).toMatch(/^(印发通知|第[三四五六]条)$/)
  })

  test('is one short clause in each language', () => {
    expect(gist.zh).not.toMatch(halfWidth)
    expect(chineseOutsideQuotes(gist.en)).toBe(false)
    expect(gist.zh.length).toBeLessThanOrEqual(36)
    expect(gist.en.length).toBeLessThanOrEqual(110)
  })
})

test('the reports and circulars keep the day that the text names', () => {
  expect(provisions['CX-024'].gist.zh).toContain('“每月3日前”')
  expect(provisions['CX-025'].gist.zh).toContain('“每季度末”')
})

describe.each(Object.entries(doubts))('doubt %s', (id, { about, readings, chosen, tell, cite }) => {
  test('is numbered as a doubt of this mechanism or of all documents', () => {
    expect(id).toMatch(/^AMB-(GEN|CX)-\d{2}$/)
  })

  test('chooses one of its readings', () => {
    const ids: readonly string[] = readings.map((reading) => reading.id)
    expect(ids.filter((reading) => reading === chosen)).toHaveLength(1)
    expect(new Set(ids).size).toBe(ids.length)
    for (const reading of ids) expect(reading).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('cites provisions that are on record', () => {
    for (const cited of cite) expect(Object.keys(provisions)).toContain(cited)
  })

  test('tells one sentence, and every text keeps to its language', () => {
    for (const { zh, en } of [about, tell, ...readings.map((reading) => reading.text)]) {
      expect(zh).not.toMatch(halfWidth)
      expect(chineseOutsideQuotes(en)).toBe(false)
    }
    expect(tell.zh).toMatch(/^[^。]+。$/)
    expect(tell.en).toMatch(/^[A-Z].*\.$/)
  })
})
