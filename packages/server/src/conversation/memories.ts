import { createHash } from 'node:crypto'
import type { ConversationMemory } from '@zhenggai/bot'
import type { Logger } from 'pino'
import { DEFAULT_LEDGER } from '../ledger/ledger.ts'
import type { Documents } from '../store/documents.ts'
import { DamagedDocumentError } from '../store/errors.ts'

/** Keeps what the bot remembers of each chat. */
export interface Memories {
  recall(place: string): Promise<ConversationMemory | undefined>
  /** Never rejects: what cannot be written is remembered until the process ends. */
  keep(place: string, memory: ConversationMemory): Promise<void>
}

interface Spoken {
  readonly user: string
  readonly chat?: string | undefined
  readonly ledger?: string | undefined
}

/** A group, or what one person says in private, as far as it is about one ledger. */
export function placeOf({ user, chat, ledger = DEFAULT_LEDGER }: Spoken): string {
  const place = chat === undefined ? `private:${user}` : `group:${chat}`
  return ledger === DEFAULT_LEDGER ? place : `${ledger}/${place}`
}

const CONVERSATIONS = 'conversations'

/** Of what is kept: another format is of another version, and the conversation begins anew. */
const FORMAT = 1

/** Memories as documents, so that a proposal outlives a restart, and whichever replica hears the confirmation knows it. */
export function openMemories(documents: Documents, log: Logger): Memories {
  const unwritten = new Map<string, ConversationMemory>()

  /** Kept for whoever wants to know why; the conversation begins anew. */
  async function setAside(error: unknown, id: string): Promise<undefined> {
    if (!(error instanceof DamagedDocumentError)) throw error
    log.warn({ err: error }, 'a conversation cannot be read; it begins anew')
    await documents.remove(CONVERSATIONS, id)
  }

  return {
    async recall(place) {
      const held = unwritten.get(place)
      if (held) return held
      const id = idOf(place)
      const document = await documents.read(CONVERSATIONS, id).catch((error: unknown) => setAside(error, id))
      return isOfThisFormat(document?.value) ? document.value.memory : undefined
    },
    async keep(place, memory) {
      try {
        await documents.write(CONVERSATIONS, idOf(place), { format: FORMAT, memory })
        unwritten.delete(place)
      } catch (error) {
        log.error({ err: error }, 'a conversation cannot be written; it is remembered until the next stop')
        unwritten.set(place, memory)
      }
    },
  }
}

const LONGEST = 200 // characters of a document's id

const idOf = (place: string): string =>
  place.length <= LONGEST ? place : `long:${createHash('sha256').update(place).digest('hex')}`

interface Kept {
  readonly format: typeof FORMAT
  readonly memory: ConversationMemory
}

const isOfThisFormat = (value: unknown): value is Kept => (value as Partial<Kept> | undefined)?.format === FORMAT
