import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { firstAltered } from '../chain.ts'
import { notesOf } from '../fixtures.ts'
import { openLowdbStore } from './lowdb-store.ts'

const script = fileURLToPath(new URL('write-until-killed.ts', import.meta.url))
const LANES = 3
const KILLS_PER_LANE = 10

const folders: string[] = []
beforeAll(async () => {
  for (let lane = 0; lane < LANES; lane++) folders.push(await mkdtemp(join(tmpdir(), 'zhenggai-')))
})
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

/** Starts a writer, kills it at some moment, and gives back what it said. */
async function writeUntilKilled(folder: string, run: string): Promise<string[]> {
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', script, folder, run], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const closed = once(child, 'close')
  const output = createInterface({ input: child.stdout })
  output.on('line', (line) => lines.push(line))
  await Promise.race([once(output, 'line'), closed])
  expect(child.exitCode, 'the writer ended by itself').toBeNull()
  await wait(Math.random() * 80)
  child.kill('SIGKILL')
  await closed
  return lines
}

it('loses and doubles no acknowledged update, whenever the process is killed', async () => {
  const acknowledged = await Promise.all(folders.map(killAndCheck))
  // Otherwise the kills came before anything was written, and nothing was shown.
  expect(acknowledged.reduce((sum, count) => sum + count)).toBeGreaterThan(LANES * KILLS_PER_LANE)
}, 120_000)

async function killAndCheck(folder: string): Promise<number> {
  const created: string[] = []
  const logged: string[] = []
  for (let kill = 0; kill < KILLS_PER_LANE; kill++) {
    const lines = await writeUntilKilled(folder, `${kill}`)
    for (const [verb, what = '', note = ''] of lines.map((line) => line.split(' '))) {
      if (verb === 'created') created.push(what)
      if (verb === 'logged') logged.push(`${what} ${note}`)
    }
    await check(folder, created, logged)
  }
  return created.length + logged.length
}

async function check(folder: string, created: readonly string[], logged: readonly string[]): Promise<void> {
  const store = await openLowdbStore(folder)
  try {
    expect(await store.damaged('default')).toEqual([])
    const problems = await store.readAll('default')
    expect(problems.filter(firstAltered)).toEqual([])
    const numbers = new Set(problems.map(({ number }) => String(number)))
    expect(created.filter((number) => !numbers.has(number))).toEqual([])
    const notes = problems.flatMap((problem) => notesOf(problem).map((note) => `${problem.number} ${note}`))
    expect(new Set(notes).size).toBe(notes.length)
    const kept = new Set(notes)
    expect(logged.filter((note) => !kept.has(note))).toEqual([])
    expect(
      (await readdir(join(folder, 'ledgers'), { recursive: true })).filter((name) => name.endsWith('.tmp')),
    ).toEqual([])
  } finally {
    await store.close()
  }
}
