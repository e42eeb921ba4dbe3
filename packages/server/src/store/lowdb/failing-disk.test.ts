import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { DamagedProblemError, StoreFailedError } from '../errors.ts'
import { newProblem, notesOf, progressOn } from '../fixtures.ts'
import { type Disk, nodeDisk } from './folder.ts'
import { problemsIn, testFolder, testStore } from './test-folder.ts'

type Step = 'open' | 'write' | 'flush' | 'rename' | 'flush folder'

/** The real disk, on which one step fails while it is told to. */
function failingDisk(folder: string) {
  let failing: { step: Step; code: string } | undefined
  const check = (step: Step): void => {
    if (failing?.step === step) throw Object.assign(new Error(`${failing.code}: ${step}`), { code: failing.code })
  }
  const disk: Disk = {
    ...nodeDisk,
    async open(path, flags) {
      if (flags === 'wx') check('open')
      const file = await nodeDisk.open(path, flags)
      const { sync } = file
      file.sync = async () => {
        check(flags === 'wx' ? 'flush' : 'flush folder')
        await sync.apply(file)
      }
      return file
    },
    writeFileSync(file, content) {
      nodeDisk.writeFileSync(file, content.slice(0, 100)) // a full disk takes a part
      check('write')
      nodeDisk.writeFileSync(file, content.slice(100))
    },
    renameSync(from, to) {
      check('rename')
      nodeDisk.renameSync(from, to)
    },
  }
  return {
    disk,
    fail: (step: Step, code: string) => {
      failing = { step, code }
    },
    mend: () => {
      failing = undefined
    },
    files: () => fs.readdir(problemsIn(folder)),
  }
}

const failures: readonly [Step, string, string][] = [
  ['open', 'EACCES', '权限'],
  ['open', 'EROFS', '只能读取'],
  ['open', 'ENOSPC', '磁盘已满'],
  ['write', 'ENOSPC', '磁盘已满'],
  ['flush', 'EIO', '磁盘读写出错'],
  ['rename', 'EPERM', '权限'],
]

it.each(failures)(
  'when the disk refuses to %s (%s), nothing changes and the writer hears why',
  async (step, code, words) => {
    const folder = await testFolder()
    const { disk, fail, mend, files } = failingDisk(folder)
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
    expect(await files()).toEqual(['12.json'])

    mend()
    expect((await store.append('default', 12, 1, progressOn(problem, 'kept', 'key'))).kind).toBe('kept')
    expect((await store.create('default', newProblem(13))).kind).toBe('kept')
    await store.close()
    const again = await testStore(folder)
    expect(notesOf(await again.read('default', 12))).toEqual(['kept'])
  },
)

it('rejects exactly those whose data is not on disk', async () => {
  const folder = await testFolder()
  const { disk, fail, mend } = failingDisk(folder)
  const store = await testStore(folder, disk)
  const writing = Array.from({ length: 40 }, async (_, i) => {
    if (i === 15) fail('write', 'ENOSPC')
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

it('says that it does not know when the folder cannot be flushed, and touches the problem no more', async () => {
  const folder = await testFolder()
  const { disk, fail, mend } = failingDisk(folder)
  const store = await testStore(folder, disk)
  const problem = newProblem(12)
  await store.create('default', problem)
  fail('flush folder', 'EIO')
  const unsure = progressOn(problem, 'unsure', 'key')
  const error: unknown = await store.append('default', 12, 1, unsure).catch((error) => error)
  expect(error).toBeInstanceOf(DamagedProblemError)
  expect((error as DamagedProblemError).text.zh).toContain('没有确认')
  mend()
  await expect(store.append('default', 12, 1, progressOn(problem, 'x'))).rejects.toBeInstanceOf(DamagedProblemError)
  expect(await store.withKey('default', 'key')).toBe(12)
  await store.close()
  const again = await testStore(folder)
  expect(notesOf(await again.read('default', 12))).toEqual(['unsure'])
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
