import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Text } from '@zhenggai/rules'
import type { Adapter } from 'lowdb'
import { type StoredProblem, storedProblemSchema } from '../stored-problem.ts'
import { toFileName } from './file-name.ts'
import { type Fingerprint, type Folder, lookAt } from './folder.ts'

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

export const problemFileName = (number: string): string => `${toFileName(number)}.json`

/**
 * The lowdb adapter of one problem: its own small file, replaced as a whole and flushed. Reading checks everything, and a
 * file that has changed since it was last read or written is not overwritten.
 */
export function problemFile(folder: Folder, number: string): Adapter<StoredProblem> {
  const name = problemFileName(number)
  let seen: Fingerprint
  return {
    async read() {
      const path = join(folder.path, name)
      // At the start only, when nobody waits for anything else: ten thousand small files come five times faster this way.
      const content = readFileSync(path)
      seen = lookAt(path)
      return parse(content, number)
    },
    async write(problem) {
      seen = await folder.replace(name, JSON.stringify({ format: FORMAT, ...problem }), seen)
    },
  }
}

function parse(content: Buffer, number: string): StoredProblem {
  const record = parseJson(content)
  if (typeof record !== 'object' || record === null || !('format' in record)) {
    throw new DamagedFileError('内容不是问题记录', 'it does not hold the record of a problem')
  }
  const { format, ...rest } = record
  if (format !== FORMAT) {
    throw new DamagedFileError(
      `文件格式版本 ${JSON.stringify(format)} 不受支持`,
      `its format ${JSON.stringify(format)} is not known to this version`,
    )
  }
  const { data, error } = storedProblemSchema.safeParse(rest)
  if (error) {
    const [issue] = error.issues
    const place = issue?.path.join('.') || 'record'
    throw new DamagedFileError(`“${place}”的内容不对（${issue?.message}）`, `${place} is wrong (${issue?.message})`)
  }
  if (String(data.number) !== number) {
    throw new DamagedFileError(
      `文件名与其中的编号 ${data.number} 不一致`,
      `its name does not agree with the number in it, ${data.number}`,
    )
  }
  return data
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
