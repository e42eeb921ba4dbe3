import * as z from 'zod'

/** What happened around the bot. */
export type WecomEvent =
  | { readonly kind: 'enter-chat'; readonly id: string; readonly user: string }
  | {
      readonly kind: 'click'
      readonly id: string
      readonly user: string
      readonly chat: string | null
      readonly task: string
      readonly key: string
    }
  | { readonly kind: 'feedback'; readonly id: string; readonly helpful: boolean }
  /** Another connection of the same bot has taken over. */
  | { readonly kind: 'kicked' }
  | { readonly kind: 'other'; readonly name: string }

const click = z.looseObject({ event_key: z.string().optional(), task_id: z.string().optional() })
const body = z.looseObject({
  msgid: z.string().default(''),
  chatid: z.string().optional(),
  chattype: z.string().optional(),
  from: z.looseObject({ userid: z.string() }).optional(),
  event: click.extend({
    eventtype: z.string(),
    template_card_event: click.optional(),
    feedback_event: z.looseObject({ type: z.number() }).optional(),
  }),
})

/** The body of an event callback. Undefined: it is none. */
export function readEvent(raw: unknown): WecomEvent | undefined {
  const { data } = body.safeParse(raw)
  if (!data) return undefined
  const { msgid: id, event, from } = data
  const chat = data.chattype === 'single' ? null : (data.chatid ?? null)
  switch (event.eventtype) {
    case 'disconnected_event':
      return { kind: 'kicked' }
    case 'enter_chat':
      return from && { kind: 'enter-chat', id, user: from.userid }
    case 'feedback_event':
      return { kind: 'feedback', id, helpful: event.feedback_event?.type === 1 }
    case 'template_card_event': {
      // Where they stand depends on who describes them: the pages of WeCom nest them, its package does not.
      const key = event.template_card_event?.event_key ?? event.event_key
      const task = event.template_card_event?.task_id ?? event.task_id
      return from && key && task ? { kind: 'click', id, user: from.userid, chat, task, key } : undefined
    }
    default:
      return { kind: 'other', name: event.eventtype }
  }
}
