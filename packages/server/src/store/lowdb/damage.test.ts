import { appendFile, copyFile, cp, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Entry } from '@zhenggai/bot'
import { expect, it } from 'vitest'
import { chained } from '../chain.ts'
import { DamagedProblemError } from '../errors.ts'
import { newProblem, notesOf, progressOn } from '../fixtures.ts'
import type { Store } from '../store.ts'
import type { StoredEntry, StoredProblem } from '../stored-problem.ts'
import { journalIn, problemsIn, testFolder, testStore } from './test-folder.ts'

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

const damages: readonly [string, (file: string) => Promise<unknown>][] = [
  ['cut off in the middle', (file) => truncate(file, 200)],
  ['emptied', (file) => truncate(file, 0)],
  ['removed', (file) => rm(file)],
  ['overwritten with something else', (file) => writeFile(file, 'not JSON')],
  ['JSON of another kind', (file) => writeFile(file, '[1, 2, 3]')],
  ['saved in another encoding', async (file) => writeFile(file, inGbk(await readFile(file, 'utf8')))],
  ['without its registration', (file) => edited(file, ({ entries }) => entries.shift())],
  ['without its last entry', (file) => edited(file, ({ entries }) => entries.pop())],
  [
    'with an entry that says something else',
    (file) => edited(file, ({ entries }) => Object.assign(entries[1]!, { at: 'x' })),
  ],
  ['with an entry more', (file) => edited(file, ({ entries }) => entries.push({ kind: 'happened', hash: 'by hand' }))],
  ['of another problem', (file) => edited(file, (record) => Object.assign(record, { number: 13 }))],
  [
    'with the history of another problem',
    async (file) => writeFile(file, await readFile(file.replace('12.json', '14.json'))),
  ],
  ['that is a folder', (file) => rm(file).then(() => mkdir(file))],
]

/** A folder with the problems 12 and 14 of three entries each, closed. */
async function ledger(): Promise<{ folder: string; file: string; good: StoredProblem | undefined }> {
  const folder = await testFolder()
  const store = await testStore(folder)
  for (const number of [12, 14]) {
    await store.create('default', newProblem(number))
    await appendTo(store, number, '已清运三车')
    await appendTo(store, number, '已清运五车')
  }
  const good = await store.read('default', 12)
  await store.close()
  return { folder, file: join(problemsIn(folder), '12.json'), good }
}

async function appendTo(store: Store, number: number, note: string): Promise<void> {
  const problem = (await store.read('default', number)) as StoredProblem
  expect((await store.append('default', number, problem.entries.length, progressOn(problem, note))).kind).toBe('kept')
}

const problemsDamaged = async (store: Store): Promise<readonly string[]> =>
  (await store.damaged('default')).map(({ number }) => number)

it.each(damages)('a file %s is named and kept, and its problem is brought back whole', async (_, damage) => {
  const { folder, file, good } = await ledger()
  await damage(file)
  const found = await readFile(file).catch(({ code }) => code)

  const store = await testStore(folder)
  expect(await store.read('default', 12)).toEqual(good)
  expect(await store.damaged('default')).toEqual([])
  const [restored, ...others] = await store.restored('default')
  expect(others).toEqual([])
  expect(restored).toMatchObject({ number: 12, missing: 0 })
  const kept = restored?.kept
  if (found === 'ENOENT') expect(kept).toBeUndefined()
  else {
    expect(kept).toBe(join(relative(folder, problemsIn(folder)), '12.json.damaged'))
    expect(await readFile(join(folder, String(kept))).catch(({ code }) => code)).toEqual(found)
  }
  await appendTo(store, 12, 'x')
  await appendTo(store, 14, 'x')
  await store.close()

  const again = await testStore(folder)
  expect(await again.restored('default')).toEqual([])
  expect(notesOf(await again.read('default', 12))).toEqual(['已清运三车', '已清运五车', 'x'])
  expect(notesOf(await again.read('default', 14))).toEqual(['已清运三车', '已清运五车', 'x'])
})

