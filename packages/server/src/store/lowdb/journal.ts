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
