import * as z from 'zod'
import { unknownRulebook } from '../../ledger/refusals.ts'
import { fail } from '../fault.ts'
import { cannotAssess } from '../faults.ts'
import { refusalFault } from '../ledger-faults.ts'
import { defineRoute, ok } from '../route.ts'
import { assessmentSchema } from '../schemas/assessment.ts'
import { looseProblemSchema } from '../schemas/problem.ts'
import { civilDate } from '../schemas/vocabulary.ts'
import { judge } from '../views/standing.ts'

export const assessProblem = defineRoute({
  method: 'POST',
  path: '/api/v1/assess',
  id: 'assessProblem',
  summary: 'What the rules say about a problem that is not in the ledger. Nothing is written.',
  request: {
    body: z.strictObject({
      rulebook: z.string().min(1).max(64),
      problem: looseProblemSchema,
      asOf: civilDate.optional().meta({ description: 'Today where it is left out.' }),
    }),
  },
  answers: { 200: { description: 'The assessment.', schema: assessmentSchema } },
  faults: [422],
  async handle({ rulebooks, clock, config }, { body }) {
    const rulebook =
      rulebooks.find(body.rulebook) ??
      fail(refusalFault([unknownRulebook(body.rulebook, rulebooks.all())], config.dataDir))
    const standing = judge(rulebook, body.problem, body.asOf ?? clock.today())
    return 'assessment' in standing ? ok(standing.assessment) : fail(cannotAssess(standing.trouble))
  },
})
