import { describe, expect, test } from 'vitest'
import { doubts } from './doubts.ts'
import { provisions } from './provisions.ts'

const halfWidth = /[,;:!?()"']|\.(?!\d)/
const chineseOutsideQuotes = (en: string) => /\p{Script=Han}|[，。；：（）、]/u.test(en.replaceAll(/“[^”]*”/g, ''))

describe.each(Object.entries(provisions))('provision %s', (id, { path, gist }) => {
  test('has its number and its article path', () => {
    expect(id).toMatch(/^SD-\d{3}$/)
    expect(path).toMatch(/^[一二三四]\([一二三四五]\)$/)
  })

  test('is one short clause in each language', () => {
    expect(gist.zh).not.toMatch(halfWidth)
    expect(chineseOutsideQuotes(gist.en)).toBe(false)
    expect(gist.zh.length).toBeLessThanOrEqual(36)
    expect(gist.en.length).toBeLessThanOrEqual(110)
  })
})

test('review, consent and sign-off, and the leaders who give them, are not mixed up', () => {
  expect(provisions['SD-032'].gist.zh).toMatch(/县人民政府同意$/)
  expect(provisions['SD-037'].gist.zh).toMatch(/市级牵头部门审核，/)
  expect(provisions['SD-042'].gist.zh).toMatch(/市级行业主管部门，“审核同意”/)
  expect(provisions['SD-052'].gist.zh).toMatch(/^市人民政府有关领导审签/)
  expect(provisions['SD-053'].gist.zh).toMatch(/省政府分管领导同意/)
  expect(provisions['SD-056'].gist.zh).toMatch(/^市人民政府分管领导审签/)
  expect(provisions['SD-057'].gist.zh).toMatch(/^省级牵头部门主要领导“审签同意”/)
  expect(provisions['SD-061'].gist.zh).toMatch(/^县人民政府分管领导审签/)
  expect(provisions['SD-064'].gist.zh).toMatch(/^部门主要领导审签/)
})

describe.each(Object.entries(doubts))('doubt %s', (id, { about, readings, chosen, tell, cite }) => {
  test('is numbered as a doubt of this plan or of all documents', () => {
    expect(id).toMatch(/^AMB-(GEN|SD)-\d{2}$/)
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
