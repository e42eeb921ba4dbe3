import * as z from 'zod'
import { auditEntrySchema } from '../../audit/audit.ts'
import { fail } from '../fault.ts'
import { invalidRequest } from '../faults.ts'
import { defineRoute, ok } from '../route.ts'
import { civilDate } from '../schemas/vocabulary.ts'

export const readAudit = defineRoute({
  method: 'GET',
  path: '/api/v1/audit',
  id: 'readAudit',
  summary:
    'Who read personal data, took a ledger away or changed what stands beside the ledgers. Who wrote to a problem stands in its history.',
  only: 'administrators',
  request: {
    query: z.strictObject({
      from: civilDate.optional().meta({ description: 'The first day; today where it is left out.' }),
      to: civilDate.optional().meta({ description: 'The last day, included; left out: the first day alone.' }),
    }),
  },
  answers: {
    200: { description: 'In the order of writing.', schema: z.strictObject({ items: z.array(auditEntrySchema) }) },
  },
  faults: [503],
  async handle({ audit, clock }, { query: { from = clock.today(), to = from }, caller, requestId }) {
    if (to < from) fail(endsBeforeItBegins)
    await audit.record({ by: caller, act: 'audit-read', subject: `${from} ${to}`, request: requestId })
    return ok({ items: await audit.between(from, to) })
  },
})

const endsBeforeItBegins = invalidRequest([
  {
    in: 'query',
    pointer: '/to',
    detail: { zh: '早于 from', en: 'lies before from' },
    mend: { zh: '应不早于 from', en: 'give from or a later day' },
  },
])
