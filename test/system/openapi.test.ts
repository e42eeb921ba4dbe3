import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, it } from 'vitest'
import { type RunningServer, startServer } from './server.ts'

// biome-ignore lint/suspicious/noExplicitAny: a JSON document
type Json = any

/** A request for each answer that a route describes: its operation, and the path with everything filled in. */
const requests: readonly {
  readonly id: string
  readonly method?: string
  readonly path: string
  readonly body?: Json
  /** A body that is no JSON. */
  readonly file?: string
  readonly status: number
}[] = [
  { id: 'listProblems', path: '/api/v1/problems?limit=100', status: 200 },
  { id: 'listProblems', path: '/api/v1/problems?limit=0', status: 400 },
  {
    id: 'registerProblem',
    path: '/api/v1/problems',
    body: { title: '某问题', level: 'county', timeLimit: '2024-01-01' },
    status: 201,
  },
  { id: 'registerProblem', path: '/api/v1/problems', body: { title: '' }, status: 400 },
  { id: 'registerProblem', path: '/api/v1/problems', body: { number: 12, title: '占号' }, status: 409 },
  { id: 'registerProblem', path: '/api/v1/problems', body: { title: '某', rulebook: 'nowhere' }, status: 422 },
  { id: 'registerProblem', path: '/api/v1/problems', body: { title: '长'.repeat(400_000) }, status: 413 },
  ...Array.from({ length: 24 }, (_, i) => ({ id: 'readProblem', path: `/api/v1/problems/${i + 1}`, status: 200 })),
  { id: 'readProblem', path: '/api/v1/problems/999', status: 404 },
  ...Array.from({ length: 24 }, (_, i) => ({
    id: 'readAssessment',
    path: `/api/v1/problems/${i + 1}/assessment`,
    status: 200,
  })),
  { id: 'readAssessment', path: '/api/v1/problems/12/assessment?asOf=2023-06-01', status: 200 },
  { id: 'readAssessment', path: '/api/v1/problems/12/assessment?asOf=never', status: 400 },
  { id: 'logEvent', path: '/api/v1/problems/12/events', body: { type: 'progress', on: '2023-06-19' }, status: 201 },
  { id: 'logEvent', path: '/api/v1/problems/12/events', body: { type: 'progress', on: '2023-07-19' }, status: 422 },
  { id: 'amendProblem', path: '/api/v1/problems/12', method: 'PATCH', body: { goal: '管网补建完毕' }, status: 201 },
  { id: 'amendProblem', path: '/api/v1/problems/12', method: 'PATCH', body: {}, status: 400 },
  { id: 'logEvent', path: '/api/v1/problems/999/events', body: { type: 'progress', on: '2023-06-19' }, status: 404 },
  {
    id: 'assessProblem',
    path: '/api/v1/assess',
    body: { rulebook: 'shidian-2023', problem: { title: '某' } },
    status: 200,
  },
  { id: 'assessProblem', path: '/api/v1/assess', body: { rulebook: 'nowhere', problem: { title: '某' } }, status: 422 },
  { id: 'listDuties', path: '/api/v1/duties?from=2023-11-01&to=2024-02-28', status: 200 },
  { id: 'listDuties', path: '/api/v1/duties', status: 400 },
  { id: 'previewAlerts', path: '/api/v1/alerts?day=2023-06-20', status: 200 },
  { id: 'previewAlerts', path: '/api/v1/alerts?day=2023-06-31', status: 400 },
  { id: 'listSentAlerts', path: '/api/v1/alerts/sent?from=2023-06-01&to=2023-06-30', status: 200 },
  { id: 'listSentAlerts', path: '/api/v1/alerts/sent?from=2023-06-30&to=2023-06-01', status: 400 },
  { id: 'readAlertPolicy', path: '/api/v1/alerts/policy', status: 200 },
  { id: 'writeAlertPolicy', method: 'PUT', path: '/api/v1/alerts/policy', body: { at: '08:30' }, status: 200 },
  { id: 'writeAlertPolicy', method: 'PUT', path: '/api/v1/alerts/policy', body: { at: 'early' }, status: 400 },
  { id: 'draftNotice', path: '/api/v1/problems/12/notices/supervision.docx', status: 200 },
  { id: 'draftNotice', path: '/api/v1/problems/999/notices/supervision.docx', status: 404 },
  {
    id: 'previewImport',
    path: '/api/v1/import?dryRun=1',
    file: '序号,问题,级别,牵头单位,整改时限,完成时间,备注\n12,另一个名称,市级,县水务局,2023年底前,已完成,无\n900,新问题,乡级,县水务局,2023年2月30日,,有\n901,新问题,市级,县水务局,12月底前,2023-06-01,有',
    status: 200,
  },
  { id: 'previewImport', path: '/api/v1/import?dryRun=1', file: '姓名,电话', status: 422 },
  { id: 'previewImport', path: '/api/v1/import', file: '姓名,电话', status: 400 },
  { id: 'confirmImport', method: 'POST', path: '/api/v1/import/nobody-has-this-token', status: 404 },
  { id: 'exportWorkbook', path: '/api/v1/export.xlsx', status: 200 },
  { id: 'exportText', path: '/api/v1/export.csv?asOf=2023-06-20', status: 200 },
  { id: 'exportData', path: '/api/v1/export.json', status: 200 },
  { id: 'exportData', path: '/api/v1/export.json?ledger=nowhere', status: 404 },
  { id: 'readHandbook', path: '/api/v1/handbook.docx', status: 200 },
  { id: 'createCalendar', path: '/api/v1/calendars', body: { unit: '县水务局' }, status: 201 },
  { id: 'createCalendar', path: '/api/v1/calendars', body: { person: 'nobody' }, status: 404 },
  { id: 'listCalendars', path: '/api/v1/calendars', status: 200 },
  { id: 'revokeCalendar', method: 'DELETE', path: `/api/v1/calendars/${'0'.repeat(64)}`, status: 404 },
  { id: 'readCalendar', path: `/calendar/${'a'.repeat(32)}.ics`, status: 404 },
  { id: 'listRulebooks', path: '/api/v1/rulebooks', status: 200 },
  { id: 'readRulebook', path: '/api/v1/rulebooks/shidian-2023', status: 200 },
  { id: 'readRulebook', path: '/api/v1/rulebooks/nowhere', status: 404 },
  { id: 'chat', path: '/api/v1/chat', body: { user: 'a', text: '问题12下一步是什么' }, status: 200 },
  { id: 'chat', path: '/api/v1/chat', body: { user: 'a', text: '12号6月14日已报县水务局审核' }, status: 200 },
  { id: 'chat', path: '/api/v1/chat', body: { user: 'a', text: '咕噜咕噜' }, status: 200 },
  { id: 'chat', path: '/api/v1/chat', body: { text: '帮助' }, status: 400 },
  { id: 'putPerson', method: 'PUT', path: '/api/v1/people/li', body: { role: 'unit', unit: '县水务局' }, status: 200 },
  { id: 'putPerson', method: 'PUT', path: '/api/v1/people/li', body: { role: 'emperor' }, status: 400 },
  { id: 'listPeople', path: '/api/v1/people', status: 200 },
  { id: 'removePerson', method: 'DELETE', path: '/api/v1/people/li', status: 200 },
  { id: 'removePerson', method: 'DELETE', path: '/api/v1/people/li', status: 404 },
  { id: 'bindChat', method: 'PUT', path: '/api/v1/chats/group', body: { ledger: '警示片2023' }, status: 200 },
  { id: 'listChats', path: '/api/v1/chats', status: 200 },
  { id: 'readLiveness', path: '/healthz', status: 200 },
  { id: 'readReadiness', path: '/readyz', status: 200 },
  { id: 'readMetrics', path: '/metrics', status: 200 },
  { id: 'describe', path: '/openapi.json', status: 200 },
  { id: 'clearSample', method: 'DELETE', path: '/api/v1/sample', status: 200 },
  { id: 'readAudit', path: '/api/v1/audit?from=2023-06-01&to=2023-06-30', status: 200 },
  { id: 'readAudit', path: '/api/v1/audit?from=2023-06-30&to=2023-06-01', status: 400 },
]

