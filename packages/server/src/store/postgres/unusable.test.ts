import { Client } from 'pg'
import { expect, it } from 'vitest'
import { UnusableDatabaseError } from './errors.ts'
import { openPostgresStore } from './postgres-store.ts'
import { testDatabase } from './test-database.ts'

async function whyNot(url: string): Promise<string> {
  const error: unknown = await openPostgresStore(url).catch((error) => error)
  expect(error).toBeInstanceOf(UnusableDatabaseError)
  return (error as UnusableDatabaseError).text.zh
}

it('says that nobody listens there, and not the password', async () => {
  const words = await whyNot('postgres://zhang:secret@127.0.0.1:1/ledger')
  expect(words).toContain('连接不上')
  expect(words).not.toContain('secret')
})

it('says that there is no such database', async () => {
  expect(await whyNot(`${await testDatabase()}_of_nobody`)).toContain('没有这个库')
})

it('says that its user may not make tables', async () => {
  const url = await testDatabase()
  const name = new URL(url).pathname.slice(1)
  const client = new Client(url)
  await client.connect()
  await client.query(`create role guest_${name} login`)
  await client.end()
  const asGuest = new URL(url)
  asGuest.username = `guest_${name}`
  expect(await whyNot(asGuest.href)).toContain('权限')
})

it('refuses a database that acknowledges before it has flushed', async () => {
  const url = await testDatabase()
  const client = new Client(url)
  await client.connect()
  await client.query(`alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`)
  await client.end()
  expect(await whyNot(url)).toContain('synchronous_commit')
})
