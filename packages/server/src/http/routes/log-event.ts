import * as z from 'zod'
import { defineRoute } from '../route.ts'
import { eventSchema, writtenSchema } from '../schemas/problem.ts'
import { numberInPath } from '../schemas/vocabulary.ts'
import { idempotencyHeaders, keyFor, writeAnswer } from './write-answer.ts'

export const logEvent = defineRoute({
  method: 'POST',
  path: '/api/v1/problems/{number}/events',
  id: 'logEvent',
  summary:
    'Logs what happened to a problem. The rules are asked first: a step out of order or a day to come is refused.',
  request: { params: z.strictObject({ number: numberInPath }), headers: idempotencyHeaders, body: eventSchema },
  answers: { 201: { description: 'It is on disk.', schema: writtenSchema } },
  faults: [404, 409, 422, 503],
  async handle({ ledger, config }, { params, body, headers, caller }) {
    const written = await ledger.write(
      { kind: 'log', number: params.number, events: [body] },
      { user: caller, channel: 'http' },
      keyFor(caller, headers['idempotency-key']),
    )
    return writeAnswer(written, config.dataDir)
  },
})
