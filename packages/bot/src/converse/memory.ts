import type { CivilDate, Language, ProblemEvent, ProblemNumber } from '@zhenggai/rules'
import type { Intent } from '../commands/intent.ts'
import type { Person } from '../directory/person.ts'
import type { Suggestion } from '../interpret/suggestions.ts'
import type { ProblemFacts } from '../ledger/ledger.ts'
import type { ListData } from '../reply/texts.ts'
import type { Assumption, DraftView, Filters } from '../reply/view.ts'
import { minutesBetween } from './instant.ts'
import type { Outcome } from './ports.ts'

/** A write in the making. */
export type Draft =
  | {
      readonly kind: 'log'
      readonly intent: Intent
      readonly number: ProblemNumber
      readonly event: ProblemEvent
      readonly assumed: readonly Assumption[]
    }
  | {
      readonly kind: 'register'
      readonly rulebook: string
      readonly facts: ProblemFacts
      readonly events: readonly ProblemEvent[]
    }
  | {
      readonly kind: 'amend'
      readonly number: ProblemNumber
      readonly changes: Partial<ProblemFacts>
      readonly assumed: readonly Assumption[]
    }
  | { readonly kind: 'undo'; readonly number: ProblemNumber; readonly entries: readonly string[] }
  /** The same event on another day: the entry is taken back and logged anew. */
  | {
      readonly kind: 'redate'
      readonly number: ProblemNumber
      readonly entry: string
      readonly was: CivilDate
      readonly event: ProblemEvent
    }
  /** Somebody in the directory as they will be. `first`: whoever opens the directory keeps their rights by becoming its administrator. */
  | { readonly kind: 'person'; readonly person: Person; readonly first: Person | null }

/** A write to a problem that exists. */
export type OnRecord = Extract<Draft, { readonly number: ProblemNumber }>

/** One entry of a proposal: what would be written, how it was shown, and the version of the record it was shown for. */
export interface Item {
  readonly draft: Draft
  readonly shown: DraftView
  /** Null for a problem that does not exist yet. */
  readonly version: number | null
}

/** A write that waits for its proposer. Its id is the key of the write: confirmed twice, it is written once. */
export interface Proposal {
  readonly id: string
  /** Null for what is none of the commands, such as entering somebody in the directory. */
  readonly intent: Intent | null
  readonly at: string
  readonly items: readonly Item[]
  /** Confirmed before, and nobody knows whether it reached the disk. */
  readonly unsure?: true | undefined
}

/** What was asked back, with what was known so far. */
export interface Question {
  readonly intent: Intent
  readonly at: string
  readonly asks: 'problem' | 'step' | 'date' | 'title' | 'note' | 'amendment' | 'until' | 'basis' | 'reason'
  /** The message that the question is about; the answer is read together with it. */
  readonly text: string
  readonly numbers: readonly ProblemNumber[]
  /** `step`: event types; `date`: days. In the order they were shown. */
  readonly options: readonly string[]
  /** The day that is settled already; for `basis` the new last day, for `reason` the day on which it is reminded of again. */
  readonly on: CivilDate | null
}

/** A list that was shown in part. */
export interface Page {
  readonly at: string
  readonly intent: Intent
  readonly kind: ListData['kind']
  readonly filters: Filters
  readonly shown: readonly ProblemNumber[]
}

export interface Repeat {
  readonly messageId: string
  readonly outcome: Omit<Outcome, 'memory'>
}

export interface PersonMemory {
  /** The last message. */
  readonly at: string
  readonly name: string | null
  readonly language: Language | null
  readonly shown: { readonly number: ProblemNumber; readonly at: string } | null
  readonly proposal: Proposal | null
  readonly question: Question | null
  readonly page: Page | null
  readonly suggestions: { readonly items: readonly Suggestion[]; readonly at: string } | null
  readonly repeats: readonly Repeat[]
  /** What this person wrote last, for “撤销”. */
  readonly lastWrite: {
    readonly number: ProblemNumber
    readonly entries: readonly string[]
    readonly at?: string | undefined
  } | null
  /** Proposals so far: no two have the same id. */
  readonly proposals: number
}

/** What is remembered of one chat. Plain JSON; the server keeps it between messages and hands them over one at a time. */
export interface ConversationMemory {
  readonly people: Readonly<Record<string, PersonMemory>>
}

export const emptyMemory: ConversationMemory = { people: {} }

/** What waits, and what a “it” can refer to, lives this long. */
export const LIFETIME_MINUTES = 30
const FORGOTTEN_AFTER_MINUTES = 24 * 60
const REPEATS = 12

const nobody = (now: string): PersonMemory => ({
  at: now,
  name: null,
  language: null,
  shown: null,
  proposal: null,
  question: null,
  page: null,
  suggestions: null,
  repeats: [],
  lastWrite: null,
  proposals: 0,
})

export const isFresh = (at: string, now: string): boolean => minutesBetween(at, now) <= LIFETIME_MINUTES

const fresh = <T extends { readonly at: string }>(thing: T | null, now: string): T | null =>
  thing && isFresh(thing.at, now) ? thing : null

/** What is remembered of a person, without what has aged. A proposal that lapsed stays until it is spoken of. */
export function recall({ people }: ConversationMemory, user: string, now: string): PersonMemory {
  const known = Object.hasOwn(people, user) ? people[user] : undefined
  if (!known) return nobody(now)
  return {
    ...known,
    at: now,
    shown: fresh(known.shown, now),
    question: fresh(known.question, now),
    page: fresh(known.page, now),
    suggestions: fresh(known.suggestions, now),
  }
}

/** The memory with what is now known of a person. People who have been silent for a day are forgotten. */
export function remember(
  { people }: ConversationMemory,
  user: string,
  person: PersonMemory,
  now: string,
): ConversationMemory {
  const others = Object.entries(people).filter(
    ([id, { at }]) => id !== user && minutesBetween(at, now) <= FORGOTTEN_AFTER_MINUTES,
  )
  return { people: Object.fromEntries([...others, [user, person]]) }
}

export const withRepeat = (person: PersonMemory, repeat: Repeat): PersonMemory => ({
  ...person,
  repeats: [...person.repeats, repeat].slice(-REPEATS),
})

/** The proposals of others that still wait. */
export const waitingFor = (
  { people }: ConversationMemory,
  user: string,
  now: string,
): readonly { name: string; proposal: Proposal }[] =>
  Object.entries(people).flatMap(([id, { proposal, name }]) =>
    id !== user && proposal && isFresh(proposal.at, now) ? [{ name: name ?? id, proposal }] : [],
  )
