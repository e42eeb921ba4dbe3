import { expect, it } from 'vitest'
import { minutesBetween } from './instant.ts'

it.each([
  ['2023-06-20T09:00:00+08:00', '2023-06-20T09:30:00+08:00', 30],
  ['2023-06-20T09:00:00+08:00', '2023-06-20T01:30:00Z', 30],
  ['2023-06-20T23:50:00.500+08:00', '2023-06-21T00:20+08:00', 30],
  ['2023-06-20T09:00:00-05:30', '2023-06-20T14:30:00Z', 0],
  ['2023-06-20T09:00:00+08:00', '2023-06-20T08:00:00+08:00', -60],
])('from %s to %s it is %d minutes', (from, to, minutes) => {
  expect(minutesBetween(from, to)).toBe(minutes)
})

it('refuses what is no instant', () => {
  expect(() => minutesBetween('yesterday', '2023-06-20T09:00:00+08:00')).toThrow('no instant')
})
