import type { TemplateCard } from './card.ts'
import { codes } from './codes.ts'
import { type Connection, type ConnectionState, createConnection } from './connection/connection.ts'
import type { Sent } from './connection/sent.ts'
import { readEvent, type WecomEvent } from './frame/event.ts'
import type { Push } from './frame/frame.ts'
import { readMessage, type WecomMessage } from './frame/message.ts'
import { type Pace, usualPace } from './pace.ts'
import { realSurroundings, type Surroundings } from './surroundings.ts'
import { type MediaKind, uploadMedia } from './upload.ts'

/** Where a callback can be answered: on the link that brought it, while that lasts. */
export interface Via {
  readonly reqId: string
  readonly link: number
}

/** A group by its chat id, or a person. Chat ids are case-sensitive. */
export interface Recipient {
  readonly kind: 'group' | 'person'
  readonly id: string
}

/** What the client tells. Nothing that a listener throws reaches the connection: it is told to `error`. */
export interface ClientEvents {
  message(message: WecomMessage, via: Via): void | Promise<void>
  event(event: WecomEvent, via: Via): void | Promise<void>
  state(state: ConnectionState): void
  /** A listener failed, or a callback could not be read. Never carries what people wrote. */
  error(error: unknown): void
}

export interface ClientOptions {
  readonly botId: string
  readonly secret: string
  /** Default: WeCom's own. */
  readonly url?: string | undefined
  readonly pace?: Partial<Pace> | undefined
  readonly around?: Surroundings | undefined
}

interface Stream {
  readonly id: string
  /** The whole text so far, at most 20480 bytes: each frame takes the place of the one before. */
  readonly content: string
  readonly finish: boolean
}

/** The AI bot's long connection. No method rejects: whatever goes wrong is a `Sent`. */
export interface WecomClient {
  connect(): void
  disconnect(): void
  readonly state: () => ConnectionState
  /** Resolves with false where there will be no connection any more. */
  ready(): Promise<boolean>
  replyStream(via: Via, stream: Stream): Promise<Sent>
  /** To `enter-chat`, within 5 seconds. */
  replyWelcome(via: Via, text: string): Promise<Sent>
  /** To a click, within 5 seconds. The card keeps its task id. @param userids for whom it changes; left out: everybody. */
  updateTemplateCard(via: Via, card: TemplateCard, userids?: readonly string[]): Promise<Sent>
  /** By itself, to somebody who has spoken to the bot before. */
  sendMarkdown(to: Recipient, content: string): Promise<Sent>
  sendTemplateCard(to: Recipient, card: TemplateCard): Promise<Sent>
  sendMedia(to: Recipient, kind: MediaKind, mediaId: string): Promise<Sent>
  /** @returns the id of the file at WeCom, good for three days; or what went wrong. */
  uploadMedia(kind: MediaKind, name: string, bytes: Uint8Array): Promise<Sent & { readonly mediaId?: string }>
}

export const PUBLIC_URL = 'wss://openws.work.weixin.qq.com'

export function createWecomClient(options: ClientOptions, events: ClientEvents): WecomClient {
  const around = options.around ?? realSurroundings
  const pace: Pace = { ...usualPace, ...options.pace }
  const { botId, secret, url = PUBLIC_URL } = options
  const connection = createConnection(
    { url, botId, secret, pace, around },
    {
      pushed: (push, link) => void handle(push, { reqId: push.reqId, link }, events),
      changed: (state) => guarded(events, () => events.state(state)),
    },
  )
  const respond = (cmd: string, via: Via, body: unknown) => reply(connection, cmd, via, body)
  const send = (cmd: string, body: unknown) => connection.send({ cmd, reqId: around.newId(), body })
  const sendTo = ({ kind, id }: Recipient, body: object) =>
    send('aibot_send_msg', { chatid: id, chat_type: kind === 'group' ? 2 : 1, ...body })
  return {
    connect: () => connection.start(),
    disconnect: () => connection.stop(),
    state: () => connection.state(),
    ready: () => connection.ready(),
    replyStream: (via, stream) => respond('aibot_respond_msg', via, { msgtype: 'stream', stream }),
    replyWelcome: (via, content) => respond('aibot_respond_welcome_msg', via, { msgtype: 'text', text: { content } }),
    updateTemplateCard: (via, card, userids) =>
      respond('aibot_respond_update_msg', via, {
        response_type: 'update_template_card',
        template_card: card,
        ...(userids && { userids }),
      }),
    sendMarkdown: (to, content) => sendTo(to, { msgtype: 'markdown', markdown: { content } }),
    sendTemplateCard: (to, card) => sendTo(to, { msgtype: 'template_card', template_card: card }),
    sendMedia: (to, kind, mediaId) => sendTo(to, { msgtype: kind, [kind]: { media_id: mediaId } }),
    uploadMedia: (kind, name, bytes) => uploadMedia(send, kind, name, bytes),
  }
}

/** A request id is good on the link that brought it; elsewhere WeCom would not know it. */
function reply(connection: Connection, cmd: string, { reqId, link }: Via, body: unknown): Promise<Sent> {
  if (link === connection.link()) return connection.send({ cmd, reqId, body })
  return Promise.resolve({ kind: 'refused', code: codes.expiredRequest, message: 'the link that brought it is gone' })
}

async function handle({ cmd, body }: Push, via: Via, events: ClientEvents): Promise<void> {
  await guarded(events, async () => {
    if (cmd === 'aibot_msg_callback') {
      const message = readMessage(body)
      if (message) return events.message(message, via)
    } else if (cmd === 'aibot_event_callback') {
      const event = readEvent(body)
      if (event) return events.event(event, via)
    } else return
    events.error(new Error(`a ${cmd} that cannot be read`))
  })
}

async function guarded(events: ClientEvents, job: () => void | Promise<void>): Promise<void> {
  try {
    await job()
  } catch (error) {
    events.error(error)
  }
}
