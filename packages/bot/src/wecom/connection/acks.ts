import type { Ack } from '../frame/frame.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Sent } from './sent.ts'

/** The frames of one link that wait for their acknowledgement. */
export interface Acks {
  expect(reqId: string): Promise<Sent>
  /** @returns false: nobody waited for it, as for one that comes twice. */
  settle(ack: Ack): boolean
  /** The link is gone: nobody will say any more. */
  abandon(): void
}

interface Waiting {
  /** Undefined: given up. Its place is kept, so that its late answer is not credited to the frame behind it. */
  resolve: ((sent: Sent) => void) | undefined
  cancel: () => void
}

/**
 * Acknowledgements name only the request, and several frames can belong to one: they are matched in the order in which the
 * frames went out. A frame whose answer is late stays in its place; at worst the one behind it ends as unknown, never as
 * accepted by mistake.
 */
export function createAcks({ after }: Pick<Surroundings, 'after'>, patience: number): Acks {
  const waiting = new Map<string, Waiting[]>()

  function drop(reqId: string, one: Waiting): void {
    const left = (waiting.get(reqId) ?? []).filter((other) => other !== one)
    if (left.length > 0) waiting.set(reqId, left)
    else waiting.delete(reqId)
  }

  return {
    expect: (reqId) =>
      new Promise((resolve) => {
        const one: Waiting = { resolve, cancel: () => undefined }
        waiting.set(reqId, [...(waiting.get(reqId) ?? []), one])
        one.cancel = after(patience, () => {
          one.resolve = undefined
          one.cancel = after(patience * 6, () => drop(reqId, one))
          resolve({ kind: 'unknown', why: 'no-answer' })
        })
      }),
    settle({ reqId, code, message, body }) {
      const one = waiting.get(reqId)?.[0]
      if (!one) return false
      one.cancel()
      drop(reqId, one)
      one.resolve?.(code === 0 ? { kind: 'ok', body } : { kind: 'refused', code, message })
      return true
    },
    abandon() {
      for (const one of [...waiting.values()].flat()) {
        one.cancel()
        one.resolve?.({ kind: 'unknown', why: 'link-lost' })
      }
      waiting.clear()
    },
  }
}
