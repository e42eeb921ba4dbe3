import { expect, it } from 'vitest'
import { municipal, testServer } from './test-server.ts'

const tokens = { API_TOKENS: 'office:right,other:as-right' }
const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } })

it('an address that guesses tokens has to wait, also with the right one; it is told how long', async () => {
  const { ask } = await testServer(tokens)
  for (let guess = 0; guess < 20; guess++) {
    expect((await ask('/api/v1/problems', bearer(`guess-${guess}`))).status).toBe(401)
  }
  const late = await ask('/api/v1/problems', bearer('right'))
  expect(late).toMatchObject({ status: 429, body: { type: 'urn:zhenggai:too-many' } })
  expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0)
})

it('a person who floods the bot waits; another is answered', async () => {
  const { ask } = await testServer(tokens)
  const say = (user: string) =>
    ask('/api/v1/chat', { body: { user, text: '帮助' }, headers: { Authorization: 'Bearer right' } })
  const statuses = await Promise.all(Array.from({ length: 61 }, async () => (await say('zhang')).status))
  expect(statuses.filter((status) => status === 429)).toHaveLength(1)
  expect((await say('li')).status).toBe(200)
})

it('on this machine, where nobody needs a token, nobody is counted', async () => {
  const { ask } = await testServer()
  await ask('/api/v1/problems', { body: municipal })
  const statuses = await Promise.all(
    Array.from(
      { length: 80 },
      async () => (await ask('/api/v1/chat', { body: { user: 'zhang', text: '帮助' } })).status,
    ),
  )
  expect(new Set(statuses)).toEqual(new Set([200]))
})
