import { expect, it } from 'vitest'
import { startServer } from './server.ts'

it('the report due after 10 working days is overdue, and the one after 15 is due on a make-up Sunday', async () => {
  const { get, say } = await startServer()
  const assessment = await get('/api/v1/problems/12/assessment')
  expect(assessment).toMatchObject({ status: 'overdue', due: '2023-06-15' })
  expect(assessment.overdue).toMatchObject([
    { step: 'submitted-to-county-lead', due: '2023-06-15', workingDaysLate: 3 },
  ])
  const later = assessment.steps.find(({ id }: { id: string }) => id === 'submitted-to-municipal-sector-authority')
  expect(later).toMatchObject({
    due: '2023-06-25',
    deadline: {
      trigger: { event: 'handed-over', on: '2023-06-01' },
      clock: { within: 15, unit: 'working-day' },
      days: { makeUpDays: [{ date: '2023-06-25' }] },
    },
  })
  expect(later.deadline.days.skipped).toContainEqual(
    expect.objectContaining({ from: '2023-06-22', to: '2023-06-24', kind: 'holiday' }),
  )

  const { text, answer } = await say('问题12下一步是什么')
  expect(answer.understood).toMatchObject({ intent: 'next-step', kind: 'read', problems: [12] })
  for (const part of ['县水务局', '姚关镇人民政府', '6月15日', '已逾期3个工作日', '6月25日', '二(一)', '示例'])
    expect(text).toContain(part)
})

it('an upper plan that is not issued yet starts no clock, and there is something to do meanwhile', async () => {
  const { get, say } = await startServer()
  const assessment = await get('/api/v1/problems/1/assessment')
  expect(assessment).toMatchObject({
    status: 'waiting',
    due: null,
    missing: expect.arrayContaining([expect.objectContaining({ fact: 'upper-plan-issued', kind: 'event' })]),
  })
  // First what starts a clock; what only further measures need comes after it.
  expect(assessment.missing[0].fact).toBe('upper-plan-issued')
  expect(assessment.next).toMatchObject([{ due: null, meanwhile: { zh: expect.stringContaining('配合上级部门') } }])
  const report = assessment.steps.find(({ id }: { id: string }) => id === 'submitted-to-county-lead')
  expect(report).toMatchObject({ due: null, waitsFor: { event: 'upper-plan-issued' } })
  expect((await say('1号什么时候到期')).text).toContain('配合')
})

it('an update is logged by talking and confirming, survives a kill, and can be taken back', async () => {
  const first = await startServer()
  const proposed = await first.say('12号6月14日已报县水务局审核')
  expect(proposed.answer).toMatchObject({
    pending: true,
    understood: { kind: 'write', intent: 'complete-step', problems: [12], date: '2023-06-14' },
  })
  expect((await first.get('/api/v1/problems/12')).version).toBe(2)
  expect((await first.say('确认')).answer).toMatchObject({ pending: false, understood: { kind: 'confirm' } })
  await first.end('SIGKILL')

  const second = await startServer({ DATA_DIR: first.dataDir })
  expect(await second.get('/api/v1/problems/12')).toMatchObject({
    version: 3,
    events: [{ type: 'handed-over' }, { type: 'submitted-to-county-lead', on: '2023-06-14' }],
    history: [{}, {}, { writer: { user: 'zhang', channel: 'chat' } }],
  })
  expect((await second.say('撤销')).answer.pending).toBe(true)
  await second.say('确认')
  expect(await second.get('/api/v1/problems/12')).toMatchObject({ version: 4, events: [{ type: 'handed-over' }] })
})

it('a proposal survives a kill and is confirmed after it', async () => {
  const first = await startServer()
  await first.say('12号6月14日已报县水务局审核')
  await first.end('SIGKILL')
  const second = await startServer({ DATA_DIR: first.dataDir })
  await second.say('确认')
  expect((await second.get('/api/v1/problems/12')).events).toContainEqual(
    expect.objectContaining({ type: 'submitted-to-county-lead', on: '2023-06-14' }),
  )
})

it('a question never writes, and what one person proposed nobody else confirms', async () => {
  const { say, get } = await startServer()
  for (const text of ['12号完成了吗', '如果12号完成了怎么办', '请12号尽快销号', '12号还没报']) {
    expect((await say(text)).answer, text).toMatchObject({ pending: false })
  }
  await say('12号6月14日已报县水务局审核', { chat: 'g' })
  await say('确认', { chat: 'g', user: 'li' })
  await say('确认')
  expect((await get('/api/v1/problems/12')).version).toBe(2)
})

it('the same message again is answered as the first time and has no second effect', async () => {
  const { say, get } = await startServer()
  await say('12号进展：管网已开挖', { messageId: 'm1' })
  const once = await say('确认', { messageId: 'm2' })
  expect(await say('确认', { messageId: 'm2' })).toEqual(once)
  expect((await get('/api/v1/problems/12')).version).toBe(3)
})

it('in a drill a message can carry its own instant, otherwise it cannot', async () => {
  const drill = await startServer()
  expect((await drill.say('问题12下一步是什么', { at: '2023-06-15T17:00:00+08:00' })).text).toContain('今天')
  expect(await drill.post('/api/v1/chat', { user: 'a', text: '帮助', at: '2023-06-15' })).toMatchObject({
    status: 400,
    errors: [{ pointer: '/at' }],
  })
  const real = await startServer({ CLOCK: '' })
  expect(await real.post('/api/v1/chat', { user: 'a', text: '帮助', at: '2023-06-15T17:00:00+08:00' })).toMatchObject({
    status: 422,
    type: 'urn:zhenggai:no-drill',
  })
})
