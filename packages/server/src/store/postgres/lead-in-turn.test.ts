import { Client } from 'pg'
import { pino } from 'pino'
import { expect, it, onTestFinished } from 'vitest'
import { type Leadership, lead } from '../leadership.ts'
import { testDatabase } from './test-database.ts'

const log = pino({ level: 'silent' })
const HAND_OVER = { timeout: 30_000 }

/** Replicas that write down who leads when. */
async function replicas(...names: readonly string[]) {
  const databaseUrl = await testDatabase()
  const story: string[] = []
  const start = async (name: string): Promise<Leadership> => {
    const begin = async () => {
      story.push(`${name} begins`)
      return async () => void story.push(`${name} ends`)
    }
    const leadership = await lead({ databaseUrl }, begin, log)
    onTestFinished(() => leadership.close())
    return leadership
  }
  const leaderships: Leadership[] = []
  for (const name of names) {
    leaderships.push(await start(name))
    if (name === names[0]) await expect.poll(() => story, HAND_OVER).toEqual([`${name} begins`])
  }
  return { databaseUrl, story, leaderships }
}

it('one leads, and hands over when it closes', async () => {
  const { story, leaderships } = await replicas('one', 'two')
  expect(leaderships.map((one) => one.isLeader())).toEqual([true, false])
  await leaderships[0]?.close()
  expect(leaderships[0]?.isLeader()).toBe(false)
  await expect.poll(() => story, HAND_OVER).toEqual(['one begins', 'one ends', 'two begins'])
  expect(leaderships[1]?.isLeader()).toBe(true)
})

it('where the connection of the leader breaks it ends at once, and one of them begins', async () => {
  const { databaseUrl, story } = await replicas('one', 'two')
  const client = new Client(databaseUrl)
  await client.connect()
  onTestFinished(() => client.end())
  await client.query(`select pg_terminate_backend(l.pid) from pg_locks l where locktype = 'advisory' and granted
    and database = (select oid from pg_database where datname = current_database())`)
  await expect.poll(() => story.length, HAND_OVER).toBe(3)
  // Which of both hears of it first is nobody's choice: the lock is free the moment the server drops the connection.
  const [first, ...rest] = story
  expect(first).toBe('one begins')
  expect(rest).toEqual(expect.arrayContaining(['one ends', expect.stringMatching(/begins$/)]))
})

it('one that cannot begin lets another one try', async () => {
  const databaseUrl = await testDatabase()
  const failing = await lead({ databaseUrl }, () => Promise.reject(new Error('no network here')), log)
  onTestFinished(() => failing.close())
  let isLed = false
  const begin = async () => {
    isLed = true
    return async () => undefined
  }
  const other = await lead({ databaseUrl }, begin, log)
  onTestFinished(() => other.close())
  await expect.poll(() => isLed, HAND_OVER).toBe(true)
})

it('without a database this process leads, until it closes', async () => {
  const story: string[] = []
  const begin = async () => {
    story.push('begins')
    return async () => void story.push('ends')
  }
  const leadership = await lead({ databaseUrl: undefined }, begin, log)
  expect(leadership.isLeader()).toBe(true)
  for (const _time of [1, 2]) await leadership.close()
  expect(leadership.isLeader()).toBe(false)
  expect(story).toEqual(['begins', 'ends'])
})
