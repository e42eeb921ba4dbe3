import type { Body, CivilDate, MissingFact, ProblemNumber, Status, Text } from '@zhenggai/rules'
import type { Block } from '../render/block.ts'
import type { About, BasisView, DraftView, EntryView, Filters, Row, Standing, StepView } from './view.ts'

/** Which people of a step were asked for. */
export interface WhoData {
  readonly standing: Standing
  /** Who does what, the answer to the question first. */
  readonly answers: readonly { readonly as: Text; readonly bodies: readonly Body[]; readonly step: StepView }[]
  readonly units: {
    readonly lead: string | null
    readonly responsible: readonly string[]
    readonly supporting: readonly string[]
  }
}

export interface Explanation {
  readonly about: About
  readonly today: CivilDate
  readonly step: StepView | null
  /** The day that was asked about, where nothing is due on it. */
  readonly notThatDay: CivilDate | null
  /** Where no date is: why there is none. */
  readonly standing: Standing
  readonly document: { readonly name: Text; readonly published: CivilDate | null }
  readonly doubts: readonly Text[]
}

export interface GatesData {
  readonly about: About
  readonly phase: Text | null
  readonly gates: readonly { readonly say: Text; readonly met: boolean | null }[]
  readonly basis: BasisView
  readonly doubts: readonly Text[]
}

export interface MeasuresData {
  readonly about: About
  readonly measures: readonly {
    readonly action: Text
    readonly ground: Text
    readonly by: readonly Body[]
    /** A person has to say that the ground is there. */
    readonly judged: boolean
    readonly discretionary: boolean
  }[]
  readonly more: number
  readonly basis: BasisView
  readonly doubts: readonly Text[]
}

export interface ListData {
  readonly kind: 'list' | 'overdue' | 'due-soon' | 'mine'
  readonly filters: Filters
  readonly today: CivilDate
  readonly total: number
  readonly rows: readonly Row[]
  readonly more: number
  /** Problems that cannot be judged: their record cannot be read. */
  readonly damaged: readonly string[]
}

export interface RuleStepView {
  readonly step: StepView
  readonly clock: { readonly within: number; readonly unit: string; readonly after: Text } | null
  readonly byPlan: boolean
}

export interface RuleData {
  readonly classLabel: Text
  readonly topic: 'plan' | 'close' | 'all'
  /** What was asked about, where the document has no such phase: everything is shown instead. */
  readonly without: 'plan' | 'close' | 'all' | null
  /** Where somebody was asked for: who, in what capacity. */
  readonly answers: readonly { readonly as: Text; readonly bodies: readonly Body[] }[]
  readonly phases: readonly {
    readonly name: Text
    readonly steps: readonly RuleStepView[]
    readonly gap: { readonly say: Text; readonly instead: Text | null } | null
    readonly missing: readonly MissingFact[]
    readonly basis: BasisView
  }[]
  /** The source that was taken where none was said and it makes a difference. */
  readonly assumedSource: Text | null
  readonly document: { readonly name: Text; readonly published: CivilDate | null }
  /** What a document that binds nobody is. */
  readonly caution: Text | null
  readonly doubts: readonly Text[]
}

export interface DutiesData {
  readonly today: CivilDate
  /** Both days inclusive. */
  readonly range: { readonly from: CivilDate; readonly to: CivilDate }
  readonly rows: readonly {
    readonly name: Text
    readonly by: readonly Body[]
    readonly due: CivilDate
    readonly suggested: CivilDate
    readonly strict: CivilDate | null
    readonly forEach: boolean
  }[]
  readonly more: number
  readonly unscheduled: readonly Text[]
  readonly basis: BasisView
}

interface StatisticsData {
  readonly today: CivilDate
  readonly filters: Filters
  readonly total: number
  readonly sample: number
  /** The status that was asked about. */
  readonly asked: { readonly status: Status; readonly count: number } | null
  readonly byStatus: readonly { readonly status: Status; readonly count: number }[]
  readonly byUnit: readonly {
    readonly unit: string
    readonly total: number
    readonly closed: number
    readonly overdue: number
  }[]
}

