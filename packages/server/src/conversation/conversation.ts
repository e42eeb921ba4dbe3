import { type ConversationMemory, converse, emptyMemory, isFresh, type Outcome, type People } from '@zhenggai/bot'
import type { Logger } from 'pino'
import type { AlertDesk } from '../alerts/desk.ts'
import { type Evidence, withEvidence } from '../channels/wecom/with-evidence.ts'
import type { Clock } from '../clock.ts'
import type { Directory } from '../directory/directory.ts'
import { identify } from '../directory/identify.ts'
import { DEFAULT_LEDGER, type OfficeLedger } from '../ledger/ledger.ts'
import type { Store } from '../store/store.ts'
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
  /** Whose rights count; left out: those of `user`. For a page, whose visitor has a random name and shows a token. */
  readonly as?: string | undefined
  /** By which channel it came; left out: by the one of this conversation. People of WeCom are never taken on trust. */
  readonly channel?: 'wecom' | undefined
  /** The ledger that is meant; left out: the one that the chat follows. */
  readonly ledger?: string | undefined
  /** Files that were sent before it, for the event that it writes. */
  readonly evidence?: Evidence | undefined
}

export interface Answer extends Omit<Outcome, 'memory'> {
  /** What waits for this person now, where the answer proposes it or reminds of it. */
  readonly proposal?: string | undefined
}

export interface Conversation {
  /** Resolves when everything that the answer says was written is on disk. */
  say(message: Said, clock: Clock): Promise<Answer>
  /**
   * The button of a proposal: what it says counts for that proposal only.
   * @returns undefined where that one does not wait for this person any more; then nothing was done.
   */
  press(message: Said, proposal: string, clock: Clock): Promise<Answer | undefined>
}

interface ConversationSettings {
  readonly ledgerOf: (name: string) => OfficeLedger
  readonly directory: Directory
  /** What goes out by itself, by ledger. */
  readonly alerts: Pick<AlertDesk, 'of'>
  readonly memories: Memories
  readonly botName: string
  /** Kept beside what a message writes. */
  readonly channel: 'chat' | 'terminal'
  readonly log: Logger
  /** Lets messages of one chat take turns, whichever replica they come to. */
  readonly inTurn: Store['inTurn']
}

/** Where a message belongs: what waits in one ledger is never confirmed in another. */
interface Place {
  readonly id: string
  readonly ledger: OfficeLedger
}

/** Talks in many chats at once; messages of one chat are worked on in the order they came. */
export function createConversation(settings: ConversationSettings): Conversation {
  const { ledgerOf, directory, memories, inTurn } = settings
  const people = managed(settings)

  async function placeFor(message: Said): Promise<Place> {
    const { chat } = message
    const ledger = message.ledger ?? (chat === undefined ? DEFAULT_LEDGER : await directory.ledgerOf(chat))
    return { id: placeOf({ ...message, ledger }), ledger: ledgerOf(ledger) }
  }

  const recall = async (place: Place): Promise<ConversationMemory> => (await memories.recall(place.id)) ?? emptyMemory

  async function reply(place: Place, message: Said, before: ConversationMemory, clock: Clock): Promise<Answer> {
    const { user, as = user, chat = null, text, messageId, quote, evidence } = message
    const channel = message.channel ?? settings.channel
    const ledger = place.ledger.at(clock)
    const today = clock.today()
    // Whoever uses this interface speaks to the bot.
    const incoming = { user, chat, text, messageId, quote, addressed: true }
    const { memory, ...answer } = await converse(incoming, before, {
      ledger: evidence ? withEvidence(ledger, evidence) : ledger,
      today,
      now: clock.now(),
      channel,
      botNames: [settings.botName],
      people,
      alerts: settings.alerts.of(ledger.name),
      ...(await identify(directory, as, today, channel !== 'wecom')),
    })
    await memories.keep(place.id, memory)
    return answer.pending ? { ...answer, proposal: memory.people[user]?.proposal?.id } : answer
  }

  return {
    async say(message, clock) {
      const place = await placeFor(message)
      return inTurn(place.id, async () => reply(place, message, await recall(place), clock))
    },
    async press(message, proposal, clock) {
      const place = await placeFor(message)
      return inTurn(place.id, async () => {
        const memory = await recall(place)
        const { proposal: waits, repeats = [] } = memory.people[message.user] ?? {}
        const isMeant = waits?.id === proposal && isFresh(waits.at, clock.now())
        // The click that settled it, once more: it is answered as the first time.
        const isRepeat = repeats.some(({ messageId }) => messageId !== undefined && messageId === message.messageId)
        return isMeant || isRepeat ? reply(place, message, memory, clock) : undefined
      })
    },
  }
}

/** The directory for those who manage it in conversation; each change goes into the log. */
const managed = ({ directory, log }: ConversationSettings): People => ({
  all: directory.people,
  async put(person, by) {
    await directory.put(person)
    log.info({ by, person }, 'a person was entered')
  },
})
