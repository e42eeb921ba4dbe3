import { closeSync, openSync, readSync } from 'node:fs'
import { shareRuns } from '../shared.ts'
import { type Disk, UnconfirmedWriteError } from './folder.ts'

/**
 * A file to which lines are only ever added. Lines that wait for the disk together share one flush.
 */
export interface Journal {
  /** Bytes that are on disk for certain. */
  size(): number
  /** Nobody knows what stands at its end: it takes no more lines until it is opened anew. */
  isBroken(): boolean
  /**
   * Adds a line; it is on disk when it resolves. Where it rejects nothing of it was kept, except:
   * @throws {UnconfirmedWriteError} the disk neither confirmed the line nor let it be taken back.
   */
  append(line: string): Promise<void>
  close(): Promise<void>
}

/** Opens a journal, made where it is missing; whatever stands after `end` was never acknowledged and is cut off. */
export async function openJournal(path: string, end: number, disk: Disk): Promise<Journal> {
  const file = await disk.open(path, 'a')
  if ((await file.stat()).size > end) await file.truncate(end)
  await file.datasync() // what a killed process wrote last may not be on disk yet, and is about to be read
  let size = end
  let waiting: string[] = []
  let broken: unknown

  const flush = shareRuns(async () => {
    if (broken !== undefined) throw broken
    const content = waiting.join('')
    waiting = []
    try {
      disk.writeFileSync(file.fd, content)
      await file.datasync()
    } catch (error) {
      await takeBack(error)
      throw error
    }
    size += Buffer.byteLength(content)
  })

  /** After a flush that failed nobody knows what a later one would confirm: only a cut is certain. */
  async function takeBack(cause: unknown): Promise<void> {
    try {
      await file.truncate(size)
      await file.datasync()
    } catch {
      broken = cause
      throw new UnconfirmedWriteError(path, { cause })
    }
  }

  return {
    size: () => size,
    isBroken: () => broken !== undefined,
    append(line) {
      waiting.push(line)
      return flush()
    },
    close: () => file.close(),
  }
}

/** A line of a file, and where the next one begins. */
export interface Line {
  readonly text: string
  readonly end: number
}

const CHUNK = 1 << 20

/** The whole lines of a file from a byte on; what stands after the last line break is none. Empty where it is missing. */
export function* linesOf(path: string, from = 0): Generator<Line> {
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  try {
    let [position, rest] = [from, Buffer.alloc(0)]
    for (;;) {
      const chunk = Buffer.alloc(CHUNK)
      const length = readSync(descriptor, chunk, 0, CHUNK, position + rest.length)
      if (length === 0) return
      let content = Buffer.concat([rest, chunk.subarray(0, length)])
      for (let i = content.indexOf('\n'); i >= 0; i = content.indexOf('\n')) {
        position += i + 1
        yield { text: content.toString('utf8', 0, i), end: position }
        content = content.subarray(i + 1)
      }
      rest = content
    }
  } finally {
    closeSync(descriptor)
  }
}
