import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { startPostgres } from '../postgres/server.ts'
import { killRepeatedly } from './kills.ts'

/** How often each store is killed: a few times in every run, 1 000 times in `npm run store:storm`. */
const KILLS = Number(process.env.KILLS ?? 6)
/** What was written grows with each kill, and so does the check: a new place after some of them. */
const PER_PLACE = 20
const TIMEOUT = 60_000 + KILLS * 10_000

const places = Array.from({ length: Math.ceil(KILLS / PER_PLACE) }, (_, i) =>
  Math.min(PER_PLACE, KILLS - i * PER_PLACE),
)

it(
  'the embedded store loses and doubles no acknowledged update, whenever its process is killed',
  async () => {
    let acknowledged = 0
    for (const kills of places) {
      const folder = await mkdtemp(join(tmpdir(), 'zhenggai-'))
      acknowledged += await killRepeatedly(folder, kills).finally(() => rm(folder, { recursive: true }))
    }
    // Otherwise the kills came before anything was written, and nothing was shown.
    expect(acknowledged).toBeGreaterThan(KILLS)
  },
  TIMEOUT,
)

it(
  'the store in PostgreSQL loses and doubles no acknowledged update, whenever its process or the database is killed',
  async () => {
    const server = await startPostgres()
    onTestFinished(() => server.stop())
    let acknowledged = 0
    for (const [i, kills] of places.entries()) {
      const url = await server.database(`kills_${i}`)
      acknowledged += await killRepeatedly(url, kills, async (kill) => {
        if (kill % 5 === 1) await server.crash()
      })
    }
    expect(acknowledged).toBeGreaterThan(KILLS)
  },
  TIMEOUT,
)
