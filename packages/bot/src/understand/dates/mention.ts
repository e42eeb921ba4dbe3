import type { CivilDate } from '@zhenggai/rules'
import type { Span } from '../span.ts'

/** What a writer takes for granted about a date without its year, month or week. */
export type Lean = 'past' | 'future' | 'nearest'

/** Both days included. */
interface Period {
  readonly from: CivilDate
  readonly to: CivilDate
}

interface MentionBase extends Span {
  /**
   * `before`: the day is a limit (5月6日前, by 6 May, 截至…); no authority says whether the named day itself is included, so never call
   * anything late before it ends. `after`: from or after that day. `range`: a period, no single day.
   */
  readonly role: 'on' | 'before' | 'after' | 'range'
  /** The words allow one reading only. False: show `date` as a question, with the `alternatives`. */
  readonly certain: boolean
}

export interface DayMention extends MentionBase {
  readonly kind: 'day'
  readonly role: 'on' | 'before' | 'after'
  readonly date: CivilDate
  /** Other days that the same words can mean. */
  readonly alternatives?: readonly CivilDate[]
  /** The period that a limit closes, where the words name one (本周内, 三个工作日内). */
  readonly range?: Period
  /** Counted in working days over a year whose holidays are not announced. */
  readonly provisional?: true
}

interface PeriodMention extends MentionBase {
  readonly kind: 'period'
  readonly role: 'range'
  readonly date: null
  readonly range: Period
}

/** Words in the shape of a date that no calendar has (2月30日). */
interface ImpossibleMention extends MentionBase {
  readonly kind: 'impossible'
  readonly role: 'on'
  readonly date: null
  readonly impossible: true
  readonly certain: false
}

export type DateMention = DayMention | PeriodMention | ImpossibleMention
