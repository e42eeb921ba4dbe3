import { expect, it } from 'vitest'
import { memoryDocuments } from '../store/memory-documents.ts'
import { openDirectory } from './open-directory.ts'

const li = { id: 'li', name: '李四', unit: '县水务局', role: 'unit' } as const
const wang = { id: 'wang', name: '王五', unit: '县水务局', role: 'unit', liaison: true } as const

it('gives back who was entered, ordered by id', async () => {
  const directory = openDirectory(memoryDocuments())
  expect(await directory.isEmpty()).toBe(true)
  await directory.put(wang)
  await directory.put({ ...li, name: undefined })
  expect(await directory.people()).toEqual([{ id: 'li', unit: '县水务局', role: 'unit' }, wang])
  expect(await directory.person('wang')).toEqual(wang)
  expect(await directory.person('nobody')).toBeUndefined()
  expect(await directory.isEmpty()).toBe(false)
  await directory.remove('wang')
  expect(await directory.person('wang')).toBeUndefined()
})

it('names the liaisons of a unit, and everybody of it where there is none', async () => {
  const directory = openDirectory(memoryDocuments())
  await directory.put(li)
  expect(await directory.liaisonsOf('县水务局')).toEqual([li])
  await directory.put(wang)
  expect(await directory.liaisonsOf('县水务局')).toEqual([wang])
  expect(await directory.liaisonsOf('县林业和草原局')).toEqual([])
})

it('a record that cannot be read gives nobody a right, and the directory is not empty', async () => {
  const documents = memoryDocuments()
  await documents.write('people', 'mallory', { id: 'mallory', role: 'emperor' })
  await documents.write('people', 'eve', { id: 'zhang', role: 'admin' })
  const directory = openDirectory(documents)
  expect(await directory.people()).toEqual([])
  expect(await directory.person('mallory')).toBeUndefined()
  expect(await directory.person('eve')).toBeUndefined()
  expect(await directory.isEmpty()).toBe(false)
})

it('refuses what could not be read back', async () => {
  const directory = openDirectory(memoryDocuments())
  await expect(directory.put({ id: '两 个字', role: 'viewer' })).rejects.toThrow('编号')
  await expect(
    directory.put({ id: 'li', role: 'unit', delegate: { id: 'wang', until: '2023-02-30' } }),
  ).rejects.toThrow()
  await expect(directory.bindChat('整改群', '../secret')).rejects.toThrow('台账名称')
})

it('a chat follows the default ledger until it is bound to another', async () => {
  const directory = openDirectory(memoryDocuments())
  expect(await directory.ledgerOf('整改群')).toBe('default')
  await directory.bindChat('整改群', '警示片2023')
  expect(await directory.ledgerOf('整改群')).toBe('警示片2023')
  expect(await directory.chatsOf('警示片2023')).toEqual(['整改群'])
  expect(await directory.chatsOf('default')).toEqual([])
  expect(await directory.ledgerOf('x'.repeat(300))).toBe('default')
})
