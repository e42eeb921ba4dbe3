import type { CivilDate } from '../calendar/civil-date.ts'
import type { Act, Capacity, Text } from '../vocabulary/index.ts'
import type { Conditions } from './conditions.ts'

/**
 * When a step is due.
 * - `within`: so many units after an event, the day of the event not counted, the last day in time until it ends.
 *   `stricter` names a second event from which a careful reader might count.
 * - `inside`: no clock of its own; it must be over for the named step to be in time.
 * - `limit`: the time limit that the plan gives this problem.
 */
export type Clock =
  | {
      readonly within: number
      readonly unit: 'working-day' | 'calendar-day' | 'month'
      readonly after: string
      readonly stricter?: { readonly after: string; readonly doubt: string } | undefined
    }
  | { readonly inside: string }
  | { readonly limit: 'time-limit' }

/** Ids of roles; `presumed` where the text leaves the body out and the reading fills it in. */
export type BodyRef = string | { readonly role: string; readonly presumed: true }

export interface StepSource {
  /** Also the type of the event that records the step. */
  readonly id: string
  readonly action: Text
  readonly act: Act
  readonly by: readonly BodyRef[]
  readonly parties?:
    | readonly { readonly role: string; readonly capacity: Capacity; readonly presumed?: true | undefined }[]
    | undefined
  /** Steps that the text makes a condition of this one. */
  readonly after?: readonly string[] | undefined
  /** A later step cannot happen without it, so a record of the later one is a record of this one. */
  readonly implied?: true | undefined
  readonly due?: Clock | undefined
  /** What to do while the event that starts the clock has not happened. */
  readonly meanwhile?: Text | undefined
  readonly note?: Text | undefined
  readonly doubts?: readonly string[] | undefined
  readonly cite: readonly string[]
}

export interface ProcedureSource {
  readonly name: Text
  readonly steps: readonly StepSource[]
  readonly doubts?: readonly string[] | undefined
  readonly cite: readonly string[]
}

/** A place where the text has no rule: it is said, and nothing is computed. */
export interface GapSource {
  readonly say: Text
  /** What may be proposed to the user, never applied by itself. */
  readonly instead?: Text | undefined
  readonly doubts?: readonly string[] | undefined
  readonly cite: readonly string[]
}

/** Conditions never overlap: for every combination of facts exactly one decision of a phase holds. No `when` means always. */
export type DecisionSource = {
  readonly when?: Conditions | undefined
  readonly doubts?: readonly string[] | undefined
  readonly cite: readonly string[]
} & ({ readonly procedure: string } | { readonly gap: string })

export interface PhaseSource {
  readonly id: string
  readonly name: Text
  /** The event that ends the phase. */
  readonly ends: string
  readonly decide: readonly DecisionSource[]
  readonly procedures: Readonly<Record<string, ProcedureSource>>
  readonly gaps?: Readonly<Record<string, GapSource>> | undefined
}

export interface ProvisionSource {
  /** Article path as the document numbers it, e.g. 二(三). */
  readonly path: string
  /** In our own words. */
  readonly gist: Text
}

export interface DoubtSource {
  readonly about: Text
  readonly readings: readonly { readonly id: string; readonly text: Text }[]
  readonly chosen: string
  /** What a user who relies on the chosen reading should know. */
  readonly tell: Text
  readonly cite: readonly string[]
}

export interface FactSource {
  readonly label: Text
  readonly ask: Text
  readonly determinedBy?: Text | undefined
  readonly values: Readonly<Record<string, Text>>
  readonly doubts?: readonly string[] | undefined
  readonly cite: readonly string[]
}

export interface RoleSource {
  /** As the document names the body. */
  readonly name: Text
  /** The field of the problem that names the unit in this role. */
  readonly unit?: 'lead' | 'responsible' | undefined
  /** The text names no body. */
  readonly unstated?: true | undefined
}

export interface RemarkSource {
  readonly when: Conditions
  readonly doubt: string
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
    readonly published: CivilDate
    readonly note?: Text | undefined
  }
  /** A clock that ran out before this day is never called overdue. */
  readonly appliesFrom?: { readonly date: CivilDate; readonly doubt?: string | undefined } | undefined
  readonly provisions: Readonly<Record<string, ProvisionSource>>
  readonly doubts: Readonly<Record<string, DoubtSource>>
  readonly facts: Readonly<Record<string, FactSource>>
  readonly roles: Readonly<Record<string, RoleSource>>
  /** Outside events that clocks start from and that are neither universal nor steps. */
  readonly events?: Readonly<Record<string, Text>> | undefined
  readonly phases: readonly PhaseSource[]
  /** Doubts that concern some combinations of facts only. */
  readonly remarks?: readonly RemarkSource[] | undefined
  /** House policy, not law. */
  readonly policy: { readonly dueSoonWorkingDays: number }
}

/** Writes a rulebook in TypeScript: the compiler checks the shape, the tests prove the rest. */
export const defineRulebook = <const T extends RulebookSource>(source: T): RulebookSource => source
