import type { CivilDate, Language, ProblemNumber } from '@zhenggai/rules'
import type { Intent } from '../commands/intent.ts'
import type { Person } from '../directory/person.ts'
import type { Reading } from '../interpret/reading.ts'
import type { Writer } from '../ledger/ledger.ts'
import type { Said } from '../reply/texts.ts'
import type { FileRequest } from './file-request.ts'
import type { ConversationMemory, PersonMemory } from './memory.ts'
import type { IncomingMessage, Outcome, Ports, Understood } from './ports.ts'

/** One message on its way to an answer. */
export interface Turn {
  readonly message: IncomingMessage
  readonly ports: Ports
  readonly today: CivilDate
  readonly now: string
  readonly reading: Reading
  readonly language: Language
  readonly memory: ConversationMemory
  readonly me: PersonMemory
}

/** What a turn comes to. */
export interface Answer {
  readonly said: readonly Said[]
  readonly understood: Understood
  readonly me: PersonMemory
  /** The answer proposes a write. */
  readonly proposes?: true
  readonly files?: readonly FileRequest[]
  readonly suggestions?: Outcome['suggestions']
}

type Slots = Partial<Pick<Understood, 'problems' | 'date' | 'filters'>>

const understood = (kind: Understood['kind'], intent: Intent | null, slots: Slots): Understood => ({
  intent,
  kind,
  problems: slots.problems ?? [],
  date: slots.date ?? null,
  filters: slots.filters ?? {},
})

export const answer = (
  turn: Turn,
  kind: Understood['kind'],
  intent: Intent | null,
  said: readonly Said[],
  slots: Slots = {},
  me: PersonMemory = turn.me,
): Answer => ({ said, understood: understood(kind, intent, slots), me })

/** The person has now seen this problem: a later “it” means it. */
export const showing = (turn: Turn, number: ProblemNumber, me: PersonMemory = turn.me): PersonMemory => ({
  ...me,
  shown: { number, at: turn.now },
})

/** @param standsFor by whose right somebody else acts: shown as 代 wherever the entry shows. */
export function writerOf({ message, ports: { who, channel } }: Turn, standsFor: Person | null = null): Writer {
  const name = who?.name ?? message.user
  return {
    user: message.user,
    ...(standsFor ? { name: `${name}（代${standsFor.name ?? standsFor.id}）` } : who?.name && { name }),
    ...(message.chat !== null && { chat: message.chat }),
    channel: channel ?? 'chat',
  }
}