it('the description is OpenAPI 3.1 and holds for every route of the running server', async () => {
  const server = await startServer()
  const document = await describe(server)
  expect((await new Validator().validate(structuredClone(document))).errors).toBeUndefined()

  const operations = operationsOf(document)
  expect(new Set(requests.map(({ id }) => id))).toEqual(new Set(operations.map(({ operationId }) => operationId)))
  const judge = judgeOf(document)
  for (const { id, method, path, body, file, status } of requests) {
    const where = `${id} ${path} ${status}`
    const response = await fetch(`${server.url}${path}`, {
      method: method ?? (body || file ? 'POST' : 'GET'),
      headers: { 'Content-Type': file ? 'text/csv' : 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
      ...(file && { body: file }),
    })
    expect(response.status, where).toBe(status)
    const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? ''
    const answers = operations.find(({ operationId }) => operationId === id)?.responses[status]?.content ?? {}
    expect(Object.keys(answers), where).toEqual([type])
    if (/json/.test(type)) expect(judge(answers[type].schema, await response.json()), where).toEqual([])
  }
})

it('a request that the description allows is read, and what it forbids is refused', async () => {
  const server = await startServer()
  const document = await describe(server)
  const judge = judgeOf(document)
  const bodyOf = (id: string) =>
    operationsOf(document).find(({ operationId }) => operationId === id)?.requestBody?.content['application/json']
      .schema
  const bodies = [
    { title: '某问题' },
    { title: '某问题', number: '18-1', units: {}, timeLimit: { text: '长期坚持', kind: 'ongoing', due: null } },
    { title: '某问题', colour: 'red' },
    { title: 5 },
    { number: 3 },
    { title: '某问题', level: 'town' },
    { title: '某问题', milestones: [{ goal: '完成一半' }] },
  ]
  for (const body of bodies) {
    const allowed = judge(bodyOf('registerProblem'), body).length === 0
    const { status } = await server.post('/api/v1/problems', body)
    expect(status, JSON.stringify(body)).toBe(allowed ? 201 : 400)
  }
})

const describe = async (server: RunningServer): Promise<Json> => {
  const { status, ...document } = await server.get('/openapi.json')
  return document
}

const operationsOf = (document: Json): readonly Json[] =>
  Object.values<Json>(document.paths).flatMap((path) => Object.values<Json>(path))

/** What is wrong with a value by a schema of the document. An independent judge: none of the server's own checks. */
function judgeOf(document: Json): (schema: Json, value: unknown) => readonly string[] {
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }))
  const compiled = new Map<Json, ValidateFunction>()
  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile({ ...schema, components: document.components })
    compiled.set(schema, validate)
    validate(value)
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    )
  }
}
