import { expect, it } from 'vitest'
import { createLogger } from '../../process/logger.ts'
import { municipal, testServer } from '../test-server.ts'

const TOKEN = 't0ken-of-li'
const headers = { Authorization: `Bearer ${TOKEN}`, Cookie: 'zhenggai=web-0123456789abcdef' }

async function loggedServer() {
  // biome-ignore lint/suspicious/noExplicitAny: log lines of every shape
  const lines: any[] = []
  const log = createLogger('trace', { write: (line) => void lines.push(JSON.parse(line)) })
  return { ...(await testServer({ API_TOKENS: `li:${TOKEN}` }, log)), lines }
}

it('one id leads from the request to the message, what it wrote, and back', async () => {
  const { ask, lines } = await loggedServer()
  const registered = await ask('/api/v1/problems', { body: municipal, headers })
  const id = registered.headers.get('x-request-id')
  expect(lines.filter(({ requestId }) => requestId === id).map(({ msg }) => msg)).toEqual(['written', 'request'])
  const say = (text: string) => ask('/api/v1/chat', { body: { user: 'zhang', text, messageId: text }, headers })
  await say('12号进展：已清运')
  const confirmed = await say('确认')
  const found = lines.filter(({ requestId }) => requestId === confirmed.headers.get('x-request-id'))
  expect(found.map(({ msg }) => msg)).toEqual(['written', 'a message was answered', 'request'])
  const [entry] = (await ask('/api/v1/problems/12', { headers })).body.history.slice(-1)
  expect(found[0]).toMatchObject({ entries: [entry.id], number: 12, messageId: '确认', by: 'zhang' })
})

it('neither tokens nor cookies nor what people wrote are in the log', async () => {
  const { ask, lines } = await loggedServer()
  await ask('/api/v1/problems', { body: municipal, headers })
  await ask('/api/v1/chat', { body: { user: 'zhang', text: '12号下一步，电话13812341234' }, headers })
  await ask('/api/v1/chat', {
    body: '{"user":"zhang","text":"半截',
    headers: { ...headers, 'Content-Type': 'application/json' },
  })
  await ask('/chat?say=%E7%A7%98%E5%AF%86', { headers })
  await ask('/chat', {
    method: 'POST',
    body: 'text=%E7%A7%98%E5%AF%86',
    headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
  })
  await ask('/api/v1/problems', { headers: { Authorization: 'Bearer wrong-token' } })
  const log = JSON.stringify(lines)
  expect(lines.length).toBeGreaterThanOrEqual(6)
  for (const secret of [TOKEN, 'wrong-token', 'web-0123456789abcdef', '13812341234', '下一步', '秘密', '半截']) {
    expect(log).not.toContain(secret)
  }
})
