import type { CivilDate, ProblemNumber } from '@zhenggai/rules'
import type { Notice, NoticeProblem } from '../notice.ts'

/** What a digest says beside its notices. */
export interface Heading {
  readonly day: CivilDate
  readonly overdue: number
  readonly today: number
  readonly early: number
  readonly others: number
}

/** Everything that alerts say, in one language. */
export interface AlertTexts {
  /** One line. */
  readonly notice: (notice: Notice, day: CivilDate) => string
  /** One line for many problems that lack the same. */
  readonly together: (notice: Notice, problems: readonly NoticeProblem[]) => string
  /** One line for problems that have the same to do by the same day, each with its units. */
  readonly onSameDay: (notice: Notice, group: readonly Notice[], day: CivilDate) => string
  readonly heading: (heading: Heading) => string
  readonly personal: (heading: Heading) => string
  readonly weekly: (heading: Heading) => string
  readonly sections: Readonly<Record<Section, string>>
  /** What fell due since the last working day. */
  readonly daysOff: (from: CivilDate, to: CivilDate, count: number) => string
  readonly late: (at: string) => string
  readonly missed: (days: readonly CivilDate[]) => string
  readonly again: string
  readonly seen: (name: string, day: CivilDate) => string
  readonly more: (count: number) => string
  /** What a chat is too small for. */
  readonly moreOnPage: (count: number) => string
  /** What does not fit is in the next message. */
  readonly moreFollows: (count: number) => string
  readonly continued: (heading: Heading, page: number) => string
  /** What to type, for the most urgent problem of the digest. */
  readonly howTo: (number: ProblemNumber | null) => string
  readonly housePolicy: (workingDays: number) => string
  readonly nothing: (day: CivilDate) => string
  readonly dayOff: (day: CivilDate) => string
  readonly channelDown: (channel: string, since: string, waiting: number) => string
  readonly drill: string
  readonly onBehalf: (name: string) => string
}

export type Section = 'overdue' | 'today' | 'early' | 'duties' | 'others'
