import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { municipal, testServer } from './test-server.ts'

const english = { 'Accept-Language': 'en-GB,en;q=0.9' }

describe('a request that cannot be read', () => {
  it.each([
    ['malformed JSON', '{"user":"a","text":"12号', 400, 'malformed-json'],
    ['an empty body', '', 400, 'malformed-json'],
    ['a body that is no object', '[]', 400, 'invalid-request'],
    ['a body with an unknown field', '{"user":"a","text":"b","colour":"red"}', 400, 'invalid-request'],
    ['a body without what is needed', '{}', 400, 'invalid-request'],
  ])('is refused for %s', async (_, body, status, code) => {
    const { ask } = await testServer()
    const told = await ask('/api/v1/chat', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })
    expect(told).toMatchObject({ status, body: { status, type: `urn:zhenggai:${code}` } })
    expect(told.headers.get('content-type')).toBe('application/problem+json')
    expect(JSON.stringify(told.body)).not.toMatch(/node_modules|at .*\.ts|\/src\//)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=gbk', ''])(
    'is refused for the content type %j',
    async (type) => {
      const { ask } = await testServer()
      const body = '{"user":"a","text":"帮助"}'
      const told = await ask('/api/v1/chat', { method: 'POST', body, headers: { 'Content-Type': type } })
      expect(told).toMatchObject({ status: 415, body: { detail: expect.stringContaining('application/json') } })
    },
  )

  it('is refused for bytes that are not UTF-8', async () => {
    const { url } = await testServer()
    const body = Buffer.concat([Buffer.from('{"user":"a","text":"'), Buffer.from([0xce, 0xca]), Buffer.from('"}')])
    const response = await fetch(`${url}/api/v1/chat`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json' },
    })
    expect(response.status).toBe(400)
  })

  it('is refused for more than a megabyte, and says so', async () => {
    const { ask } = await testServer()
    const told = await ask('/api/v1/chat', { body: { user: 'a', text: '长'.repeat(400_000) } })
    expect(told).toMatchObject({ status: 413, body: { detail: expect.stringContaining('1 MB') } })
  })

  it('names every mistake with its place and its mend, in the language that is asked for', async () => {
    const { ask } = await testServer()
    const body = {
      title: '',
      level: 'town',
      number: -3,
      units: { responsible: '姚关镇人民政府' },
      timeLimit: { text: '年底前', kind: 'soon', due: null },
      events: [{ type: 'Handed Over', on: '2023-02-30' }],
      'le/vel': 1,
    }
    const zh = await ask('/api/v1/problems', { body })
    expect(zh.headers.get('content-language')).toBe('zh-CN')
    expect(zh.body.errors).toEqual([
      { in: 'body', pointer: '/title', detail: '不能为空', mend: '至少 1 个字' },
      {
        in: 'body',
        pointer: '/level',
        detail: '不在可选范围内',
        mend: '应为：national、provincial、municipal、county',
      },
      { in: 'body', pointer: '/units/responsible', detail: '类型不对', mend: '应为列表 […]' },
      {
        in: 'body',
        pointer: '/timeLimit/kind',
        detail: '不在可选范围内',
        mend: '应为：date、stages、immediate、ongoing、text',
      },
      { in: 'body', pointer: '/number', detail: '太小', mend: '大于 0' },
      { in: 'body', pointer: '/events/0/type', detail: '格式不对', mend: expect.stringContaining('plan-issued') },
      { in: 'body', pointer: '/events/0/on', detail: '格式不对', mend: expect.stringContaining('2023-06-01') },
      { in: 'body', pointer: '/le~1vel', detail: '不是已知的项目', mend: '请核对拼写，或者删去' },
    ])
    const en = await ask('/api/v1/problems', { body, headers: english })
    expect(en.headers.get('content-language')).toBe('en')
    expect(en.body.errors[0]).toEqual({
      in: 'body',
      pointer: '/title',
      detail: 'is empty',
      mend: 'at least 1 characters',
    })
    expect(JSON.stringify(en.body)).not.toMatch(/[\u4e00-\u9fff]/)
  })
})

