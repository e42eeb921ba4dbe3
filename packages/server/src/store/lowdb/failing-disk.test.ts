import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { DamagedProblemError, StoreFailedError } from '../errors.ts'
import { newProblem, notesOf, progressOn } from '../fixtures.ts'
import { type Disk, nodeDisk } from './folder.ts'
import { testFolder, testStore } from './test-folder.ts'

/** `journal …`: of the journal, the others of the file of a problem behind it. */
type Step = 'journal write' | 'journal flush' | 'journal cut' | 'open' | 'write' | 'flush' | 'rename' | 'flush folder'

/** The real disk, on which one step fails while it is told to. */
function failingDisk() {
  const failing = new Map<Step, { readonly code: string; times: number }>()
  const journals = new Set<number>()
  const check = (step: Step): void => {
    const failure = failing.get(step)
    if (!failure || failure.times-- <= 0) return
    throw Object.assign(new Error(`${failure.code}: ${step}`), { code: failure.code })
  }
  const disk: Disk = {
    ...nodeDisk,
    async open(path, flags) {
      if (flags === 'wx') check('open')
      const file = await nodeDisk.open(path, flags)
      const { sync, datasync, truncate } = file
      if (flags === 'a') journals.add(file.fd)
      file.sync = async () => {
        check(flags === 'wx' ? 'flush' : 'flush folder')
        await sync.apply(file)
      }
      file.datasync = async () => {
        check('journal flush')
        await datasync.apply(file)
      }
      file.truncate = async (length) => {
        check('journal cut')
        await truncate.call(file, length)
      }
      return file
    },
    writeFileSync(file, content) {
      nodeDisk.writeFileSync(file, content.slice(0, 100)) // a full disk takes a part
      check(journals.has(file) ? 'journal write' : 'write')
      nodeDisk.writeFileSync(file, content.slice(100))
    },
    renameSync(from, to) {
      check('rename')
      nodeDisk.renameSync(from, to)
    },
  }
  return {
    disk,
    fail: (step: Step, code: string, times = Number.POSITIVE_INFINITY) => failing.set(step, { code, times }),
    mend: () => failing.clear(),
  }
}

const failures: readonly [Step, string, string][] = [
  ['journal write', 'ENOSPC', '磁盘已满'],
  ['journal write', 'EROFS', '只能读取'],
  ['journal write', 'EDQUOT', '配额'],
]

it.each(failures)(
  'when the disk refuses the %s (%s), nothing changes and the writer hears why',
  async (step, code, words) => {
    const folder = await testFolder()
    const { disk, fail, mend } = failingDisk()
    const store = await testStore(folder, disk)
    const problem = newProblem(12)
    await store.create('default', problem)

    fail(step, code)
    const error: unknown = await store
      .append('default', 12, 1, progressOn(problem, 'lost', 'key'))
      .catch((error) => error)
    expect(error).toBeInstanceOf(StoreFailedError)
    expect((error as StoreFailedError).text.zh).toContain(words)
    await expect(store.create('default', newProblem(13))).rejects.toBeInstanceOf(StoreFailedError)
    expect(await store.read('default', 12)).toBe(problem)
    expect(await store.read('default', 13)).toBeUndefined()
    expect(await store.withKey('default', 'key')).toBeUndefined()

    mend()
    expect((await store.append('default', 12, 1, progressOn(problem, 'kept', 'key'))).kind).toBe('kept')
    expect((await store.create('default', newProblem(13))).kind).toBe('kept')
    await store.close()
    const again = await testStore(folder)
    expect(notesOf(await again.read('default', 12))).toEqual(['kept'])
    expect(await again.restored('default')).toEqual([])
  },
)

it('when the disk does not confirm an update but lets it be taken back, nothing was kept', async () => {
  const folder = await testFolder()
  const { disk, fail } = failingDisk()
  const store = await testStore(folder, disk)
  const problem = newProblem(12)
  await store.create('default', problem)
  fail('journal flush', 'EIO', 1)
  await expect(store.append('default', 12, 1, progressOn(problem, 'lost'))).rejects.toBeInstanceOf(StoreFailedError)
  expect((await store.append('default', 12, 1, progressOn(problem, 'kept'))).kind).toBe('kept')
  await store.close()
  expect(notesOf(await (await testStore(folder)).read('default', 12))).toEqual(['kept'])
})

it.each<Step>(['open', 'write', 'flush', 'rename'])(
  'when the disk refuses to %s the file behind the journal, the update is kept all the same',
  async (step) => {
    const folder = await testFolder()
    const { disk, fail } = failingDisk()
    const store = await testStore(folder, disk)
    const problem = newProblem(12)
    await store.create('default', problem)
    fail(step, 'ENOSPC')
    expect((await store.append('default', 12, 1, progressOn(problem, 'kept'))).kind).toBe('kept')
    await store.close()
    const again = await testStore(folder)
    expect(notesOf(await again.read('default', 12))).toEqual(['kept'])
    expect(await again.restored('default')).toEqual([])
  },
)

it('rejects exactly those whose data is not on disk', async () => {
  const folder = await testFolder()
  const { disk, fail, mend } = failingDisk()
  const store = await testStore(folder, disk)
  const writing = Array.from({ length: 40 }, async (_, i) => {
    if (i === 15) fail('journal write', 'ENOSPC')
    if (i === 25) mend()
    await new Promise((resolve) => setTimeout(resolve, i / 2))
    return store.create('default', newProblem(i + 1))
  })
  const settled = await Promise.allSettled(writing)
  const acknowledged = settled.flatMap(({ status }, i) => (status === 'fulfilled' ? [i + 1] : []))
  await store.close()
  const again = await testStore(folder)
  const kept = (await again.readAll('default')).map(({ number }) => Number(number))
  expect(kept.toSorted((a, b) => a - b)).toEqual(acknowledged)
  expect(await again.damaged('default')).toEqual([])
})

it('says that it does not know when an update is neither confirmed nor taken back, and writes no more', async () => {
  const folder = await testFolder()
  const { disk, fail, mend } = failingDisk()
  const store = await testStore(folder, disk)
  const problem = newProblem(12)
  await store.create('default', problem)
  await store.create('default', newProblem(13))
  fail('journal flush', 'EIO')
  const unsure = progressOn(problem, 'unsure', 'key')
  const error: unknown = await store.append('default', 12, 1, unsure).catch((error) => error)
  expect(error).toBeInstanceOf(DamagedProblemError)
  expect((error as DamagedProblemError).text.zh).toContain('没有确认')
  mend()
  await expect(store.append('default', 12, 1, progressOn(problem, 'x'))).rejects.toBeInstanceOf(DamagedProblemError)
  await expect(store.append('default', 13, 1, progressOn(newProblem(13), 'x'))).rejects.toBeInstanceOf(StoreFailedError)
  expect(await store.withKey('default', 'key')).toBe(12)
  await store.close()
  const again = await testStore(folder)
  expect(['', 'unsure']).toContain(notesOf(await again.read('default', 12)).join())
  expect(await again.restored('default')).toEqual([])
})

it('a first problem that cannot be kept leaves no ledger behind that could not be used later', async () => {
  const folder = await testFolder()
  const store = await testStore(folder)
  const blocked = join(folder, 'ledgers', '7')
  await fs.writeFile(blocked, 'in the way')
  await expect(store.create('7', newProblem(1))).rejects.toBeInstanceOf(StoreFailedError)
  await fs.rm(blocked)
  expect((await store.create('7', newProblem(1))).kind).toBe('kept')
})
