import type { CivilDate } from '../calendar/index.ts'
import type { ProblemEvent } from '../problem/event.ts'
import { holds, type Outcome, type Phase, type Procedure, type Rulebook, type Step } from '../rulebook/rulebook.ts'
import type { Positions } from '../rulebook/table.ts'
import type { DueContext } from './due.ts'
import { firstEvent, type Timeline } from './timeline.ts'

/** Where a phase stands in time: over, running, or still to come. */
type PhaseTime = 'past' | 'current' | 'future'

/** A problem on a day, with what is looked up about it. */
export interface AssessContext extends DueContext {
  readonly asOf: CivilDate
  readonly positions: Positions
}

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
  { phases }: Rulebook,
  { events, relapsedAt }: Timeline,
  positions: Positions,
): readonly DecidedPhase[] {
  // A relapse reopens the phase that ends with the rectification and those after it.
  const rectifying = phases.findIndex(({ ends }) => ends === 'rectified')
  const fromOf = (index: number): number => (rectifying >= 0 && index >= rectifying ? relapsedAt : 0)
  let current = phases.length
  while (current > 0 && !firstEvent(events, (phases[current - 1] as Phase).ends, fromOf(current - 1))) current--
  return phases.map((phase, index) => {
    const from = fromOf(index)
    return {
      phase,
      time: timeOf(index, current),
      from,
      outcome: phase.decide(positions),
      positions,
      ended: firstEvent(events, phase.ends, from),
    }
  })
}

function timeOf(index: number, current: number): PhaseTime {
  if (index === current) return 'current'
  return index < current ? 'past' : 'future'
}

/** The procedure that the facts lead to in a phase; undefined in a gap, and while a missing fact chooses between several. */
export function procedureIn({ outcome: { candidates } }: DecidedPhase): Procedure | undefined {
  return candidates.length === 1 ? (candidates[0]?.procedure ?? undefined) : undefined
}

/** The steps of a procedure that exist for a problem. What one that does not exist rests on, those after it rest on. */
export function stepsFor({ steps, conditional }: Procedure, positions: Positions): readonly Step[] {
  if (!conditional) return steps
  const absent = new Map(steps.flatMap((step) => (holds(step.when, positions) ? [] : [[step.id, step]])))
  if (absent.size === 0) return steps
  const lookThrough = (ids: readonly string[]): readonly string[] => [
    ...new Set(ids.flatMap((id) => lookThroughOne(id))),
  ]
  const lookThroughOne = (id: string): readonly string[] => {
    const step = absent.get(id)
    return step ? lookThrough(step.requires) : [id]
  }
  return steps
    .filter(({ id }) => !absent.has(id))
    .map((step) =>
      step.requires.some((id) => absent.has(id)) ? { ...step, requires: lookThrough(step.requires) } : step,
    )
}

/** The phase in which a step may be taken. */
export const phaseOfStep = (phases: readonly DecidedPhase[], id: string): DecidedPhase | undefined =>
  phases.find(({ outcome, positions }) =>
    outcome.candidates.some(
      ({ procedure }) => procedure && stepsFor(procedure, positions).some((step) => step.id === id),
    ),
  )

/** Where the records of an event begin to have force: after a relapse, for the events of a phase that it reopened. Undefined for those of no phase. */
export const inForceFrom = (phases: readonly DecidedPhase[], type: string): number | undefined =>
  (phases.find(({ phase }) => phase.ends === type) ?? phaseOfStep(phases, type))?.from

/** The position of the last step on record in a phase, -1 where none is. */
export function lastRecorded(
  events: readonly ProblemEvent[],
  { from }: Pick<DecidedPhase, 'from'>,
  steps: readonly Step[],
): number {
  let last = steps.length - 1
  while (last >= 0 && !firstEvent(events, (steps[last] as Step).id, from)) last--
  return last
}

/** Whether steps of a procedure can still be taken: its phase is not over, or some come after the one that ended it. */
export const isLive = ({ time, ended }: Pick<DecidedPhase, 'time' | 'ended'>, { goesOn }: Procedure): boolean =>
  time !== 'past' || (goesOn && ended !== undefined)
