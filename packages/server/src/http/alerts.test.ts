import { describe, expect, it } from 'vitest'
import { municipal, testServer } from './test-server.ts'

/** Tuesday 20 June 2023; the plan of problem 12 was due on the 15th. */
async function office() {
  const server = await testServer()
  await server.ask('/api/v1/problems', { body: municipal })
  return server
}

describe('the alerts of a day', () => {
  it('are told with their basis, in both languages', async () => {
    const { ask } = await office()
    const { status, body } = await ask('/api/v1/alerts')
    expect(status).toBe(200)
    expect(body).toMatchObject({ day: '2023-06-20', worked: true })
    expect(body.notices[0]).toMatchObject({
      id: '12|submitted-to-county-lead|overdue-3|2023-06-15',
      kind: 'overdue',
      problem: 12,
      units: ['姚关镇人民政府'],
      basis: 'law',
      text: { zh: expect.stringContaining('已逾期3个工作日'), en: expect.stringContaining('3 working days late') },
    })
    expect(body.group).toContain('整改提醒')
  })

  it('are none on a day off', async () => {
    const { ask } = await office()
    expect((await ask('/api/v1/alerts?day=2023-06-22')).body).toMatchObject({ worked: false, notices: [], group: null })
  })

  it('show on the page, in both languages', async () => {
    const { ask } = await office()
    expect((await ask('/alerts')).body).toContain('已逾期3个工作日')
    expect((await ask('/alerts?lang=en&day=2023-06-22')).body).toContain('A day off')
  })

  it('that were sent are listed; a range that ends before it begins is refused', async () => {
    const { ask } = await office()
    expect((await ask('/api/v1/alerts/sent?from=2023-06-01&to=2023-06-30')).body).toEqual({ items: [] })
    expect((await ask('/api/v1/alerts/sent?from=2023-06-30&to=2023-06-01')).status).toBe(400)
  })
})

describe('the arrangement of a ledger', () => {
  it('is replaced as a whole, and holds at once', async () => {
    const { ask } = await office()
    const { status, body } = await ask('/api/v1/alerts/policy', {
      method: 'PUT',
      body: { language: 'en', at: '08:30' },
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ language: 'en', at: '08:30', earlyWorkingDays: 3 })
    expect((await ask('/api/v1/alerts')).body.group).toContain('Overdue')
  })

  it('that makes no sense is refused', async () => {
    const { ask } = await office()
    expect((await ask('/api/v1/alerts/policy', { method: 'PUT', body: { at: '25:00' } })).status).toBe(400)
  })
})

describe('a notice as a document', () => {
  it('is a Word file with a Chinese name', async () => {
    const { ask } = await office()
    const { status, headers } = await ask('/api/v1/problems/12/notices/supervision.docx')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toContain('wordprocessingml')
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain('12号督办通知（草稿）.docx')
  })

  it.each([
    ['/api/v1/problems/99/notices/supervision.docx', 404],
    ['/api/v1/problems/12/notices/praise.docx', 400],
  ])('%s is refused with %i', async (path, status) => {
    const { ask } = await office()
    expect((await ask(path)).status).toBe(status)
  })
})
