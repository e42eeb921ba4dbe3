import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseError, type Pool, type PoolClient, type QueryConfig, type QueryResult, type QueryResultRow } from 'pg'
import { type Failure, StoreFailedError } from '../errors.ts'

/** A statement that has the same effect whether it arrives once or twice, or says so. */
export type Statement = Pick<QueryConfig, 'name' | 'text' | 'values'>

export interface Answer<Row extends QueryResultRow> {
  readonly rows: readonly Row[]
  /** An earlier sending of it got no answer: this one may have met its own effect. */
  readonly isRepeated: boolean
}

const PATIENCE = 15_000 // as long as it may take a database to hand over to its stand-by
const PAUSE = 250

/** Sends a reading statement, again while the database is out of reach. */
export const ask = <Row extends QueryResultRow>(pool: Pool, statement: Statement): Promise<Answer<Row>> =>
  send<Row>(pool, statement, 'store-unreachable')

/**
 * Sends a writing statement. Where the connection broke before the answer it is sent again, which shows what became of
 * it; only when the database stays away it is not known.
 */
export const change = <Row extends QueryResultRow>(pool: Pool, statement: Statement): Promise<Answer<Row>> =>
  send<Row>(pool, statement, 'store-failed')

async function send<Row extends QueryResultRow>(
  pool: Pool,
  statement: Statement,
  failure: 'store-failed' | 'store-unreachable',
): Promise<Answer<Row>> {
  const end = performance.now() + PATIENCE
  let isSent = false
  for (;;) {
    try {
      const client = await pool.connect()
      const isRepeated = isSent
      isSent = true
      const { rows } = await queryOnce<Row>(client, statement)
      return { rows, isRepeated }
    } catch (error) {
      const last = finalError(pool, error, failure)
      if (last) throw last
      if (performance.now() > end) throw new StoreFailedError(error, isSent ? whenSent[failure] : failure)
    }
    await wait(PAUSE)
  }
}

/** What an error comes to that would be the same a moment later; undefined where it is worth another try. */
function finalError(pool: Pool, error: unknown, failure: Failure): Error | undefined {
  if (pool.ended) return new StoreFailedError({ code: 'CLOSED' }, failure)
  if (isTaken(error)) return error
  if (!isAnswer(error) || PASSING.includes(error.code ?? '')) return undefined
  return new StoreFailedError(error, failure)
}

/** Others were in the way, or there are too many connections. */
const PASSING = ['40001', '40P01', '53300']

const whenSent = { 'store-failed': 'store-unconfirmed', 'store-unreachable': 'store-unreachable' } as const

async function queryOnce<Row extends QueryResultRow>(
  client: PoolClient,
  statement: Statement,
): Promise<QueryResult<Row>> {
  try {
    const result = await client.query<Row>(statement as QueryConfig)
    client.release()
    return result
  } catch (error) {
    // A connection on which anything but a plain refusal came may be broken or have an answer outstanding.
    client.release(!isAnswer(error))
    throw error
  }
}

/** The server's own word on the statement, rather than the loss of the server. */
const isAnswer = (error: unknown): error is DatabaseError =>
  error instanceof DatabaseError && !/^(57P|08)/.test(error.code ?? '')

/** A row with this key was there already. */
export const isTaken = (error: unknown): error is DatabaseError =>
  error instanceof DatabaseError && error.code === '23505'
