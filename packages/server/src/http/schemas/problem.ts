import type { ProblemFacts } from '@zhenggai/bot'
import {
  civilDateSchema,
  milestoneSchema,
  problemEventSchema,
  problemFactsSchema,
  problemNumberSchema,
  problemSchema,
  timeLimitSchema,
  unitsSchema,
} from '@zhenggai/rules'
import * as z from 'zod'
import { ledgerField } from '../../directory/ledger-name.ts'
import { civilDate, level, number, severity, source, status, text } from './vocabulary.ts'

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)

/** A problem to register. */
export const newProblemSchema = z.strictObject({
  ...problemFactsSchema.shape,
  number: z.optional(problemNumberSchema).meta({ description: 'Left out: the next free number.' }),
  rulebook: id.optional().meta({ description: 'Left out: the default rulebook of this deployment.' }),
  events: z.array(problemEventSchema).max(5000).optional(),
  ledger: ledgerField,
})

const { units: _, ...ownFacts } = problemFactsSchema.shape
const amendable = Object.entries({ ...ownFacts, units: unitsSchema })

/** Facts to be replaced; null takes one away. */
export const amendmentSchema: z.ZodType<Partial<ProblemFacts>> = z
  .strictObject(Object.fromEntries(amendable.map(([name, field]) => [name, z.nullable(z.optional(field))])))
  .refine((changes) => Object.keys(changes).length > 0, 'name at least one field')

/** A problem that is not in the ledger, as `assess` takes it. */
export const looseProblemSchema = problemSchema

export const eventSchema = z.strictObject({ ...problemEventSchema.shape, ledger: ledgerField })
const event = z.strictObject(problemEventSchema.shape).meta({ id: 'Event' })

const factsShape = {
  title: z.string(),
  description: z.string().optional(),
  level: level.optional(),
  severity: severity.optional(),
  source: source.optional(),
  facts: z.record(z.string(), z.string()).optional(),
  units: z.optional(unitsSchema),
  personInCharge: z.string().optional(),
  goal: z.string().optional(),
  measures: z.string().optional(),
  timeLimit: z.union([civilDateSchema, timeLimitSchema]).optional(),
  milestones: z.array(milestoneSchema).optional(),
}

const entry = z
  .strictObject({
    id: z.string(),
    at: z.iso.datetime({ offset: true }),
    writer: z.strictObject({
      user: z.string(),
      name: z.string().optional(),
      chat: z.string().optional(),
      channel: z.string(),
    }),
    kind: z.enum(['registered', 'happened', 'amended', 'undone']),
    rulebook: z.string().optional(),
    facts: z.strictObject(factsShape).optional(),
    event: event.optional(),
    changes: z.array(z.strictObject({ field: z.string(), from: z.json(), to: z.json() })).optional(),
    entry: z.string().optional().meta({ description: 'Of an undoing: the id of what it took back.' }),
  })
  .meta({
    id: 'Entry',
    description: 'One line of the history. Nothing is ever taken out: a correction is a new entry.',
  })

export const problemDocumentSchema = z
  .strictObject({
    number,
    rulebook: z.string(),
    version: z.int(),
    sample: z.boolean().meta({ description: 'Invented matter for a newcomer to try.' }),
    ...factsShape,
    events: z.array(event),
    history: z.array(entry),
  })
  .meta({ id: 'Problem' })

export const problemRowSchema = z
  .strictObject({
    number,
    title: z.string(),
    rulebook: z.string(),
    version: z.int(),
    sample: z.boolean(),
    level: level.nullable(),
    severity: severity.nullable(),
    source: source.nullable(),
    units: unitsSchema,
    status: status.nullable().meta({ description: 'Null where the problem cannot be assessed; `trouble` says why.' }),
    due: civilDate.nullable(),
    step: z.strictObject({ id: z.string(), action: text }).nullable().meta({
      description: 'The step that the due date belongs to; where there is none, the first that can be taken.',
    }),
    next: z.array(z.strictObject({ id: z.string(), action: text, due: civilDate.nullable() })),
    trouble: text.nullable(),
  })
  .meta({ id: 'ProblemRow' })

export const writtenSchema = z
  .strictObject({
    problem: problemDocumentSchema,
    entries: z.array(entry),
    repeated: z
      .boolean()
      .meta({ description: 'The same request had been carried out before; nothing was written again.' }),
  })
  .meta({ id: 'Written' })
