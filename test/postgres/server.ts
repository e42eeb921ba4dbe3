import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { type Account, accountForServer } from './account.ts'
import { copyBinaries } from './binaries.ts'

export interface PostgresServer {
  /** Of a database in which nothing is kept; tests make their own. */
  readonly url: string
  /** Makes an empty database and gives its address. */
  database(name: string): Promise<string>
  /** Ends it as a power cut would, and starts it again on the same files. */
  crash(): Promise<void>
  /** Stops it and clears everything away. */
  stop(): Promise<void>
}

/** A real PostgreSQL on a free port of this machine, with its own empty folder and everything flushed as by default. */
export async function startPostgres(): Promise<PostgresServer> {
  const account = await accountForServer()
  const folder = await mkdtemp(join(tmpdir(), 'zhenggai-postgres-'))
  await chmod(folder, 0o755) // the account of the server reads its programs there
  const data = join(folder, 'data')
  const programs = join(folder, 'postgres')
  await copyBinaries(programs)
  await mkdir(data)
  if ('uid' in account) await chown(data, account.uid, account.gid)
  await run(join(programs, 'bin', 'initdb'), account, [
    ...['-D', data, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
  ])
  const port = await freePort()
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`

  async function start(): Promise<ChildProcess> {
    const server = spawn(
      join(programs, 'bin', 'postgres'),
      ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', '', '-c', 'max_connections=200'],
      { ...account, stdio: 'ignore' },
    )
    await untilReady(url, server)
    return server
  }

  let server = await start()
  const lastResort = () => void server.kill('SIGQUIT')
  process.once('exit', lastResort)

  return {
    url,
    async database(name) {
      const client = new pg.Client(url)
      await client.connect()
      await client.query(`create database ${name}`).finally(() => client.end())
      const made = new URL(url)
      made.pathname = name
      return made.href
    },
    async crash() {
      await ended(server, 'SIGQUIT')
      server = await start()
    },
    async stop() {
      process.off('exit', lastResort)
      await ended(server, 'SIGINT')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function run(program: string, account: Account, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, { ...account, stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  child.stderr.on('data', (data) => {
    complaint += data
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${complaint}`)
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let left = 600; left > 0 && server.exitCode === null; left--) {
    const client = new pg.Client(url)
    client.on('error', () => undefined)
    const isReady = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => undefined)
    if (isReady) return
    await wait(50)
  }
  throw new Error('PostgreSQL does not start')
}

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = once(server, 'exit')
  server.kill(signal)
  await gone
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
