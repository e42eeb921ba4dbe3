import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { emptyMemory } from '@zhenggai/bot'
import { pino } from 'pino'
import { expect, it, onTestFinished } from 'vitest'
import { testFolder } from '../store/lowdb/test-folder.ts'
import { type Memories, openMemories, placeOf } from './memories.ts'

const log = pino({ level: 'silent' })

async function open(folder: string): Promise<Memories> {
  const memories = await openMemories(folder, log)
  onTestFinished(() => memories.close())
  return memories
}

it('what is remembered of a chat outlives a restart', async () => {
  const folder = await testFolder()
  await (await open(folder)).keep('group:河长群', emptyMemory)
  expect(await (await open(folder)).recall('group:河长群')).toEqual(emptyMemory)
  expect(await (await open(folder)).recall('private:河长群')).toBeUndefined()
})

it('a private chat is not the group of the same name', () => {
  expect(placeOf({ user: 'a' })).not.toBe(placeOf({ user: 'b', chat: 'a' }))
  expect(placeOf({ user: 'a', chat: 'g' })).toBe(placeOf({ user: 'b', chat: 'g' }))
})

it.each(['{"format":1,"memo', '{"format":2,"memory":{}}', ''])(
  'a file that cannot be read is kept aside, and the conversation begins anew: %j',
  async (content) => {
    const folder = await testFolder()
    const memories = await open(folder)
    await memories.keep('private:a', emptyMemory)
    const [name = ''] = await readdir(folder)
    await writeFile(join(folder, name), content)
    expect(await memories.recall('private:a')).toBeUndefined()
    expect(await readFile(join(folder, `${name}.damaged`), 'utf8')).toBe(content)
    await memories.keep('private:a', emptyMemory)
    expect(await memories.recall('private:a')).toEqual(emptyMemory)
  },
)
