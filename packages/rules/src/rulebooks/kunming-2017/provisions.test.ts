import { expect, test } from 'vitest'
import { provisions } from './provisions.ts'

const all = Object.entries(provisions)
const halfWidth = /[,;:!?()"']|\.(?!\d)/
const withoutQuotes = (en: string) => en.replaceAll(/“[^”]*”/g, '')

test.each(all)('%s is numbered, placed and told in both languages', (id, { path, gist }) => {
  expect(id).toMatch(/^KM-\d{3}$/)
  expect(path).toBe('据报道')
  expect(gist.zh).not.toMatch(halfWidth)
  expect(withoutQuotes(gist.en)).not.toMatch(/\p{Script=Han}|[，。；：（）、]/u)
})

test.each(all)('the gist of %s is one short clause', (_id, { gist }) => {
  expect(gist.zh.length).toBeLessThanOrEqual(34)
  expect(gist.en.length).toBeLessThanOrEqual(100)
})

test.each(all)('%s tells what was reported and commands nothing', (_id, { gist }) => {
  expect(gist.zh).not.toMatch(/必须|应当|应该|不得|须|禁止|要(?!求)/)
  expect(gist.en).not.toMatch(/\b(must|shall|should|may not|has to|have to|is to|are to)\b/)
})
