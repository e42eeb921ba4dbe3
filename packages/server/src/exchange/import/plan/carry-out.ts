import type { Write, Writer } from '@zhenggai/bot'
import type { ProblemNumber, Text } from '@zhenggai/rules'
import type { OfficeLedger } from '../../../ledger/ledger.ts'
import type { Documents } from '../../../store/documents.ts'
import { IMPORTS, type KeptImport, MAPPINGS } from './kept-import.ts'
import { type ImportHouse, isOld } from './preview.ts'

/** What a confirmed import has done. */
interface CarriedOut {
  readonly created: readonly ProblemNumber[]
  readonly updated: readonly ProblemNumber[]
  /** Problems that somebody else changed at the same instant, so that the ledger refused; empty but for that. */
  readonly failed: readonly { readonly number: ProblemNumber; readonly why: Text }[]
}

/** Why a confirmation was not carried out: nothing of it was written. */
interface NotCarriedOut {
  readonly code: 'unknown-import' | 'import-expired' | 'import-done' | 'changed-meanwhile'
  readonly text: Text
}

export type Confirmed =
  | { readonly ok: true; readonly done: CarriedOut }
  | { readonly ok: false; readonly why: NotCarriedOut }

/**
 * Carries out a preview: all of it, or nothing where the ledger has changed since. From the confirmation on it is kept as
 * confirmed, so that a server that dies in the middle finishes it when it starts again; each problem is written once.
 */
export async function carryOutImport(
  house: ImportHouse,
  token: string,
  by: string,
  writer: Writer,
): Promise<Confirmed> {
  const found = await house.documents.read(IMPORTS, token)
  const kept = found?.value as KeptImport | undefined
  if (!found || !kept || kept.by !== by || kept.ledger !== house.ledger.name) return no('unknown-import')
  if (kept.state !== 'previewed') return no('import-done')
  if (isOld(kept.at, house.clock)) return no('import-expired')
  if (await hasChanged(house.ledger, kept)) return no('changed-meanwhile')
  const confirmed: KeptImport = { ...kept, state: 'confirmed', writer }
  const marked = await house.documents.write(IMPORTS, token, confirmed, found.version)
  if (marked.kind === 'conflict') return no('import-done')
  return { ok: true, done: await finish(house, token, confirmed) }
}

const reasons: Readonly<Record<NotCarriedOut['code'], Text>> = {
  'unknown-import': {
    zh: '没有这次预览，或不是由您预览的；请重新上传文件。',
    en: 'There is no such preview of yours; send the file again.',
  },
  'import-expired': {
    zh: '预览已超过 60 分钟，没有导入；请重新上传文件核对。',
    en: 'The preview is older than 60 minutes and was not carried out; send the file again.',
  },
  'import-done': {
    zh: '这次导入已经确认过，没有重复导入。',
    en: 'This import was confirmed already and was not carried out twice.',
  },
  'changed-meanwhile': {
    zh: '预览之后台账有变动，没有导入；请重新上传文件核对。',
    en: 'The ledger has changed since the preview, so nothing was written; send the file again.',
  },
}

const no = (code: NotCarriedOut['code']): Confirmed => ({ ok: false, why: { code, text: reasons[code] } })

async function hasChanged(ledger: OfficeLedger, { writes, clearsSample }: KeptImport): Promise<boolean> {
  const refusals = await ledger.consider(writes, clearsSample)
  return refusals.some((list) => list.length > 0)
}

/** Writes that go to the store side by side; it flushes them together. */
const SIDE_BY_SIDE = 64

async function finish(
  { ledger, documents }: Pick<ImportHouse, 'ledger' | 'documents'>,
  token: string,
  kept: KeptImport,
): Promise<CarriedOut> {
  const { writes, clearsSample, writer = { user: kept.by, channel: 'import' } } = kept
  if (clearsSample) await ledger.clearSample()
  const failed: CarriedOut['failed'][number][] = []
  for (let i = 0; i < writes.length; i += SIDE_BY_SIDE) {
    const group = writes.slice(i, i + SIDE_BY_SIDE)
    const answers = await Promise.all(group.map((write) => writeOne(ledger, write, writer, token)))
    failed.push(...answers.flatMap((why, j) => (why ? [{ number: group[j]?.number ?? 0, why }] : [])))
  }
  for (const { shape, decisions } of kept.decisions) {
    if (Object.keys(decisions).length > 0) await documents.write(MAPPINGS, shape, decisions)
  }
  await documents.write(IMPORTS, token, { ...kept, state: 'done', writes: [] })
  const done = (kind: Write['kind']): readonly ProblemNumber[] =>
    writes.flatMap((write) =>
      write.kind === kind && !failed.some((one) => one.number === write.number) ? (write.number ?? []) : [],
    )
  return { created: done('register'), updated: done('amend'), failed }
}

/** Once each: the key makes a repeat after a restart harmless. Undefined where it is written. */
async function writeOne(ledger: OfficeLedger, write: Write, writer: Writer, token: string): Promise<Text | undefined> {
  const key = `import:${token}:${write.number}`
  const written = await ledger.write(write, writer, key)
  if (written.ok) return undefined
  const [first] = written.refusals
  // Changed in the instant between the check and this: the import comes after that change, and is decided on what it left.
  if (first?.code === 'changed-meanwhile' && write.kind === 'amend') {
    const { version, ...again } = write
    const second = await ledger.write(again, writer, key)
    return second.ok ? undefined : second.refusals[0]?.text
  }
  return first?.text
}

/** Finishes the imports that were confirmed and cut off, and says how many. For a start of the server. */
export async function resumeImports(documents: Documents, ledgerOf: (name: string) => OfficeLedger): Promise<number> {
  let finished = 0
  for (const { id, value } of await documents.list(IMPORTS)) {
    const kept = value as KeptImport
    if (kept.state !== 'confirmed') continue
    await finish({ ledger: ledgerOf(kept.ledger), documents }, id, kept)
    finished++
  }
  return finished
}
