import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Documents } from './documents.ts'

export interface DocumentsUnderTest {
  readonly documents: Documents
  /** Closes what is open and opens what was left behind. */
  reopen(): Promise<Documents>
  /** Closes what is open and clears everything away. */
  dispose(): Promise<void>
}

/** What every store has to do with documents. */
export function describeDocuments(name: string, open: () => Promise<DocumentsUnderTest>): void {
  describe(name, () => {
    let test: DocumentsUnderTest
    let documents: Documents
    beforeEach(async () => {
      test = await open()
      documents = test.documents
    })
    afterEach(() => test.dispose())

    const idsIn = async (collection: string): Promise<readonly string[]> =>
      (await documents.list(collection)).map(({ id }) => id)

    it('hold nothing at first', async () => {
      expect(await documents.read('people', 'zhang')).toBeUndefined()
      expect(await documents.list('people')).toEqual([])
      expect(await documents.collections()).toEqual([])
      expect(await documents.damaged()).toEqual([])
      await documents.remove('people', 'zhang')
    })

    it('give back what they were given, also after they were closed', async () => {
      const value = { name: '张三', units: ['县水务局', null], more: { 1: 1.5, text: '"引号"、\\、\n、\0和𠮷' } }
      expect(await documents.write('people', 'zhang', value)).toEqual({ kind: 'kept', version: 1 })
      expect(await documents.read('people', 'zhang')).toEqual({ id: 'zhang', version: 1, value })
      documents = await test.reopen()
      expect(await documents.read('people', 'zhang')).toEqual({ id: 'zhang', version: 1, value })
      expect(await documents.list('people')).toEqual([{ id: 'zhang', version: 1, value }])
      expect(await documents.collections()).toEqual(['people'])
    })

    it.each([[null], [false], [0], [''], ['词'], [[]], [{}]])('keep the value %j', async (value) => {
      await documents.write('values', 'one', value)
      expect((await (await test.reopen()).read('values', 'one'))?.value).toEqual(value)
    })

    it('are not changed by what happens later to a value that they were given', async () => {
      const value = { tags: ['a'] }
      await documents.write('values', 'one', value)
      value.tags.push('b')
      expect((await documents.read('values', 'one'))?.value).toEqual({ tags: ['a'] })
    })

    it('are replaced, counting versions', async () => {
      await documents.write('people', 'zhang', 'a')
      expect(await documents.write('people', 'zhang', 'b')).toEqual({ kind: 'kept', version: 2 })
      documents = await test.reopen()
      expect(await documents.read('people', 'zhang')).toEqual({ id: 'zhang', version: 2, value: 'b' })
      expect(await documents.write('people', 'zhang', 'c', 2)).toEqual({ kind: 'kept', version: 3 })
    })

    it('are left as they are where another version was expected', async () => {
      expect(await documents.write('people', 'zhang', 'early', 1)).toEqual({ kind: 'conflict' })
      expect(await documents.write('people', 'zhang', 'a', 0)).toEqual({ kind: 'kept', version: 1 })
      for (const expected of [0, 2]) {
        expect(await documents.write('people', 'zhang', 'late', expected)).toEqual({ kind: 'conflict' })
      }
      expect((await (await test.reopen()).read('people', 'zhang'))?.value).toBe('a')
    })

    it.each([0, 1])('let one of many win who expect version %d', async (expected) => {
      if (expected === 1) await documents.write('people', 'zhang', 'first')
      const writers = Array.from({ length: 20 }, (_, i) => documents.write('people', 'zhang', i, expected))
      const kept = (await Promise.all(writers)).filter(({ kind }) => kind === 'kept')
      expect(kept).toEqual([{ kind: 'kept', version: expected + 1 }])
    })

    it('lose no write of many that expect nothing', async () => {
      await Promise.all(Array.from({ length: 20 }, (_, i) => documents.write('people', 'zhang', i)))
      expect((await (await test.reopen()).read('people', 'zhang'))?.version).toBe(20)
    })

    it('are gone when they were removed, and begin anew', async () => {
      await documents.write('people', 'zhang', 'a')
      await documents.write('people', 'li', 'b')
      await documents.remove('people', 'zhang')
      await documents.remove('people', 'zhang')
      documents = await test.reopen()
      expect(await documents.read('people', 'zhang')).toBeUndefined()
      expect(await idsIn('people')).toEqual(['li'])
      expect(await documents.write('people', 'zhang', 'c', 0)).toEqual({ kind: 'kept', version: 1 })
      await documents.remove('people', 'zhang')
      await documents.remove('people', 'li')
      expect(await documents.collections()).toEqual([])
    })

    it('are told apart by any id, and listed in one order', async () => {
      const ids = ['1', '10', '2', 'A', 'a', '../x', '.', '张三', '𠮷', 'x', 'a\0b', 'a\\0b', '字'.repeat(200)]
      for (const id of ids.toReversed()) await documents.write('people', id, id)
      documents = await test.reopen()
      expect(await idsIn('people')).toEqual(ids.toSorted())
      for (const id of ids) expect((await documents.read('people', id))?.value).toBe(id)
    })

    it('are kept apart by collection, whatever it is called', async () => {
      const collections = ['a', 'A', 'a/b', '群'.repeat(200), '群'.repeat(199)]
      for (const collection of collections) await documents.write(collection, 'one', collection)
      documents = await test.reopen()
      for (const collection of collections) expect((await documents.read(collection, 'one'))?.value).toBe(collection)
      expect(await documents.collections()).toEqual(collections.toSorted())
    })

    it('refuse names that are empty or too long', async () => {
      const names = [
        ['', 'one'],
        ['people', ''],
        ['people', '字'.repeat(201)],
      ] as const
      for (const [collection, id] of names) {
        await expect(documents.write(collection, id, 1)).rejects.toBeInstanceOf(RangeError)
        await expect(documents.read(collection, id)).rejects.toBeInstanceOf(RangeError)
      }
    })
  })
}
