import { expect, it } from 'vitest'
import { compareNumbers, nextNumber, normaliseNumber } from './number.ts'

it.each([
  [12, 12],
  ['12', 12],
  [' １２ ', 12],
  ['007', 7],
  ['18-1', '18-1'],
  ['18－1', '18-1'],
  ['18—1', '18-1'],
  ['甲1', '甲1'],
  ['0', '0'],
  ['1234567890', '1234567890'],
])('%j is written %j', (number, normal) => {
  expect(normaliseNumber(number)).toBe(normal)
})

it('orders numbers as a person would', () => {
  const ordered = [2, 10, 18, '18-1', '18-2', '18-10', 19, '19-1', 100, '甲1', '甲2', '甲10']
  expect(ordered.toReversed().sort(compareNumbers)).toEqual(ordered)
})

it('continues after the largest whole number', () => {
  expect(nextNumber([])).toBe(1)
  expect(nextNumber([3, 12, '18-1', 7, Number('18-1')])).toBe(13)
})
