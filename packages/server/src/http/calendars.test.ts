import { describe, expect, test } from 'vitest'
import { municipal, testServer } from './test-server.ts'

async function office() {
  const server = await testServer()
  await server.ask('/api/v1/problems', { body: municipal })
  await server.ask('/api/v1/problems', {
    body: { ...municipal, number: 13, title: '另一个单位的问题', units: { lead: '县林业和草原局' } },
  })
  const open = async (path: string) => {
    const response = await fetch(`${server.url}${path}`)
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
  }
  return { ...server, open }
}

/** The logical lines of a calendar, unfolded. */
const unfold = (text: string): readonly string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n')

describe('a calendar feed', () => {
  test('shows the open steps of a unit with their days, and the duties', async () => {
    const { ask, open } = await office()
    const { body } = await ask('/api/v1/calendars', { body: { unit: '县水务局' } })
    const { status, type, text } = await open(body.path)
    expect({ status, type }).toEqual({ status: 200, type: 'text/calendar; charset=utf-8' })
    const lines = unfold(text)
    expect(lines).toContain('SUMMARY:12号 组织制定整改方案')
    expect(lines).toContain('DTSTART;VALUE=DATE:20230615')
    expect(text).not.toContain('13号')
    expect(lines.filter((line) => line.startsWith('SUMMARY:') && !line.includes('号'))).not.toEqual([])
  })

  test('keeps to RFC 5545: short lines, CRLF, an id and a stamp for each event, each id once', async () => {
    const { ask, open } = await office()
    const { text } = await open((await ask('/api/v1/calendars', { body: {} })).body.path)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const lines = unfold(text)
    const events = lines.filter((line) => line === 'BEGIN:VEVENT').length
    const ids = lines.filter((line) => line.startsWith('UID:'))
    expect(events).toBeGreaterThan(2)
    expect(new Set(ids).size).toBe(events)
    for (const [name, value] of [
      ['DTSTAMP', /^\d{8}T\d{6}Z$/],
      ['DTSTART;VALUE=DATE', /^\d{8}$/],
      ['DTEND;VALUE=DATE', /^\d{8}$/],
    ] as const) {
      const values = lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1))
      expect(values).toHaveLength(events)
      for (const one of values) expect(one).toMatch(value)
    }
  })

  test('is live: what is done is gone', async () => {
    const { ask, open } = await office()
    const { path } = (await ask('/api/v1/calendars', { body: { unit: '县水务局' } })).body
    await ask('/api/v1/problems/12/events', { body: { type: 'plan-drafted', on: '2023-06-10' } })
    expect(unfold((await open(path)).text)).not.toContain('SUMMARY:12号 组织制定整改方案')
  })

  test('follows a person to the unit that the directory has for them', async () => {
    const { ask, open } = await office()
    await ask('/api/v1/people/li', { method: 'PUT', body: { role: 'unit', unit: '县林业和草原局' } })
    const { path } = (await ask('/api/v1/calendars', { body: { person: 'li' } })).body
    expect((await open(path)).text).toContain('13号')
    await ask('/api/v1/people/li', { method: 'PUT', body: { role: 'unit', unit: '县水务局' } })
    expect((await open(path)).text).not.toContain('13号')
    await ask('/api/v1/people/li', { method: 'DELETE' })
    expect((await open(path)).text).not.toContain('BEGIN:VEVENT')
  })

  test('opens nothing any more once it is revoked', async () => {
    const { ask, open } = await office()
    const { id, path } = (await ask('/api/v1/calendars', { body: { unit: '县水务局' } })).body
    expect((await ask('/api/v1/calendars')).body.items).toMatchObject([{ id, unit: '县水务局' }])
    expect((await ask(`/api/v1/calendars/${id}`, { method: 'DELETE' })).status).toBe(200)
    expect((await open(path)).status).toBe(404)
    expect((await ask(`/api/v1/calendars/${id}`, { method: 'DELETE' })).status).toBe(404)
  })

  test('needs no token, and its secret is kept nowhere', async () => {
    const { url, ask, office } = await testServer({ API_TOKENS: 'office:token-of-the-office' })
    const headers = { Authorization: 'Bearer token-of-the-office' }
    const { path, secret } = (await ask('/api/v1/calendars', { body: {}, headers })).body
    expect((await fetch(`${url}${path}`)).status).toBe(200)
    expect((await fetch(`${url}/calendar/${'a'.repeat(32)}.ics`)).status).toBe(404)
    expect(JSON.stringify(await office.documents.list('calendars'))).not.toContain(secret)
  })
})