describe('an address', () => {
  it.each([
    '/api/v1/nothing',
    '/api/v1/problems/12/13',
    '/favicon.ico',
    '/assets/../package.json',
    '/assets/%2e%2e%2fmain.ts',
  ])('that leads nowhere is named: %s', async (path) => {
    const { ask } = await testServer()
    expect(await ask(path)).toMatchObject({ status: 404, body: { type: 'urn:zhenggai:not-found' } })
  })

  it('without the method says which ones there are', async () => {
    const { ask } = await testServer()
    const told = await ask('/api/v1/problems', { method: 'PATCH' })
    expect(told).toMatchObject({ status: 405, body: { detail: expect.stringContaining('GET、HEAD、OPTIONS、POST') } })
    expect(told.headers.get('allow')).toBe('GET, HEAD, OPTIONS, POST')
    const options = await ask('/api/v1/problems', { method: 'OPTIONS' })
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS, POST'])
    expect(await ask('/healthz', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
  })

  it.each([
    ['/api/v1/problems/12', 404],
    ['/api/v1/problems/12/assessment', 404],
    ['/api/v1/problems/%E0%A4%A', 400],
    ['/api/v1/problems/!!', 400],
    ['/api/v1/rulebooks/nowhere', 404],
    ['/api/v1/duties', 400],
    ['/api/v1/duties?from=2023-12-01&to=2023-11-01', 400],
    ['/api/v1/duties?from=2010-01-01&to=2040-01-01', 422],
  ])('of what does not exist answers in a sentence: %s', async (path, status) => {
    const { ask } = await testServer()
    const zh = await ask(path)
    expect(zh).toMatchObject({ status, body: { detail: expect.stringMatching(/[\u4e00-\u9fff].*。$/) } })
    const en = await ask(path, { headers: english })
    expect(en.body.detail).toMatch(/\.$/)
  })
})

describe('who may ask', () => {
  it('with tokens, only who shows one', async () => {
    const { ask } = await testServer({ API_TOKENS: 'office:s3cret,screen:other' })
    const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`
    for (const Authorization of ['Bearer s3cret', 'bearer other', basic('office:s3cret')]) {
      expect((await ask('/api/v1/problems', { headers: { Authorization } })).status).toBe(200)
    }
    for (const Authorization of [
      '',
      'Bearer',
      'Bearer s3cre',
      'Bearer office:s3cret',
      's3cret',
      basic('screen:s3cret'),
    ]) {
      const told = await ask('/api/v1/problems', { headers: { Authorization } })
      expect(told.status).toBe(401)
      expect(told.headers.get('www-authenticate')).toContain('Bearer')
    }
    for (const path of ['/', '/chat', '/metrics']) expect((await ask(path)).status).toBe(401)
    for (const path of ['/healthz', '/readyz', '/openapi.json']) expect((await ask(path)).status).toBe(200)
  })

  it('without tokens, nobody who came by a foreign name', async () => {
    const { url } = await testServer()
    const port = Number(new URL(url).port)
    const answerTo = (host: string) =>
      new Promise<string>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => {
          socket.end(`GET /api/v1/problems HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
        })
        let answer = ''
        socket.on('data', (data) => {
          answer += data
        })
        socket.on('close', () => resolve(answer.slice(9, 12)))
      })
    expect(await answerTo(`localhost:${port}`)).toBe('200')
    expect(await answerTo(`127.0.0.1:${port}`)).toBe('200')
    expect(await answerTo(`[::1]:${port}`)).toBe('200')
    expect(await answerTo('evil.example')).toBe('403')
    expect(await answerTo('127.0.0.1.evil.example')).toBe('403')
  })

  it('no page of another site writes with the rights of the person in front of the browser', async () => {
    const { ask } = await testServer()
    const headers = { 'Sec-Fetch-Site': 'cross-site' }
    expect((await ask('/api/v1/problems', { body: municipal, headers })).status).toBe(403)
    expect(
      (
        await ask('/chat', {
          method: 'POST',
          body: 'text=1',
          headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
        })
      ).status,
    ).toBe(403)
    expect((await ask('/api/v1/problems')).body.total).toBe(0)
  })
})
