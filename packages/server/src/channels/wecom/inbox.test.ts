import { expect, it } from 'vitest'
import { memoryDocuments } from '../../store/memory-documents.ts'
import { openInbox } from './inbox.ts'

const message = { id: 'm1', chat: 'g', user: 'zhang', text: '确认', media: [] }

it('a message is taken once, also after a restart', async () => {
  const documents = memoryDocuments()
  expect(await openInbox(documents, () => 1).take({ message })).toBe(true)
  const restarted = openInbox(documents, () => 2)
  expect(await restarted.take({ message })).toBe(false)
  await restarted.settle('m1')
  expect(await restarted.take({ message })).toBe(false)
})

it('what was taken and not answered is there after a restart, in order', async () => {
  const documents = memoryDocuments()
  let now = 1
  const inbox = openInbox(documents, () => now++)
  const press = { task: 'zg-1', key: 'confirm' }
  await inbox.take({ message: { ...message, id: 'z' } })
  await inbox.take({ message: { ...message, id: 'a' }, press })
  await inbox.take({ message: { ...message, id: 'b' } })
  await inbox.settle('b')
  expect(await openInbox(documents, () => 9).unanswered()).toEqual([
    { message: { ...message, id: 'z' } },
    { message: { ...message, id: 'a' }, press },
  ])
})

it('what is older than a day is forgotten', async () => {
  const documents = memoryDocuments()
  await openInbox(documents, () => 0).take({ message })
  const later = openInbox(documents, () => 25 * 3_600_000)
  expect(await later.unanswered()).toEqual([])
  await later.tidy()
  expect(await documents.list('wecom-inbox')).toEqual([])
})