it.each(damages)('where there is no journal either, a file %s gives back what is left of it', async (_, damage) => {
  const { folder, file, good } = await ledger()
  await damage(file)
  await rm(journalIn(folder))
  const store = await testStore(folder)
  const left = await store.read('default', 12).catch((error) => error)
  if (left instanceof DamagedProblemError) {
    expect(await problemsDamaged(store)).toEqual(['12'])
    expect(left.text.zh).toContain(relative(folder, file))
  } else {
    const [restored] = await store.restored('default')
    expect(left.entries).toEqual(good?.entries.slice(0, left.entries.length))
    expect(restored).toMatchObject({ number: 12, missing: 3 - left.entries.length })
  }
  expect((await store.read('default', 14))?.entries.length).toBe(3)
})

it('a file that nothing can be made of is named and left alone, and everything else goes on', async () => {
  const { folder, file } = await ledger()
  await truncate(file, 100)
  await rm(journalIn(folder))
  for (const _restart of [1, 2]) {
    const store = await testStore(folder)
    const error: unknown = await store.read('default', 12).catch((error) => error)
    expect((error as DamagedProblemError).text.zh).toContain(`原样保留在 ${relative(folder, file)}`)
    await expect(store.create('default', newProblem(12))).rejects.toBeInstanceOf(DamagedProblemError)
    await expect(store.append('default', 12, 3, progressOn(newProblem(12), 'x'))).rejects.toBeInstanceOf(
      DamagedProblemError,
    )
    expect((await store.readAll('default')).map(({ number }) => number)).toEqual([14])
    await appendTo(store, 14, 'x')
    expect((await readFile(file)).length).toBe(100)
    await store.close()
  }
})

const later: readonly [string, (file: string) => Promise<unknown>][] = [
  ['in a later format', (file) => edited(file, (record) => Object.assign(record, { format: 2 }))],
  [
    'with an entry of a later version',
    (file) =>
      edited(file, (record) => {
        const { hash: _, ...entry } = { ...record.entries[2]!, kind: 'foreseen' }
        const before = record.entries.slice(0, 2) as unknown as StoredEntry[]
        record.entries.splice(
          2,
          1,
          chained({ number: 12, sample: false }, before, [entry as unknown as Entry])[0] as never,
        )
      }),
  ],
]

it.each(later)('a file %s is left to that version, with and without its journal', async (_, write) => {
  const { folder, file } = await ledger()
  await write(file)
  const before = await readFile(file)
  for (const _restart of [1, 2]) {
    const store = await testStore(folder)
    if ((await store.restored('default')).length > 0) return // its journal says otherwise: somebody forged it
    await expect(store.read('default', 12)).rejects.toBeInstanceOf(DamagedProblemError)
    expect(await readFile(file)).toEqual(before)
    await store.close()
  }
})

it('what only the journal holds is not lost while a version that does not understand it is at work', async () => {
  const { folder, file } = await ledger()
  const journal = journalIn(folder)
  const { entries } = JSON.parse(await readFile(file, 'utf8')) as StoredProblem
  const { hash: _, ...entry } = { ...entries[2]!, id: 'later', kind: 'foreseen' }
  const added = chained({ number: 12, sample: false }, entries, [entry as unknown as Entry])
  await appendFile(journal, `${JSON.stringify({ number: 12, sample: false, version: 3, entries: added })}\n`)
  const whole = await readFile(journal, 'utf8')
  for (const _restart of [1, 2]) {
    const store = await testStore(folder)
    await expect(store.read('default', 12)).rejects.toBeInstanceOf(DamagedProblemError)
    await store.close()
  }
  expect(await readFile(journal, 'utf8')).toBe(whole)
})

it('a file that is no problem by its name is named too', async () => {
  const { folder, file } = await ledger()
  await copyFile(file, join(problemsIn(folder), '12 (copy).json'))
  const store = await testStore(folder)
  expect(await problemsDamaged(store)).toEqual(['12 (copy)'])
  expect(await store.read('default', 12)).toBeDefined()
})

