import { createHash } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Text } from '@zhenggai/rules'
import * as z from 'zod'
import { firstAltered } from '../chain.ts'
import { type StoredProblem, storedProblemSchema } from '../stored-problem.ts'
import { type Snapshot, type SnapshotDocument, sizeOf } from './snapshot.ts'

/** The file is no whole backup of this system. Nothing was written. */
export class BadBackupError extends Error {
  readonly text: Text
  constructor(file: string, zh: string, en: string) {
    const text = { zh: `备份文件 ${file} 不能使用：${zh}。`, en: `The backup ${file} cannot be used: ${en}.` }
    super(text.en)
    this.name = 'BadBackupError'
    this.text = text
  }
}

const FORMAT = 1

/**
 * Writes a backup: one JSON text a line, a head first, then each problem with its history and each document, and at the
 * end how many there are and a hash of all lines before. It holds personal data, and only its owner may read it.
 * @param at when, as an instant.
 */
export async function writeBackup(path: string, snapshot: Snapshot, at: string): Promise<void> {
  const temporary = `${path}.tmp`
  const file = await open(temporary, 'wx', 0o600)
  try {
    const hash = createHash('sha256')
    const write = async (line: object) => {
      const text = `${JSON.stringify(line)}\n`
      hash.update(text)
      await file.write(text)
    }
    await write({ zhenggai: 'backup', format: FORMAT, at })
    for (const [ledger, problems] of snapshot.ledgers) for (const problem of problems) await write({ ledger, problem })
    for (const document of snapshot.documents) await write({ document })
    await write({ end: { ...sizeOf(snapshot), sha256: hash.copy().digest('hex') } })
    await file.sync()
    await file.close()
    await rename(temporary, path)
    await flushFolder(dirname(path))
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(temporary, { force: true })
    throw error
  }
}

async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}

const documentSchema: z.ZodType<SnapshotDocument> = z.strictObject({
  collection: z.string(),
  id: z.string(),
  version: z.int(),
  value: z.json(),
})

const lineSchema = z.union([
  z.strictObject({ ledger: z.string(), problem: storedProblemSchema }),
  z.strictObject({ document: documentSchema }),
])

/**
 * Reads a backup, and checks that it is whole and every history as it was written.
 * @throws {BadBackupError} saying what is wrong with it.
 */
export async function readBackup(path: string): Promise<Snapshot> {
  const lines = (await readFile(path, 'utf8')).split('\n')
  const [head = '', last = ''] = [lines[0], lines.at(-2)]
  if (!head.startsWith('{"zhenggai":"backup"')) throw new BadBackupError(path, '它不是本系统的备份', 'it is none')
  if (!head.includes(`"format":${FORMAT},`)) {
    throw new BadBackupError(path, '它是更新的版本写的', 'a later version wrote it')
  }
  const body = lines.slice(0, -2)
  const hash = createHash('sha256')
    .update(`${body.join('\n')}\n`)
    .digest('hex')
  if (lines.at(-1) !== '' || !last.startsWith('{"end":') || !last.includes(hash)) {
    throw new BadBackupError(path, '它不完整，或被改动过', 'it is not whole, or was altered')
  }
  return snapshotOf(path, body.slice(1))
}

function snapshotOf(path: string, lines: readonly string[]): Snapshot {
  const ledgers = new Map<string, StoredProblem[]>()
  const documents: SnapshotDocument[] = []
  for (const text of lines) {
    const { data, error } = lineSchema.safeParse(JSON.parse(text))
    if (error) throw new BadBackupError(path, `有读不懂的内容（${error.message}）`, `it holds what is not understood`)
    if ('document' in data) documents.push(data.document)
    else {
      const altered = firstAltered(data.problem)
      const place = `${data.ledger}/${data.problem.number}/${(altered?.position ?? 0) + 1}`
      if (altered) throw new BadBackupError(path, `记录 ${place} 被改动过`, `entry ${place} was altered`)
      ledgers.set(data.ledger, [...(ledgers.get(data.ledger) ?? []), data.problem])
    }
  }
  return { ledgers, documents, unreadable: [] }
}
