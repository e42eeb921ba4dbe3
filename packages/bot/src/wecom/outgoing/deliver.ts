import type { Recipient, Via, WecomClient } from '../client.ts'
import { codes } from '../codes.ts'
import type { Sent } from '../connection/sent.ts'
import type { Pace } from '../pace.ts'
import { pause, type Surroundings } from '../surroundings.ts'
import type { Said } from './outgoing.ts'

interface Way {
  readonly client: WecomClient
  readonly around: Surroundings
  readonly pace: Pick<Pace, 'minute' | 'firstRetry'>
}

/** Sends one frame, again where that is safe, and says how it ended. */
interface Attempt {
  /** The frame; where it answers a message, on the first attempt only. */
  readonly send: (isFirst: boolean) => Promise<Sent>
  /** The frame, where an earlier one may have been shown. Undefined: then it is left at that. */
  readonly sendAgain: (() => Promise<Sent>) | undefined
}

const MOST_REFUSALS = 5

/**
 * Brings one message to its end. It is sent again only where it surely has not been shown: it never went out, or WeCom said
 * no for a reason that passes. Where the link died before anybody said, an answer goes out once more with a word about it;
 * where the link lives and only the acknowledgement is missing, it is left at that.
 */
export async function deliver({ client, around, pace }: Way, attempt: Attempt): Promise<Said> {
  let send = () => attempt.send(true)
  for (let refusals = 0; refusals < MOST_REFUSALS; ) {
    const sent = await send()
    const next = follow(sent, attempt, pace, refusals)
    if ('kind' in next) return next
    if (sent.kind === 'refused') refusals += 1
    if (next.wait > 0) await pause(around, next.wait)
    if (!(await client.ready())) return { kind: 'offline' }
    send = next.send
  }
  return { kind: 'offline' }
}

/** How it ended, or what comes next. */
function follow(
  sent: Sent,
  { send, sendAgain }: Attempt,
  pace: Way['pace'],
  refusals: number,
): Said | { readonly wait: number; readonly send: () => Promise<Sent> } {
  switch (sent.kind) {
    case 'ok':
      return { kind: 'said' }
    case 'offline':
      return { wait: 0, send: () => send(false) }
    case 'unknown':
      return sent.why === 'link-lost' && sendAgain ? { wait: 0, send: sendAgain } : { kind: 'unknown' }
    case 'refused': {
      const wait = afterRefusal(sent.code, pace, refusals)
      return wait === undefined ? refused(sent) : { wait, send: () => send(false) }
    }
  }
}

/** How long to wait before the next attempt; undefined: there is none. */
function afterRefusal(code: number, { minute, firstRetry }: Way['pace'], refusals: number): number | undefined {
  if (code === codes.tooOften || code === codes.tooManyAtOnce) return minute
  if (code === codes.expiredRequest || code === codes.expiredStream || code === codes.notSubscribed) return 0
  if (code === codes.busy || codes.passing.includes(code)) return refusals < 3 ? firstRetry * 2 ** refusals : undefined
  return undefined
}

const refused = ({ code, message }: { readonly code: number; readonly message: string }): Said =>
  code === codes.unknownChat ? { kind: 'unreachable' } : { kind: 'refused', code, message }

interface Text {
  readonly to: Recipient
  readonly content: string
  readonly via: Via | undefined
  readonly stream: string | undefined
  readonly again: string | undefined
}

/** A text to one conversation: as the answer to a message while that can be answered, by itself otherwise. */
export function attemptText({ client, around }: Way, { to, content, via, stream, again }: Text): Attempt {
  const id = stream ?? around.newId()
  return {
    send: (isFirst) =>
      via && isFirst ? client.replyStream(via, { id, content, finish: true }) : client.sendMarkdown(to, content),
    sendAgain: again === undefined ? undefined : () => client.sendMarkdown(to, `${again}\n${content}`),
  }
}
