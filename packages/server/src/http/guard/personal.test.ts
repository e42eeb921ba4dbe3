import { expect, it } from 'vitest'
import { municipal, testServer } from '../test-server.ts'

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })
const NUMBER = '13812341234'

async function office() {
  const { ask: send, url } = await testServer({ API_TOKENS: 'desk:d,zhang:z,yao:y,tai:t' })
  const ask = (path: string, token: string, options: Parameters<typeof send>[1] = {}) =>
    send(path, { ...options, headers: bearer(token) })
  await ask('/api/v1/problems', 'd', { body: { ...municipal, description: `联系人李四 ${NUMBER}` } })
  for (const [id, body] of [
    ['zhang', { role: 'office', name: '张三' }],
    ['yao', { role: 'unit', unit: '姚关镇人民政府' }],
    ['tai', { role: 'unit', unit: '太平镇人民政府' }],
    ['desk', { role: 'admin' }],
  ] as const)
    expect((await ask(`/api/v1/people/${id}`, 'd', { method: 'PUT', body })).status).toBe(200)
  return { ask, url }
}

it.each(['/api/v1/problems/12', '/problems/12', '/api/v1/export.json', '/api/v1/export.csv'])(
  '%s shows telephone numbers to the units of the problem and those who oversee it',
  async (path) => {
    const { ask } = await office()
    const shown = async (token: string) => JSON.stringify((await ask(path, token)).body)
    for (const token of ['z', 'y']) expect(await shown(token)).toContain(NUMBER)
    expect(await shown('t')).not.toContain(NUMBER)
  },
)

it('nobody finds a problem by a number that they do not see', async () => {
  const { ask } = await office()
  expect((await ask(`/api/v1/problems?q=${NUMBER}`, 'z')).body.total).toBe(1)
  expect((await ask(`/api/v1/problems?q=${NUMBER}`, 't')).body.total).toBe(0)
})

it('a token that somebody was entered for speaks for nobody else', async () => {
  const { ask } = await office()
  const say = (text: string) => ask('/api/v1/chat', 't', { body: { user: 'zhang', text } })
  const refused = await say('12号进展：已进场')
  expect(refused.body.pending).toBe(false)
  expect(refused.body.replies[0].text).toContain('您的单位是太平镇人民政府')
  expect((await say('12号历史')).body.replies[0].text).not.toContain(NUMBER)
})

it('who was given numbers, the people or a ledger, and who changed what, stands in the audit, for administrators', async () => {
  const { ask } = await office()
  const read = await ask('/api/v1/problems/12', 'z')
  await ask('/api/v1/problems/12', 't')
  await ask('/api/v1/people', 'z')
  await ask('/api/v1/export.csv', 't')
  await ask('/api/v1/chats/g1', 'd', { method: 'PUT', body: { ledger: 'default' } })
  const { id } = (await ask('/api/v1/calendars', 'd', { body: { unit: '县水务局' } })).body
  await ask(`/api/v1/calendars/${id}`, 'd', { method: 'DELETE' })
  await ask('/api/v1/people/tai', 'd', { method: 'DELETE' })
  expect((await ask('/api/v1/audit', 'z')).status).toBe(403)
  const { items } = (await ask('/api/v1/audit?from=2023-06-20', 'd')).body
  const told = items.map(({ by, act, subject }: { by: string; act: string; subject?: string }) => [by, act, subject])
  expect(told).toEqual([
    ['start', 'tokens-changed', 'desk tai yao zhang'],
    ['desk', 'person-entered', 'zhang office'],
    ['desk', 'person-entered', 'yao unit 姚关镇人民政府'],
    ['desk', 'person-entered', 'tai unit 太平镇人民政府'],
    ['desk', 'person-entered', 'desk admin'],
    ['zhang', 'personal-read', 'default 12'],
    ['zhang', 'people-read', undefined],
    ['tai', 'exported', 'default csv'],
    ['desk', 'chat-bound', 'g1 default'],
    ['desk', 'calendar-created', 'default 县水务局'],
    ['desk', 'calendar-revoked', id],
    ['desk', 'person-removed', 'tai unit 太平镇人民政府'],
    ['desk', 'audit-read', '2023-06-20 2023-06-20'],
  ])
  expect(items[5].request).toBe(read.headers.get('x-request-id'))
  expect(JSON.stringify(items)).not.toContain('张三')
})

it('a browser shows name and token, and speaks for that person; one that nobody knows hears how to be entered', async () => {
  const { url, ask } = await office()
  const page = async (name: string, token: string, language: string) => {
    const headers = { Authorization: `Basic ${btoa(`${name}:${token}`)}`, Accept: 'text/html' }
    return (await fetch(`${url}/chat?lang=${language}`, { headers })).text()
  }
  expect(await page('yao', 'y', 'zh')).toContain('您是yao（姚关镇人民政府）')
  const body = new URLSearchParams({ text: '12号进展：已进场' })
  const say = (token: string) =>
    fetch(`${url}/chat`, { method: 'POST', body, headers: { ...bearer(token), Accept: 'application/json' } }).then(
      (answer) => answer.json(),
    )
  expect(await say('y')).toMatchObject({ pending: true })
  expect(await say('t')).toMatchObject({ pending: false })
  await ask('/api/v1/people/tai', 'd', { method: 'DELETE' })
  expect(await page('tai', 't', 'zh')).toContain('people add tai --role unit')
  expect(await page('tai', 't', 'en')).toContain('ask an administrator to enter you')
})

it('whoever is on this machine is bound by the id that the page shows', async () => {
  const { ask, url } = await testServer()
  await ask('/api/v1/problems', { body: municipal })
  const first = await fetch(`${url}/chat`)
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
  const id = /web-[0-9a-f]{16}/.exec(await first.text())?.[0] ?? ''
  expect(cookie).toContain(id)
  const say = async (text: string, language = 'zh') => {
    const answer = await fetch(`${url}/chat?lang=${language}`, {
      method: 'POST',
      body: new URLSearchParams({ text }),
      headers: { Cookie: cookie, Accept: 'application/json' },
    })
    return (await answer.json()) as { replies: string[]; pending: boolean }
  }
  await ask('/api/v1/people/gao', { method: 'PUT', body: { role: 'admin' } })
  expect((await say('12号进展：已进场')).replies[0]).toContain(`让管理员把您加进名册。您的编号是“${id}”`)
  expect((await say('Problem 12: log progress, started work')).replies[0]).toContain(id)
  await ask(`/api/v1/people/${id}`, { method: 'PUT', body: { role: 'unit', unit: '姚关镇人民政府' } })
  expect((await say('12号进展：已进场')).pending).toBe(true)
})
