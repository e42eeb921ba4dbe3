import { type AssessedStep, type CivilDate, UnknownFactValueError } from '@zhenggai/rules'
import type { Ledger, LedgerProblem } from '../../ledger/ledger.ts'
import type { Filters, Row } from '../../reply/view.ts'
import { leftUntil } from './left.ts'
import { aboutOf, type Judged, judge, NoRulebookError } from './standing.ts'

/** Problems that match, judged; and the numbers of those that the rules cannot judge. */
export interface Matching {
  readonly judged: readonly Judged[]
  readonly failed: readonly string[]
}

export async function matching(ledger: Ledger, filters: Filters, today: CivilDate): Promise<Matching> {
  const judged: Judged[] = []
  const failed: string[] = (await ledger.damaged()).map(({ number }) => number)
  for (const record of await ledger.all()) {
    if (!matchesFacts(record, filters)) continue
    try {
      const one = judge(ledger, record, today)
      if (matchesStanding(one, filters)) judged.push(one)
    } catch (error) {
      if (!(error instanceof UnknownFactValueError || error instanceof NoRulebookError)) throw error
      failed.push(String(record.number))
    }
  }
  return { judged, failed }
}

const unitsOf = ({ problem: { units } }: LedgerProblem): readonly string[] =>
  [units?.lead, ...(units?.responsible ?? []), ...(units?.supporting ?? [])].filter((name) => name !== undefined)

function matchesFacts(record: LedgerProblem, { unit, level, source, q }: Filters): boolean {
  const { problem } = record
  return (
    (unit === undefined || unitsOf(record).includes(unit)) &&
    (level === undefined || problem.level === level) &&
    (source === undefined || problem.source === source) &&
    (q === undefined || `${problem.title}\n${problem.description ?? ''}`.toLowerCase().includes(q.toLowerCase()))
  )
}

type Range = NonNullable<Filters['due']>
const running = new Set<AssessedStep['state']>(['open', 'waiting', 'later'])

/** The first running clock that ends in a range. A problem has several, and the earliest may have ended long ago. */
const clockIn = (steps: readonly AssessedStep[], { from, to }: Range): AssessedStep | undefined =>
  steps
    .filter(({ state, deadline }) => running.has(state) && deadline !== null && deadline.inside === null)
    .filter(({ due }) => due !== null && due >= from && due <= to)
    .toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))[0]

/** The severity can come from a later classification, so the assessment knows it. */
function matchesStanding({ assessment }: Judged, { status, severity, open, due }: Filters): boolean {
  return (
    (status === undefined || assessment.status === status) &&
    (severity === undefined || assessment.class.severity === severity) &&
    (!open || assessment.status !== 'closed') &&
    (due === undefined || clockIn(assessment.steps, due) !== undefined)
  )
}

/** Lists show what presses first; what has no date comes after, what is closed out last. */
export const byUrgency = (a: Judged, b: Judged): number => rank(a).localeCompare(rank(b)) || 0

const rank = ({ assessment: { status, due } }: Judged): string => `${status === 'closed' ? 1 : 0}${due ?? '9999'}`

/** @param range where due days were asked for, the row shows what is due in them. */
export function rowOf({ record, rulebook, assessment, today }: Judged, range?: Range): Row {
  const asked = range && clockIn(assessment.steps, range)
  const due = asked?.due ?? assessment.due
  const step =
    asked ??
    assessment.steps.find(
      (one) => due !== null && one.due === due && one.deadline?.inside === null && one.state !== 'done',
    ) ??
    assessment.next.find(({ deadline }) => !deadline?.inside)
  const { lead, responsible = [] } = record.problem.units ?? {}
  return {
    about: aboutOf(record),
    status: assessment.status,
    step: assessment.status === 'closed' ? null : (step?.action ?? null),
    due:
      due === null
        ? null
        : { date: due, left: leftUntil(rulebook, { date: due, basis: step?.deadline?.basis ?? 'law' }, today) },
    units: responsible.length > 0 ? responsible : lead ? [lead] : [],
  }
}
