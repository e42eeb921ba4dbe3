import * as z from 'zod'
import { civilDateSchema } from '../calendar/civil-date.ts'
import { acts, capacities } from '../vocabulary/acts.ts'
import { textSchema } from '../vocabulary/text.ts'
import { conditionsSchema } from './conditions.ts'
import type { RulebookSource } from './source.ts'

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'an id is written in small letters, digits and hyphens')
const reference = z.string().min(1).max(64)
const cite = z.array(reference).min(1, 'every rule names the provision that it comes from')
const doubts = z.array(reference).optional()

const clockSchema = z.union([
  z.strictObject({
    within: z.number().int().positive(),
    unit: z.enum(['working-day', 'calendar-day', 'month']),
    after: id,
    stricter: z.strictObject({ after: id, doubt: reference }).optional(),
  }),
  z.strictObject({ inside: id }),
  z.strictObject({ limit: z.literal('time-limit') }),
])

const bodySchema = z.union([id, z.strictObject({ role: id, presumed: z.literal(true) })])

export const stepSchema = z.strictObject({
  id,
  action: textSchema,
  act: z.enum(acts),
  by: z.array(bodySchema).min(1),
  parties: z
    .array(z.strictObject({ role: id, capacity: z.enum(capacities), presumed: z.literal(true).optional() }))
    .optional(),
  after: z.array(id).optional(),
  implied: z.literal(true).optional(),
  due: clockSchema.optional(),
  meanwhile: z.optional(textSchema),
  note: z.optional(textSchema),
  doubts,
  cite,
})

const procedureSchema = z.strictObject({ name: textSchema, steps: z.array(stepSchema).min(1), doubts, cite })
const gapSchema = z.strictObject({ say: textSchema, instead: z.optional(textSchema), doubts, cite })
const decisionSchema = z.union([
  z.strictObject({ when: conditionsSchema.optional(), procedure: id, doubts, cite }),
  z.strictObject({ when: conditionsSchema.optional(), gap: id, doubts, cite }),
])

const phaseSchema = z.strictObject({
  id,
  name: textSchema,
  ends: id,
  decide: z.array(decisionSchema).min(1),
  procedures: z.record(id, procedureSchema),
  gaps: z.record(id, gapSchema).optional(),
})

/** The language that rulebooks are written in. */
export const rulebookSchema = z.strictObject({
  id,
  version: z.string().min(1),
  jurisdiction: textSchema,
  title: textSchema,
  authority: z.enum(['binding', 'digest', 'report']),
  document: z.strictObject({
    title: textSchema,
    number: z.string().optional(),
    published: civilDateSchema,
    note: z.optional(textSchema),
  }),
  appliesFrom: z.strictObject({ date: civilDateSchema, doubt: reference.optional() }).optional(),
  provisions: z.record(reference, z.strictObject({ path: z.string().min(1), gist: textSchema })),
  doubts: z.record(
    reference,
    z.strictObject({
      about: textSchema,
      readings: z.array(z.strictObject({ id, text: textSchema })).min(1),
      chosen: id,
      tell: textSchema,
      cite: z.array(reference),
    }),
  ),
  facts: z.record(
    id,
    z.strictObject({
      label: textSchema,
      ask: textSchema,
      determinedBy: z.optional(textSchema),
      values: z.record(id, textSchema),
      doubts,
      cite,
    }),
  ),
  roles: z.record(
    id,
    z.strictObject({
      name: textSchema,
      unit: z.enum(['lead', 'responsible']).optional(),
      unstated: z.literal(true).optional(),
    }),
  ),
  events: z.record(id, textSchema).optional(),
  phases: z.array(phaseSchema).min(1),
  remarks: z.array(z.strictObject({ when: conditionsSchema, doubt: reference })).optional(),
  policy: z.strictObject({ dueSoonWorkingDays: z.number().int().nonnegative() }),
}) satisfies z.ZodType<RulebookSource>
