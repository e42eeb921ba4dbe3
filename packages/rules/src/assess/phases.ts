import type { ProblemEvent } from '../problem/event.ts'
import type { Outcome, Phase, Rulebook } from '../rulebook/rulebook.ts'
import type { Positions } from '../rulebook/table.ts'
import type { PhaseTime } from './steps.ts'
import { firstEvent, type Timeline } from './timeline.ts'

/** A phase with what the facts decide in it. */
export interface DecidedPhase {
  readonly phase: Phase
  readonly time: PhaseTime
  /** Records before this position have no force in this phase. */
  readonly from: number
  readonly outcome: Outcome
  readonly positions: Positions
  readonly ended: ProblemEvent | undefined
}

/** The phases of a rulebook for one problem: what is over, what is running, what holds in each. */
export function decidePhases(
  rulebook: Rulebook,
  { events, relapsedAt }: Timeline,
  positions: Positions,
): readonly DecidedPhase[] {
  let from = 0
  const froms = rulebook.phases.map(({ ends }) => {
    if (ends === 'rectified') from = relapsedAt
    return from
  })
  const ends = rulebook.phases.map((phase, index) => firstEvent(events, phase.ends, froms[index]))
  const lastEnded = ends.findLastIndex((event) => event !== undefined)
  return rulebook.phases.map((phase, index) => ({
    phase,
    time: timeOf(index, lastEnded + 1),
    from: froms[index] ?? 0,
    outcome: phase.decide(positions),
    positions,
    ended: ends[index],
  }))
}

function timeOf(index: number, current: number): PhaseTime {
  if (index === current) return 'current'
  return index < current ? 'past' : 'future'
}
