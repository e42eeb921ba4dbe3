import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { notesOf } from '../../packages/server/src/store/fixtures.ts'
import { openStore } from '../../packages/server/src/store/open-store.ts'
import type { Store } from '../../packages/server/src/store/store.ts'
import { placeOf } from '../../packages/server/src/store/transfer/move.ts'

const writer = fileURLToPath(new URL('../../packages/server/src/store/test-writer.ts', import.meta.url))

/**
 * Lets a process write to a store as fast as it can, kills it at some moment, and checks the store; again and again. No
 * update that was acknowledged may be lost, none may be there twice, and every history must be as it was written.
 *
 * @param place a folder or the address of a database.
 * @param meanwhile happens while the writer works, instead of its being killed at once.
 * @returns how many updates were acknowledged.
 */
export async function killRepeatedly(
  place: string,
  kills: number,
  meanwhile: (kill: number) => Promise<void> = async () => undefined,
): Promise<number> {
  const created: string[] = []
  const logged: string[] = []
  for (let kill = 0; kill < kills; kill++) {
    const lines = await writeUntilKilled(place, `${kill}`, () => meanwhile(kill))
    for (const [verb, what = '', note = ''] of lines.map((line) => line.split(' '))) {
      if (verb === 'created') created.push(what)
      if (verb === 'logged') logged.push(`${what} ${note}`)
    }
    await check(place, created, logged)
  }
  return created.length + logged.length
}

async function writeUntilKilled(place: string, run: string, meanwhile: () => Promise<void>): Promise<string[]> {
  const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', writer, place, run], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const closed = once(child, 'close')
  const output = createInterface({ input: child.stdout })
  output.on('line', (line) => lines.push(line))
  await Promise.race([once(output, 'line'), closed])
  assert.equal(child.exitCode, null, 'the writer ended by itself')
  await meanwhile()
  await wait(Math.random() * 80)
  assert.equal(child.exitCode, null, 'the writer ended by itself')
  child.kill('SIGKILL')
  await closed
  return lines
}

async function check(place: string, created: readonly string[], logged: readonly string[]): Promise<void> {
  const store = await openStore(placeOf(place))
  try {
    assert.deepEqual(await store.damaged('default'), [])
    assert.deepEqual(await store.restored('default'), [])
    assert.deepEqual(await store.verify('default'), [])
    await checkUpdates(store, created, logged)
  } finally {
    await store.close()
  }
}

async function checkUpdates(store: Store, created: readonly string[], logged: readonly string[]): Promise<void> {
  const problems = await store.readAll('default')
  const numbers = new Set(problems.map(({ number }) => String(number)))
  assert.deepEqual(
    created.filter((number) => !numbers.has(number)),
    [],
    'lost',
  )
  const notes = problems.flatMap((problem) => notesOf(problem).map((note) => `${problem.number} ${note}`))
  const kept = new Set(notes)
  assert.equal(kept.size, notes.length, 'doubled')
  assert.deepEqual(
    logged.filter((note) => !kept.has(note)),
    [],
    'lost',
  )
}
