import * as z from 'zod'
import { ledgerFor, ledgerQuery } from '../ledger-of.ts'
import { defineRoute } from '../route.ts'
import { amendmentSchema, writtenSchema } from '../schemas/problem.ts'
import { numberInPath } from '../schemas/vocabulary.ts'
import { requireWriter } from '../writers.ts'
import { keyFor, versionHeaders, writeAnswer } from './write-answer.ts'

export const amendProblem = defineRoute({
  method: 'PATCH',
  path: '/api/v1/problems/{number}',
  id: 'amendProblem',
  summary:
    'Corrects facts of a problem. Fields that are left out stay; null takes a field away; what was stays in the history.',
  request: {
    params: z.strictObject({ number: numberInPath }),
    query: ledgerQuery,
    headers: versionHeaders,
    body: amendmentSchema,
  },
  answers: { 201: { description: 'It is on disk.', schema: writtenSchema } },
  faults: [404, 409, 412, 422, 503],
  async handle(house, { params, query, body: changes, headers, caller, requestId }) {
    const ledger = await ledgerFor(house, query.ledger)
    const write = { kind: 'amend', number: params.number, changes, version: headers['if-match'] } as const
    const writer = await requireWriter(house, caller, write, ledger)
    const written = await ledger.write(write, writer, keyFor({ caller, requestId }, headers['idempotency-key']))
    return writeAnswer(written, house.config.dataDir, ledger.name)
  },
})
