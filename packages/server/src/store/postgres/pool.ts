import { DatabaseError, Pool } from 'pg'
import { UnusableDatabaseError, whyUnusable } from './errors.ts'

const CONNECTIONS = 10
const CONNECT_WITHIN = 5000
const ANSWER_WITHIN = 30_000

const SERVER_SETTINGS = [
  // Gives up a machine that vanished without a word after 20 seconds, and with it its locks.
  'tcp_keepalives_idle=10',
  'tcp_keepalives_interval=5',
  'tcp_keepalives_count=2',
  // Every statement goes by a key: to plan it anew each time would take as long as carrying it out.
  'plan_cache_mode=force_generic_plan',
]

/** How every connection is made. */
export const connectionSettings = (databaseUrl: string) => ({
  connectionString: databaseUrl,
  connectionTimeoutMillis: CONNECT_WITHIN,
  keepAlive: true,
  application_name: 'zhenggai',
  options: SERVER_SETTINGS.map((setting) => `-c ${setting}`).join(' '),
})

/** Connections to the database, made as they are needed. */
export function openPool(databaseUrl: string): Pool {
  const pool = new Pool({ ...connectionSettings(databaseUrl), max: CONNECTIONS, query_timeout: ANSWER_WITHIN })
  // Whoever uses a connection that breaks hears of it there, and an idle one is replaced when the next one is needed. In
  // between, when it is taken and nothing was sent yet, nobody would listen, and the process would end.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => void client.on('error', () => undefined))
  return pool
}

/**
 * Makes sure that what the database acknowledges is on disk.
 * @throws {UnusableDatabaseError}
 */
export async function checkServer(pool: Pool): Promise<void> {
  const settings = `select coalesce(current_setting('synchronous_commit', true), 'on') as commit,
    coalesce(current_setting('fsync', true), 'on') as fsync`
  const { rows } = await pool.query<{ commit: string; fsync: string }>(settings)
  if (rows[0]?.commit !== 'off' && rows[0]?.fsync !== 'off') return
  throw new UnusableDatabaseError({
    zh: '它关闭了 fsync 或 synchronous_commit，断电会丢失已经答复的更新，请打开这两项',
    en: 'fsync or synchronous_commit is off there, so that a power cut loses acknowledged updates; turn both on',
  })
}

/** Does something with connections that are closed afterwards. */
export async function usePool<T>(databaseUrl: string, work: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = openPool(databaseUrl)
  try {
    return await work(pool)
  } catch (error) {
    throw error instanceof DatabaseError ? new UnusableDatabaseError(whyUnusable(error), error) : error
  } finally {
    await pool.end()
  }
}
