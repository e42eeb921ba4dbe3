import { expect, it } from 'vitest'
import { memoryDocuments } from '../../store/memory-documents.ts'
import { holdLease } from './lease.ts'

/** Time that moves when the test says so; between two moments everything that is under way comes to rest. */
function handClock() {
  let now = 0
  let ids = 0
  let jobs: { at: number; job: () => void }[] = []
  const rest = () => new Promise((resolve) => setTimeout(resolve, 0))
  return {
    now: () => now,
    random: () => 0,
    newId: () => `process-${ids++}`,
    after(milliseconds: number, job: () => void) {
      const entry = { at: now + milliseconds, job }
      jobs.push(entry)
      return () => {
        jobs = jobs.filter((other) => other !== entry)
      }
    },
    async pass(seconds: number) {
      for (let second = 0; second < seconds; second += 1) {
        now += 1000
        const due = jobs.filter(({ at }) => at <= now)
        jobs = jobs.filter(({ at }) => at > now)
        for (const { job } of due) job()
        await rest()
      }
    },
    rest,
  }
}

it('one holds it, and the other gets it when the first lets go or is gone', async () => {
  const documents = memoryDocuments()
  const clock = handClock()
  const held: string[] = []
  const hold = (name: string) =>
    holdLease(documents, 'bot', clock, { gained: () => void held.push(name), lost: () => void held.push(`no ${name}`) })
  const first = hold('a')
  await clock.rest()
  hold('b')
  await clock.pass(60)
  expect(held).toEqual(['a'])
  await first.release()
  await clock.pass(15)
  expect(held).toEqual(['a', 'b'])
})

it('who is gone without a word loses it after a while', async () => {
  const documents = memoryDocuments()
  await documents.write('leases', 'bot', { holder: 'a process that was killed' })
  const clock = handClock()
  const held: string[] = []
  holdLease(documents, 'bot', clock, { gained: () => void held.push('b'), lost: () => void held.push('no b') })
  await clock.pass(29)
  expect(held).toEqual([])
  await clock.pass(15)
  expect(held).toEqual(['b'])
})
