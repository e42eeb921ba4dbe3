import { expect, it } from 'vitest'
import { createAcks } from './acks.ts'

/** Time that moves when the test says so. */
function handClock() {
  let now = 0
  let jobs: { at: number; job: () => void }[] = []
  return {
    after(milliseconds: number, job: () => void) {
      const entry = { at: now + milliseconds, job }
      jobs.push(entry)
      return () => {
        jobs = jobs.filter((other) => other !== entry)
      }
    },
    pass(milliseconds: number) {
      now += milliseconds
      const due = jobs.filter(({ at }) => at <= now)
      jobs = jobs.filter(({ at }) => at > now)
      for (const { job } of due) job()
    },
    waiting: () => jobs.length,
  }
}

const ack = (reqId: string, code = 0) => ({ reqId, code, message: '', body: undefined })

it('a late acknowledgement is not credited to the frame behind it', async () => {
  const clock = handClock()
  const acks = createAcks(clock, 10)
  const first = acks.expect('r')
  clock.pass(10)
  expect(await first).toEqual({ kind: 'unknown', why: 'no-answer' })
  const second = acks.expect('r')
  acks.settle(ack('r'))
  acks.settle(ack('r', 846608))
  expect(await second).toMatchObject({ kind: 'refused', code: 846608 })
})

it('one that comes twice, or that nobody waits for, is nothing', async () => {
  const acks = createAcks(handClock(), 10)
  const sent = acks.expect('r')
  expect(acks.settle(ack('r'))).toBe(true)
  expect(acks.settle(ack('r', 5))).toBe(false)
  expect(acks.settle(ack('x'))).toBe(false)
  expect(await sent).toMatchObject({ kind: 'ok' })
})

it('a lost link says that nobody knows, and nothing is left behind', async () => {
  const clock = handClock()
  const acks = createAcks(clock, 10)
  const sent = [acks.expect('a'), acks.expect('b')]
  acks.abandon()
  expect(await Promise.all(sent)).toEqual([
    { kind: 'unknown', why: 'link-lost' },
    { kind: 'unknown', why: 'link-lost' },
  ])
  expect(clock.waiting()).toBe(0)
})
