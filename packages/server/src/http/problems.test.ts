import { describe, expect, it } from 'vitest'
import { municipal, testServer } from './test-server.ts'

describe('a problem over HTTP', () => {
  it('is registered, read back with its history, and assessed', async () => {
    const { ask } = await testServer()
    const registered = await ask('/api/v1/problems', { body: municipal })
    expect(registered).toMatchObject({ status: 201, body: { repeated: false, problem: { number: 12, version: 2 } } })
    expect(registered.headers.get('location')).toBe('/api/v1/problems/12')

    const { events, ...facts } = municipal
    const read = await ask('/api/v1/problems/12')
    expect(read.body).toMatchObject({ ...facts, sample: false, events, version: 2 })
    expect(read.body.history).toMatchObject([
      {
        kind: 'registered',
        writer: { user: 'local', channel: 'http' },
        at: expect.stringMatching(/^2023-06-20T.*\+08:00$/),
      },
      { kind: 'happened', event: events[0] },
    ])
    expect(JSON.stringify(read.body.history)).not.toMatch(/"(key|hash)"/)

    const assessment = await ask('/api/v1/problems/12/assessment')
    expect(assessment.body).toMatchObject({ status: 'overdue', due: '2023-06-15', asOf: '2023-06-20' })
    expect(assessment.body.overdue).toMatchObject([{ workingDaysLate: 3, calendarDaysLate: 5 }])
  })

  it('stood elsewhere on another day', async () => {
    const { ask } = await testServer()
    await ask('/api/v1/problems', { body: municipal })
    expect((await ask('/api/v1/problems/12/assessment?asOf=2023-06-15')).body.status).toBe('due-today')
    expect((await ask('/api/v1/problems?asOf=2023-06-15')).body.items).toMatchObject([
      { number: 12, status: 'due-today' },
    ])
  })

  it('gets the next free number where none is given, and the default rulebook', async () => {
    const { ask } = await testServer()
    await ask('/api/v1/problems', { body: municipal })
    const { number, rulebook, ...rest } = municipal
    expect((await ask('/api/v1/problems', { body: rest })).body.problem).toMatchObject({
      number: 13,
      rulebook: 'shidian-2023',
    })
  })

  it.each(['18-1', '甲3', '一号'])('keeps a number that is a word: %s', async (number) => {
    const { ask } = await testServer()
    await ask('/api/v1/problems', { body: { ...municipal, number } })
    expect((await ask(`/api/v1/problems/${encodeURIComponent(number)}`)).body).toMatchObject({ number })
  })

  it('is found by 12, 012 and １２', async () => {
    const { ask } = await testServer()
    await ask('/api/v1/problems', { body: municipal })
    for (const written of ['12', '012', encodeURIComponent('１２')]) {
      expect((await ask(`/api/v1/problems/${written}`)).body).toMatchObject({ number: 12 })
    }
  })

  it('is not sent again to somebody who has this version', async () => {
    const { ask } = await testServer()
    await ask('/api/v1/problems', { body: municipal })
    const { headers } = await ask('/api/v1/problems/12')
    const known = { 'If-None-Match': '"2"', 'Cache-Control': 'max-age=0' }
    expect(headers.get('etag')).toBe('"2"')
    const again = await ask('/api/v1/problems/12', { headers: known })
    expect(again).toMatchObject({ status: 304, body: '' })
    await ask('/api/v1/problems/12/events', { body: { type: 'progress', on: '2023-06-20', note: '已开工' } })
    expect((await ask('/api/v1/problems/12', { headers: known })).status).toBe(200)
  })
})

