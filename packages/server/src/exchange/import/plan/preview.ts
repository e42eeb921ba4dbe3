import { createHash, randomBytes } from 'node:crypto'
import type { Rulebook } from '@zhenggai/rules'
import type { Clock } from '../../../clock.ts'
import type { OfficeLedger } from '../../../ledger/ledger.ts'
import type { Documents } from '../../../store/documents.ts'
import { readGrid } from '../grid/read-grid.ts'
import type { Decisions } from '../read/header.ts'
import { shapeOf } from '../read/read-sheet.ts'
import { type ReadLedger, readWorkbook } from '../read/read-workbook.ts'
import { IMPORTS, type KeptImport, LIFETIME_MINUTES, MAPPINGS } from './kept-import.ts'
import { type Plan, planImport } from './plan.ts'

/** What an import works with. */
export interface ImportHouse {
  readonly ledger: OfficeLedger
  readonly documents: Documents
  readonly clock: Clock
}

export interface ImportRequest {
  readonly file: Buffer
  readonly name?: string | undefined
  readonly rulebook: Rulebook
  /** Who asks. */
  readonly by: string
  /** Headings that a person has given a meaning. */
  readonly decisions?: Decisions | undefined
}

/** What a file would do. Nothing of it is written yet. */
export interface Preview {
  readonly token: string
  readonly read: ReadLedger
  readonly plan: Plan
  /** Headings that were read as somebody decided for an earlier file of this shape. */
  readonly remembered: Decisions
}

/**
 * Reads a file, compares it with the ledger and keeps what a confirmation would write.
 * @throws {UnreadableFileError}
 */
export async function previewImport(
  { ledger, documents, clock }: ImportHouse,
  { file, name, rulebook, by, decisions = {} }: ImportRequest,
): Promise<Preview> {
  const grid = await readGrid(file, name)
  const reading = { rulebook, today: clock.today() }
  const first = readWorkbook(grid, { ...reading, decisions })
  const remembered = await recall(documents, first)
  const isKnown = Object.keys(remembered).length === 0
  const read = isKnown ? first : readWorkbook(grid, { ...reading, decisions: { ...remembered, ...decisions } })
  const plan = await planImport(ledger, rulebook.id, read.problems)
  const token = randomBytes(18).toString('base64url')
  const kept: KeptImport = {
    state: 'previewed',
    at: clock.now(),
    by,
    ledger: ledger.name,
    clearsSample: plan.clearsSample,
    writes: plan.items.flatMap(({ write }) => write ?? []),
    decisions: read.sheets.map((sheet) => ({
      shape: keyOf(shapeOf(sheet)),
      decisions: { ...remembered, ...decisions },
    })),
  }
  await dropOld(documents, clock)
  await documents.write(IMPORTS, token, kept, 0)
  return { token, read, plan, remembered }
}

const keyOf = (shape: string): string => createHash('sha256').update(shape).digest('hex')

/** What was decided for sheets of the same shape. */
async function recall(documents: Documents, { sheets }: ReadLedger): Promise<Decisions> {
  const kept = await Promise.all(sheets.map((sheet) => documents.read(MAPPINGS, keyOf(shapeOf(sheet)))))
  return Object.assign({}, ...kept.map((one) => one?.value ?? {}))
}

/** Previews that nobody confirmed make room. */
async function dropOld(documents: Documents, clock: Clock): Promise<void> {
  for (const { id, value } of await documents.list(IMPORTS)) {
    const { state, at } = value as KeptImport
    if (state !== 'confirmed' && isOld(at, clock)) await documents.remove(IMPORTS, id)
  }
}

export const isOld = (at: string, clock: Clock): boolean =>
  Date.parse(clock.now()) - Date.parse(at) > LIFETIME_MINUTES * 60_000
