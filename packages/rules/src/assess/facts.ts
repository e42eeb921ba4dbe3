import type { ProblemEvent } from '../problem/event.ts'
import type { Problem } from '../problem/problem.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { FactSource } from '../rulebook/source.ts'
import type { Positions } from '../rulebook/table.ts'
import type { Severity } from '../vocabulary/index.ts'
import { firstEvent, type Timeline } from './timeline.ts'

/** A fact that has a value the rulebook does not know: nothing can be said until it is put right. */
export class UnknownFactValueError extends Error {
  readonly code = 'unknown-fact-value'
  readonly fact: string
  readonly value: string
  readonly values: readonly string[]

  constructor(fact: string, value: string, values: readonly string[]) {
    super(`“${value}” is no value of the fact “${fact}”; it is one of: ${values.join(', ')}`)
    this.name = 'UnknownFactValueError'
    this.fact = fact
    this.value = value
    this.values = values
  }
}

/** The result of the last classification, else the severity that the problem was registered with. */
export function severityOf(problem: Problem, events: readonly ProblemEvent[]): Severity | undefined {
  for (let i = events.length - 1; i >= 0; i--) {
    const event = events[i] as ProblemEvent
    if (event.type === 'classified' && event.severity) return event.severity
  }
  return problem.severity
}

function statedValue(problem: Problem, events: readonly ProblemEvent[], fact: string): string | undefined {
  if (fact === 'level') return problem.level
  if (fact === 'severity') return severityOf(problem, events)
  if (fact === 'source') return problem.source
  return judgedValue(events, fact) ?? problem.facts?.[fact]
}

/** What a person last judged, dated and attributed. */
function judgedValue(events: readonly ProblemEvent[], fact: string): string | undefined {
  for (let i = events.length - 1; i >= 0; i--) {
    const event = events[i] as ProblemEvent
    if (event.type === 'judged' && event.fact === fact) return event.value
  }
  return undefined
}

/** The position that follows from events; null for a fact that is filled in later. */
function countedPosition({ events, relapsedAt }: Timeline, from: NonNullable<FactSource['from']>): number | null {
  if ('happened' in from) return firstEvent(events, from.happened, from.ever ? 0 : roundOf(relapsedAt)) ? 1 : 0
  if ('overdue' in from) return null
  let count = 0
  for (const { type } of events) if (type === from.count) count++
  return Math.min(from.upTo, count)
}

/** A new round begins with the relapse itself, which may be what a fact asks for. */
const roundOf = (relapsedAt: number): number => Math.max(0, relapsedAt - 1)

/**
 * Where the problem stands in the decision tables.
 * @throws {UnknownFactValueError} for a value that the rulebook does not know.
 */
export function positionsOf(rulebook: Rulebook, problem: Problem, timeline: Timeline): Positions {
  return rulebook.facts.map(({ id, values, from }) => {
    if (from) return countedPosition(timeline, from)
    const value = statedValue(problem, timeline.events, id)
    if (value === undefined) return null
    const position = values.indexOf(value)
    if (position < 0) throw new UnknownFactValueError(id, value, values)
    return position
  })
}

/** The positions with what the clocks say filled in, for signals and measures. */
export const withOverdue = (rulebook: Rulebook, positions: Positions, overdue: boolean): Positions =>
  positions.map((position, index) => {
    const from = rulebook.facts[index]?.from
    return from && 'overdue' in from ? Number(overdue) : position
  })
