import type { CivilDate } from '../calendar/civil-date.ts'
import type { Act, Capacity, Text } from '../vocabulary/index.ts'
import type { Conditions } from './conditions.ts'
import type { DutySource, MeasureSource, RegisterSource, TargetSource } from './source-beside.ts'

/** What happens to a last day that is no working day. The fallback is `none`: the date stands as it is. */
type RollSource = 'none' | 'next' | 'previous' | { readonly nthAfter: number }

/**
 * When a step is due.
 * - `within`: so many units after an event, the day of the event not counted, the last day in time until it ends. `stricter` names
 *   a second event from which a careful reader might count. `pause` stops a clock of days between two events. Hours count from the time
 *   of day of the event where it is recorded, else a whole day for each 24 begun.
 * - `window`: a public notice of so many working days; the day of the event is the first if it is worked. `pause` stops it, e.g. from an
 *   objection until it is settled, and holds the step back meanwhile.
 * - `ahead`: so many units before the time limit of the problem (0: on it).
 * - `inside`: no clock of its own; it must be over for the named step to be in time.
 * - `limit`: the time limit that the plan gives this problem.
 */
export type Clock =
  | {
      readonly within: number
      readonly unit: 'working-day' | 'calendar-day'
      readonly after: string
      readonly roll?: RollSource | undefined
      readonly stricter?: { readonly after: string; readonly doubt: string } | undefined
      readonly pause?: { readonly from: string; readonly until: string } | undefined
    }
  | {
      readonly within: number
      readonly unit: 'month' | 'hour'
      readonly after: string
      readonly roll?: RollSource | undefined
      readonly stricter?: { readonly after: string; readonly doubt: string } | undefined
      readonly pause?: undefined
    }
  | {
      readonly window: number
      readonly unit: 'working-day'
      readonly from: string
      readonly pause?: { readonly from: string; readonly until: string } | undefined
    }
  | { readonly ahead: number; readonly unit: 'working-day' | 'calendar-day'; readonly of: 'time-limit' }
  | { readonly inside: string }
  | { readonly limit: 'time-limit' }

/** Ids of roles; `presumed` where the text leaves the body out and the reading fills it in. */
export type BodyRef = string | { readonly role: string; readonly presumed: true }

/** What a rule rests on. */
export interface Supported {
  readonly doubts?: readonly string[] | undefined
  readonly cite: readonly string[]
}

export interface StepSource extends Supported {
  /** Also the type of the event that records the step. */
  readonly id: string
  /** The step exists only where this holds. */
  readonly when?: Conditions | undefined
  readonly action: Text
  readonly act: Act
  readonly by: readonly BodyRef[]
  readonly parties?:
    | readonly { readonly role: string; readonly capacity: Capacity; readonly presumed?: true | undefined }[]
    | undefined
  /** Steps that the text makes a condition of this one; left out: the step before. An empty list: side by side with the others. */
  readonly after?: readonly string[] | undefined
  /** A later step cannot happen without it, so a record of the later one is a record of this one. */
  readonly implied?: true | undefined
  readonly due?: Clock | undefined
  /** What to do while the event that starts the clock has not happened. */
  readonly meanwhile?: Text | undefined
  readonly note?: Text | undefined
}

export interface ProcedureSource extends Supported {
  readonly name: Text
  readonly steps: readonly StepSource[]
}

/** A place where the text has no rule: it is said, and nothing is computed. */
export interface GapSource extends Supported {
  readonly say: Text
  /** What may be proposed to the user, never applied by itself. */
  readonly instead?: Text | undefined
}

/** Conditions never overlap: for every combination of facts exactly one decision of a phase holds. No `when` means always. */
export type DecisionSource = Supported & { readonly when?: Conditions | undefined } & (
    | { readonly procedure: string }
    | { readonly gap: string }
  )

/** What must be true before a phase can end. `confirmed` is for a person to say; the others can be seen in the ledger. */
export interface GateSource extends Supported {
  readonly say: Text
  readonly check: { readonly recorded: string } | { readonly field: ProblemField } | { readonly confirmed: string }
}

export type ProblemField =
  | 'description'
  | 'goal'
  | 'measures'
  | 'timeLimit'
  | 'personInCharge'
  | 'units.lead'
  | 'units.responsible'
  | 'units.supporting'

