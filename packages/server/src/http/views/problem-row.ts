import type { LedgerProblem } from '@zhenggai/bot'
import type { Assessment } from '@zhenggai/rules'
import type { Standing } from './standing.ts'

/** A problem as a line of a list. */
export function problemRow({ number, rulebook, version, sample, problem }: LedgerProblem, standing: Standing) {
  const assessment = 'assessment' in standing ? standing.assessment : undefined
  return {
    number,
    title: problem.title,
    rulebook,
    version,
    sample,
    level: problem.level ?? null,
    severity: (assessment ? assessment.class.severity : problem.severity) ?? null,
    source: problem.source ?? null,
    units: problem.units ?? {},
    status: assessment?.status ?? null,
    due: assessment?.due ?? null,
    step: (assessment && watchedStep(assessment)) ?? null,
    next: assessment?.next.map(({ id, action, due }) => ({ id, action, due })) ?? [],
    trouble: 'trouble' in standing ? standing.trouble : null,
  }
}

/** The step that the due date belongs to; where there is none, the first that can be taken. */
function watchedStep({ steps, next, due }: Assessment) {
  const own = steps.find(
    (step) => due !== null && step.due === due && step.done === null && step.deadline?.inside === null,
  )
  const step = own ?? next[0]
  return step && { id: step.id, action: step.action }
}

export type ProblemRow = ReturnType<typeof problemRow>
