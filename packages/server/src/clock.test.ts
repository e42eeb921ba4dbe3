import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { atInstant, createClock, ImpossibleInstantError } from './clock.ts'

it('gives instants in the time of Shanghai, and their day there', () => {
  const clock = atInstant('2023-06-20T16:30:00Z')
  expect(clock.now()).toBe('2023-06-21T00:30:00.000+08:00')
  expect(clock.today()).toBe('2023-06-21')
})

it.each([
  ['2023-06-20T23:59:59+08:00', '2023-06-20'],
  ['2023-06-21T00:00+08:00', '2023-06-21'],
  ['2023-06-20T12:00:00-08:00', '2023-06-21'],
  ['2024-02-28T16:00:00.5Z', '2024-02-29'],
])('%s is on %s', (instant, day) => {
  expect(atInstant(instant).today()).toBe(day)
})

it('runs on from where a drill starts, and says that it is one', async () => {
  const clock = createClock('2023-06-20T09:00:00+08:00')
  const before = clock.now()
  await wait(20)
  expect(clock.now() > before).toBe(true)
  expect(clock.now().slice(0, 16)).toBe('2023-06-20T09:00')
  expect(clock.drill).toBe(true)
})

it('tells the real time when nothing is said', () => {
  const clock = createClock()
  expect(Math.abs(Date.parse(clock.now()) - Date.now())).toBeLessThan(5000)
  expect(clock.drill).toBe(false)
})

it.each([
  '',
  '2023-06-20',
  '2023-06-20T09:00:00',
  '2023-02-30T09:00:00+08:00',
  '2023-06-20T25:00:00Z',
  'now',
  '20/6/2023',
])('does not start from %j', (text) => {
  expect(() => createClock(text)).toThrow(ImpossibleInstantError)
  expect(() => createClock(text)).toThrow('2023-06-20T09:00:00+08:00')
})
