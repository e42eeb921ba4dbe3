import { Client } from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { newProblem, progressOn } from '../fixtures.ts'
import { openPostgresStore } from './postgres-store.ts'
import { testDatabase } from './test-database.ts'

it.each([
  ['nothing', '', undefined],
  ['an entry that says something else', `update zhenggai.entries set entry = replace(entry, '未动工', '已完工')`, 1],
  ['an entry that is gone', 'delete from zhenggai.entries where position = 1', 1],
  ['the last entry that is gone', 'delete from zhenggai.entries where position = 2', 2],
  ['an entry that is none', `update zhenggai.entries set entry = '{}' where position = 0`, 0],
])('names the first altered entry: %s', async (_, sql, position) => {
  const url = await testDatabase()
  const store = await openPostgresStore(url)
  onTestFinished(() => store.close())
  for (const number of [12, 13]) {
    let problem = newProblem(number)
    await store.create('default', problem)
    for (const note of number === 12 ? ['未动工', '已动工'] : []) {
      const kept = await store.append('default', number, problem.entries.length, progressOn(problem, note))
      if (kept.kind === 'kept') problem = kept.problem
    }
  }
  await store.readAll('default')
  const client = new Client(url)
  await client.connect()
  onTestFinished(() => client.end())
  await client.query(sql.includes('position = 0') ? `${sql} and number = '12'` : sql)
  const found = await store.verify('default')
  expect(found.map((one) => [one.number, one.position])).toEqual(position === undefined ? [] : [['12', position]])
})
