import type { ProblemEvent } from '../../problem/event.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import { sayDate, type Text } from '../../vocabulary/index.ts'
import { type DecidedPhase, inForceFrom } from '../phases.ts'
import { type Objection, say } from './objection.ts'

const repeatable = new Set([
  'progress',
  'judged',
  'extended',
  'classified',
  'returned',
  'relapsed',
  'milestone-reached',
  'notice-issued',
  'notice-answered',
])
const afterClosing = new Set(['relapsed', 'progress', 'notice-answered'])

/** Events that happen once are recorded once, and a closed problem is closed. */
export function objectionToRepetition(
  rulebook: Rulebook,
  phases: readonly DecidedPhase[],
  events: readonly ProblemEvent[],
  event: ProblemEvent,
  name: Text,
): Objection | null {
  const from = inForceFrom(phases, event.type) ?? 0
  const closed = phases.at(-1)?.ended
  const mayRepeat = repeatable.has(event.type) || isMark(rulebook, event.type)
  const before = mayRepeat ? undefined : lastRecord(events, event.type, from)
  if (before) {
    return {
      code: 'already-recorded',
      text: say(
        `“${name.zh}”已登记在${sayDate(before.on).zh}，没有重复登记。`,
        `“${name.en}” is already on record for ${sayDate(before.on).en}; it was not logged twice.`,
      ),
    }
  }
  if (!closed || afterClosing.has(event.type) || isMark(rulebook, event.type) || comesAfterClosing(phases, event.type))
    return null
  return {
    code: 'closed',
    text: say(
      `该问题已于${sayDate(closed.on).zh}销号；如有反弹，请先登记反弹。`,
      `The problem was closed out on ${sayDate(closed.on).en}; if it has come back, log the relapse first.`,
    ),
  }
}

/** An event that the rulebook declares beside its steps, and that starts no clock: it may happen again and is counted. */
function isMark({ source }: Rulebook, type: string): boolean {
  const clocks = source.phases.flatMap(({ procedures }) =>
    Object.values(procedures).flatMap(({ steps }) => steps.flatMap(({ due }) => due ?? [])),
  )
  return Object.hasOwn(source.events ?? {}, type) && !clocks.some((clock) => 'after' in clock && clock.after === type)
}

/** A record that still stands: one that was returned may be recorded again. */
function lastRecord(events: readonly ProblemEvent[], type: string, from: number): ProblemEvent | undefined {
  let record: ProblemEvent | undefined
  for (const event of events.slice(from)) {
    if (event.type === type) record = event
    else if (event.type === 'returned' && event.step === type) record = undefined
  }
  return record
}

function comesAfterClosing(phases: readonly DecidedPhase[], id: string): boolean {
  const last = phases.at(-1)
  return (
    last?.outcome.candidates.some(({ procedure }) => {
      const steps = procedure?.steps.map((step) => step.id) ?? []
      return steps.indexOf(id) > steps.indexOf(last.phase.ends)
    }) ?? false
  )
}
