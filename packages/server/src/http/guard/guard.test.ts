import Router from '@koa/router'
import { describe, expect, it } from 'vitest'
import { createFeed } from '../../exchange/calendar/feeds.ts'
import { addPages } from '../../web/pages.ts'
import type { RequestState } from '../context.ts'
import type { House } from '../house.ts'
import { routes } from '../routes/routes.ts'
import { municipal, testServer } from '../test-server.ts'
import { type Asker, askers, documentedMatrix } from './matrix.ts'

type Server = Awaited<ReturnType<typeof testServer>>

const people: Readonly<Partial<Record<Asker, object>>> = {
  admin: { role: 'admin' },
  office: { role: 'office' },
  leader: { role: 'leader' },
  'own unit': { role: 'unit', unit: '姚关镇人民政府' },
  'foreign unit': { role: 'unit', unit: '太平镇人民政府' },
  viewer: { role: 'viewer' },
}

const tokenOf = (asker: Asker): string => `t-${asker.replaceAll(' ', '-')}`
const nameOf = (asker: Asker): string => asker.replaceAll(' ', '-')

const headersOf = (asker: Asker): Readonly<Record<string, string>> =>
  asker === 'no token' ? {} : { Authorization: `Bearer ${tokenOf(asker)}` }

async function office(): Promise<Server> {
  const holders = askers.filter((asker) => asker !== 'no token' && asker !== 'wrong token')
  const server = await testServer({
    API_TOKENS: holders.map((asker) => `${nameOf(asker)}:${tokenOf(asker)}`).join(','),
  })
  const headers = headersOf('token of nobody')
  expect((await server.ask('/api/v1/problems', { body: municipal, headers })).status).toBe(201)
  for (const [asker, body] of Object.entries(people)) {
    const path = `/api/v1/people/${nameOf(asker as Asker)}`
    expect((await server.ask(path, { method: 'PUT', body, headers })).status).toBe(200)
  }
  return server
}

interface Sent {
  readonly path: string
  readonly body?: NonNullable<RequestInit['body']>
  readonly type?: string
}

const json = (path: string, body: object): Sent => ({ path, body: JSON.stringify(body), type: 'application/json' })
const csv = '序号,问题描述,级别,牵头单位,责任单位\n31,河边垃圾,市级,县水务局,姚关镇人民政府\n'
const upload = (path: string): Sent => {
  const body = new FormData()
  body.set('file', new Blob([csv]), '台账.csv')
  return { path, body }
}

const NO_PREVIEW = 'no-preview-of-this-person'

/** The preview of whoever may have one; somebody else asks for one that there is not. */
async function previewed({ url }: Server, headers: Readonly<Record<string, string>>): Promise<string> {
  const answer = await fetch(`${url}/api/v1/import?dryRun=1`, { method: 'POST', body: csv, headers })
  return answer.ok ? ((await answer.json()) as { token: string }).token : NO_PREVIEW
}

async function feed({ office: { documents } }: Server): Promise<{ readonly id: string; readonly secret: string }> {
  return createFeed(documents, { ledger: 'default', at: '2023-06-20T09:00:00+08:00', by: 'test' })
}

type Make = (server: Server, headers: Readonly<Record<string, string>>) => Sent | Promise<Sent>

