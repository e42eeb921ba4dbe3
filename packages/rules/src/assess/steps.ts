import type { Deadline } from '../deadline/index.ts'
import type { ProblemEvent } from '../problem/event.ts'
import type { Procedure, Step } from '../rulebook/rulebook.ts'
import type { AssessedStep, StepState } from './assessment.ts'
import { bodiesOf, partiesOf } from './bodies.ts'
import { awaits, nameOf, ownDue } from './due.ts'
import { explainDue } from './explain-due.ts'
import { doneOn, latenessOf } from './lateness.ts'
import { type AssessContext, type DecidedPhase, isPending, lastRecorded, stepsFor } from './phases.ts'
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
  const states: StepState[] = []
  return steps.map((step, index) => {
    const record = records[index]
    const impliedBy = step.implied && index < last ? records[last] : undefined
    const state = isPending(phase, index, last)
      ? pendingState(context, phase, step, isBlocked(step, steps, states))
      : passedState(context, phase, step, record, impliedBy)
    states.push(state)
    const deadline = deadlines[index] ?? borrowed(step, steps, deadlines)
    return assessStep(context, step, state, deadline, doneBy(context, deadline, record, impliedBy))
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
  const over = state === 'done' || state === 'unrecorded' || state === 'returned'
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
    waitsFor: deadline || over ? null : waitsFor(context, step),
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
  { from }: DecidedPhase,
  { id }: Step,
  record: ProblemEvent | undefined,
  impliedBy: ProblemEvent | undefined,
): StepState {
  if (record) return isReturned(events, from, id) ? 'returned' : 'done'
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

/** Sent back, and not handed in again since. */
function isReturned(events: readonly ProblemEvent[], from: number, id: string): boolean {
  let returned = false
  for (let i = from; i < events.length; i++) {
    const event = events[i] as ProblemEvent
    if (event.type === 'returned' && event.step === id) returned = true
    else if (event.type === id) returned = false
  }
  return returned
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
