import { readFileSync } from 'node:fs'
import { writeXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { testServer } from './test-server.ts'

type Rows = (string | number | null)[][]

/** A workbook with one sheet for each name. */
const workbook = (sheets: Readonly<Record<string, Rows>>): Promise<Uint8Array> =>
  writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) })

const headings = ['序号', '问题', '级别', '牵头单位', '责任单位', '整改时限', '完成时间']
const two: Rows = [
  headings,
  [1, '河道乱堆', '市级', '县水务局', '姚关镇人民政府、由旺镇人民政府', '2023年底前', null],
  [2, '污水直排', '省级', '县住房和城乡建设局', '甸阳镇人民政府', '2023年12月31日', '2023年6月1日'],
]

async function office(env: Readonly<Record<string, string>> = {}) {
  const server = await testServer(env)
  const preview = async (file: Uint8Array, query = '', headers = {}) => {
    const response = await fetch(`${server.url}/api/v1/import?dryRun=1${query}`, {
      method: 'POST',
      body: Buffer.from(file),
      headers,
    })
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
    return { status: response.status, body: (await response.json()) as any }
  }
  const confirm = (token: string) => server.ask(`/api/v1/import/${token}`, { method: 'POST' })
  return { ...server, preview, confirm }
}

describe('a file is looked at first', () => {
  test('the preview says what it would create, and nothing is written', async () => {
    const { ask, preview } = await office()
    const { status, body } = await preview(await workbook({ 台账: two }))
    expect(status).toBe(200)
    expect(body).toMatchObject({ created: 2, updated: 0, unchanged: 0, rowErrors: [] })
    expect(body.problems[0]).toMatchObject({
      number: 1,
      title: '河道乱堆',
      level: 'municipal',
      units: { lead: '县水务局', responsible: ['姚关镇人民政府', '由旺镇人民政府'] },
      timeLimit: { text: '2023年底前', kind: 'date', due: '2023-12-31' },
    })
    expect((await ask('/api/v1/problems')).body.total).toBe(0)
  })

  test('the confirmation carries it out, once', async () => {
    const { ask, preview, confirm } = await office()
    const { body } = await preview(await workbook({ 台账: two }))
    expect((await confirm(body.token)).body).toEqual({ created: [1, 2], updated: [], failed: [] })
    const second = await confirm(body.token)
    expect(second).toMatchObject({ status: 409, body: { type: 'urn:zhenggai:import-done' } })
    const problem = (await ask('/api/v1/problems/2')).body
    expect(problem).toMatchObject({ title: '污水直排', events: [{ type: 'rectified', on: '2023-06-01' }] })
    expect(problem.history[0].writer).toMatchObject({ channel: 'import' })
  })

  test('a token that nobody was given imports nothing', async () => {
    const { confirm } = await office()
    expect(await confirm('abcdefghijklmnop')).toMatchObject({
      status: 404,
      body: { type: 'urn:zhenggai:unknown-import' },
    })
  })

  test('a token is only good for the one who previewed', async () => {
    const { ask, preview } = await office({ API_TOKENS: 'office:token-of-the-office,screen:token-of-the-screen' })
    const { body } = await preview(await workbook({ 台账: two }), '', { Authorization: 'Bearer token-of-the-office' })
    const told = await ask(`/api/v1/import/${body.token}`, {
      method: 'POST',
      headers: { Authorization: 'Bearer token-of-the-screen' },
    })
    expect(told).toMatchObject({ status: 404, body: { type: 'urn:zhenggai:unknown-import' } })
  })
})

