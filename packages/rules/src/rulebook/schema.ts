import * as z from 'zod'
import { civilDateSchema } from '../calendar/civil-date.ts'
import { acts, capacities } from '../vocabulary/acts.ts'
import { textSchema } from '../vocabulary/text.ts'
import { conditionsSchema } from './conditions.ts'
import type { RulebookSource } from './source.ts'

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'an id is written in small letters, digits and hyphens')
const reference = z.string().min(1).max(64)
const cite = z.array(reference).min(1, 'every rule names the provision that it comes from')
const rollSchema = z.union([
  z.enum(['none', 'next', 'previous']),
  z.strictObject({ nthAfter: z.number().int().positive() }),
])
const amount = z.number().int().positive()

const pauseSchema = z.strictObject({ from: id, until: id })

/** When a step is due. */
export const clockSchema = z.union([
  z.strictObject({
    within: amount,
    unit: z.enum(['working-day', 'calendar-day']),
    after: id,
    roll: rollSchema.optional(),
    stricter: z.strictObject({ after: id, doubt: reference }).optional(),
    pause: pauseSchema.optional(),
  }),
  z.strictObject({
    within: amount,
    unit: z.enum(['month', 'hour']),
    after: id,
    roll: rollSchema.optional(),
    stricter: z.strictObject({ after: id, doubt: reference }).optional(),
  }),
  z.strictObject({
    window: amount,
    unit: z.literal('working-day'),
    from: id,
    pause: pauseSchema.optional(),
  }),
  z.strictObject({
    ahead: z.number().int().nonnegative(),
    unit: z.enum(['working-day', 'calendar-day']),
    of: z.literal('time-limit'),
  }),
  z.strictObject({ inside: id }),
  z.strictObject({ limit: z.literal('time-limit') }),
])

const bodySchema = z.union([id, z.strictObject({ role: id, presumed: z.literal(true) })])
const supported = { doubts: z.array(reference).optional(), cite }
const fieldSchema = z.enum([
  'description',
  'goal',
  'measures',
  'timeLimit',
  'personInCharge',
  'units.lead',
  'units.responsible',
  'units.supporting',
])

const stepSchema = z.strictObject({
  id,
  when: conditionsSchema.optional(),
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
  ...supported,
})

const procedureSchema = z.strictObject({ name: textSchema, steps: z.array(stepSchema).min(1), ...supported })
const gapSchema = z.strictObject({ say: textSchema, instead: z.optional(textSchema), ...supported })
const decisionSchema = z.union([
  z.strictObject({ when: conditionsSchema.optional(), procedure: id, ...supported }),
  z.strictObject({ when: conditionsSchema.optional(), gap: id, ...supported }),
])
const gateSchema = z.strictObject({
  say: textSchema,
  check: z.union([
    z.strictObject({ recorded: id }),
    z.strictObject({ field: fieldSchema }),
    z.strictObject({ confirmed: id }),
  ]),
  ...supported,
})

const phaseSchema = z.strictObject({
  id,
  name: textSchema,
  ends: id,
  decide: z.array(decisionSchema).min(1),
  procedures: z.record(id, procedureSchema),
  gaps: z.record(id, gapSchema).optional(),
  gates: z.record(id, gateSchema).optional(),
})

const factSchema = z.union([
  z.strictObject({
    label: textSchema,
    ask: textSchema,
    determinedBy: z.optional(textSchema),
    values: z.record(id, textSchema),
    ...supported,
  }),
  z.strictObject({
    label: textSchema,
    determinedBy: z.optional(textSchema),
    from: z.union([
      z.strictObject({ happened: id, ever: z.literal(true).optional() }),
      z.strictObject({ count: id, upTo: z.number().int().min(1).max(9) }),
      z.strictObject({ overdue: z.literal(true) }),
    ]),
    ...supported,
  }),
])

const monthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day of the year is written MM-DD, e.g. 05-06')
const recurrenceSchema = z.union([
  z.strictObject({ every: z.literal('year'), on: z.array(monthDay).min(1), before: z.literal(true).optional() }),
  z.strictObject({
    every: z.literal('month'),
    day: z.union([z.number().int().min(1).max(28), z.literal('last')]),
    before: z.literal(true).optional(),
  }),
  z.strictObject({ every: z.literal('quarter'), day: z.literal('last') }),
  z.strictObject({ every: z.enum(['half-month', 'month', 'quarter', 'half-year', 'year']), times: amount }),
  z.strictObject({ unscheduled: textSchema }),
])
const dutySchema = z.strictObject({
  name: textSchema,
  by: z.array(bodySchema).min(1),
  to: z.array(bodySchema).optional(),
  when: recurrenceSchema,
  content: z.array(textSchema).optional(),
  forEach: conditionsSchema.optional(),
  recordedBy: id.optional(),
  from: z.optional(civilDateSchema),
  ...supported,
})
const measureSchema = z.strictObject({
  kind: z.enum([
    'check',
    'consultation',
    'coordination',
    'early-warning',
    'escalation',
    'look-back',
    'publicity',
    'referral',
    'reward',
    'sanction',
    'inspection',
  ]),
  rung: amount.optional(),
  ground: textSchema,
  action: textSchema,
  by: z.array(bodySchema).min(1),
  to: z.array(bodySchema).optional(),
  when: conditionsSchema.optional(),
  on: z.enum(['open', 'overdue', 'rectified', 'closed', 'relapsed']).optional(),
  discretionary: z.literal(true).optional(),
  ...supported,
})
const registerSchema = z.strictObject({
  name: textSchema,
  entered: id,
  term: z.strictObject({ within: amount, unit: z.enum(['month', 'calendar-day']) }),
  effect: textSchema,
  by: z.array(bodySchema).min(1),
  ...supported,
})
const targetSchema = z.strictObject({
  name: textSchema,
  by: civilDateSchema,
  done: z.number().int().nonnegative(),
  of: amount,
  forEach: conditionsSchema.optional(),
  ...supported,
})
const signalSchema = z.strictObject({
  id,
  name: textSchema,
  colour: z.string().regex(/^#[0-9a-f]{6}$/, 'a colour is written #rrggbb'),
  when: conditionsSchema.optional(),
  ...supported,
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
    published: z.optional(civilDateSchema),
    note: z.optional(textSchema),
    parent: z.optional(textSchema),
  }),
  appliesFrom: z.strictObject({ date: civilDateSchema, doubt: reference.optional() }).optional(),
  provisions: z.record(reference, z.strictObject({ path: z.string().min(1), gist: textSchema })),
  doubts: z.record(
    reference,
    z.strictObject({
      about: textSchema,
      readings: z
        .array(z.strictObject({ id, text: textSchema, clocks: z.record(z.string(), clockSchema).optional() }))
        .min(1),
      chosen: id,
      tell: textSchema,
      cite: z.array(reference),
    }),
  ),
  facts: z.record(id, factSchema),
  roles: z.record(
    id,
    z.strictObject({
      name: textSchema,
      unit: z.enum(['lead', 'responsible', 'supporting']).optional(),
      unstated: z.literal(true).optional(),
    }),
  ),
  events: z.record(id, textSchema).optional(),
  phases: z.array(phaseSchema).min(1),
  required: z.array(z.strictObject({ field: fieldSchema, say: textSchema, ...supported })).optional(),
  remarks: z.array(z.strictObject({ when: conditionsSchema, doubt: reference })).optional(),
  signals: z.array(signalSchema).optional(),
  duties: z.record(id, dutySchema).optional(),
  measures: z.record(id, measureSchema).optional(),
  registers: z.record(id, registerSchema).optional(),
  targets: z.record(id, targetSchema).optional(),
  policy: z.strictObject({ dueSoonWorkingDays: z.number().int().nonnegative() }),
}) satisfies z.ZodType<RulebookSource>
