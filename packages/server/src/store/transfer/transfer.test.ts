import { appendFile, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pino } from 'pino'
import { expect, it, onTestFinished } from 'vitest'
import { newProblem, notesOf, progressOn } from '../fixtures.ts'
import { lead } from '../leadership.ts'
import { FolderInUseError } from '../lowdb/lock.ts'
import { problemsIn, testFolder } from '../lowdb/test-folder.ts'
import { openStore } from '../open-store.ts'
import { DatabaseInUseError } from '../postgres/errors.ts'
import { testDatabase } from '../postgres/test-database.ts'
import type { Store } from '../store.ts'
import type { StoredProblem } from '../stored-problem.ts'
import { BadBackupError, readBackup, writeBackup } from './backup-file.ts'
import { fill, NotEmptyError } from './fill.ts'
import { move, UnreadableSourceError } from './move.ts'
import { sizeOf } from './snapshot.ts'
import { type Place, readEverything } from './source.ts'
import { verifyPlace } from './verify-place.ts'

const AT = '2023-06-20T09:00:00.000+08:00'
const folderPlace = async (): Promise<Place> => ({ databaseUrl: undefined, dataDir: await testFolder() })
const databasePlace = async (): Promise<Place> => ({ databaseUrl: await testDatabase(), dataDir: '' })

async function open(place: Place): Promise<Store> {
  const store = await openStore(place)
  onTestFinished(() => store.close())
  return store
}

/** Two ledgers with numbers of every kind, and documents. */
async function write(store: Store): Promise<void> {
  for (const number of [12, '18-1', '甲']) {
    const problem = newProblem(number, { key: `key ${number}` })
    await store.create('default', problem)
    await store.append('default', number, 1, progressOn(problem, '"引号"、\\、\n和𠮷'))
  }
  await store.create('警示片', newProblem(12, { sample: true }))
  await store.documents.write('people', 'zhang', { name: '张三', unit: null })
  await store.documents.write('people', 'li', { name: '李四' })
}

async function written(place: Place): Promise<void> {
  const store = await openStore(place)
  await write(store).finally(store.close)
}

async function contentOf(store: Store) {
  const ledgers = (await store.ledgers()).toSorted()
  const byNumber = (a: StoredProblem, b: StoredProblem) => String(a.number).localeCompare(String(b.number))
  return {
    problems: await Promise.all(ledgers.map(async (name) => [name, (await store.readAll(name)).toSorted(byNumber)])),
    people: await store.documents.list('people'),
    key: await store.withKey('default', 'key 18-1'),
  }
}

it.each([
  ['the folder', 'PostgreSQL', folderPlace, databasePlace],
  ['PostgreSQL', 'the folder', databasePlace, folderPlace],
])('everything goes from %s to %s and is the same there', async (_from, _to, placeFrom, placeTo) => {
  const [from, to] = [await placeFrom(), await placeTo()]
  await written(from)
  const moved = await move(from, to)
  expect(sizeOf(moved)).toEqual({ problems: 4, entries: 7, documents: 2 })
  const [source, target] = [await open(from), await open(to)]
  expect(await contentOf(target)).toEqual(await contentOf(source))
  expect((await verifyPlace(to)).flatMap(({ alterations }) => alterations)).toEqual([])
  const again = (await target.read('default', 12)) as StoredProblem
  expect((await target.append('default', 12, 2, progressOn(again, 'x'))).kind).toBe('kept')
})

it('a move that was cut off is completed by the next one', async () => {
  const [from, to] = [await folderPlace(), await databasePlace()]
  await written(from)
  const half = await openStore(to)
  await half.create('default', (await readEverything(from)).ledgers.get('default')?.[1] as StoredProblem)
  await half.documents.write('people', 'li', { name: '李四' })
  await half.close()
  await move(from, to)
  expect(sizeOf(await readEverything(to))).toEqual({ problems: 4, entries: 7, documents: 2 })
})

it('nothing is written into a store that holds something else', async () => {
  const [from, to] = [await folderPlace(), await databasePlace()]
  await written(from)
  const other = await openStore(to)
  await other.create('default', newProblem(99))
  await other.close()
  const error: unknown = await move(from, to).catch((error) => error)
  expect(error).toBeInstanceOf(NotEmptyError)
  expect((error as NotEmptyError).text.zh).toContain('default/99')
  expect(sizeOf(await readEverything(to)).problems).toBe(1)
})

