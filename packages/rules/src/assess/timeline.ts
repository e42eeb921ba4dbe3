import { type CivilDate, parseCivilDate } from '../calendar/civil-date.ts'
import type { ProblemEvent } from '../problem/event.ts'
import type { Problem } from '../problem/problem.ts'

/** What had happened by a day, in order. A relapse takes the force from what it undid, not the record. */
export interface Timeline {
  /** By date, then as written. */
  readonly events: readonly ProblemEvent[]
  /** Events before this position have no force for rectification and close-out: the problem relapsed after them. */
  readonly relapsedAt: number
}

/** Events after `asOf` are not seen: the answer is what was true on that day. */
export function timelineOf(problem: Problem, asOf: CivilDate): Timeline {
  const events = inOrder(problem.events, asOf)
  let relapsedAt = 0
  for (let i = 0; i < events.length; i++) if (events[i]?.type === 'relapsed') relapsedAt = i + 1
  return { events, relapsedAt }
}

/** Everything that is on record, whatever its day. */
export const wholeTimeline = (problem: Problem): Timeline => timelineOf(problem, '9999-12-31')

/** Civil dates sort as text. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function inOrder(events: readonly ProblemEvent[], asOf: CivilDate): readonly ProblemEvent[] {
  let before: CivilDate = ''
  let isInOrder = true
  for (const { on } of events) {
    parseCivilDate(on)
    if (on < before || on > asOf) isInOrder = false
    before = on
  }
  if (isInOrder) return events
  return events.filter((event) => event.on <= asOf).toSorted((a, b) => compareText(a.on, b.on))
}

/** The first event of a type from a position on. */
export function firstEvent(events: readonly ProblemEvent[], type: string, from = 0): ProblemEvent | undefined {
  for (let i = from; i < events.length; i++) {
    const event = events[i] as ProblemEvent
    if (event.type === type) return event
  }
  return undefined
}

/** The last event of a type that concerns a step (or none). */
export function lastEventFor(
  events: readonly ProblemEvent[],
  type: string,
  step: string | undefined,
): ProblemEvent | undefined {
  for (let i = events.length - 1; i >= 0; i--) {
    const event = events[i] as ProblemEvent
    if (event.type === type && event.step === step) return event
  }
  return undefined
}
