import type { AvailableMeasure, CivilDate, ProblemNumber, Text } from '@zhenggai/rules'

/**
 * What a notice rests on. `law`: a clock or duty of the document. `plan`: the time limit of the problem. `extension`: a new
 * date that somebody granted. `house`: a rule of this office alone.
 */
export interface Basis {
  readonly kind: 'law' | 'plan' | 'extension' | 'house'
  /** The place in the document, or who granted it; empty where the kind says it all. */
  readonly text: Text
}

/** The problem that a notice is about, as far as a list needs it. */
export interface NoticeProblem {
  readonly number: ProblemNumber
  readonly title: string
  readonly sample: boolean
}

/** Something with a last day: a step, a duty of the document, the answer to a notice. */
export interface Dated {
  readonly name: Text
  /** Last day, inclusive, holiday or not. */
  readonly due: CivilDate
  /** The last day under a stricter reading of the text; null: there is none. */
  readonly strict: CivilDate | null
  /** The date before an extension. */
  readonly was: CivilDate | null
  /** The year's holidays are not announced yet: the date will be counted again. */
  readonly provisional: boolean
}

export type NoticeContent =
  /** `left`: working days after the day of the notice, up to and including the last day. */
  | (Dated & { readonly kind: 'early'; readonly left: number })
  /** The last day, or the last working day before one that is off. */
  | (Dated & { readonly kind: 'today' })
  /** `late`: working days after the last day. `dueOnDayOff`: nobody was there to see it pass. */
  | (Dated & { readonly kind: 'overdue'; readonly late: number; readonly dueOnDayOff: boolean })
  /** A clock has not begun: it waits for an event. */
  | { readonly kind: 'waiting'; readonly name: Text; readonly event: Text }
  | { readonly kind: 'unclassified'; readonly missing: readonly Text[] }
  | { readonly kind: 'no-unit' }
  | { readonly kind: 'no-plan' }
  /** Nothing was recorded for so many working days. */
  | { readonly kind: 'no-progress'; readonly since: CivilDate; readonly workingDays: number }
  | {
      readonly kind: 'target'
      readonly name: Text
      readonly by: CivilDate
      readonly done: number
      readonly wanted: number
      /** Working days to go; negative once the day has passed. */
      readonly left: number
      /** Problems not done whose time limit lies before the day: even with all of them it is missed where it is at risk. */
      readonly expected: number
      readonly atRisk: boolean
    }
  | { readonly kind: 'look-backs'; readonly problems: readonly NoticeProblem[] }
  /** The next rung of the ladder, for a person to decide. */
  | { readonly kind: 'proposal'; readonly late: number; readonly rung: Rung }
  /** The rules cannot be applied: without a word here the problem would drop out of sight. */
  | { readonly kind: 'trouble'; readonly why: Text }

/** A rung that a person may take: one of this office's own, or a measure of the document. */
export type Rung = { readonly kind: 'supervision' } | { readonly kind: 'measure'; readonly measure: AvailableMeasure }

/** What somebody should be told on a working day. The same id is never told twice to the same people. */
export type Notice = NoticeContent & {
  /** Problem × step × kind or rung × the date it is about, so that a new date is a new notice. */
  readonly id: string
  readonly problem: NoticeProblem | null
  /** Who acts, by name; empty: nobody is named. */
  readonly units: readonly string[]
  readonly basis: Basis
}

export type NoticeKind = Notice['kind']
