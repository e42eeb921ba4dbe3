import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { emptyMemory } from '@zhenggai/bot'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { testFolder, testStore } from '../store/lowdb/test-folder.ts'
import { memoryDocuments } from '../store/memory-documents.ts'
import { openMemories, placeOf } from './memories.ts'

const log = pino({ level: 'silent' })

it('what is remembered of a chat outlives a restart', async () => {
  const documents = memoryDocuments()
  await openMemories(documents, log).keep('group:河长群', emptyMemory)
  expect(await openMemories(documents, log).recall('group:河长群')).toEqual(emptyMemory)
  expect(await openMemories(documents, log).recall('private:河长群')).toBeUndefined()
})

it('a private chat is not the group of the same name', () => {
  expect(placeOf({ user: 'a' })).not.toBe(placeOf({ user: 'b', chat: 'a' }))
  expect(placeOf({ user: 'a', chat: 'g' })).toBe(placeOf({ user: 'b', chat: 'g' }))
})

it('chats with names of any length are told apart', async () => {
  const memories = openMemories(memoryDocuments(), log)
  await memories.keep(`group:${'群'.repeat(500)}`, emptyMemory)
  expect(await memories.recall(`group:${'群'.repeat(500)}`)).toEqual(emptyMemory)
  expect(await memories.recall(`group:${'群'.repeat(501)}`)).toBeUndefined()
})

it('what another version kept is not understood, and the conversation begins anew', async () => {
  const documents = memoryDocuments()
  await documents.write('conversations', 'private:a', { format: 2, memory: {} })
  expect(await openMemories(documents, log).recall('private:a')).toBeUndefined()
})

it('a file that cannot be read is kept aside, and the conversation begins anew', async () => {
  const folder = await testFolder()
  const first = await testStore(folder)
  await openMemories(first.documents, log).keep('private:a', emptyMemory)
  await first.close()
  const [file = ''] = (await readdir(join(folder, 'documents'), { recursive: true })).filter((name) =>
    /json$/.test(name),
  )
  await writeFile(join(folder, 'documents', file), '{"format":1,"memo')

  const memories = openMemories((await testStore(folder)).documents, log)
  expect(await memories.recall('private:a')).toBeUndefined()
  expect(await readFile(join(folder, 'documents', `${file}.damaged`), 'utf8')).toBe('{"format":1,"memo')
  await memories.keep('private:a', emptyMemory)
  expect(await memories.recall('private:a')).toEqual(emptyMemory)
})

it('what cannot be written is remembered all the same', async () => {
  const documents = { ...memoryDocuments(), write: () => Promise.reject(new Error('the disk is full')) }
  const memories = openMemories(documents, log)
  await memories.keep('private:a', emptyMemory)
  expect(await memories.recall('private:a')).toEqual(emptyMemory)
})
