import { DEFAULT_LEDGER } from '../../ledger/ledger.ts'
import { ledgerQuery } from '../ledger-of.ts'
import { defineRoute } from '../route.ts'
import { newProblemSchema, writtenSchema } from '../schemas/problem.ts'
import { requireWriter } from '../writers.ts'
import { idempotencyHeaders, keyFor, writeAnswer } from './write-answer.ts'

export const registerProblem = defineRoute({
  method: 'POST',
  path: '/api/v1/problems',
  id: 'registerProblem',
  summary: 'Registers a problem, with what has happened so far.',
  request: { query: ledgerQuery, headers: idempotencyHeaders, body: newProblemSchema },
  answers: { 201: { description: 'It is on disk.', schema: writtenSchema } },
  faults: [409, 422, 503],
  async handle(house, { body, query, headers, caller, requestId }) {
    const { ledger: named = query.ledger ?? DEFAULT_LEDGER, ...problem } = body
    // A ledger comes into being with its first problem.
    const ledger = house.ledgerOf(named)
    const { number, rulebook = ledger.defaultRulebook, events, ...facts } = problem
    const write = { kind: 'register', number, rulebook, facts, events } as const
    const writer = await requireWriter(house, caller, write, ledger)
    const written = await ledger.write(write, writer, keyFor({ caller, requestId }, headers['idempotency-key']))
    return writeAnswer(written, house.config.dataDir, ledger.name)
  },
})
