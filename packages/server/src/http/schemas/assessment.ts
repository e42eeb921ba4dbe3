import type { Assessment } from '@zhenggai/rules'
import { clockSchema } from '@zhenggai/rules/compile'
import * as z from 'zod'
import { act, capacity, civilDate, level, number, severity, source, status, text } from './vocabulary.ts'

export const citation = z
  .strictObject({ provision: z.string(), document: text, path: z.string(), gist: text })
  .meta({ id: 'Citation' })

export const doubt = z
  .strictObject({
    id: z.string(),
    about: text,
    readings: z.array(
      z.strictObject({
        id: z.string(),
        text,
        clocks: z
          .record(z.string(), clockSchema)
          .optional()
          .meta({ description: 'The clocks that would be different under this reading, by procedure/step.' }),
      }),
    ),
    chosen: z.string(),
    tell: text,
  })
  .meta({ id: 'Doubt', description: 'A place that can be read in more than one way, with the reading that was used.' })

const body = { role: z.string(), name: text, units: z.array(z.string()), presumed: z.boolean(), unstated: z.boolean() }
export const actor = z.strictObject(body).meta({ id: 'Body' })
const party = z.strictObject({ ...body, capacity }).meta({ id: 'Party' })

const late = { workingDaysLate: z.int(), calendarDaysLate: z.int() }
const lateness = z.strictObject(late).meta({ id: 'Lateness' })

const dayName = { name: text.optional(), notice: z.string().optional() }
const countedSpan = z
  .strictObject({
    skipped: z.array(
      z.strictObject({
        from: civilDate,
        to: civilDate,
        days: z.int(),
        kind: z.enum(['weekend', 'holiday']),
        ...dayName,
      }),
    ),
    makeUpDays: z.array(z.strictObject({ date: civilDate, ...dayName })),
  })
  .meta({ description: 'Days that did not count, and Saturdays and Sundays that did (make-up days).' })

const deadline = z
  .strictObject({
    date: civilDate,
    until: z
      .string()
      .nullable()
      .meta({ description: 'Time of day (HH:MM) at which it ends, where a clock counts hours.' }),
    basis: z.enum(['law', 'plan', 'extension']),
    provisional: z.boolean(),
    mayChange: z.boolean(),
    trigger: z.strictObject({ event: z.string(), name: text, on: civilDate }).nullable(),
    clock: z
      .strictObject({ within: z.int(), unit: z.enum(['working-day', 'calendar-day', 'month', 'hour']) })
      .nullable(),
    days: countedSpan.nullable(),
    inside: z.string().nullable(),
    stricter: z
      .strictObject({
        date: civilDate,
        doubt: z.string(),
        trigger: z.strictObject({ event: z.string(), on: civilDate }),
      })
      .nullable(),
    was: civilDate.nullable(),
    grantedBy: z.string().nullable(),
  })
  .meta({
    id: 'Deadline',
    description: 'A due date with its reasons. The date is the last day, in time until it ends.',
  })

const step = z
  .strictObject({
    id: z.string(),
    milestone: z.int().nullable(),
    phase: z.string(),
    action: text,
    act,
    actor: z.array(actor),
    parties: z.array(party),
    state: z.enum(['done', 'open', 'waiting', 'later', 'unrecorded', 'returned']),
    due: civilDate.nullable(),
    deadline: deadline.nullable(),
    waitsFor: z.strictObject({ event: z.string(), name: text }).nullable(),
    meanwhile: text.nullable(),
    done: z
      .strictObject({
        on: civilDate,
        by: z.string().nullable(),
        late: lateness.nullable(),
        impliedBy: z.string().nullable(),
      })
      .nullable(),
    late: lateness.nullable(),
    requires: z.array(z.string()),
    note: text.nullable(),
    citations: z.array(citation),
    doubts: z.array(z.string()),
  })
  .meta({ id: 'Step' })

const phase = z
  .strictObject({
    phase: z.string(),
    name: text,
    procedure: z.string().nullable(),
    procedureName: text.nullable(),
    gap: z.strictObject({ id: z.string(), say: text, instead: text.nullable() }).nullable(),
    candidates: z.array(z.string()),
    citations: z.array(citation),
  })
  .meta({ id: 'PhaseDecision' })

const missingFact = z
  .strictObject({
    fact: z.string(),
    kind: z.enum(['fact', 'event']),
    label: text,
    question: text,
    values: z.array(z.strictObject({ value: z.string(), label: text })),
    determinedBy: text.nullable(),
    phases: z.array(z.string()),
    measures: z.array(z.string()),
    doubts: z.array(z.string()),
  })
  .meta({ id: 'MissingFact' })

const gate = z
  .strictObject({
    id: z.string(),
    phase: z.string(),
    say: text,
    met: z.boolean().nullable().meta({ description: 'Null: only a person can say.' }),
    doubts: z.array(z.string()),
    citations: z.array(citation),
  })
  .meta({ id: 'Gate', description: 'What must be true before the phase can end.' })

const measure = z
  .strictObject({
    id: z.string(),
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
    rung: z.int().nullable(),
    ground: text,
    action: text,
    by: z.array(actor),
    to: z.array(actor),
    groundIs: z.enum(['seen', 'judged']),
    discretionary: z.boolean(),
    doubts: z.array(z.string()),
    citations: z.array(citation),
  })
  .meta({
    id: 'Measure',
    description: 'What may or must be done on a ground that the ledger shows or a person states.',
  })

const registerEntry = z
  .strictObject({
    id: z.string(),
    name: text,
    since: civilDate,
    until: civilDate,
    running: z.boolean(),
    effect: text,
    doubts: z.array(z.string()),
    citations: z.array(citation),
  })
  .meta({ id: 'RegisterEntry' })

const signal = z
  .strictObject({
    id: z.string(),
    name: text,
    colour: z.string(),
    doubts: z.array(z.string()),
    citations: z.array(citation),
  })
  .meta({ id: 'Signal' })

/** What the rules say about a problem on a day, as `assess` of the rules package gives it. */
export const assessmentSchema = z
  .strictObject({
    rulebook: z.strictObject({
      id: z.string(),
      version: z.string(),
      title: text,
      authority: z.enum(['binding', 'digest', 'report']),
      published: civilDate.nullable(),
    }),
    calendar: z.string(),
    asOf: civilDate,
    number: number.nullable(),
    class: z.strictObject({
      label: text,
      level: level.nullable(),
      severity: severity.nullable(),
      source: source.nullable(),
      phases: z.array(phase),
    }),
    phase: z.string().nullable(),
    status,
    steps: z.array(step),
    next: z.array(step),
    due: civilDate.nullable(),
    overdue: z.array(
      z.strictObject({ step: z.string(), action: text, due: civilDate, actor: z.array(actor), ...late }),
    ),
    missing: z.array(missingFact),
    warnings: z.array(
      z.strictObject({ code: z.string(), text, doubts: z.array(z.string()), citations: z.array(citation) }),
    ),
    gates: z.array(gate),
    signal: signal.nullable(),
    measures: z.array(measure),
    registers: z.array(registerEntry),
    doubts: z.array(doubt),
    citations: z.array(citation),
  })
  .meta({ id: 'Assessment' }) satisfies z.ZodType<Assessment>
