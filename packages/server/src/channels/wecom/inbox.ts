import type { WecomMessage } from '@zhenggai/bot/wecom'
import * as z from 'zod'
import type { Documents } from '../../store/documents.ts'

/** What somebody wants of the bot: a message or, with `press` and without a text, a click on a card's button. */
export interface Request {
  readonly message: WecomMessage
  readonly press?: { readonly task: string; readonly key: string } | undefined
  /** Where it can be answered later, where it came by the HTTP callback of the bot. */
  readonly answerAt?: string | undefined
}

/** What came in and is not answered yet, so that neither a repeat nor a crash makes or loses an answer. */
export interface Inbox {
  /** On disk when it resolves. False: this message was here before. */
  take(request: Request): Promise<boolean>
  /** Its answer has gone out. */
  settle(id: string): Promise<void>
  /** Taken and not answered, oldest first. */
  unanswered(): Promise<readonly Request[]>
  /** Forgets what no repeat will come of any more, and what is too old to be answered. */
  tidy(): Promise<void>
}

const COLLECTION = 'wecom-inbox'
const DAY = 24 * 3_600_000

const media = z.object({
  kind: z.enum(['image', 'file', 'video']),
  url: z.string(),
  key: z.string(),
  name: z.string().optional(),
})
const recordSchema = z.object({
  at: z.number(),
  /** Left out: it is answered. */
  request: z
    .object({
      message: z.object({
        id: z.string(),
        chat: z.string().nullable(),
        user: z.string(),
        text: z.string(),
        quote: z.string().optional(),
        media: z.array(media),
      }),
      press: z.object({ task: z.string(), key: z.string() }).optional(),
      answerAt: z.string().optional(),
    })
    .optional(),
})

export function openInbox(documents: Documents, now: () => number): Inbox {
  return {
    async take(request) {
      const kept = await documents.write(COLLECTION, request.message.id, { at: now(), request }, 0)
      return kept.kind === 'kept'
    },
    async settle(id) {
      await documents.write(COLLECTION, id, { at: now() })
    },
    async unanswered() {
      const open: { at: number; request: Request }[] = []
      for (const { value } of await documents.list(COLLECTION)) {
        const { data } = recordSchema.safeParse(value)
        if (data?.request && now() - data.at <= DAY) open.push({ at: data.at, request: data.request })
      }
      return open.toSorted((a, b) => a.at - b.at).map(({ request }) => request)
    },
    async tidy() {
      for (const { id, value } of await documents.list(COLLECTION)) {
        const { data } = recordSchema.safeParse(value)
        if (!data || now() - data.at > DAY) await documents.remove(COLLECTION, id)
      }
    },
  }
}
