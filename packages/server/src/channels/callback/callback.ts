import { randomBytes, randomUUID } from 'node:crypto'
import { type AesKey, messageOfApp, readAesKey, readXml, seal, sign, type WecomApp } from '@zhenggai/bot/wecom'
import type { Answering } from '../wecom/answering.ts'
import type { Desk } from '../wecom/desk.ts'
import { appResponder } from '../wecom/later.ts'
import { type Call, createAdmission } from './admission.ts'
import { createBotCalls } from './bot-calls.ts'

/** What `/wecom/callback` answers. */
export type CallbackAnswer =
  | { readonly kind: 'text'; readonly body: string }
  | { readonly kind: 'json'; readonly body: unknown }
  /** Without a word to the sender; the reason is for the log. */
  | { readonly kind: 'refused'; readonly reason: string }

/** The encrypted HTTP callback, for the AI bot (JSON) and the self-built app (XML). */
export interface Callback {
  /** WeCom asks whether this address is ours. */
  verify(call: Call): CallbackAnswer
  /** @param body as it came. */
  receive(call: Omit<Call, 'encrypted'>, body: string): Promise<CallbackAnswer>
}

export interface CallbackParts {
  readonly token: string
  readonly aesKey: string
  readonly corpId: string | undefined
  readonly apiBase: string
  readonly botName: string
  readonly app: WecomApp | undefined
  readonly answering: Answering
  readonly desk: Desk
}

const refuse = (reason: string): CallbackAnswer => ({ kind: 'refused', reason })
/** A bot of one's own corp is told nobody's name. */
const BOT = ''

export function createCallback(parts: CallbackParts): Callback {
  const key = readAesKey(parts.aesKey) as AesKey
  const admission = createAdmission({ token: parts.token, key, now: Date.now })
  const receivers = parts.corpId === undefined ? [BOT] : [BOT, parts.corpId]
  const botCalls = createBotCalls(parts)

  async function forBot(call: Call): Promise<CallbackAnswer> {
    const admitted = admission.admit(call, [BOT])
    if (!admitted.ok) return refuse(admitted.reason)
    const answer = await botCalls(parse(admitted.message))
    return answer === undefined ? { kind: 'text', body: '' } : { kind: 'json', body: sealed(answer) }
  }

  function forApp(call: Call): CallbackAnswer {
    const { corpId, app } = parts
    if (corpId === undefined) return refuse('XML, and WECOM_CORP_ID is not set')
    const admitted = admission.admit(call, [corpId])
    if (!admitted.ok) return refuse(admitted.reason)
    const message = messageOfApp(readXml(admitted.message) ?? {})
    // WeCom waits five seconds and then calls again: it is answered at once, the person by a message of its own.
    if (message && app) void parts.answering.receive({ message }, appResponder(app, message.user))
    return { kind: 'text', body: '' }
  }

  function sealed(answer: unknown): unknown {
    const encrypted = seal(key, { message: JSON.stringify(answer), receiver: BOT }, randomBytes(16))
    const timestamp = String(Math.floor(Date.now() / 1000))
    const nonce = randomUUID().replaceAll('-', '').slice(0, 16)
    const msgsignature = sign(parts.token, { timestamp, nonce, encrypted })
    return { encrypt: encrypted, msgsignature, timestamp: Number(timestamp), nonce }
  }

  return {
    verify(call) {
      const admitted = admission.admit(call, receivers)
      return admitted.ok ? { kind: 'text', body: admitted.message } : refuse(admitted.reason)
    },
    async receive(call, body) {
      const isXml = body.trimStart().startsWith('<')
      const encrypted = isXml ? readXml(body)?.Encrypt : encryptedIn(parse(body))
      return isXml ? forApp({ ...call, encrypted }) : forBot({ ...call, encrypted })
    },
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** One of WeCom's samples spells it with a capital. */
function encryptedIn(body: unknown): string | undefined {
  const { encrypt, Encrypt } = (body ?? {}) as { readonly encrypt?: unknown; readonly Encrypt?: unknown }
  return [encrypt, Encrypt].find((value) => typeof value === 'string')
}
