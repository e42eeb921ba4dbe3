import { createDecipheriv } from 'node:crypto'
import { expect, it } from 'vitest'
import { type RunningServer, startServer } from '../system/server.ts'
import { enter, eventsOf, simulate } from './office.ts'
import { sealed } from './simulator/seal.ts'
import type { Simulator } from './simulator/simulator.ts'

const keys = { token: 'QDG6eK', aesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C' }

const start = (simulator: Simulator) =>
  startServer({
    WECOM_CALLBACK_TOKEN: keys.token,
    WECOM_CALLBACK_AES_KEY: keys.aesKey,
    WECOM_CORP_ID: 'ww-corp',
    WECOM_AGENT_ID: '1000002',
    WECOM_APP_SECRET: 'app-secret-1',
    WECOM_API_BASE: simulator.apiBase,
  })

async function call({ url }: RunningServer, query: string, body?: string) {
  const response = await fetch(`${url}/wecom/callback?${query}`, body === undefined ? {} : { method: 'POST', body })
  const text = await response.text()
  return { status: response.status, text }
}

/** What the bot's answer says once it is opened. */
function opened(
  text: string,
): { msgtype: string; stream: { id: string; content: string; finish: boolean } } & Record<string, unknown> {
  const key = Buffer.from(`${keys.aesKey}=`, 'base64')
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const plain = Buffer.concat([decipher.update(Buffer.from(JSON.parse(text).encrypt, 'base64')), decipher.final()])
  return JSON.parse(plain.subarray(20, 20 + plain.readUInt32BE(16)).toString('utf8'))
}

async function toBot(server: RunningServer, message: unknown, options = {}) {
  const { query, encrypt } = sealed(keys, JSON.stringify(message), '', options)
  return call(server, query, JSON.stringify({ encrypt }))
}

it('the address is verified with the plain text', async () => {
  const server = await start(await simulate())
  for (const receiver of ['', 'ww-corp']) {
    const { query, encrypt } = sealed(keys, '1616140317555161061', receiver)
    const answer = await call(server, `${query}&echostr=${encodeURIComponent(encrypt)}`)
    expect(answer).toEqual({ status: 200, text: '1616140317555161061' })
  }
})

it('a message to the bot is answered as a stream; a repeat is answered with the same', async () => {
  const simulator = await simulate()
  const server = await start(simulator)
  const message = simulator.bodyOf({ user: 'zhang', chat: 'g', text: '@整改助手 问题12下一步是什么', id: 'm1' })
  const first = opened((await toBot(server, message)).text)
  expect(first).toMatchObject({
    msgtype: 'stream',
    stream: { finish: true, content: expect.stringContaining('姚关镇') },
  })
  expect(opened((await toBot(server, message)).text)).toEqual(first)
  const polled = await toBot(server, { msgtype: 'stream', stream: { id: first.stream.id } })
  expect(opened(polled.text)).toEqual(first)
})

it('an update is confirmed by the card’s button, once', async () => {
  const simulator = await simulate()
  const server = await start(simulator)
  await enter(server, { zhang: { role: 'office' } })
  const proposal = simulator.bodyOf({ user: 'zhang', text: '12号6月14日已报县水务局审核' })
  const answer = opened((await toBot(server, proposal)).text)
  expect(answer).toMatchObject({ msgtype: 'stream_with_template_card' })
  const { task_id } = answer.template_card as { task_id: string }
  const event = { eventtype: 'template_card_event', template_card_event: { event_key: 'confirm', task_id } }
  const click = { msgid: 'c1', chattype: 'single', from: { userid: 'zhang' }, msgtype: 'event', event }
  const updated = opened((await toBot(server, click)).text)
  expect(updated).toMatchObject({ response_type: 'update_template_card', template_card: { task_id } })
  await toBot(server, { ...click, msgid: 'c2' })
  expect(await eventsOf(server, 12)).toHaveLength(2)
})

it('a message to the app is answered by a message of the app; its repeats are not', async () => {
  const simulator = await simulate()
  const server = await start(simulator)
  const xml = `<xml><ToUserName>ww-corp</ToUserName><FromUserName>zhang</FromUserName><CreateTime>1</CreateTime><MsgType>text</MsgType><Content>问题12下一步是什么</Content><MsgId>9007199254740993</MsgId><AgentID>1000002</AgentID></xml>`
  for (let time = 1; time <= 3; time += 1) {
    const { query, encrypt } = sealed(keys, xml, 'ww-corp')
    const answer = await call(
      server,
      query,
      `<xml><ToUserName>ww-corp</ToUserName><Encrypt><![CDATA[${encrypt}]]></Encrypt></xml>`,
    )
    expect(answer).toEqual({ status: 200, text: '' })
  }
  await expect
    .poll(() => simulator.shown('app:zhang'))
    .toMatchObject([{ kind: 'text', text: expect.stringContaining('姚关镇') }])
})

it('what is not genuine is refused without a word, and the log says why', async () => {
  const simulator = await simulate()
  const server = await start(simulator)
  const message = JSON.stringify(simulator.bodyOf({ user: 'zhang', text: '帮助' }))
  const { query, encrypt } = sealed(keys, message, '')
  const body = JSON.stringify({ encrypt })
  const old = sealed(keys, message, '', { timestamp: Math.floor(Date.now() / 1000) - 3600 })
  const foreign = sealed(keys, message, 'ww-other')
  expect(await call(server, query, body)).toMatchObject({ status: 200 })
  const refusals = [
    [query, body, 'replayed nonce'],
    [query.replace(/nonce=./, 'nonce=z'), body, 'wrong signature'],
    [query.replace(/msg_signature=\w+/, 'msg_signature='), body, 'a part is missing'],
    ['', body, 'a part is missing'],
    [old.query, JSON.stringify({ encrypt: old.encrypt }), 'stale timestamp'],
    [foreign.query, JSON.stringify({ encrypt: foreign.encrypt }), 'wrong receiveid'],
    [query, 'neither JSON nor XML', 'a part is missing'],
    [query, '<!DOCTYPE x><xml><Encrypt>x</Encrypt></xml>', 'a part is missing'],
    [query, 'x'.repeat(300_000), 'too large'],
  ] as const
  for (const [given, content, reason] of refusals) {
    expect(await call(server, given, content), reason).toEqual({ status: 403, text: '' })
    await expect.poll(server.log).toContain(reason)
  }
})

it('no secret is in the log, in /readyz or in /metrics', async () => {
  const simulator = await simulate()
  const server = await startServer({
    LOG_LEVEL: 'trace',
    WECOM_BOT_ID: 'bot-1',
    WECOM_BOT_SECRET: 'wrong-secret-word',
    WECOM_BOT_WS_URL: simulator.wsUrl,
    WECOM_CALLBACK_TOKEN: 'token-secret-word',
    WECOM_CALLBACK_AES_KEY: keys.aesKey,
    WECOM_CORP_ID: 'ww-corp',
    WECOM_AGENT_ID: '1000002',
    WECOM_APP_SECRET: 'app-secret-word',
    WECOM_API_BASE: simulator.apiBase,
    WECOM_ALERT_WEBHOOKS: `${simulator.apiBase}/cgi-bin/webhook/send?key=robot-secret-word`,
  })
  await expect
    .poll(async () => (await server.get('/readyz')).channels)
    .toContainEqual({
      name: 'ai-bot',
      state: 'failed',
      trouble: expect.stringContaining('WECOM_BOT_SECRET'),
    })
  await call(server, 'msg_signature=a&timestamp=1&nonce=b', '{"encrypt":"x"}')
  const metrics = await (await fetch(`${server.url}/metrics`)).text()
  const told = server.log() + metrics + JSON.stringify(await server.get('/readyz'))
  expect(told).not.toContain('secret-word')
  expect(told).not.toContain(keys.aesKey)
})
