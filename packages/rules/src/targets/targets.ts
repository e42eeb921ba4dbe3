import { limitDue } from '../assess/due.ts'
import { positionsOf } from '../assess/facts.ts'
import { compareText, firstEvent, timelineOf } from '../assess/timeline.ts'
import { type CivilDate, parseCivilDate } from '../calendar/index.ts'
import type { Problem } from '../problem/problem.ts'
import type { Rulebook, Target } from '../rulebook/rulebook.ts'
import type { TargetProgress } from './target.ts'

/**
 * How far a ledger is with the targets of a document, by their days. A past target is judged by what was on record for its last day;
 * what was done later counts towards the next one only.
 *
 * @param problems of the ledger that follow this rulebook.
 * @param asOf civil day in Asia/Shanghai; the last day of a target is in time until it ends.
 * @throws {ImpossibleDateError} for a date that does not exist.
 * @throws {UnknownFactValueError} for a fact with a value that the rulebook does not know.
 */
export function targets(rulebook: Rulebook, problems: readonly Problem[], asOf: CivilDate): readonly TargetProgress[] {
  parseCivilDate(asOf)
  const inOrder = rulebook.targets.toSorted((a, b) => compareText(a.source.by, b.source.by))
  return inOrder.map((target) => {
    const before = inOrder.filter(({ source }) => source.by < target.source.by && source.of === target.source.of).at(-1)
    return progressOf(rulebook, target, before, problems, asOf)
  })
}

function progressOf(
  rulebook: Rulebook,
  { id, source, concerns, citations, doubts }: Target,
  before: Target | undefined,
  problems: readonly Problem[],
  asOf: CivilDate,
): TargetProgress {
  const { name, by, done: required, of } = source
  const day = asOf < by ? asOf : by
  const counts = problems.map((problem) => countsTowards(rulebook, concerns, problem, day))
  const counted = problems.filter((_, index) => counts[index] === true).map((problem) => workOn(problem, day))
  const done = counted.flatMap(({ rectified }) => rectified ?? []).toSorted(compareText)
  const left = Math.max(0, required - done.length)
  const expected = counted.filter(({ rectified, limit }) => !rectified && limit && limit >= asOf && limit <= by).length
  const standing = standingOf(left, asOf, by)
  return {
    id,
    name,
    by,
    required,
    added: required - (before?.source.done ?? 0),
    of,
    counted: counted.length,
    undecided: counts.filter((count) => count === null).length,
    done: done.length,
    closed: counted.filter(({ rectified, isClosed }) => rectified && isClosed).length,
    left,
    standing,
    metOn: left === 0 ? (done[required - 1] ?? null) : null,
    expected,
    atRisk: standing === 'open' && expected < left,
    citations,
    doubts,
  }
}

function standingOf(left: number, asOf: CivilDate, by: CivilDate): TargetProgress['standing'] {
  if (left === 0) return 'met'
  return asOf > by ? 'missed' : 'open'
}

/** Null while a missing fact decides. */
function countsTowards(
  rulebook: Rulebook,
  concerns: Target['concerns'],
  problem: Problem,
  day: CivilDate,
): boolean | null {
  if (!concerns) return true
  const { decisions } = concerns(positionsOf(rulebook, problem, timelineOf(problem, day)))
  return decisions.length === 1 ? decisions[0] === 1 : null
}

interface Work {
  /** Since when the problem stands rectified. */
  readonly rectified: CivilDate | undefined
  readonly isClosed: boolean
  /** The time limit, after extensions. */
  readonly limit: CivilDate | undefined
}

/** How far a problem was on a day. One that is closed out was rectified, whether or not that was recorded apart. */
function workOn(problem: Problem, day: CivilDate): Work {
  const { events, relapsedAt } = timelineOf(problem, day)
  const closed = firstEvent(events, 'closed', relapsedAt)
  const rectified = firstEvent(events, 'rectified', relapsedAt) ?? closed
  return { rectified: rectified?.on, isClosed: closed !== undefined, limit: limitDue({ problem, events })?.date }
}
