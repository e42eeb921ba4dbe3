import type { CivilDate, Language, ProblemNumber, Text } from '@zhenggai/rules'
import type { Intent } from '../commands/intent.ts'
import type { Person } from '../directory/person.ts'
import type { Ledger, Writer } from '../ledger/ledger.ts'
import type { FileRequest } from './file-request.ts'
import type { ConversationMemory } from './memory.ts'

export interface IncomingMessage {
  readonly user: string
  /** The group; null in a private chat. */
  readonly chat: string | null
  readonly text: string
  /** The channel's id of the message: the same id again is the same message. */
  readonly messageId?: string | undefined
  /** The text of the message that this one answers to. */
  readonly quote?: string | undefined
  /** The bot was mentioned or quoted, or the chat is private. */
  readonly addressed: boolean
}

export interface Ports {
  readonly ledger: Ledger
  /** As addresses name it; left out: the default one. */
  readonly ledgerName?: string | undefined
  /** The civil day in Asia/Shanghai. */
  readonly today: CivilDate
  /** ISO 8601 instant with offset. */
  readonly now: string
  /** Who writes, as the directory knows them; left out: nobody there is known by this id, and nothing is written for them. */
  readonly who?: Person | undefined
  /** The people whom the writer stands in for today, see `principalsOf`. */
  readonly standsFor?: readonly Person[] | undefined
  /** The directory, for those who manage it in conversation; left out: it cannot be managed there. */
  readonly people?: People | undefined
  /** What goes out by itself; left out: nothing does. */
  readonly alerts?: Alerts | undefined
  /** By which channel the message came: it is kept beside what the message writes. Default `chat`. */
  readonly channel?: 'chat' | 'terminal' | 'wecom' | undefined
  /** What the bot is mentioned by, without @. Default 整改助手. */
  readonly botNames?: readonly string[] | undefined
}

/** What the conversation needs of the alerts of a ledger. */
export interface Alerts {
  /** What is sent on a day, the heading first; on a day off, and where there is nothing, one line that says so. */
  linesOf(day: CivilDate, language: Language): Promise<readonly string[]>
  /** Keeps that a person has seen today's reminders of their unit, or all where they belong to none; says of which problems. */
  received(by: Person): Promise<readonly ProblemNumber[]>
  /** No early word of a problem up to and including a day, kept with who, when and why; or why not. */
  snooze(
    number: ProblemNumber,
    wish: {
      readonly by: { readonly id: string; readonly name: string }
      readonly until: CivilDate
      readonly reason: string
    },
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly refusal: Text }>
}

/** What the conversation needs of a directory in order to manage it. */
export interface People {
  /** Ordered by id. */
  all(): Promise<readonly Person[]>
  /** On disk when it resolves. */
  put(person: Person, by: Writer): Promise<void>
}

export interface Reply {
  readonly text: string
  readonly markdown: string
  /** Files that go with it, for the server to make. The text says where else they can be had. */
  readonly files?: readonly FileRequest[] | undefined
}

/** How the message was read. */
export interface Understood {
  readonly intent: Intent | null
  readonly kind: 'read' | 'write' | 'confirm' | 'cancel' | 'chatter' | 'unknown'
  readonly problems: readonly ProblemNumber[]
  readonly date: CivilDate | null
  readonly filters: Readonly<Record<string, unknown>>
}

export interface Outcome {
  /** Empty: silence. */
  readonly replies: readonly Reply[]
  readonly understood: Understood
  /** The reply proposes a write, or reminds of one: nothing of it has been written yet. */
  readonly pending: boolean
  /** Messages that would be understood, where this one was not. */
  readonly suggestions: readonly { readonly intent: Intent; readonly text: string }[]
  /** To be kept for the next message of this chat. Plain JSON. */
  readonly memory: ConversationMemory
}
