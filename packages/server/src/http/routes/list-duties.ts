import { duties, OutsideDataError, type Rulebook } from '@zhenggai/rules'
import * as z from 'zod'
import { unknownRulebook } from '../../ledger/refusals.ts'
import { type Fault, fail } from '../fault.ts'
import { invalidRequest } from '../faults.ts'
import type { House } from '../house.ts'
import { refusalFault } from '../ledger-faults.ts'
import { defineRoute, ok } from '../route.ts'
import { dutySchema } from '../schemas/duty.ts'
import { civilDate } from '../schemas/vocabulary.ts'

export const listDuties = defineRoute({
  method: 'GET',
  path: '/api/v1/duties',
  id: 'listDuties',
  summary: 'Recurring duties between two days, both included, by day.',
  request: {
    query: z.strictObject({
      from: civilDate,
      to: civilDate.meta({ description: 'At most ten years after the first day.' }),
      rulebook: z.string().max(64).optional().meta({ description: 'Left out: the default rulebook.' }),
    }),
  },
  answers: {
    200: {
      description: 'By day.',
      schema: z.strictObject({ from: civilDate, to: civilDate, items: z.array(dutySchema) }),
    },
  },
  faults: [422],
  async handle(house, { query: { from, to, rulebook: id } }) {
    if (to < from) fail(endsBeforeItBegins)
    const rulebook = findRulebook(house, id ?? house.ledger.defaultRulebook)
    return ok({ from, to, items: dutiesOf(rulebook, from, to) })
  },
})

function findRulebook({ rulebooks, config }: House, id: string): Rulebook {
  return rulebooks.find(id) ?? fail(refusalFault([unknownRulebook(id, rulebooks.all())], config.dataDir))
}

function dutiesOf(rulebook: Rulebook, from: string, to: string) {
  try {
    return duties(rulebook, { from, to }).map((duty) => ({ rulebook: rulebook.id, ...duty }))
  } catch (error) {
    if (error instanceof RangeError || error instanceof OutsideDataError) return fail(outOfReach)
    throw error
  }
}

const endsBeforeItBegins = invalidRequest([
  {
    in: 'query',
    pointer: '/to',
    detail: { zh: '早于 from', en: 'lies before from' },
    mend: { zh: '应不早于 from', en: 'give from or a later day' },
  },
])

const outOfReach: Fault = {
  status: 422,
  code: 'out-of-reach',
  title: { zh: '超出可列出的范围', en: 'Out of reach' },
  detail: {
    zh: '一次最多列出十年之内、2016 年到 2035 年之间的例行任务，请缩短起止日期。',
    en: 'Duties are listed for at most ten years at a time, between 2016 and 2035; choose a shorter range.',
  },
}
