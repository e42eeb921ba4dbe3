import { defineRoute } from '../route.ts'
import { newProblemSchema, writtenSchema } from '../schemas/problem.ts'
import { idempotencyHeaders, keyFor, writeAnswer } from './write-answer.ts'

export const registerProblem = defineRoute({
  method: 'POST',
  path: '/api/v1/problems',
  id: 'registerProblem',
  summary: 'Registers a problem, with what has happened so far.',
  request: { headers: idempotencyHeaders, body: newProblemSchema },
  answers: { 201: { description: 'It is on disk.', schema: writtenSchema } },
  faults: [409, 422, 503],
  async handle({ ledger, config }, { body, headers, caller }) {
    const { number, rulebook = ledger.defaultRulebook, events, ...facts } = body
    const written = await ledger.write(
      { kind: 'register', number, rulebook, facts, events },
      { user: caller, channel: 'http' },
      keyFor(caller, headers['idempotency-key']),
    )
    return writeAnswer(written, config.dataDir)
  },
})
