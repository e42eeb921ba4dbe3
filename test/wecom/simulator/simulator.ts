import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import { type Faults, noFaults } from './faults.ts'
import { answerHttp, type Office } from './http.ts'
import { type Json, type Rules, type ServerLink, serveLink, type World } from './link.ts'
import { createMediaShelf } from './media.ts'
import { type Bubble, createScreen } from './screen.ts'

/** A message of somebody. */
interface Spoken {
  readonly user: string
  readonly text?: string
  /** The group; left out: a private chat. */
  readonly chat?: string
  readonly id?: string
  readonly quote?: string
  readonly images?: readonly { readonly url: string; readonly aeskey: string }[]
}

export interface Simulator {
  readonly wsUrl: string
  readonly apiBase: string
  readonly faults: Faults
  readonly violations: readonly string[]
  readonly office: Office
  readonly frames: World['frames']
  /** Links that have subscribed so far. */
  readonly links: () => number
  readonly isSubscribed: () => boolean
  /** @returns the id of the message, or undefined where no bot is connected: then it is lost, as it may be in reality. */
  speak(message: Spoken): string | undefined
  /** The callback's body, to be delivered another way. */
  bodyOf(message: Spoken): Json
  enterChat(user: string): void
  click(card: { readonly task: string; readonly key: string; readonly user: string; readonly chat?: string }): void
  pushRaw(cmd: string, body: Json): void
  /** What the people of a group or a person see. */
  seen(conversation: { readonly chat?: string; readonly user?: string }): readonly Bubble[]
  shown(conversation: string): readonly Bubble[]
  putMedia(name: string, content: Uint8Array): { readonly url: string; readonly aeskey: string }
  drop(): void
  kick(): void
  forgetSubscription(): void
  expireRequests(): void
  /** Nobody can connect until `allow`. */
  refuseConnections(refused: boolean): void
  /** The token that was given out is no longer good. */
  revokeToken(): void
  close(): Promise<void>
}

export interface SimulatorOptions extends Partial<Rules> {
  readonly openIds?: ReadonlyMap<string, string>
  readonly robots?: readonly string[]
  readonly port?: number
  /** Hears of every bubble on a screen. */
  readonly onChange?: (conversation: string, bubble: Bubble) => void
}

const conversationOf = ({ chat, user }: { readonly chat?: string; readonly user?: string }): string =>
  chat === undefined ? `person:${user}` : `group:${chat}`

/** WeCom on this machine: the long connection and the HTTP interface, as they behave and as they misbehave. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { botId = 'bot-1', secret = 'bot-secret-1', minute = 60_000 } = options
  const faults = noFaults()
  const screen = createScreen(options.onChange)
  const media = createMediaShelf()
  const world: World = {
    rules: { botId, secret, minute },
    faults,
    screen,
    spoken: new Set(),
    violations: [],
    sent: new Map(),
    frames: [],
  }
  const office: Office = {
    corpId: 'ww-corp',
    appSecret: 'app-secret-1',
    agentId: 1_000_002,
    robots: options.robots ?? ['robot-key-1'],
    openIds: options.openIds ?? new Map(),
    faults,
    screen,
    media,
    tokens: 0,
    token: 'token-1',
    requests: [],
  }
  let current: ServerLink | undefined
  let links = 0
  let refused = false
  const http = createServer((request, response) => void answerHttp(office, request, response))
  const sockets = new WebSocketServer({ server: http, verifyClient: () => !refused })
  sockets.on('connection', (socket) => {
    serveLink(socket, world, (link) => {
      // A new subscription wins: the older link is told and closed.
      if (current?.subscribed() && current !== link) current.kick()
      current = link
      links += 1
    })
  })
  await new Promise<void>((resolve) => http.listen(options.port ?? 0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo
  const apiBase = `http://127.0.0.1:${port}`
  const live = () => (current?.subscribed() ? current : undefined)
  const event = (user: string, chat: string | undefined, body: Json) => ({
    msgid: randomUUID(),
    aibotid: botId,
    create_time: Math.floor(Date.now() / 1000),
    ...(chat !== undefined && { chatid: chat }),
    chattype: chat === undefined ? 'single' : 'group',
    from: { userid: user },
    msgtype: 'event',
    event: body,
  })
  const bodyOf = ({ user, text, chat, id = randomUUID(), quote, images = [] }: Spoken): Json => ({
    msgid: id,
    aibotid: botId,
    ...(chat !== undefined && { chatid: chat }),
    chattype: chat === undefined ? 'single' : 'group',
    from: { userid: user },
    response_url: `${apiBase}/cgi-bin/aibot/response?response_code=${encodeURIComponent(id)}`,
    ...contentOf(text, images),
    ...(quote !== undefined && { quote: { msgtype: 'text', text: { content: quote } } }),
  })
  return {
    wsUrl: `ws://127.0.0.1:${port}`,
    apiBase,
    faults,
    violations: world.violations,
    office,
    frames: world.frames,
    links: () => links,
    isSubscribed: () => live() !== undefined,
    bodyOf,
    speak(message) {
      const link = live()
      if (!link) return undefined
      const body = bodyOf(message)
      const conversation = conversationOf(message)
      world.spoken.add(conversation)
      link.push('aibot_msg_callback', body, { conversation, kind: 'message' })
      return body.msgid
    },
    enterChat: (user) =>
      live()?.push('aibot_event_callback', event(user, undefined, { eventtype: 'enter_chat', enter_chat: {} }), {
        conversation: `person:${user}`,
        kind: 'enter_chat',
      }),
    click({ task, key, user, chat }) {
      const clicked = { card_type: 'button_interaction', event_key: key, task_id: task }
      const body = event(user, chat, { eventtype: 'template_card_event', template_card_event: clicked })
      const conversation = chat === undefined ? `person:${user}` : `group:${chat}`
      live()?.push('aibot_event_callback', body, { conversation, kind: 'click' })
    },
    pushRaw: (cmd, body) => live()?.push(cmd, body),
    seen: (conversation) => screen.of(conversationOf(conversation)),
    shown: (conversation) => screen.of(conversation),
    putMedia(name, content) {
      const { path, aeskey } = media.put(name, content)
      return { url: `${apiBase}${path}`, aeskey }
    },
    drop: () => current?.drop(),
    kick: () => current?.kick(),
    forgetSubscription: () => current?.forget(),
    expireRequests: () => current?.expire(),
    refuseConnections: (isRefused) => {
      refused = isRefused
    },
    revokeToken() {
      office.token = `token-${randomUUID()}`
    },
    async close() {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
    },
  }
}

function contentOf(text: string | undefined, images: NonNullable<Spoken['images']>): Json {
  const [image] = images
  if (image && text === undefined) return { msgtype: 'image', image }
  if (images.length === 0) return { msgtype: 'text', text: { content: text ?? '' } }
  const items = images.map((one) => ({ msgtype: 'image', image: one }))
  return { msgtype: 'mixed', mixed: { msg_item: [{ msgtype: 'text', text: { content: text ?? '' } }, ...items] } }
}
