import { problemEventSchema, problemFactsSchema, problemNumberSchema } from '@zhenggai/rules'
import * as z from 'zod'
import { columnFields } from '../../exchange/import/read/columns.ts'
import { civilDate } from './vocabulary.ts'

const number = z.union([z.int(), z.string()])
const event = z.strictObject(problemEventSchema.shape)

const cellDoubt = z
  .strictObject({
    sheet: z.string(),
    row: z.int().meta({ description: 'As the sheet counts, from 1.' }),
    column: z.string().meta({ description: 'Column letter.' }),
    code: z.string(),
    message: z.string(),
  })
  .meta({ id: 'CellDoubt' })

export const previewSchema = z
  .strictObject({
    token: z.string().meta({ description: 'Confirms this preview: POST /api/v1/import/{token}, within an hour.' }),
    problems: z.array(
      z.strictObject({
        ...problemFactsSchema.shape,
        number: problemNumberSchema,
        rulebook: z.string(),
        events: z.array(event).optional(),
      }),
    ),
    created: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    changes: z
      .array(
        z.strictObject({
          number,
          changes: z.array(z.strictObject({ field: z.string(), from: z.json(), to: z.json() })),
          events: z.array(event),
        }),
      )
      .meta({ description: 'Before → after, and what happened besides, of problems that the ledger has.' }),
    origins: z.array(z.strictObject({ number, sheet: z.string(), rows: z.array(z.int()) })),
    rowErrors: z.array(cellDoubt).meta({ description: 'Rows that are not imported; the others are.' }),
    warnings: z.array(cellDoubt).meta({ description: 'What was read with a doubt, or left out of a row.' }),
    skippedRows: z.array(
      z.strictObject({ sheet: z.string(), row: z.int(), code: z.string(), message: z.string(), text: z.string() }),
    ),
    unplaced: z
      .array(z.strictObject({ sheet: z.string(), column: z.string(), header: z.string(), message: z.string() }))
      .meta({ description: 'Columns that the ledger has no place for.' }),
    sheets: z.array(
      z.strictObject({
        name: z.string(),
        headerRows: z.array(z.int()),
        reportUnit: z.string().nullable(),
        reportDate: civilDate.nullable(),
        columns: z.array(
          z.strictObject({ column: z.string(), header: z.string(), field: z.enum(columnFields).nullable() }),
        ),
      }),
    ),
    otherSheets: z.array(z.strictObject({ name: z.string(), message: z.string() })),
    remembered: z
      .record(z.string(), z.enum(columnFields))
      .meta({ description: 'Headings read as somebody decided for an earlier file of this shape.' }),
    clearsSample: z.boolean().meta({ description: 'The sample is cleared when this is confirmed.' }),
  })
  .meta({ id: 'ImportPreview' })

export const carriedOutSchema = z
  .strictObject({
    created: z.array(number),
    updated: z.array(number),
    failed: z
      .array(z.strictObject({ number, message: z.string() }))
      .meta({ description: 'Changed by somebody else at the same instant; empty but for that.' }),
  })
  .meta({ id: 'ImportDone' })