describe('an event over HTTP', () => {
  it('is logged by the unit that it names and the client that sends it', async () => {
    const { ask } = await testServer({ API_TOKENS: 'office:s3cret' })
    const headers = { Authorization: 'Bearer s3cret' }
    await ask('/api/v1/problems', { body: municipal, headers })
    const body = {
      type: 'submitted-to-county-lead',
      on: '2023-06-14',
      by: '姚关镇人民政府',
      evidence: ['姚政发〔2023〕9号'],
    }
    const logged = await ask('/api/v1/problems/12/events', { body, headers })
    expect(logged).toMatchObject({
      status: 201,
      body: { entries: [{ event: body, writer: { user: 'office', channel: 'http' } }] },
    })
    expect((await ask('/api/v1/problems/12/assessment', { headers })).body).toMatchObject({ due: '2023-06-25' })
  })

  it('is written once, however often the request comes with its key', async () => {
    const { ask } = await testServer()
    await ask('/api/v1/problems', { body: municipal })
    const request = {
      body: { type: 'progress', on: '2023-06-19', note: '已开工' },
      headers: { 'Idempotency-Key': 'k-1' },
    }
    const first = await ask('/api/v1/problems/12/events', request)
    const second = await ask('/api/v1/problems/12/events', request)
    expect(second).toMatchObject({ status: 201, body: { repeated: true } })
    expect(second.body.entries).toEqual(first.body.entries)
    expect((await ask('/api/v1/problems/12')).body.version).toBe(3)

    const other = await ask('/api/v1/problems/12/events', { ...request, body: { ...request.body, note: '又一次' } })
    expect(other).toMatchObject({ status: 409, body: { type: 'urn:zhenggai:key-reused' } })
  })

  it.each([
    ['a step out of order', { type: 'plan-issued', on: '2023-06-19' }, 'out-of-order', 422],
    ['a day to come', { type: 'progress', on: '2023-06-21' }, 'future-date', 422],
    ['an unknown event', { type: 'flown-away', on: '2023-06-19' }, 'unknown-event', 422],
    ['the same step again', { type: 'handed-over', on: '2023-06-01' }, 'already-recorded', 409],
  ])('is refused for %s, and nothing is written', async (_, body, code, status) => {
    const { ask } = await testServer()
    await ask('/api/v1/problems', { body: municipal })
    const refused = await ask('/api/v1/problems/12/events', { body })
    expect(refused).toMatchObject({
      status,
      body: { type: `urn:zhenggai:${code}`, detail: expect.stringMatching(/。$/) },
    })
    expect((await ask('/api/v1/problems/12')).body.version).toBe(2)
  })
})

describe('a problem that is not in the ledger', () => {
  it('is assessed without being written', async () => {
    const { ask } = await testServer()
    const { rulebook, ...problem } = municipal
    const told = await ask('/api/v1/assess', { body: { rulebook, problem, asOf: '2023-06-20' } })
    expect(told).toMatchObject({ status: 200, body: { number: 12, status: 'overdue' } })
    expect((await ask('/api/v1/problems')).body.total).toBe(0)
  })

  it('asks for what it misses', async () => {
    const { ask } = await testServer()
    const told = await ask('/api/v1/assess', { body: { rulebook: 'shidian-2023', problem: { title: '某问题' } } })
    expect(told.body).toMatchObject({
      status: 'unclassified',
      missing: expect.arrayContaining([expect.objectContaining({ fact: 'level' })]),
    })
  })

  it.each([
    ['a rulebook that does not exist', { rulebook: 'nowhere-2023' }, 'unknown-rulebook'],
    [
      'a value that the rulebook does not know',
      { problem: { title: '某', facts: { supervisor: 'me' } } },
      'cannot-assess',
    ],
  ])('is refused for %s', async (_, change, code) => {
    const { ask } = await testServer()
    const body = { rulebook: 'shidian-2023', problem: { title: '某' }, asOf: '2023-06-20', ...change }
    expect(await ask('/api/v1/assess', { body })).toMatchObject({ status: 422, body: { type: `urn:zhenggai:${code}` } })
  })
})

