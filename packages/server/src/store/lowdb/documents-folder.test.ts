import { mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { describeDocuments } from '../documents-conformance.ts'
import { DamagedDocumentError, StoreFailedError } from '../errors.ts'
import { openLowdbStore } from './lowdb-store.ts'
import { testFolder, testStore } from './test-folder.ts'

describeDocuments('documents of the embedded store', async () => {
  const folder = await testFolder()
  let store = await openLowdbStore(folder)
  return {
    documents: store.documents,
    async reopen() {
      await store.close()
      store = await openLowdbStore(folder)
      return store.documents
    },
    dispose: () => store.close(),
  }
})

const PEOPLE = join('documents', '_70__65__6f__70__6c__65_')

/** A folder with the documents 1 and 2 in the collection people, closed. */
async function people(): Promise<string> {
  const folder = await testFolder()
  const { documents, close } = await testStore(folder)
  for (const id of ['1', '2']) await documents.write('people', id, `person ${id}`)
  await close()
  return folder
}

const damages: readonly [string, (file: string) => Promise<void>][] = [
  ['cut off in the middle', (file) => truncate(file, 20)],
  ['emptied', (file) => truncate(file, 0)],
  ['overwritten with something else', (file) => writeFile(file, '{"format":1,"id":"1"}')],
  ['of a later format', async (file) => writeFile(file, (await readFile(file, 'utf8')).replace('1', '2'))],
  ['that got another name', async (file) => rename(file.replace('1.json', '2.json'), file)],
  [
    'that is a folder',
    (file) =>
      rm(file)
        .then(() => mkdir(file))
        .then(() => undefined),
  ],
]

it.each(damages)('a document %s is named and left alone, and everything else goes on', async (_, damage) => {
  const folder = await people()
  await damage(join(folder, PEOPLE, '1.json'))
  const { documents } = await testStore(folder)
  for (const asked of [documents.read('people', '1'), documents.write('people', '1', 'x')]) {
    const error: unknown = await asked.catch((error) => error)
    expect(error).toBeInstanceOf(DamagedDocumentError)
    expect((error as DamagedDocumentError).text.zh).toContain(`文件 ${join(PEOPLE, '1.json')} 已损坏`)
  }
  expect(await documents.damaged()).toMatchObject([{ collection: 'people', id: '1', file: join(PEOPLE, '1.json') }])
  expect((await documents.list('people')).some(({ id }) => id === '1')).toBe(false)
  expect((await documents.write('people', '3', 'x')).kind).toBe('kept')
})

it('a damaged document that is removed makes room, and its file is kept aside', async () => {
  const folder = await people()
  await writeFile(join(folder, PEOPLE, '1.json'), 'nonsense')
  const { documents } = await testStore(folder)
  await documents.remove('people', '1')
  expect(await documents.read('people', '1')).toBeUndefined()
  expect(await documents.damaged()).toEqual([])
  expect(await documents.write('people', '1', 'x', 0)).toEqual({ kind: 'kept', version: 1 })
  expect(await readFile(join(folder, PEOPLE, '1.json.damaged'), 'utf8')).toBe('nonsense')
})

it('a document that somebody changes while the system runs is not overwritten', async () => {
  const folder = await people()
  const { documents } = await testStore(folder)
  await documents.read('people', '1')
  await writeFile(join(folder, PEOPLE, '1.json'), 'by hand')
  await expect(documents.write('people', '1', 'x')).rejects.toBeInstanceOf(DamagedDocumentError)
  expect(await readFile(join(folder, PEOPLE, '1.json'), 'utf8')).toBe('by hand')
})

it('asking makes no folder', async () => {
  const folder = await testFolder()
  const { documents } = await testStore(folder)
  await documents.read('people', '1')
  await documents.list('people')
  await documents.remove('people', '1')
  expect(await readdir(join(folder, 'documents'))).toEqual([])
})

it('refuses writes when the store is closed', async () => {
  const { documents, close } = await testStore(await people())
  await close()
  await expect(documents.write('people', '1', 'x')).rejects.toBeInstanceOf(StoreFailedError)
})
