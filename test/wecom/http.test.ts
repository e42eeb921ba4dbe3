import { createApp, createRobot, downloadMedia, realSurroundings } from '@zhenggai/bot/wecom'
import { expect, it } from 'vitest'
import { simulate } from './office.ts'
import type { Simulator } from './simulator/simulator.ts'

const appOf = ({ apiBase }: Simulator, secret = 'app-secret-1') =>
  createApp({ corpId: 'ww-corp', secret, agentId: 1_000_002, base: apiBase }, realSurroundings)
const robotOf = ({ apiBase }: Simulator, key = 'robot-key-1') =>
  createRobot(`${apiBase}/cgi-bin/webhook/send?key=${key}`)

it('many messages at once share one token', async () => {
  const simulator = await simulate()
  const app = appOf(simulator)
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => app.sendText(`user-${i}`, '请报送进展')))
  for (const answer of answers) expect(answer).toMatchObject({ kind: 'answered', code: 0 })
  expect(simulator.office.tokens).toBe(1)
})

it('a token that WeCom has ended is drawn anew once, for all who use it', async () => {
  const simulator = await simulate()
  const app = appOf(simulator)
  await app.sendText('zhang', 'one')
  simulator.revokeToken()
  await Promise.all(Array.from({ length: 10 }, () => app.sendText('zhang', 'two')))
  expect(simulator.office.tokens).toBe(2)
  expect(simulator.shown('app:zhang')).toHaveLength(11)
})

it('a token that is refused again is not drawn for ever', async () => {
  const simulator = await simulate()
  const app = appOf(simulator)
  simulator.office.faults.http.push('ok', 42_001, 'ok', 42_001)
  expect(await app.sendText('zhang', 'one')).toMatchObject({ kind: 'answered', code: 42_001 })
  expect(simulator.office.tokens).toBe(2)
})

it('wrong credentials are an answer, and no secret is in it', async () => {
  const simulator = await simulate()
  const answer = await appOf(simulator, 'a-very-secret-word').check()
  expect(answer).toMatchObject({ kind: 'answered', code: 40_001 })
  await simulator.close()
  const unreached = await appOf(simulator, 'a-very-secret-word').check()
  expect(unreached.kind).toBe('unreached')
  expect(JSON.stringify([answer, unreached])).not.toContain('secret-word')
})

it('ids are converted; those that WeCom does not know are left out', async () => {
  const simulator = await simulate({ openIds: new Map([['wo-a', 'zhang']]) })
  const converted = await appOf(simulator).convertIds(['wo-a', 'wo-b'])
  expect(converted).toEqual({ kind: 'converted', users: new Map([['wo-a', 'zhang']]) })
})

it('a connection that breaks leaves the message unclear, and one that never came about does not', async () => {
  const simulator = await simulate()
  const robot = robotOf(simulator)
  simulator.office.faults.http.push('broken')
  expect(await robot.send({ kind: 'text', content: '预警' })).toMatchObject({ kind: 'unclear' })
  await simulator.close()
  expect(await robot.send({ kind: 'text', content: '预警' })).toMatchObject({
    kind: 'unreached',
    reason: 'ECONNREFUSED',
  })
})

it('a robot says every kind of message', async () => {
  const simulator = await simulate()
  const robot = robotOf(simulator)
  const file = await robot.uploadFile('台账.xlsx', new Uint8Array(10))
  expect(file).toMatchObject({ body: { media_id: 'm3' } })
  const answers = [
    await robot.send({ kind: 'text', content: '预警', mentions: ['zhang'] }),
    await robot.send({ kind: 'markdown', content: '**预警** <@zhang>' }),
    await robot.send({ kind: 'markdown-v2', content: '| 编号 |\n| --- |\n| 12 |' }),
    await robot.send({ kind: 'image', bytes: new Uint8Array(10) }),
    await robot.send({ kind: 'file', mediaId: 'm3' }),
    await robot.send({
      kind: 'card',
      card: { card_type: 'text_notice', main_title: { title: '预警' }, card_action: { type: 1, url: 'https://x.cn' } },
    }),
  ]
  for (const answer of answers) expect(answer).toMatchObject({ kind: 'answered', code: 0 })
  expect(simulator.shown('robot:robot-key-1').map(({ kind }) => kind)).toEqual([
    'text',
    'markdown',
    'markdown_v2',
    'image',
    'file',
    'template_card',
  ])
})

it('whether a robot exists is found out without a message', async () => {
  const simulator = await simulate()
  expect(await robotOf(simulator).check()).toMatchObject({ code: 44_004 })
  expect(await robotOf(simulator, 'unknown').check()).toMatchObject({ code: 93_000 })
  expect(simulator.shown('robot:robot-key-1')).toEqual([])
})

it('files are fetched from WeCom and its private deployments only, and not without limit', async () => {
  const simulator = await simulate()
  const { url, aeskey: key } = simulator.putMedia('a.pdf', Buffer.alloc(5000, 1))
  const link = { kind: 'file', url, key } as const
  const hosts = ['127.0.0.1']
  expect(await downloadMedia(link)).toEqual({ kind: 'failed', reason: 'host' })
  expect(await downloadMedia({ ...link, url: 'https://qq.com.evil.example/a' })).toEqual({
    kind: 'failed',
    reason: 'host',
  })
  expect(await downloadMedia({ ...link, url: 'file:///etc/passwd' }, { hosts })).toEqual({
    kind: 'failed',
    reason: 'host',
  })
  expect(await downloadMedia(link, { hosts })).toEqual({ kind: 'media', bytes: Buffer.alloc(5000, 1) })
  expect(await downloadMedia(link, { hosts, largest: 1000 })).toEqual({ kind: 'failed', reason: 'too-large' })
  expect(await downloadMedia({ ...link, url: `${url}x` }, { hosts })).toMatchObject({ kind: 'failed' })
})
