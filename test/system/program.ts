import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

export type Environment = Readonly<Record<string, string>>

/** A folder for one test. */
export async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'zhenggai-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Built files where they are those of the sources, which start faster; the sources themselves while somebody works on them. */
const { isBuilt } = (await import(new URL('../../scripts/lib/build.mjs', import.meta.url).href)) as {
  isBuilt: () => boolean
}
const built = isBuilt()

function commandOf(program: string): readonly string[] {
  const folder = join(root, 'packages/server')
  return built
    ? [join(folder, 'dist', `${program}.js`)]
    : ['--conditions=source', '--import', 'tsx', join(folder, 'src', `${program}.ts`)]
}

/** Starts a program of the server. Only what is named here is in its environment. */
export function launch(
  program: 'main' | 'chat' | 'admin' | 'alerts',
  env: Environment,
  args: readonly string[] = [],
): ChildProcess {
  const child = spawn(process.execPath, [...commandOf(program), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', TZ: process.env.TZ ?? 'UTC', LOG_LEVEL: 'warn', ...env },
    stdio: 'pipe',
  })
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) await ended(child, () => child.kill('SIGKILL'))
  })
  return child
}

/** Resolves when the process is gone. */
export function ended(child: ChildProcess, cause: () => void = () => undefined): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', resolve)
    cause()
  })
}

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs a program to its end. */
export async function run(
  program: 'main' | 'chat' | 'admin' | 'alerts',
  env: Environment,
  { args = [], input = '' }: { readonly args?: readonly string[]; readonly input?: string } = {},
): Promise<Run> {
  const child = launch(program, env, args)
  const out = collect(child.stdout)
  const err = collect(child.stderr)
  child.stdin?.end(input)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, out: out(), err: err() }
}

/** What a stream has said so far. */
export function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = ''
  stream?.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  return () => text
}
