import { expect, test } from 'vitest'
import { provisions } from './provisions.ts'

test('the reports and circulars keep the day that the text names', () => {
  expect(provisions['CX-024'].gist.zh).toContain('“每月3日前”')
  expect(provisions['CX-025'].gist.zh).toContain('“每季度末”')
})
