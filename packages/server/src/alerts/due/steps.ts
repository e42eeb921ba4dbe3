import type { AssessedStep, Assessment, Calendar, CivilDate } from '@zhenggai/rules'
import type { Basis, Dated, Notice } from '../notice.ts'
import type { AlertPolicy } from '../policy.ts'
import { placeIn, unitsOf } from './parties.ts'
import { stageOf } from './stage.ts'
import type { Subject } from './subject.ts'

const running = new Set<AssessedStep['state']>(['open', 'waiting', 'later', 'returned'])

/** The last days of a problem's steps that are near, here or past. A step inside another's clock goes with that one. */
export function stepNotices(
  subject: Subject,
  { steps, overdue }: Assessment,
  day: CivilDate,
  calendar: Calendar,
  policy: AlertPolicy,
): readonly Notice[] {
  const late = new Set(overdue.map(({ step, due }) => `${step} ${due}`))
  const notices: Notice[] = []
  for (const step of steps) {
    const { due, deadline, state } = step
    if (due === null || !deadline || deadline.inside !== null || !running.has(state)) continue
    // What ran out before the document was there is not called overdue.
    if (due < day && !late.has(`${step.id} ${due}`)) continue
    const stage = stageOf({ due, strict: deadline.stricter?.date }, day, calendar, policy)
    if (!stage) continue
    const { kind } = stage
    const rung = kind === 'overdue' ? `overdue-${stage.rung}` : kind
    notices.push({
      ...datedOf(step, due),
      ...stage,
      id: `${subject.key}|${stepKey(step)}|${rung}|${due}`,
      problem: subject.problem,
      units: unitsOf(step.actor, subject.units),
      basis: basisOf(step),
    })
  }
  return notices
}

const stepKey = ({ id, milestone }: AssessedStep): string => (milestone === null ? id : `${id}-${milestone}`)

function datedOf({ action, deadline }: AssessedStep, due: CivilDate): Dated {
  return {
    name: action,
    due,
    strict: deadline?.stricter?.date ?? null,
    was: deadline?.was ?? null,
    provisional: deadline?.provisional ?? false,
  }
}

function basisOf({ deadline, citations }: AssessedStep): Basis {
  const kind = deadline?.basis ?? 'law'
  if (kind === 'law') return { kind, text: placeIn(citations) }
  const granted = (kind === 'extension' && deadline?.grantedBy) || ''
  return { kind, text: { zh: granted, en: granted } }
}
