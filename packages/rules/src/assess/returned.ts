import type { Deadline } from '../deadline/index.ts'
import type { ProblemEvent } from '../problem/event.ts'
import type { Step } from '../rulebook/rulebook.ts'
import { sayDate } from '../vocabulary/index.ts'
import type { AssessedStep } from './assessment.ts'
import { type Due, type DueContext, ownDue } from './due.ts'
import type { DecidedPhase } from './phases.ts'

/** The position of the event that sent a step back; -1 where it was not, or was handed in again since. */
export function returnOf(events: readonly ProblemEvent[], from: number, id: string): number {
  let position = -1
  for (let i = from; i < events.length; i++) {
    const event = events[i] as ProblemEvent
    if (event.type === 'returned' && event.step === id) position = i
    else if (event.type === id) position = -1
  }
  return position
}

/** The limit that somebody set for handing a step in again. The clock of the document was for the first time: it does not run again. */
export function dueAgain(context: DueContext, { time, from }: DecidedPhase, step: Step): Due | null {
  const { events } = context
  const returned = time === 'past' ? -1 : returnOf(events, from, step.id)
  if (returned < 0) return null
  const due = ownDue(context, step)
  return due?.extension && events.indexOf(due.extension) > returned ? due : null
}

/** The date that the first submission was held against is told, and no more than told. */
export function withFirstDate(step: AssessedStep, first: Deadline | null): AssessedStep {
  if (!first || step.due) return step
  const day = sayDate(first.date)
  const zh = `退回后重报，文件没有规定期限；首次的期限是${day.zh}。`
  const en = `Sent back: no limit is set for handing it in again; the first was ${day.en}.`
  return { ...step, note: step.note ? { zh: `${step.note.zh}${zh}`, en: `${step.note.en} ${en}` } : { zh, en } }
}
