import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { shareRuns } from './shared.ts'

/** A flush that ends when it is told to. */
function slowFlush() {
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = []
  const flush = shareRuns(() => new Promise<void>((resolve, reject) => ends.push({ resolve, reject })))
  return { flush, ends }
}

it('gives all who wait one flush, and those who come during it the next', async () => {
  const { flush, ends } = slowFlush()
  const early = [flush(), flush(), flush()]
  await setImmediate()
  const late = [flush(), flush()]
  await setImmediate()
  expect(ends.length).toBe(1)
  ends[0]?.resolve()
  await Promise.all(early)
  await setImmediate()
  expect(ends.length).toBe(2)
  ends[1]?.resolve()
  await Promise.all(late)
})

it('never acknowledges by a flush that had begun before', async () => {
  const { flush, ends } = slowFlush()
  const early = flush()
  await setImmediate()
  let done = false
  const late = flush().then(() => {
    done = true
  })
  ends[0]?.resolve()
  await early
  await setImmediate()
  expect(done).toBe(false)
  ends[1]?.resolve()
  await late
})

it('tells of a failure those who waited for that flush, and nobody else', async () => {
  const { flush, ends } = slowFlush()
  const early = flush()
  await setImmediate()
  const late = flush()
  ends[0]?.reject(new Error('disk'))
  await expect(early).rejects.toThrow('disk')
  await setImmediate()
  ends[1]?.resolve()
  await expect(late).resolves.toBeUndefined()
})
