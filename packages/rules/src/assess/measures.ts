import type { Units } from '../problem/problem.ts'
import type { Measure } from '../rulebook/rulebook.ts'
import type { MeasureSource } from '../rulebook/source-beside.ts'
import type { AvailableMeasure } from './assessment.ts'
import { bodiesOf } from './bodies.ts'

/** What the ledger shows of a problem on the day, as far as measures rest on it. */
export interface Grounds {
  readonly closed: boolean
  readonly rectified: boolean
  readonly overdue: boolean
  readonly relapsed: boolean
}

export const isSeen: Readonly<Record<NonNullable<MeasureSource['on']>, (grounds: Grounds) => boolean>> = {
  open: ({ closed }) => !closed,
  overdue: ({ overdue }) => overdue,
  rectified: ({ rectified, closed }) => rectified && !closed,
  closed: ({ closed }) => closed,
  relapsed: ({ relapsed }) => relapsed,
}

/** A measure with the units of a problem in their roles. Written out: a spread costs several times as much. */
export function available({ ready, told, by, to }: Measure, units: Units | undefined): AvailableMeasure {
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
