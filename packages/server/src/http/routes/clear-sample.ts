import * as z from 'zod'
import { defineRoute, ok } from '../route.ts'
import { number } from '../schemas/vocabulary.ts'

export const clearSample = defineRoute({
  method: 'DELETE',
  path: '/api/v1/sample',
  id: 'clearSample',
  summary: 'Takes the sample problems away for good. Real problems stay, and the sample does not come back.',
  only: 'administrators',
  request: {},
  answers: { 200: { description: 'The numbers that are gone.', schema: z.strictObject({ removed: z.array(number) }) } },
  faults: [503],
  async handle({ ledger, log, audit }, { caller, requestId }) {
    await audit.record({ by: caller, act: 'sample-cleared', subject: ledger.name, request: requestId })
    const removed = await ledger.clearSample()
    log.info({ requestId, by: caller, removed }, 'sample cleared')
    return ok({ removed })
  },
})
