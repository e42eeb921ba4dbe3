import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Limit, stillCounted, waitBefore } from './window.ts'

const limits: readonly Limit[] = [
  { count: 3, milliseconds: 100 },
  { count: 5, milliseconds: 1000 },
]

it('whoever waits as told never exceeds a limit, and never waits without need', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 60 }), (pauses) => {
      let sent: readonly number[] = []
      let now = 0
      const all: number[] = []
      for (const pause of pauses) {
        now += pause
        now += waitBefore(sent, now, limits)
        sent = [...stillCounted(sent, now, limits), now]
        all.push(now)
      }
      for (const { count, milliseconds } of limits) {
        for (const [index, at] of all.entries()) {
          const before = all[index - count]
          if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(milliseconds)
        }
      }
    }),
  )
  expect(waitBefore([0, 0], 0, limits)).toBe(0)
  expect(waitBefore([0, 0, 0], 40, limits)).toBe(60)
})
