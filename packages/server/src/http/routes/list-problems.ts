import * as z from 'zod'
import { ledgerField } from '../../directory/ledger-name.ts'
import { inLedger } from '../ledger-of.ts'
import { defineRoute, ok } from '../route.ts'
import { filterFields } from '../schemas/filters.ts'
import { problemRowSchema } from '../schemas/problem.ts'
import { civilDate } from '../schemas/vocabulary.ts'
import { listing } from '../views/listing.ts'
import { noteList } from './note-reading.ts'

const query = z.strictObject({
  ...filterFields,
  asOf: civilDate.optional().meta({ description: 'The day of the assessment; today where it is left out.' }),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z.string().max(200).optional().meta({ description: 'nextCursor of the page before.' }),
  ledger: ledgerField,
})

export const listProblems = defineRoute({
  method: 'GET',
  path: '/api/v1/problems',
  id: 'listProblems',
  summary: 'The problems of the ledger, ordered by number, with where each stands.',
  request: { query },
  answers: {
    200: {
      description: 'A page of problems. Problems whose record is damaged are named apart.',
      schema: z.strictObject({
        asOf: civilDate,
        total: z.int().meta({ description: 'How many problems pass the filters.' }),
        items: z.array(problemRowSchema),
        nextCursor: z.string().nullable(),
        damaged: z.array(z.strictObject({ number: z.string(), file: z.string() })),
      }),
    },
  },
  faults: [404],
  async handle(house, { query: { ledger, ...query }, ...visitor }) {
    const own = await inLedger(house, ledger)
    const found = await listing(own, { ...query, asOf: query.asOf ?? house.clock.today() })
    await noteList(own, visitor, found.items)
    return ok(found)
  },
})
