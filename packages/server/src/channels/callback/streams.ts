import type { TemplateCard } from '@zhenggai/bot/wecom'

/** An answer in the making: WeCom asks for it again and again until it is finished. */
export interface Stream {
  readonly content: string
  readonly finished: boolean
  readonly card?: TemplateCard | undefined
}

/** The answers of the last minutes, by the message that they answer. */
export interface Streams {
  get(id: string): Stream | undefined
  set(id: string, stream: Stream): void
}

/** WeCom stops asking six minutes after the message. */
const LIFETIME = 600_000

export function createStreams(now: () => number): Streams {
  const streams = new Map<string, Stream & { readonly until: number }>()
  return {
    get: (id) => streams.get(id),
    set(id, stream) {
      for (const [old, { until }] of streams) {
        if (until > now()) break
        streams.delete(old)
      }
      streams.set(id, { ...stream, until: now() + LIFETIME })
    },
  }
}
