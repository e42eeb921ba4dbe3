import {
  type ConversationMemory,
  converse,
  emptyMemory,
  type FileRequest,
  isFresh,
  ledgerSeenBy,
  maskPersonal,
  type Outcome,
  type People,
} from '@zhenggai/bot'
import type { Logger } from 'pino'
import type { AlertDesk } from '../alerts/desk.ts'
import type { Audit } from '../audit/audit.ts'
import { wordsOf } from '../audit/words-of.ts'
import { type Evidence, withEvidence } from '../channels/wecom/with-evidence.ts'
import type { Clock } from '../clock.ts'
import type { Directory } from '../directory/directory.ts'
import { identify } from '../directory/identify.ts'
import type { FileOrder, MadeFile, MakeFile } from '../exchange/made-file.ts'
import { DEFAULT_LEDGER, type OfficeLedger } from '../ledger/ledger.ts'
import type { Store } from '../store/store.ts'
import { type Memories, placeOf } from './memories.ts'
import { idOf, type Trace, traceOf } from './trace.ts'

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
  /** The id of the request that brought it, as in the log. */
  readonly requestId?: string | undefined
  /** By which channel it came; left out: by the one of this conversation. People of WeCom are never taken on trust. */
  readonly channel?: 'wecom' | undefined
  /** The ledger that is meant; left out: the one that the chat follows. */
  readonly ledger?: string | undefined
  /** Files that were sent before it, for the event that it writes. */
  readonly evidence?: Evidence | undefined
}

export interface Answer extends Omit<Outcome, 'memory'> {
  /** Makes the files that go with it, as whoever is answered may see them. Left out: there are none. */
  readonly makeFiles?: (() => Promise<readonly MadeFile[]>) | undefined
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
  readonly audit: Audit
  /** What goes out by itself, by ledger. */
  readonly alerts: Pick<AlertDesk, 'of'>
  readonly memories: Memories
  readonly makeFile: MakeFile
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

  async function placeFor(message: Said): Promise<Place> {
    const { chat } = message
    const ledger = message.ledger ?? (chat === undefined ? DEFAULT_LEDGER : await directory.ledgerOf(chat))
    return { id: placeOf({ ...message, ledger }), ledger: ledgerOf(ledger) }
  }

  const recall = async (place: Place): Promise<ConversationMemory> => (await memories.recall(place.id)) ?? emptyMemory

  async function reply(place: Place, message: Said, before: ConversationMemory, clock: Clock): Promise<Answer> {
    const { user, chat = null, text, messageId, quote, evidence } = message
    const channel = message.channel ?? settings.channel
    const trace = traceOf(message, settings.log)
    const ledger = trace.follow(place.ledger.at(clock))
    const today = clock.today()
    // Whoever uses this interface speaks to the bot.
    const incoming = { user, chat, text, messageId, quote, addressed: true }
    const identity = await identify(directory, user, today, channel !== 'wecom')
    const { memory, ...answer } = await converse(incoming, before, {
      ledger: evidence ? withEvidence(ledger, evidence) : ledger,
      today,
      now: clock.now(),
      channel,
      ledgerName: ledger.name === DEFAULT_LEDGER ? undefined : ledger.name,
      botNames: [settings.botName],
      people: managed(settings, trace),
      alerts: settings.alerts.of(ledger.name),
      ...identity,
    })
    await memories.keep(place.id, memory)
    trace.answered(ledger.name, answer.understood)
    await noteTold(settings.audit, trace, ledger.name, answer)
    const me = memory.people[user]
    // Nobody knows who else reads a group.
    const viewers = chat === null ? [identity.who, ...identity.standsFor] : []
    const requests = answer.replies.flatMap(({ files = [] }) => files)
    const order = { ledger: ledgerSeenBy(viewers, ledger), day: today, language: me?.language ?? 'zh' }
    return {
      ...answer,
      ...(requests.length > 0 && { makeFiles: () => makeFiles(settings, requests, order, trace) }),
      ...(answer.pending && { proposal: me?.proposal?.id }),
    }
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

/** The directory for those who manage it in conversation; each change goes into the audit and the log. */
const managed = ({ directory, audit, log }: ConversationSettings, { ids, by }: Trace): People => ({
  all: directory.people,
  async put(person) {
    await audit.record({ by, act: 'person-entered', subject: wordsOf(person), request: idOf(ids) })
    await directory.put(person)
    log.info({ ...ids, by, person: person.id, role: person.role }, 'a person was entered')
  },
})

/** That somebody was told telephone or identity numbers goes into the audit. */
async function noteTold(
  audit: Audit,
  { ids, by }: Trace,
  ledger: string,
  { replies, understood }: Omit<Outcome, 'memory'>,
): Promise<void> {
  if (!replies.some(({ text }) => maskPersonal(text) !== text)) return
  const subject = [ledger, ...understood.problems].join(' ')
  await audit.record({ by, act: 'personal-read', subject, request: idOf(ids) })
}

/** The files one after the other: each can be large. That somebody takes a ledger away goes into the audit. */
async function makeFiles(
  { makeFile, audit }: ConversationSettings,
  requests: readonly FileRequest[],
  order: FileOrder,
  { ids, by }: Trace,
): Promise<readonly MadeFile[]> {
  const files: MadeFile[] = []
  for (const request of requests) {
    const file = await makeFile(request, order)
    if (file) files.push(file)
  }
  if (requests.some(({ kind }) => kind === 'export'))
    await audit.record({ by, act: 'exported', subject: `${order.ledger.name} xlsx`, request: idOf(ids) })
  return files
}
