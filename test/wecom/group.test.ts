import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startServer } from '../system/server.ts'
import { enter, eventsOf, simulate, startOffice, texts } from './office.ts'

const zhang = { zhang: { name: '张三', role: 'office' } }

it('a question in a group is answered there, with the facts that every channel gives', async () => {
  const simulator = await simulate()
  const server = await startOffice(simulator)
  simulator.speak({ user: 'zhang', chat: 'g', text: '@整改助手 问题12下一步是什么' })
  await expect.poll(() => simulator.seen({ chat: 'g' })).toHaveLength(1)
  const [bubble] = simulator.seen({ chat: 'g' })
  expect(bubble).toMatchObject({ kind: 'stream', finished: true })
  for (const part of ['县水务局', '姚关镇人民政府', '6月15日', '已逾期3个工作日']) expect(bubble?.text).toContain(part)
  const { answer } = await server.say('问题12下一步是什么')
  expect(bubble?.text).toBe(answer.replies[0].markdown)
  expect(simulator.violations).toEqual([])
})

it('an update is proposed with a card, written by its button, and the card then says so', async () => {
  const simulator = await simulate()
  const server = await startOffice(simulator)
  await enter(server, zhang)
  simulator.speak({ user: 'zhang', chat: 'g', text: '@整改助手 12号6月14日已报县水务局审核' })
  await expect.poll(() => simulator.seen({ chat: 'g' })).toMatchObject([{ kind: 'stream' }, { kind: 'card' }])
  const card = simulator.seen({ chat: 'g' })[1]?.card
  const buttons = card.button_list.map(({ text }: { text: string }) => text)
  expect(buttons).toEqual(['确认', '取消'])
  const click = { task: card.task_id, key: 'confirm', chat: 'g' }

  simulator.click({ ...click, user: 'li' })
  await expect.poll(() => texts(simulator).at(-1)).toContain('提出人')
  expect(await eventsOf(server, 12)).toHaveLength(1)

  simulator.click({ ...click, user: 'zhang' })
  simulator.click({ ...click, user: 'zhang' })
  await expect
    .poll(() => simulator.seen({ chat: 'g' })[1]?.card.button_list)
    .toMatchObject([{ key: 'next' }, { key: 'undo' }])
  await expect.poll(() => texts(simulator).at(-1)).toContain('6月14日')
  expect(await eventsOf(server, 12)).toMatchObject([{}, { type: 'submitted-to-county-lead', on: '2023-06-14' }])
  expect((await server.get('/api/v1/problems/12')).history.at(-1).writer).toMatchObject({
    user: 'zhang',
    channel: 'wecom',
  })

  simulator.click({ ...click, key: 'next', user: 'li' })
  simulator.click({ ...click, key: 'undo', user: 'zhang' })
  await expect
    .poll(() => simulator.seen({ chat: 'g' }).slice(-3))
    .toMatchObject([
      { text: expect.stringContaining('12号下一步') },
      { text: expect.stringContaining('将撤销') },
      { card: { button_list: [{ key: 'confirm' }, { key: 'cancel' }] } },
    ])
  expect(simulator.violations).toEqual([])
})

it('the button of an older proposal does not confirm a newer one', async () => {
  const simulator = await simulate()
  const server = await startOffice(simulator)
  await enter(server, zhang)
  simulator.speak({ user: 'zhang', chat: 'g', text: '12号进展：管网已开挖' })
  await expect.poll(() => simulator.seen({ chat: 'g' })).toHaveLength(2)
  const first = simulator.seen({ chat: 'g' })[1]?.card.task_id
  simulator.speak({ user: 'zhang', chat: 'g', text: '取消' })
  await expect.poll(() => simulator.seen({ chat: 'g' })).toHaveLength(3)
  simulator.speak({ user: 'zhang', chat: 'g', text: '12号6月14日已报县水务局审核' })
  await expect.poll(() => simulator.seen({ chat: 'g' })).toHaveLength(5)
  simulator.click({ task: first, key: 'confirm', user: 'zhang', chat: 'g' })
  await expect.poll(() => texts(simulator).at(-1)).toContain('失效')
  expect(await eventsOf(server, 12)).toHaveLength(1)
})

it('what is said in a chat is answered in its order, whoever says it', async () => {
  const simulator = await simulate()
  await startOffice(simulator)
  const numbers = Array.from({ length: 15 }, (_, index) => index + 1)
  for (const number of numbers)
    simulator.speak({ user: `user-${number % 4}`, chat: 'g', text: `问题${number}下一步是什么` })
  await expect.poll(() => texts(simulator)).toHaveLength(15)
  for (const [index, text] of texts(simulator).entries()) expect(text).toContain(`${numbers[index]}号`)
})

it('somebody whom the directory does not know may read, and is told how to be entered', async () => {
  const simulator = await simulate()
  const server = await startOffice(simulator)
  simulator.speak({ user: 'wang', chat: 'g', text: '12号6月14日已报县水务局审核' })
  await expect.poll(() => texts(simulator)).toHaveLength(1)
  expect(texts(simulator)[0]).toMatch(/绑定|名册|管理员/)
  simulator.speak({ user: 'wang', chat: 'g', text: '问题12下一步是什么' })
  await expect.poll(() => texts(simulator)[1]).toContain('姚关镇人民政府')
  expect(await eventsOf(server, 12)).toHaveLength(1)
})

it('a picture becomes evidence of what is logged next, under the hash of its content', async () => {
  const simulator = await simulate()
  const server = await startOffice(simulator)
  await enter(server, zhang)
  const photo = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Buffer.from('河道')])
  simulator.speak({ user: 'zhang', images: [simulator.putMedia('河道.jpg', photo)] })
  await expect
    .poll(() => simulator.seen({ user: 'zhang' }).map(({ text }) => text))
    .toEqual([expect.stringContaining('已收到1个文件')])
  simulator.speak({ user: 'zhang', text: '12号进展：管网已开挖' })
  await expect.poll(() => simulator.seen({ user: 'zhang' })).toHaveLength(3)
  simulator.speak({ user: 'zhang', text: '确认' })
  await expect.poll(() => simulator.seen({ user: 'zhang' }).at(-1)?.text).toContain('已附佐证：1个文件')
  const sha256 = createHash('sha256').update(photo).digest('hex')
  expect((await eventsOf(server, 12)).at(-1)).toMatchObject({ evidence: [`evidence/${sha256}.jpg`] })
  expect(await readFile(join(server.dataDir, 'evidence', `${sha256}.jpg`))).toEqual(photo)
})

it('who opens the chat is greeted, and a quote is understood', async () => {
  const simulator = await simulate()
  await startOffice(simulator)
  simulator.enterChat('zhang')
  await expect.poll(() => simulator.seen({ user: 'zhang' })).toMatchObject([{ kind: 'welcome' }])
  simulator.speak({ user: 'zhang', chat: 'g', text: '@整改助手 下一步是什么', quote: '问题12 姚关镇集镇污水直排' })
  await expect.poll(() => texts(simulator)[0]).toContain('姚关镇人民政府')
})

it('without any setting of WeCom nothing of it is there', async () => {
  const server = await startServer()
  expect(await server.get('/readyz')).toMatchObject({ status: 'ready', channels: [] })
  expect(await server.get('/wecom/callback')).toMatchObject({ status: 404 })
})
