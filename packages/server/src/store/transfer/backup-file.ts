import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Text } from '@zhenggai/rules'
import * as z from 'zod'
import { firstAltered } from '../chain.ts'
import { linesOf } from '../lines.ts'
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
export function readBackup(path: string): Snapshot {
  if (!existsSync(path)) throw new BadBackupError(path, '没有这个文件', 'there is no such file')
  const ledgers = new Map<string, StoredProblem[]>()
  const documents: SnapshotDocument[] = []
  const hash = createHash('sha256')
  let [count, isWhole] = [0, false]
  for (const { text } of linesOf(path)) {
    if (count === 0) checkHead(path, text)
    const isEnd = text.startsWith('{"end":')
    isWhole = isEnd && text.includes(`"sha256":"${hash.copy().digest('hex')}"`)
    if (count > 0 && !isEnd) take(path, text, ledgers, documents)
    hash.update(`${text}\n`)
    count++
  }
  if (!isWhole) throw new BadBackupError(path, '它不完整，或被改动过', 'it is not whole, or was altered')
  return { ledgers, documents, unreadable: [] }
}

function checkHead(path: string, text: string): void {
  if (!text.startsWith('{"zhenggai":"backup",')) throw new BadBackupError(path, '它不是本系统的备份', 'it is none')
  if (!text.includes(`"format":${FORMAT},`)) {
    throw new BadBackupError(path, '它是更新的版本写的，请改用新版本', 'a later version wrote it; use that version')
  }
}

function take(path: string, text: string, ledgers: Map<string, StoredProblem[]>, documents: SnapshotDocument[]): void {
  const line = lineIn(text)
  if (!line) throw new BadBackupError(path, '其中有读不懂的内容', 'it holds what is not understood')
  if ('document' in line) return void documents.push(line.document)
  const { ledger, problem } = line
  const altered = firstAltered(problem)
  if (altered) {
    const place = `${ledger}/${problem.number}/${altered.position + 1}`
    throw new BadBackupError(path, `记录 ${place} 被改动过`, `entry ${place} was altered`)
  }
  ledgers.set(ledger, ledgers.get(ledger) ?? [])
  ledgers.get(ledger)?.push(problem)
}

function lineIn(text: string): z.infer<typeof lineSchema> | undefined {
  try {
    return lineSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}
