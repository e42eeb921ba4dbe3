import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { firstAltered } from '../chain.ts'
import { DamagedProblemError } from '../errors.ts'
import { newProblem, notesOf, progressOn } from '../fixtures.ts'
import type { Store } from '../store.ts'
import type { StoredProblem } from '../stored-problem.ts'
import { openPostgresStore } from './postgres-store.ts'
import { testDatabase } from './test-database.ts'

/** Several replicas on one database. */
async function replicas(count: number) {
  const url = await testDatabase()
  const stores = await Promise.all(Array.from({ length: count }, () => openPostgresStore(url)))
  onTestFinished(async () => void (await Promise.all(stores.map((store) => store.close()))))
  const client = new Client(url)
  client.on('error', () => undefined)
  await client.connect()
  onTestFinished(() => client.end())
  return { stores: stores as [Store, Store, ...Store[]], client }
}

async function appendUntilKept(store: Store, number: number, note: string): Promise<void> {
  for (;;) {
    const problem = (await store.read('default', number)) as StoredProblem
    const entries = progressOn(problem, note, note)
    const { kind } = await store.append('default', number, problem.entries.length, entries)
    if (kind === 'kept') return
  }
}

it('each sees at once what another has written, and the same objects where nothing changed', async () => {
  const { stores } = await replicas(2)
  const [one, two] = stores
  await one.create('default', newProblem(12))
  await one.create('default', newProblem(13))
  const before = await two.readAll('default')
  expect(before.length).toBe(2)
  expect(await two.readAll('default')).toBe(before)
  expect(await two.read('default', 12)).toBe(before.find(({ number }) => number === 12))
  await appendUntilKept(one, 12, '已清运三车')
  expect(notesOf(await two.read('default', 12))).toEqual(['已清运三车'])
  const after = await two.readAll('default')
  expect(notesOf(after.find(({ number }) => number === 12))).toEqual(['已清运三车'])
  expect(after).toContain(before.find(({ number }) => number === 13))
  expect(await one.ledgers()).toEqual(await two.ledgers())
})

it('each sees that the sample is gone, also where its numbers are taken again', async () => {
  const { stores } = await replicas(2)
  const [one, two] = stores
  const sample = newProblem(1, { sample: true })
  await one.create('default', sample)
  await one.append('default', 1, 1, progressOn(sample, 'x'))
  expect((await two.readAll('default')).length).toBe(1)
  await one.removeSample('default')
  expect(await two.readAll('default')).toEqual([])
  const real = newProblem(1)
  await one.create('default', real)
  expect(await two.readAll('default')).toEqual([real])
  expect(await two.read('default', 1)).toEqual(real)
  await appendUntilKept(two, 1, 'y')
  expect(notesOf(await one.read('default', 1))).toEqual(['y'])
})

it('an append that rests on a history which is there no more is refused', async () => {
  const { stores } = await replicas(2)
  const [one, two] = stores
  const sample = newProblem(1, { sample: true })
  await one.create('default', sample)
  await two.readAll('default')
  await one.removeSample('default')
  await one.create('default', newProblem(1))
  expect((await two.append('default', 1, 1, progressOn(sample, 'x'))).kind).toBe('conflict')
})

it('two that write the same problems lose and double nothing', async () => {
  const { stores } = await replicas(3)
  for (const number of [1, 2, 3]) await stores[0].create('default', newProblem(number))
  const notes: string[] = []
  await Promise.all(
    stores.flatMap((store, replica) =>
      [1, 2, 3].map(async (number) => {
        for (let i = 0; i < 20; i++) {
          const note = `${number}: ${replica}.${i}`
          notes.push(note)
          await appendUntilKept(store, number, note)
          if (i % 5 === 0) await store.readAll('default')
        }
      }),
    ),
  )
  for (const store of stores) {
    const problems = await store.readAll('default')
    expect(problems.flatMap(notesOf).toSorted()).toEqual(notes.toSorted())
    expect(problems.filter(firstAltered)).toEqual([])
  }
})

it('they take turns at what one must do after the other', async () => {
  const { stores } = await replicas(2)
  let [running, most] = [0, 0]
  const job = async () => {
    most = Math.max(most, ++running)
    await wait(5)
    running--
  }
  await Promise.all(Array.from({ length: 20 }, (_, i) => stores[i % 2]?.inTurn('群', job)))
  expect(most).toBe(1)
})

it('more jobs than connections wait, and all get their turn', async () => {
  const { stores } = await replicas(1)
  const jobs = Array.from({ length: 50 }, (_, i) =>
    stores[0].inTurn(`chat ${i}`, () => stores[0].create('default', newProblem(i + 1))),
  )
  expect((await Promise.all(jobs)).every(({ kind }) => kind === 'kept')).toBe(true)
})

it('goes on when its connections break, and says truly what became of each write', async () => {
  const { stores, client } = await replicas(1)
  const [store] = stores
  const problem = newProblem(1)
  await store.create('default', problem)
  let isOver = false
  const breaking = (async () => {
    while (!isOver) {
      await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where application_name = 'zhenggai' and datname = current_database() and random() < 0.5`,
      )
      await wait(20)
    }
  })()
  for (let i = 0; i < 50; i++) await appendUntilKept(store, 1, `${i}`)
  await store.create('default', newProblem(2))
  isOver = true
  await breaking
  const notes = notesOf(await store.read('default', 1))
  expect(notes).toEqual(Array.from({ length: 50 }, (_, i) => `${i}`))
  expect((await store.readAll('default')).length).toBe(2)
})

it('a row that somebody has spoilt is named and left alone, and everything else goes on', async () => {
  const { stores, client } = await replicas(1)
  const [store] = stores
  for (const number of [12, 13]) await store.create('default', newProblem(number))
  await client.query(`update zhenggai.entries set entry = '{"kind":"nonsense"}' where number = '12'`)
  expect((await store.readAll('default')).map(({ number }) => number)).toEqual([13])
  expect(await store.damaged('default')).toMatchObject([{ number: '12' }])
  await expect(store.read('default', 12)).rejects.toBeInstanceOf(DamagedProblemError)
})
