import { randomUUID } from 'node:crypto'
import type { WebSocket } from 'ws'
import { type Faults, take } from './faults.ts'
import type { Screen } from './screen.ts'

// biome-ignore lint/suspicious/noExplicitAny: frames come in every shape
export type Json = any

/** A callback that was delivered: its request id is good on the link that brought it. */
interface Delivered {
  readonly conversation: string
  readonly kind: 'message' | 'enter_chat' | 'click'
  answered: number
}

export interface Rules {
  readonly botId: string
  readonly secret: string
  /** Milliseconds that count as a minute. */
  readonly minute: number
}

/** What all links share. */
export interface World {
  readonly rules: Rules
  readonly faults: Faults
  readonly screen: Screen
  /** Conversations in which somebody has spoken to the bot. */
  readonly spoken: Set<string>
  readonly violations: string[]
  /** When frames reached each conversation. */
  readonly sent: Map<string, number[]>
  readonly frames: { readonly cmd: string; readonly body: Json }[]
}

export interface ServerLink {
  readonly subscribed: () => boolean
  push(cmd: string, body: Json, delivered?: Omit<Delivered, 'answered'>): void
  kick(): void
  drop(): void
  /** WeCom forgets that this link is subscribed; the socket stays open. */
  forget(): void
  /** Every request id so far is no longer good. */
  expire(): void
}

const MOST_BYTES = 20_480

