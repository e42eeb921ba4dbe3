import { WebSocket } from 'ws'
import { codes } from '../codes.ts'
import { type Frame, type Incoming, type Push, readFrame, writeFrame } from '../frame/frame.ts'
import type { Pace } from '../pace.ts'
import type { Surroundings } from '../surroundings.ts'
import { type Acks, createAcks } from './acks.ts'
import type { Sent } from './sent.ts'

export interface LinkSettings {
  readonly url: string
  readonly botId: string
  readonly secret: string
  readonly pace: Pace
  readonly around: Surroundings
}

/** Why a link is no more. No secret is part of it. */
export type LinkEnd =
  | { readonly kind: 'lost'; readonly reason: string }
  | { readonly kind: 'refused'; readonly code: number; readonly message: string }
  | { readonly kind: 'kicked' }
  | { readonly kind: 'closed' }

export interface LinkEvents {
  /** WeCom has accepted the subscription. */
  subscribed(): void
  pushed(push: Push): void
  /** Once, and last. */
  ended(end: LinkEnd): void
}

/** One socket from its opening to its end. */
export interface Link {
  send(frame: Frame): Promise<Sent>
  close(): void
}

/** Frames are small; whoever sends more than this has something else in mind. */
const LARGEST_FRAME = 8 * 1024 * 1024
const MOST_UNSENT = 16 * 1024 * 1024

export function openLink({ url, botId, secret, pace, around }: LinkSettings, events: LinkEvents): Link {
  const socket = new WebSocket(url, {
    handshakeTimeout: pace.handshake,
    maxPayload: LARGEST_FRAME,
    perMessageDeflate: false,
    followRedirects: false,
  })
  const acks = createAcks(around, pace.ack)
  const timers = new Map<string, () => void>()
  let over = false
  let ready = false

  function timer(name: string, milliseconds: number, job: () => void): void {
    timers.get(name)?.()
    timers.set(name, around.after(milliseconds, job))
  }

  function end(how: LinkEnd): void {
    if (over) return
    over = true
    for (const cancel of timers.values()) cancel()
    if (how.kind === 'closed') socket.close(1000)
    // What does not close by itself is cut.
    if (how.kind === 'closed') around.after(1000, () => socket.terminate())
    else socket.terminate()
    acks.abandon()
    events.ended(how)
  }

  const heard = () => timer('silence', pace.silence, () => end({ kind: 'lost', reason: 'silence' }))

  function beat(): void {
    timer('heartbeat', pace.heartbeat, beat)
    // Whether it is answered shows by the link not being silent.
    void write({ cmd: 'ping', reqId: around.newId() })
  }

  async function subscribe(): Promise<void> {
    const sent = await write({ cmd: 'aibot_subscribe', reqId: around.newId(), body: { bot_id: botId, secret } })
    if (sent.kind === 'refused') end({ kind: 'refused', code: sent.code, message: sent.message })
    else if (sent.kind !== 'ok') end({ kind: 'lost', reason: 'no answer to the subscription' })
    if (over) return
    timers.get('handshake')?.()
    ready = true
    beat()
    events.subscribed()
  }

  async function write(frame: Frame): Promise<Sent> {
    if (over || socket.readyState !== WebSocket.OPEN || socket.bufferedAmount > MOST_UNSENT) return { kind: 'offline' }
    const answer = acks.expect(frame.reqId)
    socket.send(writeFrame(frame), (error) => {
      if (error) end({ kind: 'lost', reason: 'it could not be written to' })
    })
    const sent = await answer
    if (ready && sent.kind === 'refused' && sent.code === codes.notSubscribed)
      end({ kind: 'lost', reason: 'WeCom says that it is not subscribed' })
    return sent
  }

  timer('handshake', pace.handshake + pace.ack, () => end({ kind: 'lost', reason: 'no subscription in time' }))
  socket.on('open', () => {
    heard()
    void subscribe()
  })
  socket.on('message', (data, isBinary) => {
    if (over || isBinary) return
    heard()
    receive(readFrame(String(data)), acks, events, end)
  })
  socket.on('ping', heard)
  socket.on('close', (code) => end({ kind: 'lost', reason: `closed with ${code}` }))
  socket.on('error', (error: NodeJS.ErrnoException) => end({ kind: 'lost', reason: error.code ?? error.name }))
  return {
    send: (frame) => (ready ? write(frame) : Promise.resolve({ kind: 'offline' })),
    close: () => end({ kind: 'closed' }),
  }
}

function receive(frame: Incoming | undefined, acks: Acks, events: LinkEvents, end: (end: LinkEnd) => void): void {
  if (!frame) return
  if ('ack' in frame) {
    acks.settle(frame.ack)
    return
  }
  if (isKick(frame.push)) end({ kind: 'kicked' })
  else events.pushed(frame.push)
}

const isKick = ({ cmd, body }: Push): boolean =>
  cmd === 'aibot_event_callback' &&
  (body as { event?: { eventtype?: unknown } } | undefined)?.event?.eventtype === 'disconnected_event'
