import type { ProblemEvent } from '../problem/event.ts'
import type { Milestone } from '../problem/problem.ts'
import type { Step } from '../rulebook/rulebook.ts'
import type { AssessedStep } from './assessment.ts'
import { bodiesOf } from './bodies.ts'
import { milestoneDeadline } from './due.ts'
import { latenessOf, type StepContext } from './steps.ts'

const none: readonly AssessedStep[] = []

/** The dated sub-goals of a problem, each a step beside the one that completes the rectification. */
export function assessMilestones(context: StepContext, whole: Step): readonly AssessedStep[] {
  const { milestones = stagesOf(context) } = context.problem
  if (milestones.length === 0) return none
  return milestones.map((milestone, index) => assessMilestone(context, whole, milestone, index + 1))
}

function stagesOf({ problem: { timeLimit } }: StepContext): readonly Milestone[] {
  return (typeof timeLimit === 'object' && timeLimit.stages) || []
}

const unmetState = { past: 'unrecorded', current: 'open', future: 'later' } as const

function assessMilestone(context: StepContext, whole: Step, { goal, by }: Milestone, nth: number): AssessedStep {
  const deadline = milestoneDeadline(by)
  const record = context.events.find((event) => event.type === 'milestone-reached' && event.milestone === nth)
  return {
    id: 'milestone-reached',
    milestone: nth,
    phase: whole.phase,
    action: { zh: `完成第${nth}个阶段目标：${goal}`, en: `Reach milestone ${nth}: ${goal}` },
    act: whole.act,
    actor: bodiesOf(whole.actor, context.problem.units),
    parties: [],
    state: record ? 'done' : unmetState[context.time],
    due: by,
    deadline,
    waitsFor: null,
    meanwhile: null,
    done: record ? doneBy(context, record, by) : null,
    late: record || context.time === 'past' ? null : latenessOf(context, deadline, context.asOf),
    requires: [],
    note: null,
    citations: [],
    doubts: [],
  }
}

function doneBy(context: StepContext, record: ProblemEvent, by: string): AssessedStep['done'] {
  return {
    on: record.on,
    by: record.by ?? null,
    late: latenessOf(context, milestoneDeadline(by), record.on),
    impliedBy: null,
  }
}