it('a file that somebody changes while the system runs is not overwritten, and its problem is brought back later', async () => {
  const { folder, file, good } = await ledger()
  const store = await testStore(folder)
  await edited(file, ({ entries }) => entries.push({ kind: 'happened', hash: 'by hand' }))
  const byHand = await readFile(file, 'utf8')
  const append = store.append('default', 12, 3, progressOn(good as StoredProblem, 'x'))
  await expect(append).rejects.toBeInstanceOf(DamagedProblemError)
  await expect(store.read('default', 12)).rejects.toBeInstanceOf(DamagedProblemError)
  await store.close()
  expect(await readFile(file, 'utf8')).toBe(byHand)
  const again = await testStore(folder)
  expect(await again.read('default', 12)).toEqual(good)
  expect(await again.restored('default')).toMatchObject([{ number: 12, missing: 0 }])
})

it('a file that somebody puts there while the system runs is not overwritten', async () => {
  const { folder } = await ledger()
  const store = await testStore(folder)
  const file = join(problemsIn(folder), '13.json')
  await writeFile(file, 'restored by hand')
  await expect(store.create('default', newProblem(13))).rejects.toBeInstanceOf(DamagedProblemError)
  expect(await readFile(file, 'utf8')).toBe('restored by hand')
})

it('a good file that somebody puts there is taken over, and lasts', async () => {
  const [one, other] = [await ledger(), await testFolder()]
  await (await testStore(other)).create('default', newProblem(1))
  const store = await testStore(join(other, 'more'))
  await store.create('default', newProblem(1))
  await store.close()
  await copyFile(one.file, join(problemsIn(join(other, 'more')), '12.json'))
  const again = await testStore(join(other, 'more'))
  expect(await again.read('default', 12)).toEqual(one.good)
  await again.close()
  await rm(join(problemsIn(join(other, 'more')), '12.json'))
  expect(await (await testStore(join(other, 'more'))).read('default', 12)).toEqual(one.good)
})

it.each(['index.json', 'journal.jsonl'])(
  'without its %s a ledger opens all the same, and gets another one',
  async (name) => {
    const { folder, good } = await ledger()
    const file = join(problemsIn(folder), '..', name)
    await rm(file)
    const store = await testStore(folder)
    expect(await store.read('default', 12)).toEqual(good)
    expect(await store.restored('default')).toEqual([])
    await store.close()
    expect((await readFile(file, 'utf8')).length).toBeGreaterThan(100)
  },
)

it('a line that never got to the end of the journal is cut off there', async () => {
  const { folder, good } = await ledger()
  const journal = journalIn(folder)
  const whole = await readFile(journal, 'utf8')
  await appendFile(journal, '{"number":12,"sample":fal')
  const store = await testStore(folder)
  expect(await store.read('default', 12)).toEqual(good)
  expect(await readFile(journal, 'utf8')).toBe(whole)
  await appendTo(store, 12, 'x')
  expect(await readFile(journal, 'utf8')).toMatch(/\n$/)
})

it('a sample that was taken away stays away, also where its file comes back', async () => {
  const folder = await testFolder()
  const store = await testStore(folder)
  await store.create('default', newProblem(1, { sample: true }))
  await store.close()
  const file = join(problemsIn(folder), '1.json')
  await copyFile(file, `${file}.copy`)
  const next = await testStore(folder)
  await next.removeSample('default')
  await copyFile(`${file}.copy`, file)
  // Not closed: what a kill leaves behind.
  await next.create('default', newProblem(2))
  const copied = await testFolder()
  await cp(join(folder, 'ledgers'), join(copied, 'ledgers'), { recursive: true })
  const again = await testStore(copied)
  expect((await again.readAll('default')).map(({ number }) => number)).toEqual([2])
  expect(await readdir(problemsIn(copied))).not.toContain('1.json')
})
