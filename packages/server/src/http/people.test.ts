import { describe, expect, it } from 'vitest'
import { municipal, testServer } from './test-server.ts'

const TOKENS = { API_TOKENS: 'li:aaa,desk:bbb' }
const as = (token: string) => ({ Authorization: `Bearer ${token}` })
const asLi = as('aaa')
const asDesk = as('bbb')
const put = (id: string, body: object) => [`/api/v1/people/${encodeURIComponent(id)}`, { method: 'PUT', body }] as const

describe('the directory', () => {
  it('is filled, listed and emptied', async () => {
    const { ask } = await testServer()
    expect((await ask('/api/v1/people')).body).toEqual({ items: [] })
    const li = { role: 'unit', unit: '县水务局', name: '李四', liaison: true }
    expect(await ask(...put('li', li))).toMatchObject({ status: 200, body: { id: 'li', ...li } })
    await ask(...put('李四', { role: 'viewer' }))
    expect((await ask('/api/v1/people')).body.items).toEqual([
      { id: 'li', ...li },
      { id: '李四', role: 'viewer' },
    ])
    expect((await ask(...put('li', { role: 'viewer' }))).body).toEqual({ id: 'li', role: 'viewer' })
    expect((await ask('/api/v1/people/li', { method: 'DELETE' })).status).toBe(200)
    expect((await ask('/api/v1/people/li', { method: 'DELETE' })).body).toMatchObject({
      type: 'urn:zhenggai:unknown-person',
    })
  })

  it.each([
    [{ role: 'emperor' }, 'role'],
    [{}, 'role'],
    [{ role: 'unit', unit: '' }, 'unit'],
    [{ role: 'unit', delegate: { id: 'x', until: '2023-02-30' } }, 'until'],
    [{ role: 'unit', secret: 1 }, 'secret'],
  ])('says what is wrong with %j', async (body, field) => {
    const { ask } = await testServer()
    const answer = await ask(...put('li', body))
    expect(answer).toMatchObject({ status: 400, body: { type: 'urn:zhenggai:invalid-request' } })
    expect(JSON.stringify(answer.body)).toContain(field)
  })

  it('is managed by an administrator, or with a token that nobody was entered for', async () => {
    const { ask } = await testServer(TOKENS)
    const [path, request] = put('li', { role: 'unit', unit: '县水务局' })
    expect((await ask(path, { ...request, headers: asDesk })).status).toBe(200)
    expect(await ask(path, { ...request, headers: asLi })).toMatchObject({
      status: 403,
      body: { type: 'urn:zhenggai:not-allowed' },
    })
    const [admin, role] = put('desk', { role: 'admin' })
    expect((await ask(admin, { ...role, headers: asDesk })).status).toBe(200)
    expect((await ask(path, { ...request, headers: asDesk })).status).toBe(200)
  })
})

describe('what a token may write', () => {
  it('is what the person may who was entered under its name', async () => {
    const { ask } = await testServer(TOKENS)
    expect((await ask('/api/v1/problems', { body: municipal, headers: asDesk })).status).toBe(201)
    const [path, request] = put('li', { role: 'unit', unit: '县水务局', name: '李四' })
    await ask(path, { ...request, headers: asDesk })
    const log = (type: string, headers: Record<string, string>) =>
      ask('/api/v1/problems/12/events', { body: { type, on: '2023-06-14' }, headers })
    const refused = await log('submitted-to-county-lead', asLi)
    expect(refused).toMatchObject({ status: 403, body: { type: 'urn:zhenggai:not-allowed' } })
    expect(refused.body.detail).toContain('姚关镇人民政府')
    expect((await ask('/api/v1/problems', { body: { title: '另一个' }, headers: asLi })).status).toBe(403)
    expect((await log('submitted-to-county-lead', asDesk)).status).toBe(201)
    const written = await log('progress', asLi)
    expect(written.body.entries[0].writer).toEqual({ user: 'li', name: '李四', channel: 'http' })
  })
})

