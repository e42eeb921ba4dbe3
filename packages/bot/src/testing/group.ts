import type { CivilDate } from '@zhenggai/rules'
import { converse } from '../converse/converse.ts'
import { type ConversationMemory, emptyMemory } from '../converse/memory.ts'
import type { Outcome } from '../converse/ports.ts'
import type { Person } from '../directory/person.ts'
import { principalsOf } from '../rights/acting.ts'
import { createMemoryLedger, type MemoryLedger, type Start } from './memory-ledger.ts'

export interface Saying {
  /** Mentioned or quoted. In a group: not unless said. */
  readonly toBot?: boolean
  readonly messageId?: string
  readonly quote?: string
}

/** A chat with a frozen clock: several people, or one alone with the bot. */
export interface TestChat {
  readonly ledger: MemoryLedger
  /** The directory as it is now. */
  people(): readonly Person[]
  /** One message; the chat remembers. */
  say(user: string, text: string, how?: Saying): Promise<Outcome>
  /** Lets time pass. */
  wait(minutes: number): void
  /** As after a restart: the memory goes through JSON. */
  restart(): void
}

export interface TestSetting {
  readonly problems: readonly Start[]
  /** ISO instant with the offset of Shanghai. Default 2023-06-20T09:00:00+08:00. */
  readonly now?: string
  /** Null: a private chat. */
  readonly chat?: string | null
  /** Left out: nobody was entered, and everybody counts as the office, as on a machine of its own. */
  readonly people?: Readonly<Record<string, Person>>
}

const MINUTES_A_DAY = 1440

export function createTestChat({
  problems,
  now = '2023-06-20T09:00:00+08:00',
  chat = null,
  people: start = {},
}: TestSetting): TestChat {
  const people = new Map(Object.values(start).map((person) => [person.id, person]))
  const known = (user: string): Person | undefined =>
    people.size === 0 ? { id: user, role: 'office' } : people.get(user)
  let minutes = Number(now.slice(11, 13)) * 60 + Number(now.slice(14, 16))
  const today: CivilDate = now.slice(0, 10)
  const instant = (): string => `${today}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00+08:00`
  const ledger = createMemoryLedger(problems, { today, now })
  let memory: ConversationMemory = emptyMemory
  return {
    ledger,
    people: () => [...people.values()],
    async say(user, text, { toBot = false, messageId, quote } = {}) {
      ledger.setClock(today, instant())
      const outcome = await converse(
        {
          user,
          chat,
          text,
          addressed: chat === null || toBot,
          ...(messageId && { messageId }),
          ...(quote && { quote }),
        },
        memory,
        {
          ledger,
          today,
          now: instant(),
          who: known(user),
          standsFor: principalsOf(user, [...people.values()], today),
          people: {
            all: async () => [...people.values()],
            put: async (person) => void people.set(person.id, person),
          },
        },
      )
      memory = outcome.memory
      return outcome
    },
    wait(passed) {
      if (minutes + passed >= MINUTES_A_DAY) throw new RangeError('the day of a test chat does not end')
      minutes += passed
    },
    restart() {
      memory = JSON.parse(JSON.stringify(memory)) as ConversationMemory
    },
  }
}

const two = (value: number): string => String(value).padStart(2, '0')
