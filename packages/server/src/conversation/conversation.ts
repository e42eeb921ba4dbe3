import { converse, emptyMemory, type Outcome } from '@zhenggai/bot'
import type { Clock } from '../clock.ts'
import type { OfficeLedger } from '../ledger/ledger.ts'
import { createTurns } from '../store/turns.ts'
import { type Memories, placeOf } from './memories.ts'

/** A message as a channel hands it in. */
interface Said {
  readonly user: string
  readonly text: string
  /** The group; left out: a private chat. */
  readonly chat?: string | undefined
  /** The same id again is answered as the first time. */
  readonly messageId?: string | undefined
  /** The message that this one answers. */
  readonly quote?: string | undefined
}

export type Answer = Omit<Outcome, 'memory'>

export interface Conversation {
  /** Resolves when everything that the answer says was written is on disk. */
  say(message: Said, clock: Clock): Promise<Answer>
}

interface ConversationSettings {
  readonly ledger: OfficeLedger
  readonly memories: Memories
  readonly botName: string
  /** Kept beside what a message writes. */
  readonly channel: 'chat' | 'terminal'
}

/** Talks in many chats at once; messages of one chat are worked on in the order they came. */
export function createConversation({ ledger, memories, botName, channel }: ConversationSettings): Conversation {
  const inTurn = createTurns()

  async function reply(place: string, message: Said, clock: Clock): Promise<Answer> {
    const { user, chat = null, text, messageId, quote } = message
    // Whoever uses this interface speaks to the bot.
    const incoming = { user, chat, text, messageId, quote, addressed: true }
    const { memory, ...answer } = await converse(incoming, (await memories.recall(place)) ?? emptyMemory, {
      ledger: ledger.at(clock),
      today: clock.today(),
      now: clock.now(),
      channel,
      botNames: [botName],
    })
    await memories.keep(place, memory)
    return answer
  }

  return {
    say: (message, clock) => inTurn(placeOf(message), () => reply(placeOf(message), message, clock)),
  }
}
