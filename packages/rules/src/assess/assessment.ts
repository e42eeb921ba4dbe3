import type { CivilDate } from '../calendar/civil-date.ts'
import type { Deadline } from '../deadline/deadline.ts'
import type { ProblemNumber } from '../problem/problem.ts'
import type { Signal } from '../rulebook/rulebook.ts'
import type { Clock } from '../rulebook/source.ts'
import type { MeasureSource } from '../rulebook/source-beside.ts'
import type { Act, Capacity, Level, Severity, Source, Status, Text } from '../vocabulary/index.ts'

/** Where a statement comes from: the document, the article path, and what it says in our own words. */
export interface Citation {
  readonly provision: string
  readonly document: Text
  readonly path: string
  readonly gist: Text
}

/** A place where the text can be read in more than one way, with the reading that was used. */
export interface Doubt {
  readonly id: string
  readonly about: Text
  /** `clocks`: those that would be different under this reading, by `procedure/step`; `withReading` puts them in force. */
  readonly readings: readonly {
    readonly id: string
    readonly text: Text
    readonly clocks?: Readonly<Record<string, Clock>> | undefined
  }[]
  readonly chosen: string
  /** What a person who relies on the chosen reading should know. */
  readonly tell: Text
}

/** A body that takes part in a step: as the document names it, and the unit in that role where the problem names one. */
export interface Body {
  readonly role: string
  readonly name: Text
  readonly units: readonly string[]
  /** The text leaves the body out; the reading fills it in. */
  readonly presumed: boolean
  /** The text names nobody. */
  readonly unstated: boolean
}

export interface Party extends Body {
  readonly capacity: Capacity
}

export interface Lateness {
  /** Working days after the due date, up to and including the day itself. */
  readonly workingDaysLate: number
  readonly calendarDaysLate: number
}

/**
 * - `done`: recorded.
 * - `open`: can be taken now.
 * - `waiting`: its clock or its turn waits for an outside event.
 * - `later`: an earlier step comes first.
 * - `unrecorded`: a later step is on record and this one is not.
 * - `returned`: sent back; to be taken again, with no new clock.
 */
export type StepState = 'done' | 'open' | 'waiting' | 'later' | 'unrecorded' | 'returned'

export interface AssessedStep {
  /** Also the type of the event that records it. */
  readonly id: string
  /** Which of the problem's milestones this is, counted from 1; null for a step of the procedure. */
  readonly milestone: number | null
  readonly phase: string
  readonly action: Text
  readonly act: Act
  readonly actor: readonly Body[]
  readonly parties: readonly Party[]
  readonly state: StepState
  /** Last day, inclusive; null where there is none or it cannot be known yet. */
  readonly due: CivilDate | null
  readonly deadline: Deadline | null
  /** For a step without a due date: the event that its clock waits for. */
  readonly waitsFor: { readonly event: string; readonly name: Text } | null
  readonly meanwhile: Text | null
  /** `impliedBy`: not recorded itself, but a step that cannot happen without it is. */
  readonly done: {
    readonly on: CivilDate
    readonly by: string | null
    readonly late: Lateness | null
    readonly impliedBy: string | null
  } | null
  readonly late: Lateness | null
  /** Steps that must be on record before this one may be logged. */
  readonly requires: readonly string[]
  readonly note: Text | null
  readonly citations: readonly Citation[]
  readonly doubts: readonly string[]
}

export interface OverdueStep extends Lateness {
  readonly step: string
  readonly action: Text
  readonly due: CivilDate
  readonly actor: readonly Body[]
}

/** A fact to ask for before the rules can say more. */
export interface MissingFact {
  /** `level`, `severity`, …, or the type of an event, such as `handed-over`. */
  readonly fact: string
  readonly kind: 'fact' | 'event'
  readonly label: Text
  readonly question: Text
  readonly values: readonly { readonly value: string; readonly label: Text }[]
  /** Who determines it, where the text says. */
  readonly determinedBy: Text | null
  /** The phases that cannot be decided without it. */
  readonly phases: readonly string[]
  /** The measures of which it decides whether they are open. */
  readonly measures: readonly string[]
  readonly doubts: readonly string[]
}

export interface Warning {
  readonly code: string
  readonly text: Text
  readonly doubts: readonly string[]
  readonly citations: readonly Citation[]
}

/** What holds in a phase: a procedure, a declared gap, or candidates that a missing fact would decide between. */
export interface PhaseDecision {
  readonly phase: string
  readonly name: Text
  readonly procedure: string | null
  readonly procedureName: Text | null
  readonly gap: { readonly id: string; readonly say: Text; readonly instead: Text | null } | null
  readonly candidates: readonly string[]
  readonly citations: readonly Citation[]
}

/** What must be true before the phase can end. Null: only a person can say. */
export interface Gate {
  readonly id: string
  readonly phase: string
  readonly say: Text
  readonly met: boolean | null
  readonly doubts: readonly string[]
  readonly citations: readonly Citation[]
}

/** Something that may or must be done on a ground. The ledger points to the ground, or a person has to say that it is there. */
export interface AvailableMeasure {
  readonly id: string
  readonly kind: MeasureSource['kind']
  /** Place on the ladder of escalation. */
  readonly rung: number | null
  readonly ground: Text
  readonly action: Text
  readonly by: readonly Body[]
  readonly to: readonly Body[]
  /** `seen`: the ledger shows the ground. `judged`: a person has to say so. */
  readonly groundIs: 'seen' | 'judged'
  readonly discretionary: boolean
  readonly doubts: readonly string[]
  readonly citations: readonly Citation[]
}

/** An entry in a register, e.g. a blacklist, with its term. */
export interface RegisterEntry {
  readonly id: string
  readonly name: Text
  readonly since: CivilDate
  /** Last day of the term, inclusive. */
  readonly until: CivilDate
  readonly running: boolean
  readonly effect: Text
  readonly doubts: readonly string[]
  readonly citations: readonly Citation[]
}

export interface Assessment {
  readonly rulebook: {
    readonly id: string
    readonly version: string
    readonly title: Text
    readonly authority: 'binding' | 'digest' | 'report'
    readonly published: CivilDate | null
  }
  readonly calendar: string
  readonly asOf: CivilDate
  readonly number: ProblemNumber | null
  readonly class: {
    readonly label: Text
    readonly level: Level | null
    readonly severity: Severity | null
    readonly source: Source | null
    readonly phases: readonly PhaseDecision[]
  }
  /** The phase the problem is in; null when it is closed out. */
  readonly phase: string | null
  readonly status: Status
  readonly steps: readonly AssessedStep[]
  readonly next: readonly AssessedStep[]
  /** The due date to watch: the earliest that is not met. */
  readonly due: CivilDate | null
  readonly overdue: readonly OverdueStep[]
  readonly missing: readonly MissingFact[]
  readonly warnings: readonly Warning[]
  /** Of the phase that the problem is in. */
  readonly gates: readonly Gate[]
  /** The light held against the problem, where the rulebook has lights and its facts are known. */
  readonly signal: Signal | null
  /** Those whose ground the ledger shows, and those whose ground only a person can state. */
  readonly measures: readonly AvailableMeasure[]
  readonly registers: readonly RegisterEntry[]
  /** Every doubt that a part of the assessment names, with the reading that was used. */
  readonly doubts: readonly Doubt[]
  readonly citations: readonly Citation[]
}
