import { type CivilDate, parseCivilDate } from '../../calendar/index.ts'
import type { ProblemEvent } from '../../problem/event.ts'
import type { Problem } from '../../problem/problem.ts'
import { eventName, type Rulebook } from '../../rulebook/rulebook.ts'
import { positionsOf } from '../facts.ts'
import { decidePhases } from '../phases.ts'
import { wholeTimeline } from '../timeline.ts'
import { objectionsToEvent, unknownEvent } from './event-objections.ts'
import type { Objection } from './objection.ts'
import { objectionToRepetition } from './repetition.ts'
import { objectionToStep } from './step-objections.ts'

/**
 * Whether an event may be logged to a problem on a day: empty when it may. It looks at what is on record, so an event that was
 * taken back must not be among the problem's events.
 *
 * @param today civil day in Asia/Shanghai; nothing that lies after it has happened.
 * @throws {ImpossibleDateError} for a date that does not exist.
 */
export function mayLog(
  rulebook: Rulebook,
  problem: Problem,
  event: ProblemEvent,
  today: CivilDate,
): readonly Objection[] {
  parseCivilDate(event.on)
  const name = eventName(rulebook, event.type)
  if (!name) return [unknownEvent(event.type)]
  const basic = objectionsToEvent(rulebook, event, today)
  if (basic.length > 0) return basic
  const timeline = wholeTimeline(problem)
  const phases = decidePhases(rulebook, timeline, positionsOf(rulebook, problem, timeline))
  const objection =
    objectionToRepetition(rulebook, phases, timeline.events, event, name) ??
    objectionToStep(rulebook, phases, timeline.events, event, name)
  return objection ? [objection] : []
}
