import * as z from 'zod'
import { ledgerField } from '../../directory/ledger-name.ts'
import { fail } from '../fault.ts'
import { cannotAssess } from '../faults.ts'
import { inLedger } from '../ledger-of.ts'
import { defineRoute, ok } from '../route.ts'
import { assessmentSchema } from '../schemas/assessment.ts'
import { civilDate, numberInPath } from '../schemas/vocabulary.ts'
import { standingOf } from '../views/standing.ts'
import { findProblem } from './find-problem.ts'
import { noteReading } from './note-reading.ts'

export const readAssessment = defineRoute({
  method: 'GET',
  path: '/api/v1/problems/{number}/assessment',
  id: 'readAssessment',
  summary:
    'What the rules say about a problem on a day: class, steps, next, due dates with their reasons, what is missing.',
  request: {
    params: z.strictObject({ number: numberInPath }),
    query: z.strictObject({
      asOf: civilDate.optional().meta({ description: 'Today where it is left out. Later events are not seen.' }),
      ledger: ledgerField,
    }),
  },
  answers: { 200: { description: 'The assessment.', schema: assessmentSchema } },
  faults: [404, 422],
  async handle(house, { params, query, ...visitor }) {
    const own = await inLedger(house, query.ledger)
    const problem = await findProblem(own, params.number)
    await noteReading(own, visitor, problem)
    const standing = standingOf(problem, house.ledger.rulebook, query.asOf ?? house.clock.today())
    return 'assessment' in standing ? ok(standing.assessment) : fail(cannotAssess(standing.trouble))
  },
})
