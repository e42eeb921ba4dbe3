import { expect, test } from 'vitest'
import { provisions } from './provisions.ts'

test('the damaged date and reward stand as they are, with no amount or day read into them', () => {
  expect(provisions['GM-003'].gist.zh).toContain('“2018511”（原文损坏）')
  expect(provisions['GM-003'].gist.en).toContain('“2018511” is left (damaged)')
  expect(provisions['GM-046'].gist.zh).toContain('“100030000”（原文损坏）')
  expect(provisions['GM-046'].gist.en).toContain('“100030000” (damaged)')
})

test('places where words, separators or breaks are lost say so', () => {
  expect(provisions['GM-001'].gist.zh).toContain('（缺标点）')
  expect(provisions['GM-030'].gist.zh).toContain('（缺字）')
  expect(provisions['GM-061'].gist.zh).toContain('（断句不明）')
})
