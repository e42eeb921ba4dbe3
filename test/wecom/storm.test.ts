import { expect, it } from 'vitest'
import { enter, eventsOf, simulate, startOffice, texts } from './office.ts'
import { weather } from './storm.ts'

/** `npm run wecom:storm` for the whole of it: a thousand messages, twenty chats, thirty drops. */
const size =
  process.env.STORM === 'full'
    ? { messages: 1000, chats: 20, drops: 30, calm: 6000 }
    : { messages: 100, chats: 5, drops: 3, calm: 500 }

it('a bad link: every question is answered once, or once more where its link died', { timeout: 900_000 }, async () => {
  const simulator = await simulate()
  const server = await startOffice(simulator, { SAMPLE: '1' })
  const again = await weather(simulator, server, size)
  expect(again).toBeLessThanOrEqual(size.drops * size.chats)
  expect(server.log()).not.toMatch(/unhandled|uncaught/i)
})

it('killed between a confirmation and its reply: it is written once, and the person is told after the restart', async () => {
  const simulator = await simulate()
  const first = await startOffice(simulator)
  await enter(first, { zhang: { name: '张三', role: 'office' } })
  simulator.speak({ user: 'zhang', chat: 'g', text: '12号进展：管网已开挖' })
  await expect.poll(() => texts(simulator)).toHaveLength(2)
  // The reply does not get through; the confirmation does.
  simulator.faults.refuse.push(...Array.from({ length: 3 }, () => ({ cmd: 'aibot_respond_msg', code: 45_009 })))
  simulator.speak({ user: 'zhang', chat: 'g', text: '确认', id: 'confirmation' })
  await expect.poll(() => eventsOf(first, 12)).toHaveLength(2)
  await first.end('SIGKILL')
  simulator.faults.refuse.length = 0
  expect(texts(simulator)).toHaveLength(2)

  const second = await startOffice(simulator, { DATA_DIR: first.dataDir })
  await expect.poll(() => texts(simulator)[2]).toContain('12号')
  expect(texts(simulator)[2]).toMatch(/已记|已登记|写入/)
  simulator.speak({ user: 'zhang', chat: 'g', text: '确认', id: 'confirmation' })
  simulator.speak({ user: 'zhang', chat: 'g', text: '问题12下一步是什么' })
  await expect.poll(() => texts(simulator)).toHaveLength(4)
  expect(await eventsOf(second, 12)).toHaveLength(2)
})

it('a message that comes again after a restart is not answered again', async () => {
  const simulator = await simulate()
  const first = await startOffice(simulator)
  simulator.speak({ user: 'zhang', chat: 'g', text: '问题12下一步是什么', id: 'm1' })
  await expect.poll(() => texts(simulator)).toHaveLength(1)
  await first.end('SIGTERM')
  await startOffice(simulator, { DATA_DIR: first.dataDir })
  simulator.speak({ user: 'zhang', chat: 'g', text: '问题12下一步是什么', id: 'm1' })
  simulator.speak({ user: 'zhang', chat: 'g', text: '帮助', id: 'm2' })
  await expect.poll(() => texts(simulator)).toHaveLength(2)
  expect(texts(simulator)[1]).not.toBe(texts(simulator)[0])
})
