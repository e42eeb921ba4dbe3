import { type Logger, pino } from 'pino'
import { onTestFinished } from 'vitest'
import { type Config, readConfig } from '../config/config.ts'
import { createMetrics } from '../metrics/metrics.ts'
import { type Office, openOffice } from '../office.ts'
import { listen, stop } from '../process/serve.ts'
import { testFolder } from '../store/lowdb/test-folder.ts'
import { createApp } from './app.ts'

interface TestServer {
  readonly office: Office
  readonly config: Config
  readonly url: string
  /** A request to this server, with JSON where an object is sent. */
  ask(path: string, options?: Asked): Promise<Told>
}

interface Asked {
  readonly method?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

interface Told {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any
}

const DRILL = '2023-06-20T09:00:00+08:00'

/** The real server on a free port with its own folder, closed after the test. Without the sample unless it is asked for. */
export async function testServer(
  env: Readonly<Record<string, string>> = {},
  log: Logger = pino({ level: 'silent' }),
): Promise<TestServer> {
  const config = readConfig({ CLOCK: DRILL, SAMPLE: '0', DATA_DIR: await testFolder(), ...env })
  const office = await openOffice(config, log, 'chat')
  const app = createApp({
    ...office,
    config,
    log,
    metrics: createMetrics(),
    isStopping: () => false,
    isLeading: () => true,
  })
  const { server, port } = await listen(app.callback(), '127.0.0.1', 0)
  onTestFinished(async () => {
    await stop(server)
    await office.close()
  })
  const url = `http://127.0.0.1:${port}`
  return { office, config, url, ask: (path, options = {}) => ask(`${url}${path}`, options) }
}

async function ask(url: string, { method, body, headers }: Asked): Promise<Told> {
  const response = await fetch(url, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    redirect: 'manual',
    headers: { ...(typeof body === 'object' && { 'Content-Type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  return { status: response.status, headers: response.headers, body: isJson && text !== '' ? JSON.parse(text) : text }
}

/** A municipal general problem, handed over on 1 June 2023. */
export const municipal = {
  number: 12,
  title: '姚关镇集镇污水直排',
  rulebook: 'shidian-2023',
  level: 'municipal',
  severity: 'general',
  source: 'handed-over',
  units: { lead: '县水务局', responsible: ['姚关镇人民政府'] },
  events: [{ type: 'handed-over', on: '2023-06-01' }],
}
