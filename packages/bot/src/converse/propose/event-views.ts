import type { ProblemEvent } from '@zhenggai/rules'
import type { DraftView } from '../../reply/view.ts'
import { aboutOf, type Judged } from '../answer/standing.ts'

type Assumed = Extract<DraftView, { kind: 'extend' }>['assumed']

/** How an extension is shown: the last day as it stands, and as it would be. */
export function extensionView(
  { record, assessment }: Judged,
  { step: id, until = '', basis = '', on }: ProblemEvent,
  assumed: Assumed,
): DraftView {
  const step = id === undefined ? undefined : assessment.steps.find((one) => one.id === id)
  return {
    kind: 'extend',
    about: aboutOf(record),
    step: step?.action ?? null,
    from: step ? step.due : limitOf({ record, assessment }),
    until,
    basis,
    on,
    assumed,
  }
}

/** The time limit as it stands after what was extended before: a day where there is one, else its words. */
export function limitOf({ record, assessment }: Pick<Judged, 'record' | 'assessment'>): string | null {
  const extended = record.problem.events.findLast(({ type, step }) => type === 'extended' && step === undefined)?.until
  const { timeLimit } = record.problem
  const due = assessment.steps.find(({ id }) => id === 'rectified')?.due ?? null
  return extended ?? due ?? (typeof timeLimit === 'string' ? timeLimit : (timeLimit?.due ?? timeLimit?.text ?? null))
}

/** How a notice is shown: to whom, what it urges, and the measure of the document that it carries out. */
export function noticeView(
  { record, assessment }: Judged,
  { step: id, notice = '', measure: measureId, until }: ProblemEvent,
  assumed: Assumed,
  supervises: boolean,
): DraftView {
  const { lead, responsible = [] } = record.problem.units ?? {}
  return {
    kind: 'notice',
    about: aboutOf(record),
    notice,
    supervises,
    to: [...new Set([lead, ...responsible])].filter((unit) => unit !== undefined),
    step: assessment.steps.find((one) => one.id === id)?.action ?? null,
    measure: assessment.measures.find((one) => one.id === measureId)?.action ?? null,
    until: until ?? null,
    assumed,
  }
}
