import { Pool } from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { newProblem, progressOn } from '../fixtures.ts'
import { UnusableDatabaseError } from './errors.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations.ts'
import { openPostgresStore } from './postgres-store.ts'
import { testDatabase } from './test-database.ts'

async function database() {
  const url = await testDatabase()
  const pool = new Pool({ connectionString: url })
  onTestFinished(() => pool.end())
  const version = async () => (await pool.query('select version from zhenggai.schema_version')).rows
  return { url, pool, version }
}

it('goes from nothing to the newest version, and has nothing to do the second time', async () => {
  const { pool, version } = await database()
  for (const _time of [1, 2]) await migrate(pool)
  expect(await version()).toEqual([{ version: migrations.length }])
})

it('is done once where many replicas start together', async () => {
  const { url, version } = await database()
  const stores = await Promise.all(Array.from({ length: 5 }, () => openPostgresStore(url)))
  await Promise.all(stores.map((store) => store.close()))
  expect(await version()).toEqual([{ version: migrations.length }])
})

it.each(migrations.map((_, i) => i + 1))('goes on from version %d with what is kept there', async (from) => {
  const { url, pool, version } = await database()
  await migrate(pool, migrations.slice(0, from))
  const store = await openPostgresStore(url)
  onTestFinished(() => store.close())
  const problem = newProblem(12)
  await store.create('default', problem)
  await store.append('default', 12, 1, progressOn(problem, '已清运三车'))
  const kept = await store.readAll('default')
  await migrate(pool, [...migrations, 'alter table zhenggai.problems add column remark text'])
  expect(await version()).toEqual([{ version: migrations.length + 1 }])
  expect((await pool.query('select count(*)::integer as n from zhenggai.entries')).rows).toEqual([{ n: 2 }])
  expect(kept[0]?.entries.length).toBe(2)
})

it('leaves everything as it was where one step fails', async () => {
  const { pool, version } = await database()
  await migrate(pool)
  const steps = [...migrations, 'create table zhenggai.more (id integer)', 'nonsense']
  await expect(migrate(pool, steps)).rejects.toThrow('nonsense')
  expect(await version()).toEqual([{ version: migrations.length }])
  await migrate(pool, steps.slice(0, -1))
})

it('refuses tables of a later version', async () => {
  const { url, pool } = await database()
  await migrate(pool, [...migrations, 'create table zhenggai.later (id integer)'])
  const error: unknown = await openPostgresStore(url).catch((error) => error)
  expect(error).toBeInstanceOf(UnusableDatabaseError)
  expect((error as UnusableDatabaseError).text.zh).toContain(`版本（${migrations.length + 1}）`)
})

it('notices changes also in tables that come from a server with other transactions', async () => {
  const { url, pool } = await database()
  const first = await openPostgresStore(url)
  await first.create('default', newProblem(12))
  await first.close()
  await pool.query(`update zhenggai.problems set changed_by = '999999999999'`)
  const store = await openPostgresStore(url)
  onTestFinished(() => store.close())
  const before = await store.readAll('default')
  expect(before.length).toBe(1)
  expect((await pool.query(`select from zhenggai.problems where changed_by = '999999999999'`)).rowCount).toBe(0)
})
