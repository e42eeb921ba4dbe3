import { type CivilDate, daysBetween } from '../calendar/index.ts'
import { type Deadline, workingDaysFrom } from '../deadline/index.ts'
import type { ProblemEvent } from '../problem/event.ts'
import type { Procedure, Step } from '../rulebook/rulebook.ts'
import type { Positions } from '../rulebook/table.ts'
import type { AssessedStep, Lateness, StepState } from './assessment.ts'
import { bodiesOf } from './bodies.ts'
import { awaitedEvent, type DueContext, ownDeadline } from './due.ts'
import { firstEvent } from './timeline.ts'

/** Where a phase stands in time: over, running, or still to come. */
export type PhaseTime = 'past' | 'current' | 'future'

export interface StepContext extends DueContext {
  readonly asOf: CivilDate
  /** Records before this position have no force here. */
  readonly from: number
  readonly time: PhaseTime
  readonly positions: Positions
}

/** The steps of a procedure that exist for a problem. What one that does not exist rests on, those after it rest on. */
export function stepsFor({ steps, conditional }: Procedure, positions: Positions): readonly Step[] {
  if (!conditional) return steps
  const absent = new Map(steps.flatMap((step) => (step.holds && !step.holds(positions) ? [[step.id, step]] : [])))
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

/** How late `on` is for a deadline; null where it is in time, where the clock is another step’s, or where the rulebook did not apply yet when it ran out. */
export function latenessOf(
  { rulebook, calendar }: DueContext,
  deadline: Deadline | null,
  on: CivilDate,
): Lateness | null {
  if (!deadline || deadline.inside || on <= deadline.date || ranOutBefore(rulebook.source.appliesFrom?.date, deadline))
    return null
  return {
    workingDaysLate: workingDaysFrom(calendar, deadline.date, on),
    calendarDaysLate: daysBetween(deadline.date, on),
  }
}

/** A clock of the document that ran out before the document applied binds nobody. */
export const ranOutBefore = (appliesFrom: CivilDate | undefined, { basis, date }: Deadline): boolean =>
  basis === 'law' && appliesFrom !== undefined && date < appliesFrom

/** The steps of a procedure as they stand. */
export function assessSteps(context: StepContext, procedure: Procedure): readonly AssessedStep[] {
  const steps = stepsFor(procedure, context.positions)
  const records = steps.map((step) => firstEvent(context.events, step.id, context.from))
  const lastRecorded = records.findLastIndex((record) => record !== undefined)
  if (context.time === 'future' && lastRecorded < 0) return stepsAhead(context, steps)
  const deadlines = steps.map((step) => ownDeadline(context, step))
  const states = new Map<string, StepState>()
  return steps.map((step, index) => {
    const record = records[index]
    const isPassed = index < lastRecorded
    const state = stateOf(context, step, record, isPassed, states)
    states.set(step.id, state)
    const deadline = deadlines[index] ?? borrowed(step, steps, deadlines)
    const impliedBy = isPassed && step.implied ? (records[lastRecorded] ?? null) : null
    return assessStep(context, step, state, deadline, doneOf(context, record, deadline, impliedBy))
  })
}

/** Nothing has happened in a phase still to come: what is the same for every problem is not made anew. */
const stepsAhead = (context: StepContext, steps: readonly Step[]): readonly AssessedStep[] =>
  steps.map((step) => step.ahead ?? assessStep(context, step, 'later', ownDeadline(context, step), null))

function assessStep(
  context: StepContext,
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
    parties: bodiesOf(step.parties, context.problem.units),
    state,
    due: deadline?.date ?? null,
    deadline,
    waitsFor: deadline || over ? null : awaitedEvent(context, step.clock),
    meanwhile: step.meanwhile,
    done,
    late: over ? null : latenessOf(context, deadline, context.asOf),
    requires: step.requires,
    note: step.note,
    citations: step.citations,
    doubts: step.doubts,
  }
}

function stateOf(
  context: StepContext,
  step: Step,
  record: ProblemEvent | undefined,
  laterOneRecorded: boolean,
  earlier: ReadonlyMap<string, StepState>,
): StepState {
  if (record) return isReturned(context, step) ? 'returned' : 'done'
  if (laterOneRecorded || context.time === 'past') return step.implied && laterOneRecorded ? 'done' : 'unrecorded'
  if (context.time === 'future') return 'later'
  const blocked = step.requires.some((before) => earlier.has(before) && !isOver(earlier.get(before)))
  if (blocked) return 'later'
  return awaitedEvent(context, step.clock) ? 'waiting' : 'open'
}

const isOver = (state: StepState | undefined): boolean => state === 'done' || state === 'unrecorded'

/** Sent back, and not handed in again since. */
function isReturned({ events, from }: StepContext, { id }: Step): boolean {
  let returned = false
  for (let i = from; i < events.length; i++) {
    const event = events[i] as ProblemEvent
    if (event.type === 'returned' && event.step === id) returned = true
    else if (event.type === id) returned = false
  }
  return returned
}

function doneOf(
  context: StepContext,
  record: ProblemEvent | undefined,
  deadline: Deadline | null,
  impliedBy: ProblemEvent | null,
): AssessedStep['done'] {
  if (record)
    return { on: record.on, by: record.by ?? null, late: latenessOf(context, deadline, record.on), impliedBy: null }
  return impliedBy ? { on: impliedBy.on, by: null, late: null, impliedBy: impliedBy.type } : null
}

/** A step inside another step's clock shows that step's date. */
function borrowed(step: Step, steps: readonly Step[], deadlines: readonly (Deadline | null)[]): Deadline | null {
  const { clock } = step
  if (!clock || !('inside' in clock)) return null
  const lender = deadlines[steps.findIndex(({ id }) => id === clock.inside)]
  return lender ? { ...lender, inside: clock.inside } : null
}