/** Why something that reads like a write is not one. */
export type Blocked =
  | 'question'
  | 'negation'
  | 'plan'
  | 'order'
  | 'condition'
  | 'hearsay'
  | 'partial'
  | 'exception'
  | 'not-asserted'

/** Everything the bot can say. Each language has all of it; the compiler sees to that. */
export interface Texts {
  nextStep(standing: Standing): readonly Block[]
  status(data: {
    readonly standing: Standing
    readonly last: { readonly name: Text; readonly on: CivilDate } | null
  }): readonly Block[]
  /** One of several problems asked about at once. */
  brief(standing: Standing): readonly Block[]
  who(data: WhoData): readonly Block[]
  deadline(standing: Standing): readonly Block[]
  explain(data: Explanation): readonly Block[]
  /** What must be true before the phase can end. */
  gates(data: GatesData): readonly Block[]
  /** What may or must be done about a problem. */
  measures(data: MeasuresData): readonly Block[]
  history(data: {
    readonly about: About
    readonly today: CivilDate
    readonly entries: readonly EntryView[]
    readonly more: number
  }): readonly Block[]
  list(data: ListData): readonly Block[]
  nothingMore(data: null): readonly Block[]
  rule(data: RuleData): readonly Block[]
  /** Problems of a place that this ledger does not keep. */
  otherPlace(data: { readonly words: Text; readonly here: readonly Text[] }): readonly Block[]
  unknownJurisdiction(data: { readonly words: string; readonly known: readonly Text[] }): readonly Block[]
  ruleNeedsClass(data: null): readonly Block[]
  counting(data: null): readonly Block[]
  help(data: {
    readonly groups: readonly { readonly title: Text; readonly examples: readonly string[] }[]
  }): readonly Block[]
  /** What is reminded of on a day, as it goes out. */
  alerts(data: { readonly lines: readonly string[] }): readonly Block[]
  /** “收到”, kept. */
  received(data: { readonly numbers: readonly ProblemNumber[] }): readonly Block[]
  /** Asks until when a reminder is put off, or why. `again`: the day of the next one. */
  askSnooze(data: {
    readonly number: ProblemNumber
    readonly asks: 'until' | 'reason'
    readonly again: CivilDate | null
    readonly today: CivilDate
  }): readonly Block[]
  /** `capped`: a later day was wished for than the deadline. */
  snoozed(data: {
    readonly about: About
    readonly again: CivilDate
    readonly due: CivilDate | null
    readonly capped: boolean
    readonly reason: string
    readonly today: CivilDate
  }): readonly Block[]
  /** Due today or tomorrow, or overdue. */
  cannotSnooze(data: { readonly about: About; readonly due: CivilDate; readonly today: CivilDate }): readonly Block[]
  duties(data: DutiesData): readonly Block[]
  statistics(data: StatisticsData): readonly Block[]
  /** A file, and where it can be had; `address` null: it comes with the answer. */
  file(data: {
    readonly kind: 'export' | 'chart'
    readonly filters: Filters
    readonly today: CivilDate
    readonly address: string | null
  }): readonly Block[]
  /** The draft document of a notice that was logged. */
  noticeFile(data: { readonly notice: string; readonly address: string | null }): readonly Block[]
  whoAreYou(data: null): readonly Block[]

