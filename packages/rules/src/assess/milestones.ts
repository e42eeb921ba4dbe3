import type { ProblemEvent } from '../problem/event.ts'
import type { Milestone, Problem } from '../problem/problem.ts'
import type { Procedure, Step } from '../rulebook/rulebook.ts'
import type { AssessedStep } from './assessment.ts'
import { bodiesOf } from './bodies.ts'
import { plannedDue } from './due.ts'
import { explainDue } from './explain-due.ts'
import { doneOn, latenessOf } from './lateness.ts'
import type { AssessContext, DecidedPhase } from './phases.ts'

const none: readonly Milestone[] = []

/** The dated sub-goals of a problem: its milestones, else the stages of its time limit. */
export function milestonesOf({ milestones, timeLimit }: Problem): readonly Milestone[] {
  if (milestones) return milestones
  if (typeof timeLimit !== 'object' || !timeLimit.stages) return none
  return timeLimit.stages.map(({ what, due }) => ({ goal: what, by: due }))
}

/** The step that the milestones of a problem lead up to, where a phase has it. */
export const wholeOf = ({ phase: { ends } }: DecidedPhase, { steps }: Procedure): Step | undefined =>
  ends === 'rectified' ? steps.find(({ id }) => id === 'rectified') : undefined

/** The record of a milestone, counted from 1. */
export const milestoneRecord = (events: readonly ProblemEvent[], nth: number): ProblemEvent | undefined =>
  events.find(({ type, milestone }) => type === 'milestone-reached' && milestone === nth)

/** The milestones of a problem, each a step beside the one that completes the rectification. */
export const assessMilestones = (context: AssessContext, phase: DecidedPhase, whole: Step): readonly AssessedStep[] =>
  milestonesOf(context.problem).map((milestone, index) => assessMilestone(context, phase, whole, milestone, index + 1))

const unmetState = { past: 'unrecorded', current: 'open', future: 'later' } as const

function assessMilestone(
  context: AssessContext,
  { time }: DecidedPhase,
  whole: Step,
  { goal, by }: Milestone,
  nth: number,
): AssessedStep {
  const deadline = explainDue(context, null, plannedDue(by))
  const record = milestoneRecord(context.events, nth)
  return {
    id: 'milestone-reached',
    milestone: nth,
    phase: whole.phase,
    action: { zh: `完成第${nth}个阶段目标：${goal}`, en: `Reach milestone ${nth}: ${goal}` },
    act: whole.act,
    actor: bodiesOf(whole.actor, context.problem.units),
    parties: [],
    state: record ? 'done' : unmetState[time],
    due: by,
    deadline,
    waitsFor: null,
    meanwhile: null,
    done: record ? doneOn(context, record, deadline) : null,
    late: record || time === 'past' ? null : latenessOf(context, deadline, context.asOf),
    requires: [],
    note: null,
    citations: [],
    doubts: [],
  }
}
