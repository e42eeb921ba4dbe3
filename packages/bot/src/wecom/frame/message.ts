import * as z from 'zod'

/** A file beside a message: its address is good for five minutes, its content encrypted. */
export interface MediaLink {
  readonly kind: 'image' | 'file' | 'video'
  readonly url: string
  /** Base64. */
  readonly key: string
  readonly name?: string | undefined
}

/** What somebody wrote to the bot, by whichever way it came. */
export interface WecomMessage {
  /** WeCom's id of the message: the same id again is the same message. */
  readonly id: string
  /** The group; null in a private chat. */
  readonly chat: string | null
  readonly user: string
  /** As it was typed or, for a voice message, as WeCom heard it. Empty where only files were sent. */
  readonly text: string
  readonly quote?: string | undefined
  readonly media: readonly MediaLink[]
}

const id = z.string().min(1).max(200)
const text = z.looseObject({ content: z.string() })
const link = z.looseObject({
  url: z.string().max(4096),
  aeskey: z.string().max(200).optional(),
  filename: z.string().max(500).optional(),
  name: z.string().max(500).optional(),
})
const content = z.looseObject({
  msgtype: z.string(),
  text: text.optional().catch(undefined),
  voice: text.optional().catch(undefined),
  image: link.optional().catch(undefined),
  file: link.optional().catch(undefined),
  video: link.optional().catch(undefined),
})
const mixed = z.looseObject({ msg_item: z.array(content) })
const withMixed = content.extend({ mixed: mixed.optional().catch(undefined) })
const body = withMixed.extend({
  msgid: id,
  chatid: id.optional(),
  chattype: z.string().optional(),
  from: z.looseObject({ userid: id }),
  quote: withMixed.optional().catch(undefined),
})

type Content = z.output<typeof withMixed>

/** The body of a message callback. Undefined: it is none. */
export function readMessage(raw: unknown): WecomMessage | undefined {
  const { data } = body.safeParse(raw)
  if (!data || data.msgtype === 'event') return undefined
  return {
    id: data.msgid,
    chat: data.chattype === 'group' || data.chattype === undefined ? (data.chatid ?? null) : null,
    user: data.from.userid,
    text: textOf(data),
    ...(data.quote && { quote: textOf(data.quote) }),
    media: [...mediaOf(data), ...(data.quote ? mediaOf(data.quote) : [])],
  }
}

const partsOf = (one: Content): readonly Content[] => [one, ...(one.mixed?.msg_item ?? [])]

const textOf = (one: Content): string =>
  partsOf(one)
    .flatMap((part) => [part.text?.content, part.voice?.content])
    .filter((words) => words !== undefined)
    .join('\n')

const kinds = ['image', 'file', 'video'] as const

const mediaOf = (one: Content): readonly MediaLink[] =>
  partsOf(one).flatMap((part) =>
    kinds.flatMap((kind): readonly MediaLink[] => {
      const found = part[kind]
      return found?.aeskey ? [{ kind, url: found.url, key: found.aeskey, name: found.filename ?? found.name }] : []
    }),
  )
