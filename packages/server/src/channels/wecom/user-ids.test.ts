import type { WecomApp } from '@zhenggai/bot/wecom'
import { expect, it } from 'vitest'
import { memoryDocuments } from '../../store/memory-documents.ts'
import { openUserIds } from './user-ids.ts'

const directory = { people: async () => [{ id: 'ZhangSan', role: 'office' } as const] }
const encrypted = 'woAJ2GCAAAXtWyujaWJHDDGi0mACAAA'
const conversions = (users: Readonly<Record<string, string>>): Pick<WecomApp, 'convertIds'> => ({
  convertIds: async () => ({ kind: 'converted', users: new Map(Object.entries(users)) }),
})

it('an id is the one of the directory, whatever its capitals', async () => {
  const ids = await openUserIds(memoryDocuments(), directory, undefined, () => 0)
  expect(ids.state()).toBeUndefined()
  expect(await ids.resolve('zhangsan')).toBe('ZhangSan')
  expect(await ids.resolve('lisi')).toBe('lisi')
  expect(ids.state()).toBe('plain')
})

it('an encrypted id is converted through the app, and remembered', async () => {
  const documents = memoryDocuments()
  const app = conversions({ [encrypted]: 'zhangsan' }) as WecomApp
  expect(await (await openUserIds(documents, directory, app, () => 0)).resolve(encrypted)).toBe('ZhangSan')
  const restarted = await openUserIds(documents, directory, undefined, () => 0)
  expect(restarted.state()).toBe('converted')
  expect(await restarted.resolve(encrypted)).toBe('ZhangSan')
})

it('one that cannot be converted stays what it is, and that is known after a restart, too', async () => {
  const documents = memoryDocuments()
  const ids = await openUserIds(documents, directory, conversions({}) as WecomApp, () => 0)
  expect(await ids.resolve(encrypted)).toBe(encrypted)
  expect((await openUserIds(documents, directory, undefined, () => 0)).state()).toBe('encrypted')
})
