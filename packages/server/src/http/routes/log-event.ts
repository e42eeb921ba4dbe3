import * as z from 'zod'
import { ledgerFor, ledgerQuery } from '../ledger-of.ts'
import { defineRoute } from '../route.ts'
import { eventSchema, writtenSchema } from '../schemas/problem.ts'
import { numberInPath } from '../schemas/vocabulary.ts'
import { requireWriter } from '../writers.ts'
import { keyFor, versionHeaders, writeAnswer } from './write-answer.ts'

export const logEvent = defineRoute({
  method: 'POST',
  path: '/api/v1/problems/{number}/events',
  id: 'logEvent',
  summary:
    'Logs what happened to a problem. The rules are asked first: a step out of order or a day to come is refused.',
  request: {
    params: z.strictObject({ number: numberInPath }),
    query: ledgerQuery,
    headers: versionHeaders,
    body: eventSchema,
  },
  answers: { 201: { description: 'It is on disk.', schema: writtenSchema } },
  faults: [404, 409, 412, 422, 503],
  async handle(house, { params, query, body, headers, caller, requestId }) {
    const { ledger: named = query.ledger, ...event } = body
    const ledger = await ledgerFor(house, named)
    const write = { kind: 'log', number: params.number, events: [event], version: headers['if-match'] } as const
    const writer = await requireWriter(house, caller, write, ledger)
    const written = await ledger.write(write, writer, keyFor({ caller, requestId }, headers['idempotency-key']))
    return writeAnswer(written, house.config.dataDir, ledger.name)
  },
})