/** A request that would be carried out, for each route that needs more than its path. */
const requests: Readonly<Record<string, Make>> = {
  'POST /api/v1/chat': () => json('/api/v1/chat', { user: 'zhang', text: '12号下一步' }),
  'POST /api/v1/problems': () => json('/api/v1/problems', { title: '另一个问题', level: 'county' }),
  'GET /api/v1/problems/{number}': () => ({ path: '/api/v1/problems/12' }),
  'GET /api/v1/problems/{number}/assessment': () => ({ path: '/api/v1/problems/12/assessment' }),
  'PATCH /api/v1/problems/{number}': () => json('/api/v1/problems/12', { goal: '水清岸绿' }),
  'POST /api/v1/problems/{number}/events': () =>
    json('/api/v1/problems/12/events', { type: 'progress', on: '2023-06-14', note: '已进场' }),
  'GET /api/v1/problems/{number}/notices/{notice}.docx': () => ({
    path: '/api/v1/problems/12/notices/supervision.docx',
  }),
  'POST /api/v1/assess': () => json('/api/v1/assess', { rulebook: 'shidian-2023', problem: { title: '某问题' } }),
  'GET /api/v1/duties': () => ({ path: '/api/v1/duties?from=2023-06-01&to=2023-06-30' }),
  'GET /api/v1/rulebooks/{id}': () => ({ path: '/api/v1/rulebooks/shidian-2023' }),
  'PUT /api/v1/people/{id}': () => json('/api/v1/people/zhao', { role: 'viewer' }),
  async 'DELETE /api/v1/people/{id}'({ office: { directory } }) {
    await directory.put({ id: 'gone', role: 'viewer' })
    return { path: '/api/v1/people/gone' }
  },
  'PUT /api/v1/chats/{chat}': () => json('/api/v1/chats/g1', { ledger: 'default' }),
  'POST /api/v1/import': () => ({ path: '/api/v1/import?dryRun=1', body: csv, type: 'text/csv' }),
  'POST /api/v1/import/{token}': async (server, headers) => ({
    path: `/api/v1/import/${await previewed(server, headers)}`,
  }),
  'POST /api/v1/calendars': () => json('/api/v1/calendars', { unit: '县水务局' }),
  'DELETE /api/v1/calendars/{id}': async (server) => ({ path: `/api/v1/calendars/${(await feed(server)).id}` }),
  'GET /calendar/{file}': async (server) => ({ path: `/calendar/${(await feed(server)).secret}.ics` }),
  'GET /api/v1/alerts/sent': () => ({ path: '/api/v1/alerts/sent?from=2023-06-01&to=2023-06-30' }),
  'PUT /api/v1/alerts/policy': () => json('/api/v1/alerts/policy', { at: '08:30' }),
  'GET /problems/:number': () => ({ path: '/problems/12' }),
  'POST /import': () => upload('/import'),
  'POST /import/:token': async (server, headers) => ({ path: `/import/${await previewed(server, headers)}` }),
  'POST /chat': () => ({ path: '/chat', body: new URLSearchParams({ text: '12号下一步' }) }),
  'GET /assets/:name': () => ({ path: '/assets/style.css' }),
}

const matrix = documentedMatrix()

/** Every route and page that there is. */
function registered(): readonly string[] {
  const pages = new Router<RequestState>()
  addPages(pages, {} as House)
  const ofPages = pages.stack.flatMap(({ methods, path }) =>
    methods.filter((method) => method !== 'HEAD').map((method) => `${method} ${String(path)}`),
  )
  return [...routes.map(({ method, path }) => `${method} ${path}`), 'GET /openapi.json', ...ofPages]
}

it('has a row for every route and page, and for nothing else', () => {
  expect(matrix.map(({ route }) => route).toSorted()).toEqual(registered().toSorted())
})

describe.each(matrix)('$route', ({ route, statuses }) => {
  it('answers each asker as documented, and nobody but with a token where it writes', async () => {
    const server = await office()
    const [method = '', path = ''] = route.split(' ')
    const found: Record<string, number> = {}
    for (const asker of askers) {
      const headers = headersOf(asker)
      const { path: at, body, type } = await (requests[route] ?? ((): Sent => ({ path })))(server, headers)
      const answer = await fetch(`${server.url}${at}`, {
        method,
        headers: { ...headers, ...(type && { 'Content-Type': type }) },
        ...(body !== undefined && { body }),
      })
      found[asker] = answer.status
      await answer.arrayBuffer()
    }
    expect(found).toEqual(statuses)
    if (method !== 'GET') expect([found['no token'], found['wrong token']]).toEqual([401, 401])
  })
})
