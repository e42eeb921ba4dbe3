// A durable update of each store beside a flush of the same disk, and how it grows with the ledger and with the writers.
import { spawnSync } from 'node:child_process'
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { progressOn } from '../../packages/server/src/store/fixtures.ts'
import { openStore } from '../../packages/server/src/store/open-store.ts'
import type { StoredProblem } from '../../packages/server/src/store/stored-problem.ts'
import { placeOf } from '../../packages/server/src/store/transfer/move.ts'
import { startPostgres } from '../postgres/server.ts'
import { ledgerOf } from './store/matter.ts'

const SIZES = [100, 10_000]
const UPDATES = 600
const WRITERS = 50

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0
const ms = (value: number): string => value.toFixed(2).padStart(8)

/** Milliseconds that one took, in the middle of many. */
async function timed(count: number, once: (i: number) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    const start = performance.now()
    await once(i)
    times.push(performance.now() - start)
  }
  return median(times)
}

async function flushOfDisk(folder: string): Promise<number> {
  const file: FileHandle = await open(join(folder, 'flush'), 'a')
  const line = Buffer.alloc(512, 'x')
  const flush = async () => {
    await file.write(line)
    await file.datasync()
  }
  await timed(100, flush)
  return timed(UPDATES, flush).finally(() => file.close())
}

async function measure(place: string, size: number, flush: number): Promise<number> {
  const store = await openStore(placeOf(place))
  const problems = new Map((await store.readAll('default')).map((problem) => [Number(problem.number), problem]))
  const append = async (number: number): Promise<void> => {
    const problem = problems.get(number) as StoredProblem
    const kept = await store.append('default', number, problem.entries.length, progressOn(problem, '已清运三车'))
    if (kept.kind !== 'kept') throw new Error(kept.kind)
    problems.set(number, kept.problem)
  }
  const numberFor = (i: number) => 1 + ((i * 7919) % size)
  await timed(UPDATES, (i) => append(numberFor(i)))
  const alone = await timed(UPDATES, (i) => append(numberFor(i)))
  await rateOf(WRITERS, size, append)
  const together = await rateOf(WRITERS, size, append)
  await store.close()
  console.log(
    `  ${String(size).padStart(6)} problems ${ms(alone)} ms an update = ${(alone / flush).toFixed(2)} flushes; ` +
      `${WRITERS} writers ${(together * 1000).toFixed(0).padStart(6)} updates/s = ${(together * alone).toFixed(1)} times one; ${opening(place)}`,
  )
  return alone
}

/** Updates a millisecond of many writers, each with problems of its own: they share the disk and nothing else. */
async function rateOf(writers: number, size: number, append: (number: number) => Promise<void>): Promise<number> {
  const own = Math.floor(size / writers)
  const each = UPDATES / 5
  const start = performance.now()
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let i = 0; i < each; i++) await append(1 + writer * own + (i % own))
    }),
  )
  return (writers * each) / (performance.now() - start)
}

/** In a process of its own, which has nothing else in memory. */
function opening(place: string): string {
  const script = fileURLToPath(new URL('store/opening.ts', import.meta.url))
  const { stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, script, place], { encoding: 'utf8' })
  if (stderr !== '') throw new Error(stderr)
  return stdout.trim()
}

async function compare(name: string, flush: number, placeFor: (size: number) => Promise<string>): Promise<void> {
  console.log(name)
  const alone: number[] = []
  for (const size of SIZES) {
    const place = await placeFor(size)
    const store = await openStore(placeOf(place))
    for (const some of ledgerOf(size)) await Promise.all(some.map((problem) => store.create('default', problem)))
    await store.close()
    alone.push(await measure(place, size, flush))
  }
  console.log(
    `  growth: ${((alone.at(-1) ?? 0) / (alone[0] ?? 1)).toFixed(2)} times from ${SIZES[0]} to ${SIZES.at(-1)}\n`,
  )
}

const folder = await mkdtemp(join(tmpdir(), 'zhenggai-bench-'))
const server = await startPostgres()
try {
  const flush = await flushOfDisk(folder)
  console.log(`one flush of this disk (512 bytes added to a file): ${ms(flush)} ms\n`)
  await compare('embedded store', flush, async (size) => join(folder, String(size)))
  await compare('PostgreSQL', flush, (size) => server.database(`bench_${size}`))
} finally {
  await server.stop()
  await rm(folder, { recursive: true })
}