it('nothing is moved while a server is at work', async () => {
  const [from, to] = [await folderPlace(), await databasePlace()]
  const server = await open(from)
  await write(server)
  await expect(move(from, to)).rejects.toBeInstanceOf(FolderInUseError)
  await server.close()
  const log = pino({ level: 'silent' })
  const leadership = await lead(to, async () => async () => undefined, log)
  await expect.poll(() => leadership.isLeader()).toBe(true)
  await expect(move(from, to)).rejects.toBeInstanceOf(DatabaseInUseError)
  await leadership.close()
  await move(from, to)
})

it('nothing is moved while a record cannot be read', async () => {
  const [from, to] = [await folderPlace(), await databasePlace()]
  await written(from)
  await writeFile(join(problemsIn(from.dataDir), '12.json'), '{"format":2}')
  await expect(move(from, to)).rejects.toBeInstanceOf(UnreadableSourceError)
})

it.each([
  ['the folder', folderPlace],
  ['PostgreSQL', databasePlace],
])('a backup of %s under load is a whole state of it, and can be restored', async (_, placeOf) => {
  const place = await placeOf()
  const store = await open(place)
  await write(store)
  let isOver = false
  const writing = (async () => {
    for (let i = 0; !isOver; i++) {
      const problem = (await store.read('default', 12)) as StoredProblem
      await store.append('default', 12, problem.entries.length, progressOn(problem, `${i}`))
    }
  })()
  const file = join(await testFolder(), 'backup.jsonl')
  for (const _time of [1, 2, 3]) await writeBackup(file, await readEverything(place), AT)
  isOver = true
  await writing
  expect((await stat(file)).mode & 0o077).toBe(0)

  const restored = await open(await folderPlace())
  await fill(restored, readBackup(file))
  const notes = notesOf(await restored.read('default', 12))
  const all = notesOf(await store.read('default', 12))
  expect(notes.length).toBeGreaterThan(1)
  expect(notes).toEqual(all.slice(0, notes.length))
  expect(await restored.read('default', '甲')).toEqual(await store.read('default', '甲'))
  expect(await restored.documents.list('people')).toEqual(await store.documents.list('people'))
})

it.each<[string, (file: string) => Promise<void>]>([
  ['cut off', async (file) => truncate(file, (await stat(file)).size - 100)],
  ['cut off at a line', async (file) => writeFile(file, (await readFile(file, 'utf8')).replace(/[^\n]*\n$/, ''))],
  ['with a line more', (file) => appendFile(file, '{"ledger":"default"}\n')],
  ['with another word', async (file) => writeFile(file, (await readFile(file, 'utf8')).replace('引号', '问号'))],
  [
    'of a later version',
    async (file) => writeFile(file, (await readFile(file, 'utf8')).replace('"format":1', '"format":2')),
  ],
  ['that is something else', (file) => writeFile(file, 'PK')],
  ['that is empty', (file) => writeFile(file, '')],
  ['that is not there', (file) => rm(file)],
])('a backup %s is refused', async (_, spoil) => {
  const place = await folderPlace()
  await written(place)
  const file = join(await testFolder(), 'backup.jsonl')
  await writeBackup(file, await readEverything(place), AT)
  await spoil(file)
  expect(() => readBackup(file)).toThrow(BadBackupError)
})

it('verifying names the entry that was altered, beside a server too, and changes nothing', async () => {
  const place = await folderPlace()
  const store = await open(place)
  await write(store)
  expect((await verifyPlace(place)).map(({ ledger, alterations }) => [ledger, alterations])).toEqual([
    ['default', []],
    ['警示片', []],
  ])
  await store.close()
  const file = join(problemsIn(place.dataDir), '12.json')
  const altered = (await readFile(file, 'utf8')).replace('张三', '李四')
  await writeFile(file, altered)
  const [first] = await verifyPlace(place)
  expect(first?.alterations).toMatchObject([{ number: '12', position: 0 }])
  expect(first?.alterations[0]?.why.zh).toMatch(/^ledgers\/.*\/problems\/12\.json 的第 1 条记录不是当初写入的$/)
  expect(await readFile(file, 'utf8')).toBe(altered)
})