describe('what a message may write', () => {
  const say = (text: string, user: string) => ({ body: { user, text } })
  it('as long as nobody is entered, whoever is on this machine counts as the office; then everybody else is denied', async () => {
    const { ask } = await testServer()
    await ask('/api/v1/problems', { body: municipal })
    const proposed = await ask('/api/v1/chat', say('12号进展：已进场', 'zhang'))
    expect(proposed.body.pending).toBe(true)
    await ask(...put('zhen', { role: 'unit', unit: '姚关镇', name: '姚镇长' }))
    const refused = await ask('/api/v1/chat', say('确认', 'zhang'))
    expect(refused.body.replies[0].text).toContain('名册里没有您')
    expect((await ask('/api/v1/problems/12')).body.events).toHaveLength(1)
    expect((await ask('/api/v1/chat', say('12号进展：已进场', 'zhen'))).body.pending).toBe(true)
    await ask('/api/v1/chat', say('确认', 'zhen'))
    expect((await ask('/api/v1/problems/12')).body.history.at(-1).writer).toMatchObject({ name: '姚镇长' })
    expect((await ask('/api/v1/chat', say('12号下一步', 'zhang'))).body.understood.kind).toBe('read')
  })

  it('somebody is entered in conversation, and that holds for the HTTP interface', async () => {
    const { ask } = await testServer()
    await ask('/api/v1/problems', { body: municipal })
    await ask('/api/v1/chat', say('绑定 @li 县水务局 联络员', 'zhang'))
    await ask('/api/v1/chat', say('确认', 'zhang'))
    expect((await ask('/api/v1/people')).body.items).toEqual([
      { id: 'li', role: 'unit', unit: '县水务局', liaison: true },
      { id: 'zhang', role: 'admin' },
    ])
  })
})

describe('several ledgers', () => {
  it('have numbers of their own', async () => {
    const { ask } = await testServer()
    const second = { ...municipal, title: '警示片问题', ledger: '警示片2023' }
    await ask('/api/v1/problems', { body: municipal })
    const registered = await ask('/api/v1/problems', { body: second })
    expect(registered.status).toBe(201)
    const at = registered.headers.get('location') ?? ''
    expect((await ask(at)).body.title).toBe('警示片问题')
    expect((await ask('/api/v1/problems/12')).body.title).toBe(municipal.title)
    const query = `?ledger=${encodeURIComponent('警示片2023')}`
    expect((await ask(`/api/v1/problems${query}`)).body.total).toBe(1)
    expect((await ask(`/api/v1/problems/12/assessment${query}`)).status).toBe(200)
    const progress = { type: 'progress', on: '2023-06-14' }
    expect((await ask(`/api/v1/problems/12/events${query}`, { body: progress })).status).toBe(201)
    expect((await ask('/api/v1/problems/12')).body.events).toHaveLength(1)
  })

  it('one that does not exist is named, and so is a name that cannot be one', async () => {
    const { ask } = await testServer()
    expect((await ask('/api/v1/problems?ledger=none')).body).toMatchObject({
      status: 404,
      type: 'urn:zhenggai:unknown-ledger',
    })
    expect((await ask('/api/v1/problems?ledger=..%2Fx')).body).toMatchObject({ status: 400 })
    const register = await ask('/api/v1/problems', { body: { ...municipal, ledger: 'x'.repeat(41) } })
    expect(register.body).toMatchObject({ status: 400 })
  })

  it('a group follows the ledger that it is bound to, and keeps apart what waits in each', async () => {
    const { ask } = await testServer()
    await ask('/api/v1/problems', { body: municipal })
    await ask('/api/v1/problems', { body: { ...municipal, title: '警示片问题', ledger: 'film' } })
    const say = async (text: string) =>
      (await ask('/api/v1/chat', { body: { user: 'zhang', chat: '群', text } })).body.replies[0].text
    await say('12号进展：已进场')
    expect((await ask('/api/v1/chats/%E7%BE%A4', { method: 'PUT', body: { ledger: 'film' } })).status).toBe(200)
    expect((await ask('/api/v1/chats')).body.items).toEqual([{ chat: '群', ledger: 'film' }])
    expect(await say('确认')).toContain('没有等您确认')
    expect(await say('12号咋样了')).toContain('警示片问题')
  })
})
