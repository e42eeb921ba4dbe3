import { once } from 'node:events'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { dataFolder, run } from './program.ts'
import { startServer } from './server.ts'

it('nonsense gets a sentence, writes nothing, and the server lives', async () => {
  const { say, post, get } = await startServer()
  for (const text of [
    '',
    '   ',
    '问题999下一步是什么',
    '12号6月31日已报县水务局审核',
    '12号6月21日已报县水务局审核',
    '12号6月14日已销号',
    '长'.repeat(33_000),
  ]) {
    const { text: reply, answer } = await say(text)
    expect(answer.pending, text.slice(0, 20)).toBe(false)
    expect(reply, text.slice(0, 20)).toMatch(/[\u4e00-\u9fff]/)
    expect(reply.length).toBeLessThan(1000)
  }
  expect(await post('/api/v1/chat', '{"user":"a","text":')).toMatchObject({
    status: 400,
    type: 'urn:zhenggai:malformed-json',
  })
  expect(await post('/api/v1/chat', { user: 'a', text: 'x'.repeat(2_000_000) })).toMatchObject({ status: 413 })
  expect(await get('/api/v1/problems/999')).toMatchObject({ status: 404, detail: expect.stringContaining('999') })
  expect(await get('/healthz')).toEqual({ status: 'ok' })
  expect((await get('/api/v1/problems/12')).version).toBe(2)
})

/** The folder of a ledger with the sample, whose server has stopped, and what is left of the file of problem 12. */
async function cutOff(): Promise<{ dataDir: string; ledger: string; damage: string }> {
  const { dataDir, end } = await startServer()
  await end()
  const ledger = join(dataDir, 'ledgers', '_64__65__66__61__75__6c__74_')
  const file = join(ledger, 'problems', '12.json')
  const damage = (await readFile(file, 'utf8')).slice(0, 200)
  await writeFile(file, damage)
  return { dataDir, ledger, damage }
}

it('a damaged record is brought back from the journal, and what was found is kept', async () => {
  const { dataDir, ledger, damage } = await cutOff()
  const { get, post } = await startServer({ DATA_DIR: dataDir })
  expect(await get('/api/v1/problems/12')).toMatchObject({ number: 12, sample: true })
  expect(await get('/readyz')).toMatchObject({ status: 'ready', damaged: 0 })
  expect(await post('/api/v1/problems/12/events', { type: 'progress', on: '2023-06-19' })).toMatchObject({
    status: 201,
  })
  expect(await readFile(join(ledger, 'problems', '12.json.damaged'), 'utf8')).toBe(damage)
})

it('a damaged record of which nothing is left is named and kept as it is, and everything else goes on', async () => {
  const { dataDir, ledger, damage } = await cutOff()
  await rm(join(ledger, 'journal.jsonl'))
  const { get, post, say } = await startServer({ DATA_DIR: dataDir })
  const refused = await get('/api/v1/problems/12')
  expect(refused).toMatchObject({
    status: 500,
    type: 'urn:zhenggai:damaged',
    detail: expect.stringContaining('12.json'),
  })
  expect(JSON.stringify(refused)).not.toContain(dataDir)
  expect(await post('/api/v1/problems/12/events', { type: 'progress', on: '2023-06-19' })).toMatchObject({
    type: 'urn:zhenggai:damaged',
  })
  expect((await say('问题12下一步是什么')).text).toContain('12')
  expect(await get('/api/v1/problems?limit=100')).toMatchObject({
    total: 23,
    damaged: [{ number: '12', file: expect.stringMatching(/^ledgers\/.*12\.json$/) }],
  })
  expect(await get('/readyz')).toMatchObject({ status: 'ready', damaged: 1 })
  expect(await post('/api/v1/problems/7/events', { type: 'progress', on: '2023-06-19' })).toMatchObject({ status: 201 })
  expect(await readFile(join(ledger, 'problems', '12.json'), 'utf8')).toBe(damage)
})

it('two servers do not share a ledger: the second says who has it', async () => {
  const { dataDir } = await startServer()
  const { code, err } = await run('main', { PORT: '0', DATA_DIR: dataDir })
  expect(code).toBe(1)
  expect(err.trim().split('\n')).toEqual([expect.stringMatching(new RegExp(`${dataDir}.*DATA_DIR`))])
})

it('a port that is taken is named in one line, and the ledger is let go', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  onTestFinished(() => void other.close())
  const { port } = other.address() as AddressInfo
  const DATA_DIR = await dataFolder()
  const { code, err } = await run('main', { PORT: String(port), DATA_DIR })
  expect(code).toBe(2)
  expect(err.trim().split('\n')).toEqual([expect.stringContaining(`PORT=${port + 1}`)])
  await startServer({ DATA_DIR })
})

it.each([
  ['PORT', 'abc'],
  ['CLOCK', '2023-06-20'],
  ['API_TOKENS', 'without-a-colon'],
  ['DATABASE_URL', 'localhost/zhenggai'],
  ['RULEBOOKS_DIR', '/nowhere/at-all'],
])('a setting that is wrong stops the start with one line that names it: %s=%s', async (variable, value) => {
  const { code, out, err } = await run('main', { DATA_DIR: await dataFolder(), [variable]: value })
  expect([code, out]).toEqual([2, ''])
  expect(err.trim().split('\n')).toEqual([expect.stringMatching(new RegExp(`^${variable}：`))])
})

it('a request that has begun is answered before the server stops, and nothing new is taken', async () => {
  const server = await startServer({ LOG_LEVEL: 'info' })
  const begun = request(`${server.url}/api/v1/chat`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Expect: '100-continue' },
  })
  begun.flushHeaders()
  await once(begun, 'continue')
  const gone = server.end()
  await expect.poll(server.log).toContain('stopping')
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow()
  begun.end('{"user":"a","text":"帮助"}')
  const [answer] = await once(begun, 'response')
  expect(answer.statusCode).toBe(200)
  answer.resume()
  expect(await gone).toBe(0)
})
