import type { Reading } from '../../interpret/reading.ts'
import type { Explanation } from '../../reply/texts.ts'
import { aboutOf, doubtsOn, type Judged, standingOf } from './standing.ts'
import { stepView } from './step-view.ts'

const MOST_DOUBTS = 3

/** Why a date is what it is: of the step that is due that day, else of the step that comes next. */
export function explanation(judged: Judged, { dates }: Pick<Reading, 'dates'>): Explanation {
  const { assessment, record, rulebook, today } = judged
  const standing = standingOf(judged)
  const asked = dates.find(({ kind }) => kind === 'day')?.date ?? null
  const dated =
    asked === null ? undefined : assessment.steps.find(({ due, deadline }) => due === asked && !deadline?.inside)
  const main = standing.next.kind === 'step' ? standing.next.main.id : undefined
  const step = dated ?? assessment.steps.find(({ id }) => id === main)
  return {
    about: aboutOf(record),
    today,
    step: step ? stepView(rulebook, step, today) : null,
    notThatDay: asked !== null && !dated ? asked : null,
    standing,
    document: { name: rulebook.source.document.title, published: rulebook.published },
    doubts: step ? doubtsOn(rulebook, step).slice(0, MOST_DOUBTS) : [],
  }
}
