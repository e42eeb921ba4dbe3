import type { Surroundings, Via, WecomClient } from '@zhenggai/bot/wecom'
import type { ChannelWords } from './words.ts'

/** The place of an answer that is being made. */
export interface Placeholder {
  readonly stream: string
  /** Where the answer goes now: undefined once it must go out by itself. */
  take(): Via | undefined
  /** There is nothing more to come. */
  end(): void
}

/** What is answered within this needs no sign that it is being worked on. */
const SOON = 3000
/** WeCom ends a stream after six minutes; one that is not finished by then turns on the screen for ever. */
const LATE = 300_000

/** Shows that a message is being worked on where that takes long, and finishes the sign before WeCom would not let it. */
export function holdPlace(
  client: Pick<WecomClient, 'replyStream'>,
  via: Via,
  { working, workingStill, nothingToSay }: Pick<ChannelWords, 'working' | 'workingStill' | 'nothingToSay'>,
  { after, newId }: Pick<Surroundings, 'after' | 'newId'>,
  shown: () => void,
): Placeholder {
  const stream = newId()
  let place: Via | undefined = via
  let isShown = false
  const finish = (content: string) => void client.replyStream(via, { id: stream, content, finish: true })
  let cancel = after(SOON, () => {
    shown()
    isShown = true
    void client.replyStream(via, { id: stream, content: working, finish: false })
    cancel = after(LATE, () => {
      place = undefined
      finish(workingStill)
    })
  })
  return {
    stream,
    take() {
      cancel()
      const free = place
      place = undefined
      return free
    },
    end() {
      cancel()
      if (isShown && place) finish(nothingToSay)
      place = undefined
    },
  }
}
