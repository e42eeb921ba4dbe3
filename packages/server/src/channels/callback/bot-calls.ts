import {
  answerAt,
  readEvent,
  readMessage,
  splitMarkdown,
  type TemplateCard,
  type WecomEvent,
} from '@zhenggai/bot/wecom'
import type { Responder } from '../wecom/desk.ts'
import type { Request } from '../wecom/inbox.ts'
import { wordsFor } from '../wecom/words.ts'
import type { CallbackParts } from './callback.ts'
import { createStreams, type Stream } from './streams.ts'

/** WeCom waits five seconds, on the way here and back included. */
const PATIENCE = 3000
const LARGEST_STREAM = 20_000
const LARGEST_PART = { bytes: LARGEST_STREAM, characters: 3800 }

/**
 * What the AI bot is asked through the callback. The answer to a message is a stream: finished at once where it is ready in time,
 * else with a placeholder, and WeCom asks again.
 * @returns the answering function: of a callback's body, and undefined where there is nothing to say.
 */
export function createBotCalls({ answering, botName, apiBase }: CallbackParts) {
  const streams = createStreams(Date.now)

  async function message(raw: unknown): Promise<unknown> {
    const read = readMessage(raw)
    if (!read) return undefined
    const known = streams.get(read.id)
    if (known) return show(read.id, known)
    streams.set(read.id, { content: wordsFor(read.text).working, finished: false })
    const { finished, responder } = writer(read.id, responseUrl(raw))
    const received = answering.receive({ message: read, answerAt: responseUrl(raw) }, responder)
    void received.then((how) => {
      if (how === 'repeat') finish(read.id, wordsFor(read.text).answeredBefore)
    })
    await Promise.race([finished, received, later(PATIENCE)])
    return show(read.id, streams.get(read.id))
  }

  /** Collects what is said: the first part into the stream, what does not fit to the address that came with the message. */
  function writer(id: string, address: string | undefined): { finished: Promise<void>; responder: Responder } {
    let resolve: () => void = () => undefined
    const finished = new Promise<void>((done) => {
      resolve = done
    })
    return {
      finished,
      responder: {
        async say({ markdown }, card) {
          const [first = '', ...rest] = splitMarkdown(markdown, LARGEST_PART)
          streams.set(id, { content: first, finished: true, card })
          resolve()
          if (rest.length > 0 && address) await answerAt(address, apiBase, rest.join('\n').slice(0, LARGEST_STREAM / 4))
          return true
        },
      },
    }
  }

  function finish(id: string, content: string): void {
    if (!streams.get(id)?.finished) streams.set(id, { content, finished: true })
  }

  /** A click: the card changes in the answer, and the whole answer follows at the address that came with it. */
  async function click(event: Extract<WecomEvent, { kind: 'click' }>, address: string | undefined): Promise<unknown> {
    const { id, chat, user, task, key } = event
    const request: Request = {
      message: { id: `click-${id}`, chat, user, text: '', media: [] },
      press: { task, key },
      answerAt: address,
    }
    let updated: TemplateCard | undefined
    const received = answering.receive(request, {
      async say({ markdown }) {
        if (address) await answerAt(address, apiBase, markdown)
        return true
      },
      async update(changed) {
        updated = changed
      },
    })
    await Promise.race([received, later(PATIENCE)])
    return updated && { response_type: 'update_template_card', template_card: updated }
  }

  async function event(raw: unknown): Promise<unknown> {
    const read = readEvent(raw)
    if (read?.kind === 'enter-chat') return { msgtype: 'text', text: { content: wordsFor('').welcome(botName) } }
    return read?.kind === 'click' ? click(read, responseUrl(raw)) : undefined
  }

  return (raw: unknown): Promise<unknown> => {
    const { msgtype, stream } = (raw ?? {}) as {
      readonly msgtype?: unknown
      readonly stream?: { readonly id?: unknown }
    }
    if (msgtype === 'stream') {
      const id = String(stream?.id ?? '')
      return Promise.resolve(show(id, streams.get(id)))
    }
    return msgtype === 'event' ? event(raw) : message(raw)
  }
}

/** One that is not known any more is finished, so that it does not turn for ever. */
function show(id: string, stream: Stream | undefined): unknown {
  const { content, finished, card } = stream ?? { content: wordsFor('').answeredBefore, finished: true }
  const shown = { id, content, finish: finished }
  return card && finished
    ? { msgtype: 'stream_with_template_card', stream: shown, template_card: card }
    : { msgtype: 'stream', stream: shown }
}

function responseUrl(raw: unknown): string | undefined {
  const { response_url: address } = (raw ?? {}) as { readonly response_url?: unknown }
  return typeof address === 'string' ? address : undefined
}

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
