import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { newProblem } from '../fixtures.ts'
import { FolderInUseError, lockFolder, UnusableFolderError } from './lock.ts'
import { openLowdbStore } from './lowdb-store.ts'
import { testFolder, testStore } from './test-folder.ts'

const script = fileURLToPath(new URL('../test-writer.ts', import.meta.url))

it('a second process is refused and hears the pid of the first; after a kill the next one takes over', async () => {
  const folder = await testFolder()
  const first = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', script, folder, 'run'])
  await once(createInterface({ input: first.stdout }), 'line')
  const error: unknown = await openLowdbStore(folder).catch((error) => error)
  expect(error).toBeInstanceOf(FolderInUseError)
  expect((error as FolderInUseError).text.zh).toContain(`${folder} 正被另一个进程使用（进程号 ${first.pid}）`)

  first.kill('SIGSTOP')
  await expect(openLowdbStore(folder), 'one that is stopped still holds it').rejects.toBeInstanceOf(FolderInUseError)
  first.kill('SIGKILL')
  await once(first, 'close')
  const next = await testStore(folder)
  expect((await next.create('default', newProblem('next'))).kind).toBe('kept')
})

it('lets go when it is closed, and leaves nothing of the lock behind', async () => {
  const folder = await testFolder()
  for (const _time of [1, 2, 3]) {
    const store = await openLowdbStore(folder)
    await expect(openLowdbStore(folder)).rejects.toBeInstanceOf(FolderInUseError)
    await store.close()
  }
  expect(await readdir(folder)).toEqual(['documents', 'ledgers'])
})

it('of many who come at once, one holds the folder at most', async () => {
  const folder = await testFolder()
  for (let round = 0; round < 10; round++) {
    const taken = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)))
    const holders = taken.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(holders.length).toBeLessThanOrEqual(1)
    for (const release of holders) await release()
  }
  const release = await lockFolder(folder)
  await release()
})

it('works for a folder with a path that is too long for a socket', async () => {
  const folder = join(await testFolder(), '很长的文件夹名'.repeat(6))
  const store = await openLowdbStore(folder)
  await expect(openLowdbStore(folder)).rejects.toBeInstanceOf(FolderInUseError)
  await store.close()
  await (await openLowdbStore(folder)).close()
})

it('says what is the matter with a folder that cannot be used', async () => {
  const file = fileURLToPath(import.meta.url)
  const error: unknown = await openLowdbStore(file).catch((error) => error)
  expect(error).toBeInstanceOf(UnusableFolderError)
  expect((error as UnusableFolderError).text.zh).toContain('DATA_DIR')
})
