import { expect, it } from 'vitest'
import { createRobotChannel } from './robot-channel.ts'
import { testWebhook } from './test-webhook.ts'

const group = { kind: 'group', chat: 'robot:1' } as const
const notice = { markdown: '**12号**今天到期', text: '12号今天到期' }

it('a robot reaches its own group only, which goes by the robot’s name', async () => {
  const { address, received } = await testWebhook()
  const robot = createRobotChannel('robot:1', address)
  expect(robot.reaches(group)).toBe(true)
  expect(robot.reaches({ kind: 'group', chat: 'other' })).toBe(false)
  expect(await robot.send({ kind: 'person', id: 'zhang' }, notice)).toMatchObject({ kind: 'impossible' })
  expect(received).toEqual([])
})

it('people are mentioned in the markdown itself, and below a table by a text of its own', async () => {
  const { address, received } = await testWebhook()
  const robot = createRobotChannel('robot:1', address)
  await robot.send(group, { ...notice, mentions: ['zhang', 'li'] })
  await robot.send(group, { ...notice, markdown: '| 编号 |\n| --- |\n| 12 |', mentions: ['zhang'] })
  expect(received).toMatchObject([
    { msgtype: 'markdown', markdown: { content: '**12号**今天到期\n<@zhang> <@li>' } },
    { msgtype: 'markdown_v2' },
    { msgtype: 'text', text: { mentioned_list: ['zhang'] } },
  ])
})

it('a picture goes out as one, another file as a file', async () => {
  const { address, received } = await testWebhook()
  const robot = createRobotChannel('robot:1', address)
  await robot.send(group, { ...notice, file: { name: '挂图.png', bytes: new Uint8Array(9) } })
  await robot.send(group, { ...notice, file: { name: '台账.xlsx', bytes: new Uint8Array(9) } })
  expect(received).toMatchObject([
    { msgtype: 'markdown' },
    { msgtype: 'image' },
    'file',
    { msgtype: 'markdown' },
    { msgtype: 'file' },
  ])
})

it('HTTP 200 with a code is no delivery', async () => {
  const { address, codes } = await testWebhook()
  const robot = createRobotChannel('robot:1', address)
  codes.push(40_058, 93_000, -1)
  expect(await robot.send(group, notice)).toMatchObject({ kind: 'impossible' })
  expect(await robot.send(group, notice)).toMatchObject({ kind: 'refused' })
  expect(await robot.send(group, notice)).toMatchObject({ kind: 'refused' })
})

it('no more than 20 go out in a minute, and where WeCom says stop, none for a minute', async () => {
  const { address, received, codes } = await testWebhook()
  let now = 0
  const around = { now: () => now, after: () => () => undefined, random: () => 0, newId: () => '' }
  const robot = createRobotChannel('robot:1', address, around)
  for (let count = 0; count < 20; count += 1) expect(await robot.send(group, notice)).toEqual({ kind: 'delivered' })
  expect(await robot.send(group, notice)).toMatchObject({ kind: 'refused', retryAfterSeconds: 60 })
  expect(received).toHaveLength(20)
  now = 60_000
  codes.push(45_009)
  expect(await robot.send(group, notice)).toMatchObject({ kind: 'refused', retryAfterSeconds: 60 })
  now = 100_000
  expect(await robot.send(group, notice)).toMatchObject({ kind: 'refused', retryAfterSeconds: 20 })
  now = 120_000
  expect(await robot.send(group, notice)).toEqual({ kind: 'delivered' })
})

it('a long message that breaks off half way is not sent again from its beginning', async () => {
  const { address, received, codes } = await testWebhook()
  const robot = createRobotChannel('robot:1', address)
  codes.push(0, 45_009)
  const markdown = Array.from({ length: 300 }, (_, i) => `- ${i}号 姚关镇集镇污水直排`).join('\n')
  expect(await robot.send(group, { markdown, text: markdown })).toMatchObject({ kind: 'unknown' })
  for (const { markdown: part } of received) expect(Buffer.byteLength(part.content)).toBeLessThanOrEqual(4096)
})

it('the address is in nothing that the channel says', async () => {
  const robot = createRobotChannel('robot:1', 'http://127.0.0.1:1/cgi-bin/webhook/send?key=secret-word')
  const delivery = await robot.send(group, notice)
  expect(delivery).toMatchObject({ kind: 'refused' })
  expect(JSON.stringify([delivery, robot])).not.toContain('secret-word')
})