describe('a file that comes again', () => {
  test('the same file twice changes nothing', async () => {
    const { preview, confirm } = await office()
    const file = await workbook({ 台账: two })
    await confirm((await preview(file)).body.token)
    const { body } = await preview(file)
    expect(body).toMatchObject({ created: 0, updated: 0, unchanged: 2, changes: [] })
    expect((await confirm(body.token)).body).toEqual({ created: [], updated: [], failed: [] })
  })

  test('what changed is shown before and after, and alone is written', async () => {
    const { ask, preview, confirm } = await office()
    await confirm((await preview(await workbook({ 台账: two }))).body.token)
    const changed: Rows = two.map((row) =>
      row[0] === 1 ? [1, '河道乱堆', '市级', '县水务局', null, '2024年6月底前', '2023-06-15'] : row,
    )
    const { body } = await preview(await workbook({ 台账: changed }))
    expect(body).toMatchObject({ created: 0, updated: 1, unchanged: 1 })
    expect(body.changes).toMatchObject([
      {
        number: 1,
        changes: [
          { field: 'timeLimit', from: { due: '2023-12-31' }, to: { text: '2024年6月底前', due: '2024-06-30' } },
        ],
        events: [{ type: 'rectified', on: '2023-06-15' }],
      },
    ])
    await confirm(body.token)
    const problem = (await ask('/api/v1/problems/1')).body
    // An empty cell takes nothing away.
    expect(problem.units.responsible).toEqual(['姚关镇人民政府', '由旺镇人民政府'])
    expect(problem.history.map((entry: { kind: string }) => entry.kind)).toEqual(['registered', 'amended', 'happened'])
  })

  test('a problem that changed after the preview stops all of it', async () => {
    const { ask, preview, confirm } = await office()
    await confirm((await preview(await workbook({ 台账: two }))).body.token)
    const changed: Rows = [
      headings,
      [1, '河道乱堆', '市级', '县水务局', null, '2024年底前', null],
      [3, '新问题', '市级', '县水务局', null, '2024年底前', null],
    ]
    const { body } = await preview(await workbook({ 台账: changed }))
    await ask('/api/v1/problems/1/events', { body: { type: 'progress', on: '2023-06-19', note: '清理中' } })
    expect(await confirm(body.token)).toMatchObject({ status: 409, body: { type: 'urn:zhenggai:changed-meanwhile' } })
    expect((await ask('/api/v1/problems/3')).status).toBe(404)
  })

  test('a day that the ledger knows otherwise is a doubt, and stays', async () => {
    const { preview, confirm } = await office()
    await confirm((await preview(await workbook({ 台账: two }))).body.token)
    const changed = two.map((row) => (row[0] === 2 ? [...row.slice(0, 6), '2023年6月10日'] : row))
    const { body } = await preview(await workbook({ 台账: changed as Rows }))
    expect(body).toMatchObject({ updated: 0, unchanged: 2, warnings: [{ row: 3, code: 'event-differs' }] })
  })
})

describe('what is not understood', () => {
  test('a heading that somebody explained once is known in the next file of this shape', async () => {
    const { preview, confirm } = await office()
    const rows: Rows = [
      ['序号', '问题', '牵头单位', '整改时限', '上级要求'],
      [1, '河道乱堆', '县水务局', '2023年底前', '全部清除'],
    ]
    const first = (await preview(await workbook({ 台账: rows }))).body
    expect(first.unplaced).toMatchObject([{ column: 'E', header: '上级要求' }])
    const columns = encodeURIComponent(JSON.stringify({ 上级要求: 'goal' }))
    const second = (await preview(await workbook({ 台账: rows }), `&columns=${columns}`)).body
    expect(second.problems[0].goal).toBe('全部清除')
    await confirm(second.token)
    const third = (await preview(await workbook({ 台账: rows }))).body
    expect(third).toMatchObject({ unchanged: 1, unplaced: [], remembered: { 上级要求: 'goal' } })
  })

  test('a bad row does not lose the others', async () => {
    const { preview } = await office()
    const rows = [...two, [3, '第三个', '市级', '县水务局', null, '2023年2月30日', null]] as Rows
    const { body } = await preview(await workbook({ 台账: rows }))
    expect(body).toMatchObject({
      created: 2,
      rowErrors: [{ sheet: '台账', row: 4, column: 'F', code: 'impossible-date' }],
    })
  })

  test('what is no workbook is refused in one sentence', async () => {
    const { preview } = await office()
    const file = readFileSync(new URL('../../../../test/exchange/ledgers/14d-docx-renamed.xlsx', import.meta.url))
    const { status, body } = await preview(file)
    expect(status).toBe(422)
    expect(body).toMatchObject({ type: 'urn:zhenggai:not-a-workbook' })
    expect(body.detail).toContain('Word')
  })
})

test('real problems take the place of the sample', async () => {
  const { ask, preview, confirm } = await office({ SAMPLE: '1' })
  const { body } = await preview(await workbook({ 台账: two }))
  expect(body).toMatchObject({ created: 2, clearsSample: true })
  await confirm(body.token)
  const rows = (await ask('/api/v1/problems')).body
  expect(rows.items.map(({ title }: { title: string }) => title)).toEqual(['河道乱堆', '污水直排'])
})
