import { expect, it } from 'vitest'
import { memoryDocuments } from '../store/memory-documents.ts'
import { openAudit } from './audit.ts'

const MORNING = '2023-06-20T09:00:00+08:00'

it('keeps who did what, when, and by which request', async () => {
  const audit = openAudit(memoryDocuments(), () => MORNING)
  await audit.record({ by: 'desk', act: 'person-entered', subject: 'li', request: 'r1' })
  await audit.record({ by: 'desk', act: 'people-read' })
  expect(await audit.between('2023-06-20', '2023-06-20')).toEqual([
    { at: MORNING, by: 'desk', act: 'person-entered', subject: 'li', request: 'r1' },
    { at: MORNING, by: 'desk', act: 'people-read' },
  ])
  expect(await audit.between('2023-06-21', '2023-06-30')).toEqual([])
})

it('loses nothing of a long day, of several replicas, and after a new start', async () => {
  const documents = memoryDocuments()
  const replicas = [1, 2].map(() => openAudit(documents, () => MORNING))
  await Promise.all(
    Array.from({ length: 450 }, (_, i) =>
      replicas[i % 2]?.record({ by: 'a', act: 'personal-read', subject: String(i) }),
    ),
  )
  const later = openAudit(documents, () => '2023-06-21T00:00:01+08:00')
  await later.record({ by: 'b', act: 'people-read' })
  const kept = await later.between('2023-06-20', '2023-06-21')
  expect(new Set(kept.map(({ subject }) => subject)).size).toBe(451)
  expect(kept).toHaveLength(451)
  expect(await documents.list('audit')).toHaveLength(4)
})
