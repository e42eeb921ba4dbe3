import { setTimeout as wait } from 'node:timers/promises'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstAltered } from './chain.ts'
import { StoreFailedError } from './errors.ts'
import { newProblem, notesOf, progressOn } from './fixtures.ts'
import type { Store } from './store.ts'
import type { StoredProblem } from './stored-problem.ts'

export interface StoreUnderTest {
  readonly store: Store
  /** Closes the store and opens what it left behind. */
  reopen(): Promise<Store>
  /** Closes what is open and clears everything away. */
  dispose(): Promise<void>
}

/** What every store has to do, whatever it keeps its problems in. */
export function describeStore(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(name, () => {
    let test: StoreUnderTest
    let store: Store
    beforeEach(async () => {
      test = await open()
      store = test.store
    })
    afterEach(() => test.dispose())

    const create = async (problem: StoredProblem): Promise<StoredProblem> => {
      expect((await store.create('default', problem)).kind).toBe('kept')
      return problem
    }

    it('is empty at first', async () => {
      expect(await store.ledgers()).toEqual([])
      expect(await store.read('default', 12)).toBeUndefined()
      expect(await store.readAll('default')).toEqual([])
      expect(await store.damaged('default')).toEqual([])
    })

    it('gives back what it was given, also after it was closed', async () => {
      const problem = await create(newProblem(12))
      await store.append('default', 12, 1, progressOn(problem, '已清运三车'))
      const before = await store.read('default', 12)
      expect(notesOf(before)).toEqual(['已清运三车'])
      const again = await test.reopen()
      expect(await again.read('default', 12)).toEqual(before)
      expect(await again.readAll('default')).toEqual([before])
      expect(await again.ledgers()).toEqual(['default'])
    })

    it('keeps hashes intact on the way', async () => {
      const problem = await create(newProblem('18-1'))
      await store.append('default', '18-1', 1, progressOn(problem, '"引号"、\\、\n和𠮷'))
      const again = await test.reopen()
      expect(firstAltered((await again.read('default', '18-1')) as StoredProblem)).toBeUndefined()
    })

    it('takes 12 and "12" for the same number, A1 and a1 for two', async () => {
      await create(newProblem(12))
      expect((await store.create('default', newProblem('12'))).kind).toBe('conflict')
      expect((await store.read('default', '12'))?.number).toBe(12)
      await create(newProblem('A1'))
      await create(newProblem('a1'))
      const numbers = (await (await test.reopen()).readAll('default')).map(({ number }) => String(number))
      expect(numbers.toSorted()).toEqual(['12', 'A1', 'a1'])
    })

    it('keeps any number that a problem can have', async () => {
      const numbers = ['甲1', '18-1', '1.2', 'con', 'a_b', '㐂𠮷', 'é', '一'.repeat(32), '𠮷'.repeat(32)]
      for (const number of numbers) await create(newProblem(number))
      const kept = (await (await test.reopen()).readAll('default')).map(({ number }) => String(number))
      expect(kept.toSorted()).toEqual(numbers.toSorted())
    })

    it('keeps ledgers apart', async () => {
      await create(newProblem(12))
      expect((await store.create('警示片', newProblem(12))).kind).toBe('kept')
      const again = await test.reopen()
      expect((await again.ledgers()).toSorted()).toEqual(['default', '警示片'])
      expect((await again.readAll('警示片')).length).toBe(1)
    })

    it('refuses a second problem of the same number', async () => {
      const problem = await create(newProblem(12))
      expect((await store.create('default', newProblem(12, { key: 'other' }))).kind).toBe('conflict')
      expect(await store.read('default', 12)).toEqual(problem)
    })

    it('refuses an entry for another version, and for a problem that is not there', async () => {
      const problem = await create(newProblem(12))
      for (const version of [0, 2]) {
        expect((await store.append('default', 12, version, progressOn(problem, 'late'))).kind).toBe('conflict')
      }
      expect((await store.append('default', 13, 0, progressOn(problem, 'nowhere'))).kind).toBe('conflict')
      expect((await store.append('nowhere', 12, 1, progressOn(problem, 'nowhere'))).kind).toBe('conflict')
      expect(await (await test.reopen()).readAll('default')).toEqual([problem])
    })

    it('lets one of many win who start from the same version', async () => {
      const problem = await create(newProblem(12))
      const writers = Array.from({ length: 20 }, (_, i) => store.append('default', 12, 1, progressOn(problem, `${i}`)))
      const kinds = (await Promise.all(writers)).map(({ kind }) => kind)
      expect(kinds.filter((kind) => kind === 'kept').length).toBe(1)
      expect((await (await test.reopen()).read('default', 12))?.entries.length).toBe(2)
    })

    it('lets one of many win who register the same number', async () => {
      const writers = Array.from({ length: 20 }, (_, i) => store.create('default', newProblem(12, { key: `${i}` })))
      const kinds = (await Promise.all(writers)).map(({ kind }) => kind)
      expect(kinds.filter((kind) => kind === 'kept').length).toBe(1)
      const kept = await store.read('default', 12)
      expect(await (await test.reopen()).read('default', 12)).toEqual(kept)
    })

    it('knows a key again, and takes it once in a ledger', async () => {
      const first = await create(newProblem(12, { key: 'message-1' }))
      const other = await create(newProblem(13))
      expect(await store.withKey('default', 'message-1')).toBe(12)
      expect(await store.withKey('default', 'message-2')).toBeUndefined()
      const used = { kind: 'key-used', number: 12 }
      expect(await store.append('default', 13, 1, progressOn(other, 'x', 'message-1'))).toEqual(used)
      expect(await store.create('default', newProblem(14, { key: 'message-1' }))).toEqual(used)
      expect(await store.append('default', 12, 1, progressOn(first, 'x', 'message-1'))).toEqual(used)
      const again = await test.reopen()
      expect(await again.withKey('default', 'message-1')).toBe(12)
      expect(await again.append('default', 13, 1, progressOn(other, 'x', 'message-1'))).toEqual(used)
      expect((await again.create('warning-film', newProblem(14, { key: 'message-1' }))).kind).toBe('kept')
    })

    it('gives a key to one of many who come with it at once', async () => {
      const numbers = Array.from({ length: 20 }, (_, i) => i + 1)
      const kept = await Promise.all(
        numbers.map((number) => store.create('default', newProblem(number, { key: 'same' }))),
      )
      expect(kept.filter(({ kind }) => kind === 'kept').length).toBe(1)
      expect((await (await test.reopen()).readAll('default')).length).toBe(1)
    })

    it('gives out the same objects while nothing changes, and new ones for what did', async () => {
      const problem = await create(newProblem(12))
      await create(newProblem(13))
      const before = await store.readAll('default')
      expect(await store.readAll('default')).toBe(before)
      const snapshot = structuredClone(before)
      await store.append('default', 12, 1, progressOn(problem, 'x'))
      const after = await store.readAll('default')
      expect(after).not.toBe(before)
      const pick = (list: readonly StoredProblem[], wanted: number) => list.find(({ number }) => number === wanted)
      expect(pick(after, 13)).toBe(pick(before, 13))
      expect(pick(after, 12)).not.toBe(pick(before, 12))
      expect(before).toEqual(snapshot)
    })

    it('takes away the sample and nothing else', async () => {
      await create(newProblem(1, { sample: true, key: 'seed' }))
      await create(newProblem(2))
      await create(newProblem(3, { sample: true }))
      expect((await store.removeSample('default')).toSorted()).toEqual([1, 3])
      expect(await store.removeSample('default')).toEqual([])
      expect(await store.removeSample('nowhere')).toEqual([])
      expect(await store.withKey('default', 'seed')).toBeUndefined()
      const again = await test.reopen()
      expect((await again.readAll('default')).map(({ number }) => number)).toEqual([2])
      expect((await again.create('default', newProblem(1, { key: 'seed' }))).kind).toBe('kept')
    })

    it('lets jobs of one key take turns, and others go on meanwhile', async () => {
      const happened: string[] = []
      const job = (name: string, milliseconds: number) => async () => {
        happened.push(`${name} begins`)
        await wait(milliseconds)
        happened.push(`${name} ends`)
      }
      const first = store.inTurn('群', job('first', 200))
      const second = store.inTurn('群', job('second', 0))
      await store.inTurn('another', job('another', 0))
      await Promise.all([first, second])
      const [, , , ...rest] = happened
      expect(happened.indexOf('another ends')).toBeLessThan(happened.indexOf('first ends'))
      expect(rest).toEqual(['first ends', 'second begins', 'second ends'])
    })

    it('lets the next one take its turn after a job that failed', async () => {
      await expect(store.inTurn('群', () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
      expect(await store.inTurn('群', async () => 'done')).toBe('done')
    })

    it('finishes what has begun when it is closed, and refuses the rest', async () => {
      const begun = Array.from({ length: 20 }, (_, i) => store.create('default', newProblem(i + 1)))
      const closing = store.close()
      await expect(store.create('default', newProblem(99))).rejects.toBeInstanceOf(StoreFailedError)
      await closing
      expect((await Promise.all(begun)).every(({ kind }) => kind === 'kept')).toBe(true)
      expect((await (await test.reopen()).readAll('default')).length).toBe(20)
    })

    it('loses and doubles nothing, whoever writes what at the same time', async () => {
      const step = fc.record({ problem: fc.integer({ min: 1, max: 3 }), writer: fc.integer({ min: 1, max: 4 }) })
      let round = 0
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
          const ledger = `round-${++round}`
          for (const number of [1, 2, 3]) await store.create(ledger, newProblem(number))
          const acknowledged = new Map<number, string[]>([1, 2, 3].map((number) => [number, []]))
          await Promise.all(
            [1, 2, 3, 4].map(async (writer) => {
              for (const [i, { problem }] of steps.filter((one) => one.writer === writer).entries()) {
                const note = `${writer}.${i}`
                await appendUntilKept(ledger, problem, note)
                acknowledged.get(problem)?.push(note)
              }
            }),
          )
          store = await test.reopen()
          for (const [number, notes] of acknowledged) {
            const problem = (await store.read(ledger, number)) as StoredProblem
            expect(notesOf(problem).toSorted()).toEqual(notes.toSorted())
            expect(firstAltered(problem)).toBeUndefined()
          }
        }),
        { numRuns: 20 },
      )
    })

    async function appendUntilKept(ledger: string, number: number, note: string): Promise<void> {
      for (;;) {
        const problem = (await store.read(ledger, number)) as StoredProblem
        const kept = await store.append(
          ledger,
          number,
          problem.entries.length,
          progressOn(problem, note, `${number} ${note}`),
        )
        if (kept.kind === 'kept') return
      }
    }
  })
}
