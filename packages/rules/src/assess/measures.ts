import { addDays, addMonths } from '../calendar/index.ts'
import { citationsOf } from '../rulebook/prepare.ts'
import type { Measure, Rulebook } from '../rulebook/rulebook.ts'
import type { MeasureSource } from '../rulebook/source-beside.ts'
import type { Positions } from '../rulebook/table.ts'
import type { AvailableMeasure, RegisterEntry } from './assessment.ts'
import { bodiesOf } from './bodies.ts'
import type { DueContext } from './due.ts'

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

/** Problems of one class that stand alike have the same measures: chosen once for each way to stand. */
const chosen = new WeakMap<Rulebook, Map<string, readonly Measure[]>>()

/** The measures open to somebody now, as the rulebook lists them. */
export function measuresOf(
  { rulebook, problem }: DueContext,
  positions: Positions,
  standing: Standing,
): readonly AvailableMeasure[] {
  if (rulebook.measures.length === 0) return nothing
  return measuresFor(rulebook, positions, standing).map((measure) => available(measure, problem.units))
}

function measuresFor(rulebook: Rulebook, positions: Positions, standing: Standing): readonly Measure[] {
  const known = chosen.get(rulebook) ?? new Map<string, readonly Measure[]>()
  chosen.set(rulebook, known)
  const { closed, rectified, overdue, relapsed } = standing
  const key = `${positions.join()}/${closed}${rectified}${overdue}${relapsed}`
  const found = known.get(key)
  if (found) return found
  const measures = rulebook.measures.filter(
    ({ holds, source }) => (!holds || holds(positions)) && (!source.on || isSeen[source.on](standing)),
  )
  known.set(key, measures)
  return measures
}

/** Written out: a spread costs several times as much, and this runs for many measures of every problem. */
function available({ ready, told, by, to }: Measure, units: DueContext['problem']['units']): AvailableMeasure {
  if (ready) return ready
  return {
    id: told.id,
    kind: told.kind,
    rung: told.rung,
    ground: told.ground,
    action: told.action,
    by: bodiesOf(by, units),
    to: bodiesOf(to, units),
    groundIs: told.groundIs,
    discretionary: told.discretionary,
    doubts: told.doubts,
    citations: told.citations,
  }
}

/** The registers that a problem was entered in, with their terms. */
export function registersOf({ rulebook, events }: DueContext, asOf: string): readonly RegisterEntry[] {
  const { registers } = rulebook.source
  if (!registers) return nothing
  return Object.entries(registers).flatMap(([id, { name, entered, term, effect, cite }]) => {
    const entry = events.findLast(({ type }) => type === entered)
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
