import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject, onTestFinished } from 'vitest'

/** The address of a new, empty database, dropped after the test. */
export async function testDatabase(): Promise<string> {
  const answer = await fetch(inject('postgresDoor'))
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await command(text, `create database ${name}`)
  onTestFinished(() => command(text, `drop database ${name} with (force)`))
  const url = new URL(text)
  url.pathname = name
  return url.href
}

async function command(url: string, sql: string): Promise<void> {
  const client = new Client(url)
  await client.connect()
  await client.query(sql).finally(() => client.end())
}
