import { codes, type HttpAnswer } from '@zhenggai/bot/wecom'
import type { Delivery } from './channel.ts'

/** What an answer of WeCom's HTTP interface means for a message. Decided by the code alone: its words change. */
export function deliveryOf(answer: HttpAnswer): Delivery {
  if (answer.kind === 'unreached') return { kind: 'refused', reason: `WeCom was not reached: ${answer.reason}` }
  if (answer.kind === 'unclear') return { kind: 'unknown', reason: answer.reason }
  const { code } = answer
  if (code === 0) return { kind: 'delivered' }
  const reason = `WeCom answered ${code}`
  if (code === codes.tooOften || code === codes.tooManyAtOnce) return { kind: 'refused', reason, retryAfterSeconds: 60 }
  if (code === codes.busy) return { kind: 'refused', reason, retryAfterSeconds: 5 }
  // What an administrator can mend is tried again later; what is wrong with the message itself is not.
  if (isMendable(code)) return { kind: 'refused', reason, retryAfterSeconds: 600 }
  return { kind: 'impossible', reason }
}

const isMendable = (code: number): boolean =>
  codes.credentials.includes(code) ||
  codes.token.includes(code) ||
  code === codes.untrustedAddress ||
  code === codes.notGranted ||
  code === codes.unknownRobot
