import { expect, test } from 'vitest'
import { provisions } from './provisions.ts'

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
