import { createHash, randomUUID } from 'node:crypto'
import { readdir, realpath, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Text } from '@zhenggai/rules'

/** Another process works on the folder: two would overwrite each other's updates. */
export class FolderInUseError extends Error {
  readonly code = 'folder-in-use'
  readonly text: Text
  constructor(folder: string, pid: number | undefined) {
    const text = {
      zh: `数据目录 ${folder} 正被另一个进程使用（进程号 ${pid ?? '未知'}）。请先停止该进程，或者用 DATA_DIR 指定别的目录。`,
      en: `The data folder ${folder} is in use by another process (pid ${pid ?? 'unknown'}). Stop that one first, or set DATA_DIR to another folder.`,
    }
    super(text.en)
    this.name = 'FolderInUseError'
    this.text = text
  }
}

/** The folder cannot be made, or not be written to. */
export class UnusableFolderError extends Error {
  readonly code = 'unusable-folder'
  readonly text: Text
  constructor(folder: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause)
    const text = {
      zh: `数据目录 ${folder} 不能使用（${why}）。请检查其权限和剩余空间，或者用 DATA_DIR 指定别的目录。`,
      en: `The data folder ${folder} cannot be used (${why}). See to its permissions and free space, or set DATA_DIR to another folder.`,
    }
    super(text.en, { cause })
    this.name = 'UnusableFolderError'
    this.text = text
  }
}

/**
 * Takes a folder for this process alone and returns what lets go of it.
 *
 * Whoever holds the folder listens on a socket in it. A pid in a file would not do: after a kill it may name another
 * process, and in two containers on one volume both are pid 1. The system closes the socket of a process however it
 * ends, and answers for it across containers. Everybody listens first and looks for others then, so that of two who come
 * at once at least one sees the other; it may be both.
 *
 * @throws {FolderInUseError} naming the pid of the other process.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  if (process.platform === 'win32') return lockByName(folder)
  const { place, prefix } = await placeFor(folder)
  const mine = `${prefix}${randomUUID().slice(0, 8)}${SUFFIX}`
  const server = await listen(join(place, mine))
  try {
    for (const name of await readdir(place)) {
      if (name === mine || !name.startsWith(prefix) || !name.endsWith(SUFFIX)) continue
      const holder = await ask(join(place, name))
      if (holder) throw new FolderInUseError(folder, holder.pid)
      await rm(join(place, name), { force: true })
    }
  } catch (error) {
    await close(server)
    throw error
  }
  return () => close(server)
}

const SUFFIX = '.sock'
const LONGEST = 100 // bytes of a socket's path, a little less than the systems allow
const ANSWER_WITHIN = 1000

const keyOf = async (folder: string): Promise<string> =>
  createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
    .slice(0, 16)

/** In the folder itself; where its path is too long for a socket, under its key among the temporary files. */
async function placeFor(folder: string): Promise<{ place: string; prefix: string }> {
  const prefix = 'lock-'
  if (Buffer.byteLength(join(folder, `${prefix}12345678${SUFFIX}`)) <= LONGEST) return { place: folder, prefix }
  return { place: tmpdir(), prefix: `zhenggai-${await keyOf(folder)}-` }
}

/** Names of pipes are exclusive there, and vanish with their process. */
async function lockByName(folder: string): Promise<() => Promise<void>> {
  const pipe = `\\\\.\\pipe\\zhenggai-${await keyOf(folder)}`
  const server = await listen(pipe).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw new FolderInUseError(folder, (await ask(pipe))?.pid)
    throw error
  })
  return () => close(server)
}

function listen(path: string): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.end(String(process.pid))
  })
  server.unref()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, () => resolve(server))
  })
}

/** Who listens there: undefined where nobody does. One that is too busy to answer, or may not be asked, is somebody. */
function ask(path: string): Promise<{ pid: number | undefined } | undefined> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(path)
    const somebody = () => {
      socket.destroy()
      resolve({ pid: Number(answer) || undefined })
    }
    socket.setTimeout(ANSWER_WITHIN, somebody)
    socket.on('data', (data) => {
      answer += data
    })
    socket.on('end', somebody)
    socket.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'ECONNREFUSED' || code === 'ENOENT') resolve(undefined)
      else somebody()
    })
  })
}

const close = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()))
