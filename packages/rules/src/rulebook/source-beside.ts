import type { CivilDate } from '../calendar/civil-date.ts'
import type { Text } from '../vocabulary/index.ts'
import type { Conditions } from './conditions.ts'
import type { BodyRef, Supported } from './source.ts'

/**
 * When a duty comes round. Days are `MM-DD` in a year, a number or `last` in a month or quarter (of its last month).
 * `once`: within each period, on a day that the text does not name. `unscheduled`: the text gives no rhythm, so it is never due.
 */
export type Recurrence =
  | { readonly every: 'year'; readonly on: readonly string[]; readonly before?: true | undefined }
  | { readonly every: 'month'; readonly day: number | 'last'; readonly before?: true | undefined }
  | { readonly every: 'quarter'; readonly day: 'last' }
  | { readonly every: 'half-month' | 'month' | 'quarter' | 'half-year' | 'year'; readonly times: number }
  | { readonly unscheduled: Text }

/** Something to be done again and again, whatever becomes of the single problem. */
export interface DutySource extends Supported {
  readonly name: Text
  readonly by: readonly BodyRef[]
  readonly to?: readonly BodyRef[] | undefined
  readonly when: Recurrence
  /** What the report or list has to contain. */
  readonly content?: readonly Text[] | undefined
  /** Due for each problem for which this holds; left out: once for all. */
  readonly forEach?: Conditions | undefined
  /** The event that records it on a problem. */
  readonly recordedBy?: string | undefined
  /** The first day on which it can be due. */
  readonly from?: CivilDate | undefined
}

/**
 * Something that may or must be done when a ground arises: the escalation ladder, referrals, sanctions, rewards, look-backs.
 * Whether the ground is there is for a person to say unless `on` names what can be seen in the ledger.
 */
export interface MeasureSource extends Supported {
  readonly kind:
    | 'check'
    | 'consultation'
    | 'coordination'
    | 'early-warning'
    | 'escalation'
    | 'look-back'
    | 'publicity'
    | 'referral'
    | 'reward'
    | 'sanction'
    | 'inspection'
  /** The place on the ladder; left out: not part of it. */
  readonly rung?: number | undefined
  readonly ground: Text
  readonly action: Text
  readonly by: readonly BodyRef[]
  readonly to?: readonly BodyRef[] | undefined
  /** Left out: always possible. */
  readonly when?: Conditions | undefined
  /** What in the ledger points to the ground. Left out: `when`, where it turns on recorded events; else a person says so. */
  readonly on?: 'open' | 'overdue' | 'rectified' | 'closed' | 'relapsed' | undefined
  /** The text leaves it to the body whether to act. */
  readonly discretionary?: true | undefined
}

/** A list on which somebody stands for a term, e.g. a blacklist for two years. */
export interface RegisterSource extends Supported {
  readonly name: Text
  /** The event that enters a problem (or its enterprise) on the list. */
  readonly entered: string
  readonly term: { readonly within: number; readonly unit: 'month' | 'calendar-day' }
  readonly effect: Text
  readonly by: readonly BodyRef[]
}

/** How many problems must be done by a day. `done` counts from the beginning. */
export interface TargetSource extends Supported {
  readonly name: Text
  readonly by: CivilDate
  readonly done: number
  readonly of: number
  /** The problems that count; left out: all of the ledger. */
  readonly forEach?: Conditions | undefined
}
