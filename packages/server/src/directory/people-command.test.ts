import { expect, it } from 'vitest'
import { memoryDocuments } from '../store/memory-documents.ts'
import { openDirectory } from './open-directory.ts'
import { peopleCommand, UsageError } from './people-command.ts'

function desk() {
  const directory = openDirectory(memoryDocuments())
  return { directory, run: (...args: string[]) => peopleCommand(args)(directory) }
}

it('enters, changes, lists and takes out', async () => {
  const { directory, run } = desk()
  expect(await run()).toContain('名册是空的')
  await run('add', 'zhang', '--role', 'admin', '--name', '张三')
  await run('bind', 'li', '县水务局', '--liaison')
  await run('role', 'zhang', 'office')
  await run('delegate', 'zhang', 'li', '2023-07-01')
  expect(await directory.people()).toEqual([
    { id: 'li', unit: '县水务局', role: 'unit', liaison: true },
    { id: 'zhang', name: '张三', role: 'office', delegate: { id: 'li', until: '2023-07-01' } },
  ])
  expect(await run('list')).toBe('li\t单位人员\t县水务局\t联络员\nzhang\t张三\t推长办\t由li代办，到2023-07-01')
  expect(await run('remove', 'li')).toContain('已移出')
  expect(await run('remove', 'li')).toContain('没有“li”')
})

it('has a group follow a ledger', async () => {
  const { directory, run } = desk()
  await run('chat', '整改群', '警示片2023')
  expect(await directory.ledgerOf('整改群')).toBe('警示片2023')
  expect(await run('chats')).toBe('整改群\t警示片2023')
  await run('chat', '整改群')
  expect(await directory.ledgerOf('整改群')).toBe('default')
})

it.each([
  [['celebrate']],
  [['add']],
  [['add', 'li']],
  [['add', 'li', '--role', 'emperor']],
  [['add', 'li', '--colour', 'red']],
  [['role', 'li']],
  [['delegate', 'li', 'wang', 'tomorrow']],
  [['chat', '整改群', '../x']],
  [['list', 'all']],
])('refuses %j, and nothing is entered', async (args) => {
  const { directory, run } = desk()
  await expect((async () => run(...args))()).rejects.toBeInstanceOf(UsageError)
  expect(await directory.isEmpty()).toBe(true)
})
