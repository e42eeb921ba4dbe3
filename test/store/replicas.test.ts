import { expect, it } from 'vitest'
import { testDatabase } from '../../packages/server/src/store/postgres/test-database.ts'
import { type RunningServer, startServer } from '../system/server.ts'

/** How many updates are written: a few hundred in every run, 10 000 in `npm run store:storm`. */
const UPDATES = Number(process.env.UPDATES ?? 300)
const CLIENTS = 20
const PROBLEMS = 40

it(
  'of two replicas one is killed in the middle of many updates, and none is lost or doubled',
  async () => {
    const DATABASE_URL = await testDatabase()
    const replicas = [
      await startServer({ DATABASE_URL, SAMPLE: '0' }),
      await startServer({ DATABASE_URL, SAMPLE: '0' }),
    ]
    const [first, second] = replicas as [RunningServer, RunningServer]
    for (let number = 1; number <= PROBLEMS; number++) {
      const registered = await first.post('/api/v1/problems', { number, title: `问题${number}` })
      expect(registered.status).toBe(201)
    }

    let next = 0
    async function client(id: number): Promise<void> {
      for (let update = next++; update < UPDATES; update = next++) {
        if (update === Math.floor(UPDATES / 2)) void first.end('SIGKILL')
        await writeUntilAnswered(replicas, id + update, update)
      }
    }
    await Promise.all(Array.from({ length: CLIENTS }, (_, id) => client(id)))

    const notes: string[] = []
    for (let number = 1; number <= PROBLEMS; number++) {
      const { events } = await second.get(`/api/v1/problems/${number}`)
      notes.push(...events.flatMap(({ note }: { note?: string }) => note ?? []))
    }
    expect(notes.toSorted()).toEqual(Array.from({ length: UPDATES }, (_, i) => `${i}`).toSorted())
    expect(await second.end()).toBe(0)
  },
  120_000 + UPDATES * 100,
)

/** As a client does that got no answer: the same request once more, to the other replica. */
async function writeUntilAnswered(replicas: readonly RunningServer[], start: number, update: number): Promise<void> {
  for (let i = start; i < start + 50; i++) {
    const event = { type: 'progress', on: '2023-06-19', note: `${update}` }
    const headers = { 'Idempotency-Key': `update-${update}` }
    const path = `/api/v1/problems/${1 + (update % PROBLEMS)}/events`
    const answer = await replicas[i % replicas.length]?.post(path, event, headers).catch(() => undefined)
    if (answer && answer.status < 300) return
    expect([undefined, 429, 503]).toContain(answer?.status)
  }
  throw new Error(`update ${update} was not taken`)
}
