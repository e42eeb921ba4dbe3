import { mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { DamagedProblemError } from '../errors.ts'
import { newProblem, notesOf, progressOn } from '../fixtures.ts'
import type { StoredProblem } from '../stored-problem.ts'
import { problemsIn, testFolder, testStore } from './test-folder.ts'

type Record = { format: number; number: number; entries: { kind: string; hash: string; extra?: string }[] }

const edited = async (file: string, edit: (record: Record) => void): Promise<void> => {
  const record = JSON.parse(await readFile(file, 'utf8'))
  edit(record)
  await writeFile(file, JSON.stringify(record))
}

/** 河 as GBK has it: as UTF-8 it would be read as two unknown characters, and the text still be JSON. */
const inGbk = (text: string): Buffer => {
  const [before = '', ...after] = text.split('河')
  return Buffer.concat([Buffer.from(before), Buffer.from([0xba, 0xd3]), Buffer.from(after.join('河'))])
}

const damages: readonly [string, (file: string) => Promise<void>][] = [
  ['cut off in the middle', (file) => truncate(file, 200)],
  ['emptied', (file) => truncate(file, 0)],
  ['overwritten with something else', (file) => writeFile(file, 'not JSON')],
  ['JSON of another kind', (file) => writeFile(file, '[1, 2, 3]')],
  ['saved in another encoding', async (file) => writeFile(file, inGbk(await readFile(file, 'utf8')))],
  ['without its registration', (file) => edited(file, ({ entries }) => entries.shift())],
  ['with a field nobody knows', (file) => edited(file, ({ entries }) => Object.assign(entries[0]!, { extra: 'x' }))],
  ['of a later format', (file) => edited(file, (record) => Object.assign(record, { format: 2 }))],
  ['of another problem', (file) => edited(file, (record) => Object.assign(record, { number: 13 }))],
  [
    'a folder',
    async (file) =>
      rm(file)
        .then(() => mkdir(file))
        .then(() => undefined),
  ],
]

it.each(damages)('a file %s is named and left alone, and everything else goes on', async (_, damage) => {
  const folder = await testFolder()
  const first = await testStore(folder)
  for (const number of [12, 14]) await first.create('default', newProblem(number))
  await first.append('default', 12, 1, progressOn(newProblem(12), '已清运三车'))
  await first.close()
  const file = join(problemsIn(folder), '12.json')
  await damage(file)
  const before = await readFile(file).catch(() => 'a folder')

  for (const _restart of [1, 2]) {
    const store = await testStore(folder)
    const error: unknown = await store.read('default', 12).catch((error) => error)
    expect(error).toBeInstanceOf(DamagedProblemError)
    expect((error as DamagedProblemError).text.zh).toContain(file)
    expect(await store.damaged('default')).toMatchObject([{ number: '12', file }])
    await expect(store.create('default', newProblem(12))).rejects.toBeInstanceOf(DamagedProblemError)
    await expect(store.append('default', 12, 2, progressOn(newProblem(12), 'x'))).rejects.toBeInstanceOf(
      DamagedProblemError,
    )
    expect((await store.readAll('default')).map(({ number }) => number)).toEqual([14])
    const other = (await store.read('default', 14)) as StoredProblem
    expect((await store.append('default', 14, other.entries.length, progressOn(other, 'x'))).kind).toBe('kept')
    expect(await readFile(file).catch(() => 'a folder')).toEqual(before)
    await store.close()
  }
})

it('a file that is no problem by its name is named too', async () => {
  const folder = await testFolder()
  const first = await testStore(folder)
  await first.create('default', newProblem(12))
  await first.close()
  await writeFile(join(problemsIn(folder), '12 (copy).json'), await readFile(join(problemsIn(folder), '12.json')))
  const store = await testStore(folder)
  expect(await store.damaged('default')).toMatchObject([{ number: '12 (copy)' }])
  expect(await store.read('default', 12)).toBeDefined()
})

it('a file that somebody changes while the system runs is not overwritten', async () => {
  const folder = await testFolder()
  const store = await testStore(folder)
  const problem = newProblem(12)
  await store.create('default', problem)
  const file = join(problemsIn(folder), '12.json')
  await edited(file, ({ entries }) => entries.push({ kind: 'happened', hash: 'by hand' }))
  const byHand = await readFile(file, 'utf8')
  await expect(store.append('default', 12, 1, progressOn(problem, 'x'))).rejects.toBeInstanceOf(DamagedProblemError)
  expect(await readFile(file, 'utf8')).toBe(byHand)
  await expect(store.read('default', 12)).rejects.toBeInstanceOf(DamagedProblemError)
})

it('a file that somebody puts there while the system runs is not overwritten', async () => {
  const folder = await testFolder()
  const store = await testStore(folder)
  await store.create('default', newProblem(12))
  const file = join(problemsIn(folder), '13.json')
  await writeFile(file, 'restored by hand')
  await expect(store.create('default', newProblem(13))).rejects.toBeInstanceOf(DamagedProblemError)
  expect(await readFile(file, 'utf8')).toBe('restored by hand')
})

it('a mended file is read again after a restart', async () => {
  const folder = await testFolder()
  const first = await testStore(folder)
  const problem = newProblem(12)
  await first.create('default', problem)
  await first.append('default', 12, 1, progressOn(problem, '已清运三车'))
  await first.close()
  const file = join(problemsIn(folder), '12.json')
  const good = await readFile(file)
  await truncate(file, 100)
  await (await testStore(folder)).close()
  await writeFile(file, good)
  const store = await testStore(folder)
  expect(notesOf(await store.read('default', 12))).toEqual(['已清运三车'])
})
