import { expect, it } from 'vitest'
import { dataFolder, run } from './program.ts'
import { DRILL, startServer } from './server.ts'

const talk = '问题12下一步是什么\n12号6月14日已报县水务局审核\n确认\n退出\n问题1\n'

it('the terminal talks straight to the ledger where nobody else has it', async () => {
  const DATA_DIR = await dataFolder()
  const { code, out, err } = await run('chat', { DATA_DIR, CLOCK: DRILL }, { input: talk })
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/已逾期3个工作日[\s\S]*请确认[\s\S]*已登记/)
  expect(out).not.toContain('1号下一步')

  const { get } = await startServer({ DATA_DIR })
  expect((await get('/api/v1/problems/12')).history.at(-1)).toMatchObject({ writer: { channel: 'terminal' } })
})

it('the terminal talks through the server that has the ledger', async () => {
  const { dataDir: DATA_DIR, get } = await startServer()
  const { code, out, err } = await run('chat', { DATA_DIR, CLOCK: DRILL }, { input: talk })
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/已逾期3个工作日[\s\S]*请确认[\s\S]*已登记/)
  expect((await get('/api/v1/problems/12')).version).toBe(3)
})

it('the terminal says what it lacks where the server wants a token', async () => {
  const { dataDir: DATA_DIR } = await startServer({ API_TOKENS: 'terminal:s3cret' })
  const without = await run('chat', { DATA_DIR }, { input: '帮助\n' })
  expect(without.out).toContain('API_TOKENS')
  const withToken = await run('chat', { DATA_DIR, API_TOKENS: 'terminal:s3cret' }, { input: '帮助\n' })
  expect(withToken.out).toContain('下一步')
})

it('the sample is cleared beside a running server and does not come back with the next start', async () => {
  const first = await startServer()
  await first.post('/api/v1/problems', { number: 100, title: '真问题' })
  const env = { DATA_DIR: first.dataDir }
  expect(await run('admin', env, { args: ['clear-sample'] })).toMatchObject({
    code: 0,
    out: expect.stringContaining('24'),
  })
  expect((await first.get('/api/v1/problems')).items).toMatchObject([{ number: 100 }])
  await first.end()
  expect(await run('admin', env, { args: ['clear-sample'] })).toMatchObject({
    code: 0,
    out: expect.stringContaining('没有示例'),
  })
  const second = await startServer(env)
  expect((await second.get('/api/v1/problems')).total).toBe(1)
})

it('an administrator who asks for something else is told what there is', async () => {
  expect(await run('admin', {}, { args: ['clear-all'] })).toMatchObject({
    code: 2,
    err: expect.stringContaining('clear-sample'),
  })
})
