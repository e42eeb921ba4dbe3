import * as z from 'zod'
import { atInstant } from '../../clock.ts'
import { ledgerName } from '../../directory/ledger-name.ts'
import { countMessage } from '../../metrics/metrics.ts'
import { fail } from '../fault.ts'
import { defineRoute, ok } from '../route.ts'
import { civilDate, instant, number } from '../schemas/vocabulary.ts'

const name = z.string().trim().min(1).max(200)
const messageSchema = z.strictObject({
  user: name.meta({
    description:
      'Who writes: proposals and context belong to this person in this chat. With a token that somebody was entered for, always that person.',
  }),
  text: z.string(),
  chat: name.optional().meta({ description: 'The group; left out: a private chat.' }),
  messageId: name
    .optional()
    .meta({ description: 'The same id again is answered as the first time, without a second effect.' }),
  quote: z.string().optional().meta({ description: 'The message that this one answers.' }),
  ledger: ledgerName.optional().meta({ description: 'The ledger; left out: the one that the chat follows.' }),
  at: instant.optional().meta({ description: 'In a drill only: the instant of this message.' }),
})

const reply = z.strictObject({ text: z.string(), markdown: z.string() })
const outcomeSchema = z.strictObject({
  replies: z.array(reply),
  understood: z.strictObject({
    intent: z.string().nullable(),
    kind: z.enum(['read', 'write', 'confirm', 'cancel', 'chatter', 'unknown']),
    problems: z.array(number),
    date: civilDate.nullable(),
    filters: z.record(z.string(), z.unknown()),
  }),
  pending: z
    .boolean()
    .meta({ description: 'A write was proposed and waits for its confirmation; nothing has been written.' }),
  suggestions: z
    .array(z.strictObject({ intent: z.string(), text: z.string() }))
    .meta({ description: 'Up to three commands that would be understood.' }),
})

export const chat = defineRoute({
  method: 'POST',
  path: '/api/v1/chat',
  id: 'chat',
  summary:
    'One message to the bot. A write is proposed first and carried out when the same person confirms it in the same chat.',
  request: { body: messageSchema },
  answers: { 200: { description: 'What the bot says.', schema: outcomeSchema } },
  faults: [422, 503],
  async handle(house, { body: { at, ...said }, caller, requestId }) {
    const { conversation, clock, metrics, limits, config, directory } = house
    // Whoever was entered speaks for themselves; a client that was not passes on what people say.
    const user = (await directory.isEntered(caller)) ? caller : said.user
    const message = { ...said, user, requestId }
    if (config.tokens) await limits.message(user, message.chat)
    if (at !== undefined && !clock.drill) fail(noDrill)
    const answer = await conversation.say(message, at === undefined ? clock : atInstant(at))
    const { replies, understood, pending, suggestions } = answer
    countMessage(metrics, understood.kind)
    const told = replies.map(({ text, markdown }) => ({ text, markdown }))
    return ok({ replies: told, understood, pending, suggestions })
  },
})

const noDrill = {
  status: 422,
  code: 'no-drill',
  title: { zh: '现在不是演练', en: 'No drill' },
  detail: {
    zh: '只有演练时（设置了 CLOCK）才能用 at 指定时刻。请去掉 at。',
    en: 'Only in a drill (CLOCK is set) can a message carry its own instant. Leave “at” out.',
  },
}
