import type { Deadline } from '../deadline/index.ts'
import type { ProblemEvent } from '../problem/event.ts'
import type { Procedure, Step } from '../rulebook/rulebook.ts'
import type { AssessedStep, StepState } from './assessment.ts'
import { bodiesOf, partiesOf } from './bodies.ts'
import { awaits, nameOf, ownDue } from './due.ts'
import { explainDue } from './explain-due.ts'
import { doneOn, latenessOf } from './lateness.ts'
import { type AssessContext, type DecidedPhase, isLive, lastRecorded, stepsFor } from './phases.ts'
import { dueAgain, returnOf, withFirstDate } from './returned.ts'
import { firstEvent } from './timeline.ts'

/** The steps of a procedure as they stand. */
export function assessSteps(
  context: AssessContext,
  phase: DecidedPhase,
  procedure: Procedure,
): readonly AssessedStep[] {
  const { events, positions } = context
  const steps = stepsFor(procedure, positions)
  const last = lastRecorded(events, phase, steps)
  if (phase.time === 'future' && last < 0) return stepsAhead(context, steps)
  const records = steps.map(({ id }) => firstEvent(events, id, phase.from))
  const deadlines = steps.map((step) => ownDeadline(context, step))
  const live = isLive(phase, procedure)
  const states: StepState[] = []
  return steps.map((step, index) => {
    const record = records[index]
    const impliedBy = step.implied && index < last ? records[last] : undefined
    const state =
      index > last && live
        ? pendingState(context, phase, step, isBlocked(step, steps, states))
        : passedState(context, phase, step, record, impliedBy)
    states.push(state)
    const deadline = deadlines[index] ?? borrowed(step, steps, deadlines)
    const done = doneBy(context, deadline, record, impliedBy)
    if (state !== 'returned') return assessStep(context, step, state, deadline, done)
    const again = dueAgain(context, phase, step)
    return withFirstDate(
      assessStep(context, step, state, again && explainDue(context, step.clock, again), done),
      deadline,
    )
  })
}

/** Nothing has happened in a phase still to come: what is the same for every problem is not made anew. */
const stepsAhead = (context: AssessContext, steps: readonly Step[]): readonly AssessedStep[] =>
  steps.map((step) => step.ahead ?? assessStep(context, step, 'later', ownDeadline(context, step), null))

function ownDeadline(context: AssessContext, step: Step): Deadline | null {
  const due = ownDue(context, step)
  return due && explainDue(context, step.clock, due)
}

function assessStep(
  context: AssessContext,
  step: Step,
  state: StepState,
  deadline: Deadline | null,
  done: AssessedStep['done'],
): AssessedStep {
  const over = state === 'done' || state === 'unrecorded'
  return {
    id: step.id,
    milestone: null,
    phase: step.phase,
    action: step.action,
    act: step.act,
    actor: bodiesOf(step.actor, context.problem.units),
    parties: partiesOf(step.parties, context.problem.units),
    state,
    due: deadline?.date ?? null,
    deadline,
    waitsFor: deadline || over || state === 'returned' ? null : waitsFor(context, step),
    meanwhile: step.meanwhile,
    done,
    late: over ? null : latenessOf(context, deadline, context.asOf),
    requires: step.requires,
    note: step.note,
    citations: step.citations,
    doubts: step.doubts,
  }
}

function waitsFor(context: AssessContext, { clock }: Step): AssessedStep['waitsFor'] {
  const event = awaits(context, clock)
  return event === null ? null : { event, name: nameOf(context.rulebook, event) }
}

function passedState(
  { events }: AssessContext,
  { time, from }: DecidedPhase,
  { id }: Step,
  record: ProblemEvent | undefined,
  impliedBy: ProblemEvent | undefined,
): StepState {
  if (record) return time !== 'past' && returnOf(events, from, id) >= 0 ? 'returned' : 'done'
  return impliedBy ? 'done' : 'unrecorded'
}

function pendingState(context: AssessContext, { time }: DecidedPhase, { clock }: Step, blocked: boolean): StepState {
  if (time === 'future' || blocked) return 'later'
  return awaits(context, clock) === null ? 'open' : 'waiting'
}

/** An earlier step that it requires is not over. */
function isBlocked({ requires }: Step, steps: readonly Step[], states: readonly StepState[]): boolean {
  for (let index = 0; index < states.length; index++) {
    const isOver = states[index] === 'done' || states[index] === 'unrecorded'
    if (!isOver && requires.includes((steps[index] as Step).id)) return true
  }
  return false
}

function doneBy(
  context: AssessContext,
  deadline: Deadline | null,
  record: ProblemEvent | undefined,
  impliedBy: ProblemEvent | undefined,
): AssessedStep['done'] {
  if (record) return doneOn(context, record, deadline)
  return impliedBy ? { on: impliedBy.on, by: null, late: null, impliedBy: impliedBy.type } : null
}

/** A step inside another step's clock shows that step's date. */
function borrowed(step: Step, steps: readonly Step[], deadlines: readonly (Deadline | null)[]): Deadline | null {
  const { clock } = step
  if (!clock || !('inside' in clock)) return null
  const lender = deadlines[steps.findIndex(({ id }) => id === clock.inside)]
  return lender ? { ...lender, inside: clock.inside } : null
}
