import '../validation.ts'
import * as z from 'zod/mini'
import { type CivilDate, civilDateSchema } from '../calendar/civil-date.ts'
import type { Level, Severity, Source } from '../vocabulary/index.ts'
import { levels, severities, sources } from '../vocabulary/index.ts'
import { type ProblemEvent, problemEventSchema } from './event.ts'

const words = (longest: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(longest))

/** An integer, or a string such as `18-1` where the ledger numbers that way. */
export type ProblemNumber = number | string
export const problemNumberSchema = z.union([
  z.int().check(z.positive(), z.maximum(999_999_999)),
  z
    .string()
    .check(
      z.trim(),
      z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,31}$/u, 'a number is an integer or a short word such as 18-1'),
    ),
])

export interface Milestone {
  readonly goal: string
  /** Last day, inclusive. */
  readonly by: CivilDate
}
export const milestoneSchema = z.strictObject({ goal: words(1000), by: civilDateSchema })

/** One of several dated goals that a time limit names (2023年6月底前完成选址). `due`: last day, inclusive. */
export interface Stage {
  readonly what: string
  readonly due: CivilDate
}
const stageSchema = z.strictObject({ what: words(1000), due: civilDateSchema })

/** 整改时限: the words as written beside the date that they give, or null where they give none (立行立改, 长期坚持). */
export interface TimeLimit {
  readonly text: string
  readonly kind: 'date' | 'stages' | 'immediate' | 'ongoing' | 'text'
  readonly due: CivilDate | null
  readonly stages?: readonly Stage[] | undefined
  /** 长期坚持 beside a date: the work goes on after it. */
  readonly ongoing?: true | undefined
  /** 立行立改 beside a date. */
  readonly immediate?: true | undefined
  /** The first day, where the words give one (2023年9月至2024年6月). */
  readonly start?: CivilDate | undefined
  /** The date before an extension that the words name (2023年12月31日，延期至2024年6月30日). */
  readonly original?: CivilDate | undefined
}
export const timeLimitSchema = z.strictObject({
  text: words(1000),
  kind: z.enum(['date', 'stages', 'immediate', 'ongoing', 'text']),
  due: z.nullable(civilDateSchema),
  stages: z.optional(z.array(stageSchema).check(z.maxLength(50))),
  ongoing: z.optional(z.literal(true)),
  immediate: z.optional(z.literal(true)),
  start: z.optional(civilDateSchema),
  original: z.optional(civilDateSchema),
})

export interface Units {
  /** 牵头单位: answers for the whole. */
  readonly lead?: string | undefined
  /** 责任单位: does the work. */
  readonly responsible?: readonly string[] | undefined
  /** 配合单位. */
  readonly supporting?: readonly string[] | undefined
}
const unitName = words(100)
export const unitsSchema = z.strictObject({
  lead: z.optional(unitName),
  responsible: z.optional(z.array(unitName).check(z.maxLength(30))),
  supporting: z.optional(z.array(unitName).check(z.maxLength(30))),
})

/** A problem as `assess` takes it: the facts as far as they are known, and what has happened. */
export interface Problem {
  readonly number?: ProblemNumber | undefined
  readonly title: string
  readonly description?: string | undefined
  readonly level?: Level | undefined
  readonly severity?: Severity | undefined
  readonly source?: Source | undefined
  /** Further facts that a rulebook asks for, e.g. `{ supervisor: 'cdl-central' }`. */
  readonly facts?: Readonly<Record<string, string>> | undefined
  readonly units?: Units | undefined
  /** 责任人: the person who answers for the problem, e.g. “张三（县水务局局长）”. */
  readonly personInCharge?: string | undefined
  readonly goal?: string | undefined
  readonly measures?: string | undefined
  readonly timeLimit?: CivilDate | TimeLimit | undefined
  readonly milestones?: readonly Milestone[] | undefined
  readonly events: readonly ProblemEvent[]
}

/** Everything about a problem but what happened to it. */
export const problemFactsSchema = z.strictObject({
  title: words(2000),
  description: z.optional(z.string().check(z.maxLength(20_000))),
  level: z.optional(z.enum(levels)),
  severity: z.optional(z.enum(severities)),
  source: z.optional(z.enum(sources)),
  facts: z.optional(z.record(words(50), words(100))),
  units: z._default(unitsSchema, {}),
  personInCharge: z.optional(words(100)),
  goal: z.optional(z.string().check(z.maxLength(10_000))),
  measures: z.optional(z.string().check(z.maxLength(20_000))),
  timeLimit: z.optional(z.union([civilDateSchema, timeLimitSchema])),
  milestones: z.optional(z.array(milestoneSchema).check(z.maxLength(50))),
})

export const problemSchema = z.extend(problemFactsSchema, {
  number: z.optional(problemNumberSchema),
  events: z._default(z.array(problemEventSchema).check(z.maxLength(5000)), []),
})
