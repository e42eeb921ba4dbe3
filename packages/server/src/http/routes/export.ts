import * as z from 'zod'
import { readPolicy } from '../../alerts/outbox/policies.ts'
import { ledgerField } from '../../directory/ledger-name.ts'
import { exportCsv } from '../../exchange/export/csv.ts'
import { exportTable } from '../../exchange/export/table.ts'
import { exportXlsx } from '../../exchange/export/xlsx.ts'
import { XLSX } from '../../exchange/made-file.ts'
import type { House } from '../house.ts'
import { ledgerFor } from '../ledger-of.ts'
import { defineRoute, ok } from '../route.ts'
import { filterFields } from '../schemas/filters.ts'
import { problemDocumentSchema } from '../schemas/problem.ts'
import { civilDate } from '../schemas/vocabulary.ts'
import { type Filters, matching } from '../views/matching.ts'
import { problemDocument } from '../views/problem-document.ts'
import { noteExport } from './note-reading.ts'

const query = z.strictObject({
  ...filterFields,
  asOf: civilDate.optional().meta({ description: 'The day on which the rules are asked; today where it is left out.' }),
  ledger: ledgerField,
})

interface Asked extends Filters {
  readonly asOf?: string | undefined
  readonly ledger?: string | undefined
}

async function tableOf(house: House, { asOf = house.clock.today(), ledger: named, ...filters }: Asked) {
  const ledger = await ledgerFor(house, named)
  const { office } = await readPolicy(house.documents, ledger.name)
  const matches = matching({ ledger, log: house.log }, await ledger.all(), asOf, filters)
  const problems = matches.map(({ problem }) => problem)
  return exportTable({ problems, rulebook: ledger.rulebook, asOf, reportUnit: office })
}

/** A file that is saved under a Chinese name, or under a plain one by a client that knows no other. */
const asFile = (type: string, day: string, extension: string) => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="ledger-${day}.${extension}"; filename*=UTF-8''${encodeURIComponent(`整改台账-${day}.${extension}`)}`,
})

export const exportWorkbook = defineRoute({
  method: 'GET',
  path: '/api/v1/export.xlsx',
  id: 'exportWorkbook',
  summary:
    'The ledger as an Excel workbook, with next step, due date, status and basis by the rules. It imports back as it is.',
  request: { query },
  answers: { 200: { description: 'The workbook.', contentType: XLSX } },
  faults: [404],
  async handle(house, { query, ...visitor }) {
    const table = await tableOf(house, query)
    await noteExport(house, visitor, `${query.ledger ?? house.ledger.name} xlsx`)
    return ok(Buffer.from(await exportXlsx(table)), asFile(XLSX, table.reportDate, 'xlsx'))
  },
})

export const exportText = defineRoute({
  method: 'GET',
  path: '/api/v1/export.csv',
  id: 'exportText',
  summary: 'The same table as CSV in UTF-8.',
  request: { query },
  answers: { 200: { description: 'The table.', contentType: 'text/csv' } },
  faults: [404],
  async handle(house, { query, ...visitor }) {
    const table = await tableOf(house, query)
    await noteExport(house, visitor, `${query.ledger ?? house.ledger.name} csv`)
    return ok(exportCsv(table), asFile('text/csv; charset=utf-8', table.reportDate, 'csv'))
  },
})

export const exportData = defineRoute({
  method: 'GET',
  path: '/api/v1/export.json',
  id: 'exportData',
  summary: 'Every problem of the ledger with its events and its history.',
  request: { query: z.strictObject({ ledger: ledgerField }) },
  answers: {
    200: {
      description: 'By number.',
      schema: z.strictObject({ ledger: z.string(), problems: z.array(problemDocumentSchema) }),
    },
  },
  faults: [404],
  async handle(house, { query, ...visitor }) {
    const ledger = await ledgerFor(house, query.ledger)
    await noteExport(house, visitor, `${ledger.name} json`)
    return ok({ ledger: ledger.name, problems: (await ledger.all()).map(problemDocument) })
  },
})
