import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'

const script = fileURLToPath(new URL('test-killed-run.ts', import.meta.url))

/** All points of a run lie below this. `KILLS=208` goes over all of them eight times. */
const POINTS = 26
const KILLS = Number(process.env.KILLS ?? 10)

interface Received {
  readonly target: string
  readonly text: string
}

async function robot(): Promise<{ readonly url: string; readonly received: Received[] }> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      const { target, text } = JSON.parse(body)
      received.push({ target: JSON.stringify(target), text })
      response.end('{"errcode":0}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received }
}

async function run(folder: string, url: string, from: string, killAt: number): Promise<NodeJS.Signals | number | null> {
  const args = ['--conditions=source', '--import', 'tsx', script, folder, url, from, String(killAt)]
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  const [code, signal] = await once(child, 'close')
  return signal ?? code
}

it(
  'killed between any two effects of a run: nothing is lost, and what may be a repeat says so',
  async () => {
    let killed = 0
    for (let kill = 0; kill < KILLS; kill++) {
      const folder = await mkdtemp(join(tmpdir(), 'zhenggai-'))
      const { url, received } = await robot()
      const end = await run(
        folder,
        url,
        '2023-06-15T09:00:00+08:00',
        1 + ((kill * Math.ceil(POINTS / KILLS || 1)) % POINTS),
      )
      if (end === 'SIGKILL') killed++
      expect(await run(folder, url, '2023-06-15T09:20:00+08:00', 0)).toBe(0)
      const targets = new Set(received.map(({ target }) => target))
      expect(targets.size, `kill ${kill}`).toBe(3)
      for (const target of targets) {
        const [first, ...more] = received.filter((one) => one.target === target)
        expect(first?.text).toContain('今天到期')
        expect(more.length).toBeLessThanOrEqual(1)
        for (const { text } of more) expect(text).toContain('重发')
      }
      // At most the one message that was under way when the process was killed.
      expect(received.length).toBeLessThanOrEqual(4)
      await rm(folder, { recursive: true })
    }
    expect(killed).toBeGreaterThanOrEqual(Math.floor(KILLS / 2))
  },
  60_000 + KILLS * 30_000,
)
