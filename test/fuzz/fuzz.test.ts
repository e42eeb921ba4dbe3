import { describe, expect, it } from 'vitest'
import { startServer } from '../system/server.ts'
import { chat } from './chat.ts'
import { http } from './http.ts'
import { rulebookData, rulebookFiles } from './rulebooks.ts'
import { storedFiles } from './stored-files.ts'

// A few thousand inputs each time the tests run; `npm run fuzz -- 1000000` goes on for hours.
const asked = Number(process.env.FUZZ_INPUTS ?? 0)
const timeout = asked > 0 ? 2 ** 31 - 1 : 60_000
const inputs = (usual: number): number => asked || usual

describe('whatever comes from outside breaks nothing', { timeout }, () => {
  it('messages to the bot', () => chat.run(inputs(1000)))
  it('rulebooks as data', () => rulebookData.run(inputs(1000)))
  it('rulebook files', () => rulebookFiles.run(inputs(200)))

  it('requests', async () => {
    const server = await startServer()
    await (await http(server.url)).run(inputs(1000))
    expect((await server.get('/readyz')).status).toBe('ready')
  })

  it('stored files', async () => {
    const server = await startServer()
    await server.end()
    await (await storedFiles(server.dataDir)).run(inputs(200))
  })
})
