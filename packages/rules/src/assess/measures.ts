import { addDays, addMonths } from '../calendar/index.ts'
import { citationsOf } from '../rulebook/prepare.ts'
import type { Measure } from '../rulebook/rulebook.ts'
import type { MeasureSource } from '../rulebook/source-beside.ts'
import type { Positions } from '../rulebook/table.ts'
import type { AvailableMeasure, RegisterEntry } from './assessment.ts'
import { bodiesOf } from './bodies.ts'
import type { DueContext } from './due.ts'
import { firstEvent } from './timeline.ts'

/** What the ledger shows of a problem on the day. */
export interface Standing {
  readonly closed: boolean
  readonly rectified: boolean
  readonly overdue: boolean
  readonly relapsed: boolean
}

type Ground = NonNullable<MeasureSource['on']>

const isSeen: Record<Ground, (standing: Standing) => boolean> = {
  open: ({ closed }) => !closed,
  overdue: ({ overdue }) => overdue,
  rectified: ({ rectified, closed }) => rectified && !closed,
  closed: ({ closed }) => closed,
  relapsed: ({ relapsed }) => relapsed,
}

const nothing: readonly never[] = []

/** The measures open to somebody now, those of the ladder in its order. */
export function measuresOf(
  { rulebook, problem }: DueContext,
  positions: Positions,
  standing: Standing,
): readonly AvailableMeasure[] {
  if (rulebook.measures.length === 0) return nothing
  return rulebook.measures
    .filter(({ holds, source }) => (!holds || holds(positions)) && (!source.on || isSeen[source.on](standing)))
    .map((measure) => available(measure, problem.units))
}

function available(
  { id, source, by, to, citations }: Measure,
  units: DueContext['problem']['units'],
): AvailableMeasure {
  return {
    id,
    kind: source.kind,
    rung: source.rung ?? null,
    ground: source.ground,
    action: source.action,
    by: bodiesOf(by, units),
    to: bodiesOf(to, units),
    groundIs: source.on ? 'seen' : 'judged',
    discretionary: source.discretionary ?? false,
    citations,
  }
}

/** The registers that a problem was entered in, with their terms. */
export function registersOf({ rulebook, events }: DueContext, asOf: string): readonly RegisterEntry[] {
  const { registers } = rulebook.source
  if (!registers) return nothing
  return Object.entries(registers).flatMap(([id, { name, entered, term, effect, cite }]) => {
    const entry = firstEvent(events, entered)
    if (!entry) return []
    const until = term.unit === 'month' ? addMonths(entry.on, term.within) : addDays(entry.on, term.within)
    return [
      {
        id,
        name,
        since: entry.on,
        until,
        running: asOf <= until,
        effect,
        citations: citationsOf(rulebook.source, cite),
      },
    ]
  })
}
