import * as z from 'zod'

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const days = z.int().min(1).max(250)

/**
 * When the office wants to be reminded: house policy, not law, and said so wherever it shows. Days are working days, times
 * are those of Asia/Shanghai.
 */
export const alertPolicySchema = z.strictObject({
  language: z.enum(['zh', 'en']).default('zh'),
  /** The office that signs notices, as it is printed under them; empty: left blank in the draft. */
  office: z.string().max(100).default(''),
  /** The digest of the day goes out from this time on. */
  at: timeOfDay.default('09:00'),
  /** Nothing is sent from this time on: it waits for the next working day. */
  until: timeOfDay.default('21:00'),
  /** By which channels, the preferred one first. */
  channels: z
    .array(z.enum(['robot', 'ai-bot', 'app']))
    .min(1)
    .max(3)
    .default(['robot', 'ai-bot', 'app']),
  /** So many working days before the last day. */
  earlyWorkingDays: z.int().min(0).max(60).default(3),
  /** So many working days after the last day; beyond the last of them every `overdueEvery`. */
  overdueRungs: z.array(days).min(1).max(20).default([1, 3, 5, 10]),
  overdueEvery: days.default(20),
  /** Without any record for so long, somebody asks how it goes. */
  staleWorkingDays: days.default(20),
  /** What is missing in the ledger is asked for again after so long. */
  repeatWorkingDays: days.default(20),
  /** From so many working days late on, a supervision notice, and what the document has above it, are proposed. */
  supervisionWorkingDays: days.default(5),
  /** The last day to answer a notice, so many working days after it. */
  replyWorkingDays: days.default(5),
})

export type AlertPolicy = z.output<typeof alertPolicySchema>

export const defaultPolicy: AlertPolicy = alertPolicySchema.parse({})
