import type { Problem } from '../problem/problem.ts'
import type { PhaseGate } from '../rulebook/rulebook.ts'
import type { ProblemField } from '../rulebook/source.ts'
import type { Gate } from './assessment.ts'
import type { DueContext } from './due.ts'
import { type DecidedPhase, inForceFrom } from './phases.ts'
import { firstEvent } from './timeline.ts'

const none: readonly Gate[] = []

/** The gates of the phase that a problem is in. */
export function gatesOf(context: DueContext, phases: readonly DecidedPhase[]): readonly Gate[] {
  const current = phases.find(({ time }) => time === 'current')
  if (!current || current.phase.gates.length === 0) return none
  return current.phase.gates.map(({ id, say, check, doubts, citations }) => ({
    id,
    phase: current.phase.id,
    say,
    met: isMet(context, phases, current.from, check),
    doubts,
    citations,
  }))
}

/** @param round what was confirmed before this position was confirmed of a round that a relapse undid. */
function isMet(
  { events, problem }: DueContext,
  phases: readonly DecidedPhase[],
  round: number,
  check: PhaseGate['check'],
): boolean | null {
  if ('recorded' in check) {
    const from = inForceFrom(phases, check.recorded) ?? round
    return firstEvent(events, check.recorded, from) !== undefined
  }
  if ('field' in check) return hasField(problem, check.field)
  const judged = events.slice(round).findLast(({ type, fact }) => type === 'judged' && fact === check.confirmed)
  return judged ? judged.value === 'yes' : null
}

/** Whether a field of the problem says something. */
export function hasField(problem: Problem, field: ProblemField): boolean {
  switch (field) {
    case 'units.lead':
      return Boolean(problem.units?.lead)
    case 'units.responsible':
      return Boolean(problem.units?.responsible?.length)
    case 'units.supporting':
      return Boolean(problem.units?.supporting?.length)
    default:
      return Boolean(problem[field])
  }
}