export interface PhaseSource {
  readonly id: string
  readonly name: Text
  /** The event that ends the phase. */
  readonly ends: string
  readonly decide: readonly DecisionSource[]
  readonly procedures: Readonly<Record<string, ProcedureSource>>
  readonly gaps?: Readonly<Record<string, GapSource>> | undefined
  /** To be met before the phase ends. */
  readonly gates?: Readonly<Record<string, GateSource>> | undefined
}

export interface ProvisionSource {
  /** Article path as the document numbers it, e.g. 二(三). */
  readonly path: string
  /** In our own words. */
  readonly gist: Text
}

export interface DoubtSource {
  readonly about: Text
  /** `clocks`: those that would be different under this reading, by `procedure/step`, for `withReading`. */
  readonly readings: readonly {
    readonly id: string
    readonly text: Text
    readonly clocks?: Readonly<Record<string, Clock>> | undefined
  }[]
  readonly chosen: string
  /** What a user who relies on the chosen reading should know. */
  readonly tell: Text
  readonly cite: readonly string[]
}

/**
 * Something that a rule turns on. Its values are written out and a person states one (in the problem, or by a dated and attributed
 * `judged` event); or it follows `from` events: whether one happened, or how often up to a number that stands for “or more”. A relapse begins a
 * new round, in which an earlier event has happened only where `ever` says so; counts go over the whole history. `overdue` is for
 * signals and measures only: whether a date has passed.
 */
export type FactSource = Supported & {
  readonly label: Text
  readonly determinedBy?: Text | undefined
} & (
    | { readonly ask: Text; readonly values: Readonly<Record<string, Text>>; readonly from?: undefined }
    | {
        readonly from:
          | { readonly happened: string; readonly ever?: true | undefined }
          | { readonly count: string; readonly upTo: number }
          | { readonly overdue: true }
      }
  )

export interface RoleSource {
  /** As the document names the body. */
  readonly name: Text
  /** The field of the problem that names the unit in this role. */
  readonly unit?: 'lead' | 'responsible' | 'supporting' | undefined
  /** The text names no body. */
  readonly unstated?: true | undefined
}

/** A doubt that concerns some combinations of facts only. */
export interface RemarkSource {
  readonly when: Conditions
  readonly doubt: string
}

/** A light held against a problem. The decisions of all signals never overlap. */
export interface SignalSource extends Supported {
  readonly id: string
  readonly name: Text
  readonly colour: string
  readonly when?: Conditions | undefined
}

/** A rulebook as its author writes it: data that a lawyer can check against the text. */
export interface RulebookSource {
  readonly id: string
  readonly version: string
  readonly jurisdiction: Text
  readonly title: Text
  /** A `digest` summarises a plan; a `report` tells practice and is never shown as a rule. */
  readonly authority: 'binding' | 'digest' | 'report'
  readonly document: {
    readonly title: Text
    readonly number?: string | undefined
    /** Left out where the text bears no date. */
    readonly published?: CivilDate | undefined
    readonly note?: Text | undefined
    /** The document above it, where a missing rule may stand. */
    readonly parent?: Text | undefined
  }
  /** A clock that ran out before this day is never called overdue. */
  readonly appliesFrom?: { readonly date: CivilDate; readonly doubt?: string | undefined } | undefined
  readonly provisions: Readonly<Record<string, ProvisionSource>>
  readonly doubts: Readonly<Record<string, DoubtSource>>
  readonly facts: Readonly<Record<string, FactSource>>
  readonly roles: Readonly<Record<string, RoleSource>>
  /** Events that are neither universal nor steps: outside events, marks, judgements. */
  readonly events?: Readonly<Record<string, Text>> | undefined
  readonly phases: readonly PhaseSource[]
  /** Fields that every problem must carry. */
  readonly required?: readonly (Supported & { readonly field: ProblemField; readonly say: Text })[] | undefined
  readonly remarks?: readonly RemarkSource[] | undefined
  readonly signals?: readonly SignalSource[] | undefined
  readonly duties?: Readonly<Record<string, DutySource>> | undefined
  readonly measures?: Readonly<Record<string, MeasureSource>> | undefined
  readonly registers?: Readonly<Record<string, RegisterSource>> | undefined
  readonly targets?: Readonly<Record<string, TargetSource>> | undefined
  /** House policy, not law. */
  readonly policy: { readonly dueSoonWorkingDays: number }
}

/** Writes a rulebook in TypeScript: the compiler checks the shape, the tests prove the rest. */
export const defineRulebook = <const T extends RulebookSource>(source: T): RulebookSource => source
