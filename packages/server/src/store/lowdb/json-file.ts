import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Text } from '@zhenggai/rules'
import type { Adapter } from 'lowdb'
import type * as z from 'zod'
import { AlteredFileError, type Fingerprint, type Folder, lookAt, UnconfirmedWriteError } from './folder.ts'

/** The format of the files. A later version that reads another one rewrites these on the way. */
const FORMAT = 1

/** What is in the file is not what this system writes there. */
export class DamagedFileError extends Error {
  readonly why: Text
  constructor(zh: string, en: string) {
    super(en)
    this.why = { zh, en }
  }
}

/** The file is whole, and was written by a version that knows more than this one: it is no case for mending. */
export class UnknownContentError extends DamagedFileError {}

export interface JsonFile<T> extends Adapter<T> {
  /** Of the file as it was last read or written. */
  fingerprint(): Fingerprint
  /** Nobody else has written to it since. */
  isUntouched(): boolean
}

/**
 * The lowdb adapter of one record: its own small file, replaced as a whole and flushed. A file that has changed since it
 * was last read or written is not overwritten.
 *
 * @param check makes sure of everything that is in the file beside its format.
 */
export function jsonFile<T extends object>(folder: Folder, name: string, check: (record: object) => T): JsonFile<T> {
  const path = join(folder.path, name)
  let seen: Fingerprint
  return {
    fingerprint: () => seen,
    isUntouched: () => lookAt(path) === seen,
    async read() {
      // At the start only, when nobody waits for anything else: ten thousand small files come five times faster this way.
      const content = readFileSync(path)
      seen = lookAt(path)
      return check(inFormat(parseJson(content)))
    },
    async write(record) {
      seen = await folder.replace(name, JSON.stringify({ format: FORMAT, ...record }), seen)
    },
  }
}

function parseJson(content: Buffer): unknown {
  if (content.length === 0) throw new DamagedFileError('文件是空的', 'the file is empty')
  // Decoding would replace foreign bytes, and the next write would make that loss permanent.
  if (!isUtf8(content)) throw new DamagedFileError('不是 UTF-8 文本', 'it is not UTF-8 text')
  try {
    return JSON.parse(content.toString('utf8'))
  } catch {
    throw new DamagedFileError('不是完整的 JSON', 'it is not complete JSON')
  }
}

function inFormat(record: unknown): object {
  if (typeof record !== 'object' || record === null || !('format' in record)) {
    throw new DamagedFileError('内容不是本系统的记录', 'it does not hold a record of this system')
  }
  const { format, ...rest } = record
  if (format === FORMAT) return rest
  throw new UnknownContentError(
    `文件格式版本 ${JSON.stringify(format)} 不受支持`,
    `its format ${JSON.stringify(format)} is not known to this version`,
  )
}

/** @throws {DamagedFileError} naming the first place that is wrong. */
export function checked<T>(schema: z.ZodType<T>, record: object): T {
  const { data, error } = schema.safeParse(record)
  if (!error) return data
  const [issue] = error.issues
  const place = issue?.path.join('.') || 'record'
  throw new DamagedFileError(`“${place}”的内容不对（${issue?.message}）`, `${place} is wrong (${issue?.message})`)
}

/** What is wrong with a file that could not be read, or not be replaced. */
export function whyDamaged(error: unknown): Text {
  if (error instanceof DamagedFileError) return error.why
  if (error instanceof AlteredFileError) {
    return { zh: '文件在系统运行期间被改动过', en: 'the file was changed while the system was running' }
  }
  if (error instanceof UnconfirmedWriteError) {
    return {
      zh: '磁盘没有确认最近一次写入，重启后请核对最后一条记录',
      en: 'the disk did not confirm the last write; check the last entry after the restart',
    }
  }
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  return { zh: `文件无法读取（${code}）`, en: `the file cannot be read (${code})` }
}