describe('the list of problems', () => {
  const numbersOf = (told: { body: { items: { number: number }[] } }) => told.body.items.map(({ number }) => number)

  it.each([
    ['status=overdue', [7, 12, 16]],
    ['status=overdue,due-today', [7, 12, 13, 16]],
    ['status=waiting&level=national', [1]],
    ['level=county', [23]],
    ['severity=key&source=public-report', [16]],
    ['source=democratic-supervision', [10, 21]],
    [`unit=${encodeURIComponent('姚关')}`, [12]],
    [`unit=${encodeURIComponent('县交通运输局')}`, [8, 18]],
    ['due=2023-06-20..2023-06-25', [2, 13, 18]],
    ['due=..2023-06-13', [16]],
    [`q=${encodeURIComponent('污水 管网')}`, [1, 12]],
    ['status=closed&level=county', []],
  ])('is narrowed to what is asked for: %s', async (query, numbers) => {
    const { ask } = await testServer({ SAMPLE: '1' })
    const told = await ask(`/api/v1/problems?${query}`)
    expect(numbersOf(told)).toEqual(numbers)
    expect(told.body.total).toBe(numbers.length)
  })

  it('comes in pages that fit together', async () => {
    const { ask } = await testServer({ SAMPLE: '1' })
    const seen: number[] = []
    let cursor: string | null = ''
    for (let pages = 0; cursor !== null && pages < 10; pages++) {
      const { body } = await ask(`/api/v1/problems?limit=7${cursor && `&cursor=${cursor}`}`)
      seen.push(...numbersOf({ body }))
      cursor = body.nextCursor
    }
    expect(seen).toEqual(Array.from({ length: 24 }, (_, i) => i + 1))
  })

  it.each([
    'limit=0',
    'limit=501',
    'limit=x',
    'status=late',
    'due=2023-06-20',
    'due=2023-06-25..2023-06-20',
    'due=2023-02-30..',
    'due=..',
    'asOf=2023-02-30',
    'cursor=!!!',
    'colour=red',
    'limit=1&limit=2',
  ])('is refused for a question that makes no sense: %s', async (query) => {
    const { ask } = await testServer()
    const told = await ask(`/api/v1/problems?${query}`)
    expect(told).toMatchObject({ status: 400, body: { errors: [{ in: 'query', pointer: `/${query.split('=')[0]}` }] } })
    expect(told.body.errors[0].mend).not.toBe('')
  })
})

describe('correcting facts', () => {
  it('keeps what was in the history; null takes a field away', async () => {
    const { ask } = await testServer()
    await ask('/api/v1/problems', { body: municipal })
    const changed = await ask('/api/v1/problems/12', { method: 'PATCH', body: { goal: '管网补建完毕', source: null } })
    expect(changed).toMatchObject({ status: 201, body: { problem: { goal: '管网补建完毕', version: 3 } } })
    expect(changed.body.problem).not.toHaveProperty('source')
    expect(changed.body.entries[0]).toMatchObject({
      kind: 'amended',
      changes: [
        { field: 'source', from: 'handed-over', to: null },
        { field: 'goal', from: null, to: '管网补建完毕' },
      ],
    })
  })

  it('refuses what would not be a problem any more, and nothing at all', async () => {
    const { ask } = await testServer()
    await ask('/api/v1/problems', { body: municipal })
    for (const body of [{ title: null }, { title: '' }, { level: 'galactic' }, { number: 13 }, {}]) {
      expect((await ask('/api/v1/problems/12', { method: 'PATCH', body })).status).toBeGreaterThanOrEqual(400)
    }
    expect((await ask('/api/v1/problems/12')).body.version).toBe(2)
  })
})

describe('two people at once', () => {
  it('who names the version that they read is refused where it is another now, and told who changed it', async () => {
    const { ask } = await testServer()
    await ask('/api/v1/problems', { body: municipal })
    const etag = (await ask('/api/v1/problems/12')).headers.get('etag') ?? ''
    const progress = (note: string) => ({
      body: { type: 'progress', on: '2023-06-14', note },
      headers: { 'If-Match': etag },
    })
    expect((await ask('/api/v1/problems/12/events', progress('一'))).status).toBe(201)
    const late = await ask('/api/v1/problems/12/events', progress('二'))
    expect(late).toMatchObject({ status: 412, body: { type: 'urn:zhenggai:changed-meanwhile' } })
    expect((await ask('/api/v1/problems/12')).body.version).toBe(3)
  })
})
