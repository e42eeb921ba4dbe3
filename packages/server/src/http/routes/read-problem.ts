import * as z from 'zod'
import { inLedger, ledgerQuery } from '../ledger-of.ts'
import { defineRoute, ok } from '../route.ts'
import { problemDocumentSchema } from '../schemas/problem.ts'
import { numberInPath } from '../schemas/vocabulary.ts'
import { etagOf, problemDocument } from '../views/problem-document.ts'
import { findProblem } from './find-problem.ts'
import { noteReading } from './note-reading.ts'

export const readProblem = defineRoute({
  method: 'GET',
  path: '/api/v1/problems/{number}',
  id: 'readProblem',
  summary: 'A problem with its events and its history. The ETag is its version.',
  request: { params: z.strictObject({ number: numberInPath }), query: ledgerQuery },
  answers: { 200: { description: 'The problem.', schema: problemDocumentSchema } },
  faults: [404],
  async handle(house, { params, query, ...visitor }) {
    const own = await inLedger(house, query.ledger)
    const problem = await findProblem(own, params.number)
    await noteReading(own, visitor, problem)
    return ok(problemDocument(problem), { ETag: etagOf(problem) })
  },
})
