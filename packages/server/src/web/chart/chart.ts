import { type CivilDate, type Status, statuses } from '@zhenggai/rules'
import type { Match } from '../../http/views/matching.ts'
import { compareNumbers } from '../../ledger/number.ts'
import { type Axis, axisOf } from './axis.ts'
import { type Node, nodesOf } from './nodes.ts'

/** One problem on the chart. */
export interface ChartRow extends Match {
  readonly nodes: readonly Node[]
}

export interface Chart {
  readonly rows: readonly ChartRow[]
  readonly axis: Axis
}

/** What comes first is what presses most; a status apart from time stands behind. */
const urgency: Readonly<Record<Status, number>> = {
  overdue: 0,
  'due-today': 1,
  'due-soon': 2,
  'on-track': 3,
  unclassified: 4,
  waiting: 5,
  'no-deadline': 6,
  rectified: 7,
  closed: 8,
}
const LAST = '9999-12-31'

/** The most urgent first: by status, by the day to watch, by number. */
export const byUrgency = (matches: readonly Match[]): readonly Match[] =>
  matches.toSorted(
    ({ row: a }, { row: b }) =>
      rankOf(a.status) - rankOf(b.status) ||
      (a.due ?? LAST).localeCompare(b.due ?? LAST) ||
      compareNumbers(a.number, b.number),
  )

// What cannot be judged needs somebody's eyes at once.
const rankOf = (status: Status | null): number => (status ? urgency[status] : -1)

/** Problems along one time axis, in the order given. */
export function chartOf(matches: readonly Match[], today: CivilDate): Chart {
  const rows = matches.map((match) => ({
    ...match,
    nodes: 'assessment' in match.standing ? nodesOf(match.standing.assessment, match.problem.problem) : [],
  }))
  return {
    rows,
    axis: axisOf(
      rows.flatMap(({ nodes }) => nodes.map(({ on }) => on)),
      today,
    ),
  }
}

export interface Counts {
  readonly total: number
  readonly closed: number
  readonly byStatus: readonly { readonly status: Status; readonly count: number }[]
}

/** How many problems stand how; a status that none has is left out. */
export function countsOf(matches: readonly Match[]): Counts {
  const count = (status: Status): number => matches.filter(({ row }) => row.status === status).length
  const byStatus = statuses
    .map((status) => ({ status, count: count(status) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => urgency[a.status] - urgency[b.status])
  return { total: matches.length, closed: count('closed'), byStatus }
}

/** 66.0%; of nothing there is no rate. */
export const rateOf = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`
