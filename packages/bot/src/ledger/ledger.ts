import type { CivilDate, Problem, ProblemEvent, ProblemNumber, Rulebook, Text } from '@zhenggai/rules'

/** Everything about a problem but its number and what happened to it. */
export type ProblemFacts = Omit<Problem, 'number' | 'events'>

/** Who wrote an entry, and through which message: the message's id makes a repeat harmless. */
export interface Writer {
  readonly user: string
  readonly name?: string | undefined
  readonly chat?: string | undefined
  readonly channel: 'chat' | 'http' | 'terminal' | 'wecom' | 'import' | 'sample'
}

/** One changed field of a problem. */
export interface Change {
  readonly field: keyof ProblemFacts
  readonly from: unknown
  readonly to: unknown
}

/** What an entry of the history says. Nothing is ever taken out: a correction is a new entry. */
export type EntryContent =
  | { readonly kind: 'registered'; readonly rulebook: string; readonly facts: ProblemFacts }
  | { readonly kind: 'happened'; readonly event: ProblemEvent }
  | { readonly kind: 'amended'; readonly changes: readonly Change[] }
  | { readonly kind: 'undone'; readonly entry: string }

export type Entry = EntryContent & {
  readonly id: string
  /** Instant of writing, ISO 8601 with offset. */
  readonly at: string
  readonly writer: Writer
  /** The request that wrote it, for repeats. */
  readonly key?: string | undefined
}

/** A problem as the ledger holds it: what is true now, and how it came to be. */
export interface LedgerProblem {
  readonly number: ProblemNumber
  readonly rulebook: string
  /** Grows by one with each entry. */
  readonly version: number
  /** Invented matter for a newcomer to try. */
  readonly sample: boolean
  readonly problem: Problem
  readonly history: readonly Entry[]
}

/**
 * The events stand in the office's own records already (an Excel ledger that is taken over): what a procedure wants before
 * them is not demanded, since those records do not hold every step. A day to come and an event that nobody knows are refused all the same.
 */
export type Recorded = true | undefined

export type Write =
  | {
      readonly kind: 'register'
      /** Left out: the next free number. */
      readonly number?: ProblemNumber | undefined
      readonly rulebook: string
      readonly facts: ProblemFacts
      readonly events?: readonly ProblemEvent[] | undefined
      readonly sample?: true | undefined
      readonly recorded?: Recorded
    }
  | {
      readonly kind: 'log'
      readonly number: ProblemNumber
      readonly events: readonly ProblemEvent[]
      readonly version?: number | undefined
    }
  | {
      readonly kind: 'amend'
      readonly number: ProblemNumber
      readonly changes: Partial<ProblemFacts>
      /** What happened besides, written together with the changes. */
      readonly events?: readonly ProblemEvent[] | undefined
      readonly version?: number | undefined
      readonly recorded?: Recorded
    }
  | {
      readonly kind: 'undo'
      readonly number: ProblemNumber
      readonly entries: readonly string[]
      readonly version?: number | undefined
    }

/** Why a write was refused, in words for the person who asked. */
export interface Refusal {
  readonly code:
    | 'unknown-problem'
    | 'number-taken'
    | 'changed-meanwhile'
    | 'unknown-rulebook'
    | 'nothing-to-undo'
    | 'later-entry-rests-on-it'
    | 'damaged'
    | 'store-failed'
    | string
  readonly text: Text
}

export type Written =
  | {
      readonly ok: true
      readonly problem: LedgerProblem
      readonly entries: readonly Entry[]
      readonly repeated: boolean
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** What the conversation needs of a ledger. The server provides it; tests provide it in memory. */
export interface Ledger {
  /** Undefined: there is no such problem. A damaged one throws `DamagedProblemError`. */
  read(number: ProblemNumber): Promise<LedgerProblem | undefined>
  /** Every readable problem, ordered by number. */
  all(): Promise<readonly LedgerProblem[]>
  /** Resolves when the write is on disk; a refused write leaves nothing behind. The same key twice has one effect. */
  write(write: Write, writer: Writer, key?: string): Promise<Written>
  rulebook(id: string): Rulebook | undefined
  rulebooks(): readonly Rulebook[]
  /** Problems whose record on disk cannot be read, with the file concerned. */
  damaged(): Promise<readonly { readonly number: string; readonly file: string }[]>
  /** The rulebook of problems that are registered without naming one. */
  readonly defaultRulebook: string
}

export interface DayClock {
  /** The civil day in Asia/Shanghai. */
  today(): CivilDate
}