  askProblem(data: { readonly example: string }): readonly Block[]
  unknownProblem(data: {
    readonly numbers: readonly ProblemNumber[]
    readonly nearest: readonly About[]
  }): readonly Block[]
  askStep(data: {
    readonly about: About
    readonly options: readonly Text[]
    readonly today: CivilDate
    readonly on: CivilDate | null
  }): readonly Block[]
  noSuchStep(data: { readonly about: About; readonly options: readonly Text[] }): readonly Block[]
  futureDay(data: { readonly on: CivilDate; readonly today: CivilDate }): readonly Block[]
  requestOnly(data: { readonly about: About }): readonly Block[]
  askDate(data: {
    readonly about: About | null
    readonly words: string
    readonly options: readonly CivilDate[]
    readonly today: CivilDate
  }): readonly Block[]
  impossibleDate(data: { readonly words: string }): readonly Block[]
  oneAtATime(data: null): readonly Block[]
  askTitle(data: null): readonly Block[]
  /** None to urge, or too many at once. */
  noticesFor(data: {
    readonly filters: Filters
    readonly today: CivilDate
    readonly total: number
    readonly most: number
  }): readonly Block[]
  askUntil(data: { readonly about: About }): readonly Block[]
  askBasis(data: { readonly about: About }): readonly Block[]
  askAmendment(data: { readonly about: About }): readonly Block[]
  askNote(data: { readonly about: About }): readonly Block[]
  unknownUnit(data: { readonly words: string; readonly known: readonly string[] }): readonly Block[]

  proposal(data: {
    readonly items: readonly DraftView[]
    readonly today: CivilDate
    readonly notes: readonly Text[]
  }): readonly Block[]
  replaced(data: { readonly items: readonly DraftView[]; readonly today: CivilDate }): readonly Block[]
  stillWaits(data: { readonly items: readonly DraftView[]; readonly today: CivilDate }): readonly Block[]
  dropped(data: { readonly items: readonly DraftView[]; readonly today: CivilDate }): readonly Block[]
  nothingToConfirm(data: null): readonly Block[]
  nothingToDrop(data: null): readonly Block[]
  expired(data: { readonly items: readonly DraftView[]; readonly today: CivilDate }): readonly Block[]
  notYours(data: { readonly names: readonly string[] }): readonly Block[]
  changedMeanwhile(data: {
    readonly about: About
    readonly entries: readonly EntryView[]
    readonly today: CivilDate
  }): readonly Block[]
  whatIsWrong(data: null): readonly Block[]
  /** “错了”, and nothing of this person's waits. */
  nothingToCorrect(data: null): readonly Block[]
  meantDay(data: { readonly number: ProblemNumber }): readonly Block[]
  written(data: {
    readonly item: DraftView
    readonly number: ProblemNumber
    readonly today: CivilDate
    readonly next: Standing | null
    readonly repeated: boolean
  }): readonly Block[]
  alreadySo(data: { readonly about: About; readonly changes: readonly Text[] }): readonly Block[]
  alreadyEntered(data: { readonly id: string }): readonly Block[]
  refused(data: { readonly reasons: readonly Text[] }): readonly Block[]
  undoAgain(data: null): readonly Block[]
  nothingToUndo(data: { readonly about: About | null }): readonly Block[]
  notLogged(data: { readonly why: Blocked; readonly example: string | null }): readonly Block[]
  useStepInstead(data: { readonly about: About; readonly field: Text; readonly example: string }): readonly Block[]

  notUnderstood(data: { readonly suggestions: readonly string[] }): readonly Block[]
  notYet(data: { readonly wish: Text }): readonly Block[]
  empty(data: null): readonly Block[]
  tooLong(data: { readonly longest: number }): readonly Block[]
  damaged(data: { readonly number: ProblemNumber | null; readonly file: string | null }): readonly Block[]
  cannotJudge(data: { readonly number: ProblemNumber | null; readonly why: string }): readonly Block[]
  failed(data: null): readonly Block[]
  unsureWhetherWritten(data: null): readonly Block[]
  hello(data: null): readonly Block[]
  thanks(data: null): readonly Block[]
}

/** What is said, as data. */
export type Said = {
  readonly [K in keyof Texts]: { readonly say: K; readonly with: Parameters<Texts[K]>[0] }
}[keyof Texts]

export const say = <K extends keyof Texts>(what: K, data: Parameters<Texts[K]>[0]): Said =>
  ({ say: what, with: data }) as Said