/** The service's end of one socket. */
export function serveLink(socket: WebSocket, world: World, onSubscribed: (link: ServerLink) => void): ServerLink {
  const { faults, rules, screen, violations } = world
  const requests = new Map<string, Delivered>()
  let isSubscribed = false

  const write = (frame: Json) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame))
  }

  function acknowledge(reqId: string, code: number, body?: Json): void {
    if (faults.mute || take(faults, 'loseAcks')) return
    const ack = {
      headers: { req_id: reqId },
      errcode: code,
      errmsg: code === 0 ? 'ok' : 'refused',
      ...(body && { body }),
    }
    const delay = take(faults, 'lateAcks') ? faults.lateBy : faults.ackDelay
    const times = take(faults, 'doubleAcks') ? 2 : 1
    const send = () => {
      for (let count = 0; count < times; count += 1) write(ack)
    }
    if (delay > 0) setTimeout(send, delay)
    else send()
  }

  function subscribe(reqId: string, body: Json): void {
    const code = faults.subscribe.shift() ?? 0
    const isKnown = body?.bot_id === rules.botId && body?.secret === rules.secret
    const answer = code === 0 && !isKnown ? 853_000 : code
    if (answer === 0) {
      isSubscribed = true
      onSubscribed(link)
    }
    acknowledge(reqId, answer)
  }

  /** The code of the answer, after what was sent is on the screen. */
  function carryOut(cmd: string, reqId: string, body: Json): number {
    const refusal = faultFor(cmd)
    if (refusal !== undefined) return refusal
    if (cmd === 'aibot_send_msg') return sendMessage(body)
    const request = requests.get(reqId)
    if (!request) return 846_605
    if (cmd === 'aibot_respond_msg') return request.kind === 'message' ? respond(request, body) : 846_605
    request.answered += 1
    return request.answered > 1 ? 846_605 : answerOnce(cmd, request, body)
  }

  function faultFor(cmd: string): number | undefined {
    const index = faults.refuse.findIndex((one) => one.cmd === cmd)
    const [fault] = index < 0 ? [] : faults.refuse.splice(index, 1)
    return fault?.code ?? (isSubscribed ? undefined : 846_609)
  }

  function answerOnce(cmd: string, request: Delivered, body: Json): number {
    if (cmd === 'aibot_respond_welcome_msg') return welcome(request, body)
    return cmd === 'aibot_respond_update_msg' ? update(request, body) : 40_008
  }

  function count(conversation: string): void {
    const now = Date.now()
    const recent = (world.sent.get(conversation) ?? []).filter((at) => now - at < rules.minute * 0.97)
    world.sent.set(conversation, [...recent, now])
    if (recent.length >= 30) violations.push(`more than 30 messages a minute in ${conversation}`)
  }

  function sizeFault(text: Json): boolean {
    if (typeof text === 'string' && Buffer.byteLength(text) <= MOST_BYTES && !/\p{Surrogate}/u.test(text)) return false
    violations.push('a text that is too long or broken')
    return true
  }

  function respond({ conversation }: Delivered, body: Json): number {
    if (body.msgtype !== 'stream') return 40_008
    const { id, content, finish } = body.stream
    if (sizeFault(content)) return 45_002
    count(conversation)
    const bubble = { kind: 'stream', text: content, id, finished: finish === true } as const
    if (!screen.replace(conversation, id, bubble)) screen.show(conversation, bubble)
    return 0
  }

  function sendMessage(body: Json): number {
    const conversation = `${body.chat_type === 2 ? 'group' : 'person'}:${body.chatid}`
    if (!world.spoken.has(conversation)) return 93_006
    const { msgtype } = body
    if (msgtype === 'markdown') {
      if (sizeFault(body.markdown.content)) return 45_002
      screen.show(conversation, { kind: 'markdown', text: body.markdown.content, finished: true })
    } else if (msgtype === 'template_card') showCard(conversation, body.template_card)
    else screen.show(conversation, { kind: msgtype, text: body[msgtype].media_id, finished: true })
    count(conversation)
    return 0
  }

  const cardBubble = (card: Json) =>
    ({
      kind: 'card',
      text: [card.main_title?.title, card.sub_title_text].filter(Boolean).join('\n'),
      id: card.task_id,
      finished: true,
      card,
    }) as const

  function showCard(conversation: string, card: Json): void {
    if (!/^[\w@-]{1,128}$/.test(card.task_id ?? '')) violations.push('a card with a wrong task id')
    screen.show(conversation, cardBubble(card))
  }

  function welcome({ conversation, kind }: Delivered, body: Json): number {
    if (kind !== 'enter_chat') return 846_605
    screen.show(conversation, { kind: 'welcome', text: body.text.content, finished: true })
    return 0
  }

  function update({ conversation, kind }: Delivered, body: Json): number {
    if (kind !== 'click') return 846_605
    const card = body.template_card
    if (!screen.replace(conversation, card.task_id, cardBubble(card))) return 40_058
    return 0
  }

  socket.on('message', (data) => {
    const { cmd, headers, body } = JSON.parse(String(data)) as Json
    const reqId = headers.req_id
    if (cmd === 'aibot_subscribe') return subscribe(reqId, body)
    if (cmd === 'ping') return acknowledge(reqId, isSubscribed ? 0 : 846_609)
    world.frames.push({ cmd, body })
    if (cmd.startsWith('aibot_upload_media_')) return acknowledge(reqId, 0, { upload_id: 'u1', media_id: 'm1' })
    const code = carryOut(cmd, reqId, body)
    if (code === 0 && take(faults, 'dropBeforeAck')) return socket.terminate()
    acknowledge(reqId, code)
  })

  const link: ServerLink = {
    subscribed: () => isSubscribed && socket.readyState === socket.OPEN,
    push(cmd, body, delivered) {
      const reqId = randomUUID()
      if (delivered) requests.set(reqId, { ...delivered, answered: 0 })
      write({ cmd, headers: { req_id: reqId }, body })
    },
    kick() {
      link.push('aibot_event_callback', { msgtype: 'event', event: { eventtype: 'disconnected_event' } })
      isSubscribed = false
      setTimeout(() => socket.close(), 5)
    },
    drop: () => socket.terminate(),
    forget() {
      isSubscribed = false
    },
    expire: () => requests.clear(),
  }
  return link
}
