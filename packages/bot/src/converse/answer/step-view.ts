import type { AssessedStep, Citation, CivilDate, Rulebook } from '@zhenggai/rules'
import type { BasisView, StepView } from '../../reply/view.ts'
import { leftUntil } from './left.ts'

export const basisView = (rulebook: Rulebook, citations: readonly Citation[]): BasisView => ({
  document: citations[0]?.document ?? rulebook.source.document.title,
  parts: citations.map(({ path, gist }) => ({ path, gist })),
})

export const stepView = (rulebook: Rulebook, step: AssessedStep, today: CivilDate): StepView => ({
  id: step.id,
  action: step.action,
  actors: step.actor,
  parties: step.parties,
  due: step.deadline && {
    date: step.deadline.date,
    left: leftUntil(rulebook, step.deadline, today),
    deadline: step.deadline,
  },
  waitsFor: step.waitsFor?.name ?? null,
  meanwhile: step.meanwhile,
  returned: step.state === 'returned',
  basis: basisView(rulebook, step.citations),
})
