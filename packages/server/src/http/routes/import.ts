import * as z from 'zod'
import { ledgerField } from '../../directory/ledger-name.ts'
import { limits } from '../../exchange/import/grid/limits.ts'
import { UnreadableFileError } from '../../exchange/import/grid/unreadable.ts'
import { carryOutImport } from '../../exchange/import/plan/carry-out.ts'
import { previewDocument } from '../../exchange/import/plan/document.ts'
import { previewImport } from '../../exchange/import/plan/preview.ts'
import { columnFields } from '../../exchange/import/read/columns.ts'
import { unknownRulebook } from '../../ledger/refusals.ts'
import { type Fault, fail } from '../fault.ts'
import type { House } from '../house.ts'
import { refusalFault } from '../ledger-faults.ts'
import { defineRoute, ok } from '../route.ts'
import { carriedOutSchema, previewSchema } from '../schemas/import.ts'
import { requireWriter } from '../writers.ts'

const decisions = z.record(z.string().min(1).max(200), z.enum(columnFields))

const query = z.strictObject({
  dryRun: z.literal('1').meta({ description: 'Nothing is written before the preview is confirmed.' }),
  ledger: ledgerField,
  rulebook: z.string().max(64).optional().meta({ description: 'Of new problems. Left out: the default rulebook.' }),
  name: z.string().max(200).optional().meta({ description: 'The name of the file.' }),
  columns: z
    .string()
    .max(5000)
    .transform((text, context) => {
      const read = decisions.safeParse(jsonOf(text))
      if (read.success) return read.data
      context.addIssue('give a JSON object from headings to fields')
      return z.NEVER
    })
    .optional()
    .meta({
      description: `What headings mean, where they are not understood: a JSON object from heading to field, one of ${columnFields.join(', ')}. Remembered for files of the same shape once the import is confirmed.`,
    }),
})

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const previewFile = defineRoute({
  method: 'POST',
  path: '/api/v1/import',
  id: 'previewImport',
  summary: 'Reads a ledger (.xlsx, .xls, .csv) and says what it would create and change, with every error and doubt.',
  request: {
    query,
    file: {
      limit: limits.file,
      contentTypes: [
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'application/vnd.ms-excel',
        'text/csv',
        'application/octet-stream',
      ],
    },
  },
  answers: { 200: { description: 'The preview. Nothing was written.', schema: previewSchema } },
  faults: [422, 503],
  async handle(house, { query, file, caller, language }) {
    const ledger = house.ledgerOf(query.ledger ?? house.ledger.name)
    const rulebook = rulebookOf(house, query.rulebook ?? ledger.defaultRulebook)
    await requireWriter(house, caller, registering(rulebook.id), ledger)
    const request = { file, name: query.name, rulebook, by: caller, decisions: query.columns }
    const preview = await previewImport({ ...house, ledger }, request).catch(unreadable)
    return ok(previewDocument(preview, rulebook.id, language))
  },
})

export const confirmImport = defineRoute({
  method: 'POST',
  path: '/api/v1/import/{token}',
  id: 'confirmImport',
  summary:
    'Carries out a preview: all of it, or nothing where the ledger has changed since. Once, by whoever previewed.',
  request: {
    params: z.strictObject({ token: z.string().regex(/^[\w-]{10,60}$/) }),
    query: z.strictObject({ ledger: ledgerField }),
  },
  answers: { 200: { description: 'It is on disk.', schema: carriedOutSchema } },
  faults: [404, 409, 410, 503],
  async handle(house, { params, query, caller, language }) {
    const ledger = house.ledgerOf(query.ledger ?? house.ledger.name)
    const writer = await requireWriter(house, caller, registering(ledger.defaultRulebook), ledger)
    const confirmed = await carryOutImport({ ...house, ledger }, params.token, caller, { ...writer, channel: 'import' })
    if (!confirmed.ok) return fail(notCarriedOut(confirmed.why))
    const { created, updated, failed } = confirmed.done
    return ok({ created, updated, failed: failed.map(({ number, why }) => ({ number, message: why[language] })) })
  },
})

/** Whoever may register problems may import them. */
export const registering = (rulebook: string) => ({ kind: 'register', rulebook, facts: { title: '-' } }) as const

function rulebookOf({ rulebooks, config }: House, id: string) {
  return rulebooks.find(id) ?? fail(refusalFault([unknownRulebook(id, rulebooks.all())], config.dataDir))
}

export function unreadable(error: unknown): never {
  if (!(error instanceof UnreadableFileError)) throw error
  return fail({
    status: error.code === 'too-large' ? 413 : 422,
    code: error.code,
    title: { zh: '不能读取这个文件', en: 'The file cannot be read' },
    detail: error.text,
  })
}

const statuses = { 'unknown-import': 404, 'import-done': 409, 'changed-meanwhile': 409, 'import-expired': 410 } as const

export const notCarriedOut = ({
  code,
  text,
}: {
  readonly code: keyof typeof statuses
  readonly text: Fault['detail']
}): Fault => ({
  status: statuses[code],
  code,
  title: { zh: '没有导入', en: 'Not imported' },
  detail: text,
})
