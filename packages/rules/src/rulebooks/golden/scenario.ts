import * as z from 'zod'
import { problemEventSchema, problemFactsSchema } from '../../index.ts'
import { acts, capacities, statuses } from '../../vocabulary/index.ts'

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a day is written YYYY-MM-DD')
/** One name stands for a list of one. */
const names = z.union([z.string(), z.array(z.string())])
const support = { cite: names.optional(), doubts: names.optional(), tells: names.optional() }

const stepSchema = z.strictObject({
  step: z.string(),
  act: z.enum(acts).optional(),
  by: names.optional(),
  ...Object.fromEntries(capacities.map((capacity) => [capacity, names.optional()])),
  units: names.optional(),
  due: day.nullable().optional(),
  with: z.string().optional(),
  basis: z.enum(['law', 'plan', 'extension']).optional(),
  stricter: day.optional(),
  was: day.optional(),
  state: z.enum(['done', 'open', 'waiting', 'later', 'unrecorded', 'returned']).optional(),
  done: day.optional(),
  late: z.int().optional(),
  impliedBy: z.string().optional(),
  waitsFor: z.string().nullable().optional(),
  after: names.optional(),
  ...support,
})

const measureSchema = z.strictObject({
  kind: z.string().optional(),
  /** Not on the ladder unless said. */
  rung: z.int().nullable().default(null),
  by: names.optional(),
  to: names.optional(),
  units: names.optional(),
  ground: z.enum(['seen', 'judged']).optional(),
  discretionary: z.boolean().default(false),
  ...support,
})

const dutySchema = z.strictObject({
  by: names.optional(),
  to: names.optional(),
  units: names.optional(),
  due: day.optional(),
  suggested: day.optional(),
  strict: day.nullable().optional(),
  times: z.int().optional(),
  forEach: z.boolean().optional(),
  recorded: z.int().optional(),
  content: names.optional(),
  ...support,
})

const standing = z.enum(['met', 'unmet', 'ask'])
const gateSchema = z.union([standing.transform((is) => ({ is })), z.strictObject({ is: standing, ...support })])

const range = { from: day, to: day }

/** What is expected of an answer on a day. What is not mentioned is not looked at. */
const lookSchema = z.strictObject({
  asOf: day,
  status: z.enum(statuses).optional(),
  phase: z.string().nullable().optional(),
  due: day.nullable().optional(),
  /** Of a phase: its procedure, `gap …`, or the candidates that a missing fact decides between. */
  class: z.record(z.string(), names).optional(),
  /** Of a phase: the provisions on which its procedure or gap rests. */
  basis: z.record(z.string(), names).optional(),
  /** All that can be taken up, in order. */
  next: z.array(stepSchema).optional(),
  /** All steps of a phase, in order. */
  procedure: z.record(z.string(), z.array(stepSchema)).optional(),
  steps: z.array(stepSchema).optional(),
  overdue: z
    .array(z.strictObject({ step: z.string(), due: day, workingDaysLate: z.int(), calendarDaysLate: z.int() }))
    .optional(),
  /** All facts and dates without which a procedure or a clock cannot be told. */
  ask: names.optional(),
  doubts: names.optional(),
  noDoubts: names.optional(),
  /** The codes of all warnings. */
  warnings: names.optional(),
  gates: z.record(z.string(), gateSchema).optional(),
  offered: names.optional(),
  notOffered: names.optional(),
  measures: z.record(z.string(), measureSchema).optional(),
  /** All measures with a rung. */
  ladder: names.optional(),
  registers: z
    .array(z.strictObject({ id: z.string(), since: day, until: day, running: z.boolean(), ...support }))
    .optional(),
  tells: names.optional(),
  neverTells: names.optional(),
  duties: z.strictObject({ ...range, due: names, of: z.record(z.string(), dutySchema).optional() }).optional(),
  undecided: z.record(z.string(), names).optional(),
  /** What may be logged on the day: `yes`, or the objection and the steps to record first. */
  mayLog: z.record(z.string(), names).optional(),
})
export type Look = z.infer<typeof lookSchema>

const written = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d [a-z-]+$/, 'an event is written “2023-06-01 handed-over”')
  .transform((words) => ({ on: words.slice(0, 10), type: words.slice(11) }))

const common = {
  title: z.string().min(10),
  cite: z.union([z.string().transform((one) => [one]), z.array(z.string()).min(1)]),
}

/** A situation of one problem, looked at on one day or on several. */
const problemScenarioSchema = z.strictObject({
  ...common,
  problem: problemFactsSchema,
  events: z.array(z.union([written, problemEventSchema])).default([]),
  answers: z.array(lookSchema).min(1),
})

/** What a document wants whatever the problems: what falls due in a time, what has no rhythm, what is to be reached. */
const calendarScenarioSchema = z.strictObject({
  ...common,
  between: z.strictObject(range),
  /** All that falls due, as `day duty`; `only` leaves the other duties out. */
  only: names.optional(),
  due: names,
  duties: z.record(z.string(), dutySchema).optional(),
  unscheduled: z.record(z.string(), dutySchema).optional(),
  targets: z.record(z.string(), z.strictObject({ by: day, done: z.int(), of: z.int(), ...support })).optional(),
})

export const scenariosSchema = z.array(z.union([problemScenarioSchema, calendarScenarioSchema])).min(1)
export type Scenario = z.infer<typeof scenariosSchema>[number]
export type ProblemScenario = z.infer<typeof problemScenarioSchema>
export type CalendarScenario = z.infer<typeof calendarScenarioSchema>
