import '../validation.ts'
import * as z from 'zod/mini'
import { type CivilDate, civilDateSchema } from '../calendar/civil-date.ts'
import type { Severity, Text } from '../vocabulary/index.ts'
import { severities } from '../vocabulary/index.ts'

/** Events that every rulebook knows; the others are the steps that its procedures name. */
export const universalEvents = {
  registered: { zh: '登记入账', en: 'registered' },
  classified: { zh: '分类', en: 'classified' },
  'handed-over': { zh: '移交', en: 'handed over' },
  'upper-plan-issued': { zh: '上级整改方案印发', en: 'upper plan issued' },
  'plan-issued': { zh: '整改方案印发', en: 'plan issued' },
  rectified: { zh: '整改完成', en: 'rectified' },
  closed: { zh: '销号', en: 'closed out' },
  relapsed: { zh: '反弹', en: 'relapsed' },
  progress: { zh: '进展', en: 'progress' },
  extended: { zh: '延期', en: 'extended' },
  returned: { zh: '退回修改', en: 'returned for changes' },
  judged: { zh: '研判', en: 'judged' },
  'milestone-reached': { zh: '阶段目标完成', en: 'milestone reached' },
  'notice-issued': { zh: '发出通知', en: 'notice issued' },
  'notice-answered': { zh: '回复通知', en: 'notice answered' },
} as const satisfies Record<string, Text>
type UniversalEvent = keyof typeof universalEvents

export const isUniversal = (type: string): type is UniversalEvent => Object.hasOwn(universalEvents, type)

const eventName = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]{0,63}$/, 'an event type is written in small letters with hyphens, e.g. plan-issued'))

/** Something that happened to a problem on a civil day. It says nothing about who wrote it down, or when. */
export const problemEventSchema = z.strictObject({
  type: eventName,
  on: civilDateSchema,
  by: z.optional(z.string().check(z.maxLength(200))),
  note: z.optional(z.string().check(z.maxLength(10_000))),
  evidence: z.optional(z.array(z.string().check(z.maxLength(500))).check(z.maxLength(50))),
  severity: z.optional(z.enum(severities)),
  step: z.optional(eventName),
  until: z.optional(civilDateSchema),
  basis: z.optional(z.string().check(z.maxLength(1000))),
  milestone: z.optional(z.int().check(z.positive())),
  fact: z.optional(eventName),
  value: z.optional(z.string().check(z.maxLength(100))),
  notice: z.optional(z.string().check(z.minLength(1), z.maxLength(50))),
  measure: z.optional(eventName),
  at: z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day is written HH:MM, e.g. 17:30'))),
})

export interface ProblemEvent {
  readonly type: string
  readonly on: CivilDate
  readonly by?: string | undefined
  readonly note?: string | undefined
  readonly evidence?: readonly string[] | undefined
  /** `classified`: the result. */
  readonly severity?: Severity | undefined
  /** `extended`, `returned`, `notice-issued`: the step concerned. `extended` without it moves the time limit of the problem. */
  readonly step?: string | undefined
  /** `extended`: the new last day, inclusive. `notice-issued`: the last day to answer. */
  readonly until?: CivilDate | undefined
  /** `extended`: who granted it and by which document. */
  readonly basis?: string | undefined
  /** `milestone-reached`: which milestone, counted from 1. */
  readonly milestone?: number | undefined
  /** `judged`: the fact that a person judged, and the value. */
  readonly fact?: string | undefined
  readonly value?: string | undefined
  /** `notice-issued`, `notice-answered`: the number that the ledger gave the notice, e.g. `2023-3`. */
  readonly notice?: string | undefined
  /** `notice-issued`: the measure of the rulebook that the notice carries out. */
  readonly measure?: string | undefined
  /** Time of day (HH:MM), where a clock counts hours. */
  readonly at?: string | undefined
}
