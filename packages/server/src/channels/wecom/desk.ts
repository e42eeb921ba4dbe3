import type { Recipient, TemplateCard } from '@zhenggai/bot/wecom'
import type { Logger } from 'pino'
import type { Clock } from '../../clock.ts'
import type { Answer, Conversation } from '../../conversation/conversation.ts'
import type { Cards } from './cards.ts'
import type { EvidenceRoom } from './evidence.ts'
import type { Inbox, Request } from './inbox.ts'
import type { SentFile } from './send-file.ts'
import type { UserIds } from './user-ids.ts'
import type { Evidence } from './with-evidence.ts'
import { wordsFor } from './words.ts'

/** A reply as it is sent: the same words twice. */
export interface Spoken {
  readonly markdown: string
  readonly text: string
}

/** How one answer goes back. */
export interface Responder {
  /** @returns false: it has not gone out, and the request should be answered again after a restart. */
  say(words: Spoken, card: TemplateCard | undefined): Promise<boolean>
  /**
   * Sends a file after what was said. Left out: no file can be sent this way.
   * @returns as `say`; `refused`: it was not taken and never will be.
   */
  send?(file: SentFile): Promise<boolean | 'refused'>
  /** Changes the card that was clicked. Never rejects. */
  update?(card: TemplateCard): Promise<unknown>
}

/** What answering a request needs. */
export interface Desk {
  readonly conversation: Conversation
  readonly clock: Clock
  readonly inbox: Inbox
  readonly ids: UserIds
  readonly cards: Cards
  readonly evidence: EvidenceRoom
  readonly log: Logger
  /** What a message comes to, for the counters. */
  readonly count: (kind: string) => void
}

/** Where somebody is spoken to. */
export const recipientOf = ({ message: { chat, user } }: Request): Recipient =>
  chat === null ? { kind: 'person', id: user } : { kind: 'group', id: chat }

/** Names a group, or what one person says in private. */
export const placeIn = (chat: string | null, user: string): string =>
  chat === null ? `person:${user}` : `group:${chat}`

export const textOf = ({ replies }: Answer): string => replies.map(({ text }) => text).join('\n')

export const plainly = (text: string): Spoken => ({ markdown: text, text })

/** The files that wait for this person, and what to say of them afterwards. */
export async function proofOf(
  desk: Desk,
  place: string,
  user: string,
): Promise<{ readonly evidence: Evidence; readonly note: (answer: Answer) => string }> {
  const waiting = await desk.evidence.waiting(place, user)
  let attached = 0
  return {
    evidence: {
      files: waiting.files,
      attached() {
        attached = waiting.files.length
        waiting.attached()
      },
    },
    note: (answer) => (attached > 0 ? wordsFor(textOf(answer)).fileAttached(attached) : ''),
  }
}
