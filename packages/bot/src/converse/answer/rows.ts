import type { AssessedStep, CivilDate } from '@zhenggai/rules'
import type { Ledger } from '../../ledger/ledger.ts'
import type { Filters, Row } from '../../reply/view.ts'
import { type Board, boardOf } from './board.ts'
import { leftUntil } from './left.ts'
import type { Place } from './place.ts'
import { aboutOf } from './standing.ts'

/** Problems that match, what presses most first; and the numbers of those that cannot be read or judged. */
export interface Matching {
  readonly places: readonly Place[]
  readonly failed: readonly string[]
}

export async function matching(ledger: Ledger, filters: Filters, today: CivilDate): Promise<Matching> {
  const board = await boardOf(ledger, today)
  const { candidates, rest } = candidatesIn(board, filters)
  const tests = testsOf(rest)
  return {
    places: tests.length > 0 ? candidates.filter((place) => tests.every((test) => test(place))) : candidates,
    failed: [...(await ledger.damaged()).map(({ number }) => number), ...board.failed.map(String)],
  }
}

interface Candidates {
  readonly candidates: readonly Place[]
  /** What still has to be looked at. */
  readonly rest: Filters
}

/** Where to look: among what is due in the days asked for, in the order of those days; of a unit; of a status; else everywhere. */
function candidatesIn({ places, byStatus, byUnit, clocks }: Board, filters: Filters): Candidates {
  const { due, unit, status, ...others } = filters
  if (due) {
    const from = firstFrom(clocks, due.from)
    const to = firstFrom(clocks, `${due.to}~`)
    const running = clocks.slice(from, to)
    const rest = { ...others, ...(unit !== undefined && { unit }), ...(status !== undefined && { status }) }
    return { candidates: [...new Set(running.map(({ place }) => place))], rest }
  }
  if (unit !== undefined) {
    return { candidates: byUnit.get(unit) ?? none, rest: { ...others, ...(status !== undefined && { status }) } }
  }
  return { candidates: status === undefined ? places : (byStatus.get(status) ?? none), rest: others }
}

const none: readonly Place[] = []

/** The position of the first clock that does not end before a day; `2023-06-20~` sorts after that day. */
function firstFrom(clocks: Board['clocks'], day: CivilDate): number {
  let [low, high] = [0, clocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((clocks[middle]?.due ?? '') < day) low = middle + 1
    else high = middle
  }
  return low
}

type Test = (place: Place) => boolean

/** Decided once a list, not once a problem. */
function testsOf({ unit, level, severity, source, status, open, q }: Filters): readonly Test[] {
  const words = q?.toLowerCase()
  const tests: readonly (Test | false)[] = [
    status !== undefined && ((place) => place.status === status),
    level !== undefined && ((place) => place.level === level),
    severity !== undefined && ((place) => place.severity === severity),
    source !== undefined && ((place) => place.source === source),
    open === true && ((place) => place.status !== 'closed'),
    unit !== undefined && ((place) => place.units.includes(unit)),
    words !== undefined && ((place) => place.words.includes(words)),
  ]
  return tests.filter((test) => test !== false)
}

type Range = NonNullable<Filters['due']>

/** The first running clock that ends in a range. A problem has several, and the earliest may have ended long ago. */
const clockIn = (clocks: Place['clocks'], { from, to }: Range): AssessedStep | undefined =>
  clocks.find(({ due }) => due >= from && due <= to)?.step

/** @param range where due days were asked for, the row shows what is due in them. */
export function rowOf({ judged, clocks }: Place, range?: Range): Row {
  const { record, rulebook, assessment, today } = judged
  const asked = range && clockIn(clocks, range)
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
