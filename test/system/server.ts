import type { ChildProcess } from 'node:child_process'
import { collect, dataFolder, type Environment, ended, launch } from './program.ts'

export const DRILL = '2023-06-20T09:00:00+08:00'

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Json = any

export interface RunningServer {
  readonly url: string
  readonly dataDir: string
  readonly startLine: string
  readonly process: ChildProcess
  readonly log: () => string
  /** Asks it to stop, or ends it at once. Resolves with its exit code. */
  end(signal?: 'SIGTERM' | 'SIGKILL'): Promise<number | null>
  get(path: string): Promise<Json>
  post(path: string, body: Json, headers?: Readonly<Record<string, string>>): Promise<Json>
  /** The text of what the bot answers, and everything else that it says. */
  say(text: string, more?: object): Promise<{ readonly text: string; readonly answer: Json }>
}

/** A server in a process of its own, on a free port, in a drill on 20 June 2023. */
export async function startServer(env: Environment = {}): Promise<RunningServer> {
  const dataDir = env.DATA_DIR ?? (await dataFolder())
  const child = launch('main', { PORT: '0', CLOCK: DRILL, ...env, DATA_DIR: dataDir })
  const log = collect(child.stderr)
  const startLine = await firstLine(child, log)
  const url = /http:\/\/[^/\s]+/.exec(startLine)?.[0] ?? ''
  const send = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${url}${path}`, init)
    const body: Json = await response.json()
    return { status: response.status, ...body }
  }
  const post = (path: string, body: Json, headers: Readonly<Record<string, string>> = {}) =>
    send(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return {
    url,
    dataDir,
    startLine,
    process: child,
    log,
    end: (signal = 'SIGTERM') => ended(child, () => child.kill(signal)),
    get: (path) => send(path),
    post,
    async say(text, more = {}) {
      const answer = await post('/api/v1/chat', { user: 'zhang', text, ...more })
      return { text: answer.replies.map((reply: { text: string }) => reply.text).join('\n'), answer }
    },
  }
}

function firstLine(child: ChildProcess, log: () => string): Promise<string> {
  const out = collect(child.stdout)
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (out().includes('\n')) resolve(out())
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${log()}`)))
  })
}
