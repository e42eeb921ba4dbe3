import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { dataFolder, run } from '../system/program.ts'
import { startServer } from '../system/server.ts'

const args = ['--day', '2023-11-03', '--dry-run']
const CLOCK = '2023-11-02T09:00:00+08:00'

it('npm run alerts prints the messages of a day and sends none', async () => {
  const env = { DATA_DIR: await dataFolder(), CLOCK }
  const { code, out } = await run('alerts', env, { args })
  expect(code).toBe(0)
  expect(out).toMatch(/^【演练】11月3日（周五）整改提醒：/)
  expect(out).toContain('推送本领域问题清单，11月6日（周一）到期，今天是之前最后一个工作日')
})

it('it says so on a day off, and refuses what it does not understand', async () => {
  const env = { DATA_DIR: await dataFolder(), CLOCK, SAMPLE: '0' }
  expect((await run('alerts', env, { args: ['--day', '2023-11-04', '--dry-run'] })).out).toContain('不上班，不发提醒')
  expect(await run('alerts', env, { args: ['--day', '2023-11-31', '--dry-run'] })).toMatchObject({
    code: 2,
    err: expect.stringContaining('npm run alerts'),
  })
})

it('a running server sends the digest at nine to the robot of the group, once, and lists it', async () => {
  const received: string[] = []
  const robot = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      received.push(body)
      response.end('{"errcode":0,"errmsg":"ok"}')
    })
  })
  await new Promise<void>((resolve) => robot.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void robot.close())
  const { port } = robot.address() as AddressInfo
  const server = await startServer({
    CLOCK: '2023-11-03T09:00:00+08:00',
    WECOM_ALERT_WEBHOOKS: `http://127.0.0.1:${port}/cgi-bin/webhook/send?key=00000000-0000-0000-0000-000000000000`,
  })
  await expect.poll(() => received.length).toBe(1)
  expect(received[0]).toContain('整改提醒')
  await expect
    .poll(async () => (await server.get('/api/v1/alerts/sent?from=2023-11-03&to=2023-11-03')).items[0]?.state)
    .toBe('sent')
})
