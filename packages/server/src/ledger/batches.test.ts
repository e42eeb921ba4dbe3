import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createBatches } from './batches.ts'

it('runs at once what comes alone, and together what waits', async () => {
  const batches: string[][] = []
  const enqueue = createBatches(async (_: number, jobs: readonly string[]) => {
    batches.push([...jobs])
    await setImmediate()
    return jobs.map((job) => job.toUpperCase())
  })
  const first = enqueue(12, 'a')
  const rest = ['b', 'c', 'd'].map((job) => enqueue(12, job))
  expect(batches).toEqual([['a']])
  expect(await Promise.all([first, ...rest])).toEqual(['A', 'B', 'C', 'D'])
  expect(batches).toEqual([['a'], ['b', 'c', 'd']])
})

it('does not let one key wait for another', async () => {
  const running = new Set<number>()
  const together: number[] = []
  const enqueue = createBatches(async (key: number, jobs: readonly string[]) => {
    running.add(key)
    await setImmediate()
    together.push(running.size)
    running.delete(key)
    return jobs
  })
  await Promise.all([enqueue(1, 'x'), enqueue(2, 'x'), enqueue(3, 'x')])
  expect(Math.max(...together)).toBe(3)
})

it('fails a batch as a whole, and goes on with the next', async () => {
  const enqueue = createBatches(async (_: number, jobs: readonly string[]) => {
    await setImmediate()
    if (jobs.includes('bad')) throw new Error('no')
    return jobs
  })
  const first = enqueue(1, 'a')
  const spoilt = [enqueue(1, 'bad'), enqueue(1, 'b')]
  expect(await first).toBe('a')
  expect((await Promise.allSettled(spoilt)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await enqueue(1, 'c')).toBe('c')
})
