import { createServer } from 'node:http'
import { expect, it } from 'vitest'
import { readConfig } from '../../config/config.ts'
import { testWebhook } from '../test-webhook.ts'
import { checkWecom } from './check.ts'

const results = async (env: Readonly<Record<string, string>>, mayConnect = false) =>
  (await checkWecom(readConfig(env).wecom, { mayConnect })).map(({ name, result }) => `${name} ${result}`)

it('what is not set is said to be off', async () => {
  expect(await results({})).toEqual(['ai-bot skipped', 'app skipped', 'callback skipped', 'robots skipped'])
})

it('a robot is known, unknown, or out of reach; nothing is sent to its group', async () => {
  const { address, received, codes } = await testWebhook()
  codes.push(44_004)
  expect((await results({ WECOM_ALERT_WEBHOOKS: address })).at(-1)).toBe('robot:1 ok')
  codes.push(93_000)
  expect((await results({ WECOM_ALERT_WEBHOOKS: address })).at(-1)).toBe('robot:1 failed')
  for (const message of received) expect(message).toEqual({ msgtype: 'text', text: { content: '' } })
  const nowhere = 'http://127.0.0.1:1/cgi-bin/webhook/send?key=k'
  expect((await results({ WECOM_ALERT_WEBHOOKS: nowhere })).at(-1)).toBe('robot:1 failed')
})

it('an untrusted address is named', async () => {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'application/json')
    response.end('{"errcode":60020,"errmsg":"not allow to access from your ip, hint: [1], from ip: 203.0.113.9"}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const { wecom } = readConfig({
    WECOM_CORP_ID: 'ww1',
    WECOM_AGENT_ID: '1',
    WECOM_APP_SECRET: 's',
    WECOM_API_BASE: `http://127.0.0.1:${port}`,
  })
  const [, app] = await checkWecom(wecom, { mayConnect: false })
  server.close()
  expect(app).toMatchObject({ result: 'failed', text: { zh: expect.stringContaining('203.0.113.9') } })
})

it('the bot is not connected unless that is asked for', async () => {
  const env = { WECOM_BOT_ID: 'b', WECOM_BOT_SECRET: 's', WECOM_BOT_WS_URL: 'ws://127.0.0.1:1' }
  expect((await results(env))[0]).toBe('ai-bot skipped')
  expect((await results(env, true))[0]).toBe('ai-bot failed')
})
