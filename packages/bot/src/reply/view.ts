import type {
  Body,
  CivilDate,
  Deadline,
  MissingFact,
  Party,
  PhaseDecision,
  ProblemNumber,
  Status,
  Text,
} from '@zhenggai/rules'

/** The problem that an answer is about. */
export interface About {
  readonly number: ProblemNumber
  readonly title: string
  /** Invented matter: marked wherever it shows. */
  readonly sample: boolean
}

/** How much time is left, or how late it is. `not-judged`: ran out before the document was public. */
export type Left =
  | { readonly kind: 'left'; readonly workingDays: number; readonly calendarDays: number }
  | { readonly kind: 'today' }
  | { readonly kind: 'late'; readonly workingDays: number; readonly calendarDays: number }
  | { readonly kind: 'not-judged' }

export interface DueView {
  /** Last day, inclusive. */
  readonly date: CivilDate
  readonly left: Left
  readonly deadline: Deadline
}

export interface BasisView {
  readonly document: Text
  readonly parts: readonly { readonly path: string; readonly gist: Text }[]
}

export interface StepView {
  readonly id: string
  readonly action: Text
  readonly actors: readonly Body[]
  readonly parties: readonly Party[]
  readonly due: DueView | null
  readonly waitsFor: Text | null
  readonly meanwhile: Text | null
  readonly returned: boolean
  readonly basis: BasisView
}

/** Where a problem stands, as far as the next step goes. */
export type Next =
  | {
      readonly kind: 'step'
      readonly main: StepView
      /** To be done first, inside the clock of the main step. */
      readonly first: readonly StepView[]
      /** Can be taken now as well. */
      readonly also: readonly StepView[]
      /** A later step whose clock runs already. */
      readonly later: StepView | null
    }
  | { readonly kind: 'closed'; readonly on: CivilDate | null; readonly left: readonly Text[] }
  | {
      readonly kind: 'gap'
      readonly phase: Text
      readonly gap: NonNullable<PhaseDecision['gap']>
      readonly basis: BasisView
    }
  | { readonly kind: 'undecided'; readonly phase: Text; readonly missing: readonly MissingFact[] }
  | { readonly kind: 'nothing' }

export interface Standing {
  readonly about: About
  readonly today: CivilDate
  readonly classLabel: Text
  readonly status: Status
  readonly phase: Text | null
  readonly next: Next
  /** 整改时限 in the words of the plan. */
  readonly timeLimit: string | null
  /** Doubts and warnings that matter now, the weightiest first. */
  readonly notes: readonly Text[]
}

/** One line of a list. */
export interface Row {
  readonly about: About
  readonly status: Status
  /** The step that the date belongs to, or that comes next. */
  readonly step: Text | null
  readonly due: { readonly date: CivilDate; readonly left: Left } | null
  readonly units: readonly string[]
}

/** What a list was narrowed to. */
export interface Filters {
  readonly unit?: string
  readonly level?: string
  readonly severity?: string
  readonly source?: string
  readonly status?: Status
  /** Everything but what is closed out. */
  readonly open?: true
  /** Due days, both inclusive. */
  readonly due?: { readonly from: CivilDate; readonly to: CivilDate }
  /** Words that the title or the description contains. */
  readonly q?: string
}

/** A field of a problem as people see it; null is not filled in. */
export interface FieldView {
  readonly label: Text
  readonly value: Text | string | null
}

/** What a proposal takes for granted that the message did not say. */
export type Assumption = 'today' | 'problem' | 'step' | 'until'

/** A write as it is shown before it is carried out. */
export type DraftView =
  | {
      readonly kind: 'event'
      readonly about: About
      readonly name: Text
      readonly on: CivilDate
      readonly by: string | null
      readonly note: string | null
      /** Late by the rules, if it is. */
      readonly late: Left | null
      readonly due: CivilDate | null
      readonly assumed: readonly Assumption[]
    }
  | {
      readonly kind: 'progress'
      readonly about: About
      readonly on: CivilDate
      readonly note: string
      readonly assumed: readonly Assumption[]
    }
  | { readonly kind: 'register'; readonly fields: readonly FieldView[]; readonly events: readonly EventView[] }
  | {
      readonly kind: 'amend'
      readonly about: About
      readonly changes: readonly FieldChange[]
      readonly assumed: readonly Assumption[]
    }
  | { readonly kind: 'undo'; readonly about: About; readonly entries: readonly Text[] }
  | {
      readonly kind: 'extend'
      readonly about: About
      /** The step whose last day moves; null: the time limit of the problem. */
      readonly step: Text | null
      /** As it was; null where there was none. */
      readonly from: CivilDate | string | null
      readonly until: CivilDate
      readonly basis: string
      readonly on: CivilDate
      readonly assumed: readonly Assumption[]
    }
  | {
      readonly kind: 'notice'
      readonly about: About
      readonly notice: string
      readonly supervises: boolean
      readonly to: readonly string[]
      /** What is urged. */
      readonly step: Text | null
      readonly measure: Text | null
      /** Last day to answer. */
      readonly until: CivilDate | null
      readonly assumed: readonly Assumption[]
    }
  | {
      readonly kind: 'redate'
      readonly about: About
      readonly name: Text
      readonly from: CivilDate
      readonly to: CivilDate
    }
  | {
      readonly kind: 'person'
      readonly id: string
      readonly changes: readonly FieldChange[]
      /** The writer becomes administrator of a directory that was empty. */
      readonly opens: boolean
    }

/** Before → after; null is not filled in. */
export interface FieldChange {
  readonly label: Text
  readonly from: Text | string | null
  readonly to: Text | string | null
}

interface EventView {
  readonly name: Text
  readonly on: CivilDate
}

/** One entry of a problem's history. */
export interface EntryView {
  readonly what: Text
  /** The day it is about; null for what has no day of its own. */
  readonly on: CivilDate | null
  readonly note: string | null
  readonly writer: string
  /** ISO instant of writing. */
  readonly at: string
  readonly undone: boolean
}
