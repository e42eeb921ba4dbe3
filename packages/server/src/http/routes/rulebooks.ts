import type { Rulebook } from '@zhenggai/rules'
import { rulebookSchema } from '@zhenggai/rules/compile'
import * as z from 'zod'
import { unknownRulebook } from '../../ledger/refusals.ts'
import { fail } from '../fault.ts'
import { refusalFault } from '../ledger-faults.ts'
import { defineRoute, ok } from '../route.ts'
import { civilDate, text } from '../schemas/vocabulary.ts'

const summarySchema = z
  .strictObject({
    id: z.string(),
    version: z.string(),
    title: text,
    jurisdiction: text,
    authority: z.enum(['binding', 'digest', 'report']),
    published: civilDate.nullable(),
    default: z.boolean().meta({ description: 'The rulebook of problems that are registered without naming one.' }),
  })
  .meta({ id: 'RulebookSummary' })

const summaryOf = (rulebook: Rulebook, defaultRulebook: string) => {
  const { id, version, title, jurisdiction, authority, published } = rulebook
  return { id, version, title, jurisdiction, authority, published, default: id === defaultRulebook }
}

export const listRulebooks = defineRoute({
  method: 'GET',
  path: '/api/v1/rulebooks',
  id: 'listRulebooks',
  summary: 'The rulebooks that problems can be judged by.',
  request: {},
  answers: { 200: { description: 'All of them.', schema: z.strictObject({ items: z.array(summarySchema) }) } },
  async handle({ rulebooks, ledger }) {
    return ok({ items: rulebooks.all().map((rulebook) => summaryOf(rulebook, ledger.defaultRulebook)) })
  },
})

export const readRulebook = defineRoute({
  method: 'GET',
  path: '/api/v1/rulebooks/{id}',
  id: 'readRulebook',
  summary: 'A rulebook as data: facts, procedures, clocks, doubts, each with its provision.',
  request: { params: z.strictObject({ id: z.string().max(64) }) },
  answers: { 200: { description: 'The rulebook as its author wrote it.', schema: rulebookSchema } },
  faults: [404],
  async handle({ rulebooks, config }, { params }) {
    const rulebook = rulebooks.find(params.id)
    if (rulebook) return ok(rulebook.source)
    return fail({ ...refusalFault([unknownRulebook(params.id, rulebooks.all())], config.dataDir), status: 404 })
  },
})
