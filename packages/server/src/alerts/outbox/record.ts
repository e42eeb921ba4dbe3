import { civilDateSchema } from '@zhenggai/rules'
import * as z from 'zod'

const instant = z.string().min(20)

export const targetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('group'), chat: z.string() }),
  z.strictObject({ kind: z.literal('person'), id: z.string() }),
])

const attemptSchema = z.strictObject({
  at: instant,
  channel: z.string(),
  result: z.enum(['delivered', 'refused', 'impossible', 'unknown', 'interrupted']),
  reason: z.string().optional(),
})

/**
 * - `waiting`: to be sent, or sent again, from `notBefore` on.
 * - `sending`: claimed; whoever finds it so after the lease does not know whether it arrived.
 * - `unknown`: it may have arrived; it is sent again, and says so.
 * - `sent`, `failed`: over. `merged`: the next digest says it. `empty`: there was nothing left to say.
 */
export const outboxStates = ['waiting', 'sending', 'unknown', 'sent', 'failed', 'merged', 'empty'] as const

/** One message to one group or person on one day. Its id is what makes it one: ledger, day and target. */
export const outboxSchema = z.strictObject({
  ledger: z.string(),
  day: civilDateSchema,
  target: targetSchema,
  content: z.discriminatedUnion('kind', [
    /** What does not fit into the weekly list goes on in further pages. */
    z.strictObject({ kind: z.literal('digest'), page: z.int().min(1) }),
    z.strictObject({ kind: z.literal('channel-down'), channel: z.string(), since: instant }),
  ]),
  state: z.enum(outboxStates),
  /** The run that made it came after its time. */
  late: z.boolean(),
  /** Working days whose reminders did not go out before. */
  missed: z.array(civilDateSchema),
  /** The instant before which it is not tried (again). */
  notBefore: instant,
  /** When it was claimed last. */
  claimed: instant.optional(),
  /** By which channel it was tried last. */
  channel: z.string().optional(),
  /** Channels that will never take it. */
  impossible: z.array(z.string()),
  attempts: z.array(attemptSchema),
  /** What was said in the last attempt: the text and the ids of the notices. */
  text: z.string().optional(),
  told: z.array(z.string()),
  /** The ids of everything that it says, also of what is told again or too early to count. */
  said: z.array(z.string()),
  problems: z.array(z.union([z.number(), z.string()])),
})

export type OutboxRecord = z.output<typeof outboxSchema>
export type OutboxTarget = z.output<typeof targetSchema>
export type Attempt = z.output<typeof attemptSchema>

/** Whether it is still to be sent, as far as anybody knows. */
export const isUndelivered = (state: OutboxRecord['state']): boolean =>
  state === 'waiting' || state === 'unknown' || state === 'sending'

/** Whether a message may have arrived without anybody knowing. */
export const isDoubtful = ({ result }: Attempt): boolean => result === 'unknown' || result === 'interrupted'

export const targetName = (target: OutboxTarget): string =>
  target.kind === 'group' ? `group:${target.chat}` : `person:${target.id}`

/** Finds a message again, whoever made it. */
export const outboxId = ({
  ledger,
  day,
  target,
  content,
}: Pick<OutboxRecord, 'ledger' | 'day' | 'target' | 'content'>): string =>
  `${ledger}|${day}|${targetName(target)}${suffix(content)}`

function suffix(content: OutboxRecord['content']): string {
  if (content.kind === 'channel-down') return `|${content.channel}|${content.since}`
  return content.page === 1 ? '' : `|${content.page}`
}
