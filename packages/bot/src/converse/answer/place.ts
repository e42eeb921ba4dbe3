import type { AssessedStep, CivilDate, Level, Severity, Source, Status } from '@zhenggai/rules'
import type { Judged } from './standing.ts'

/** A problem as lists look at it, worked out once a day. What lists are narrowed by lies flat: thousands are looked through. */
export interface Place {
  readonly judged: Judged
  readonly status: Status
  readonly level: Level | undefined
  /** It can come from a later classification, so the assessment knows it. */
  readonly severity: Severity | null
  readonly source: Source | undefined
  /** Lead, responsible and supporting, each once. */
  readonly units: readonly string[]
  /** In small letters. */
  readonly words: string
  /** The steps whose clock runs, the earliest first. */
  readonly clocks: readonly Clock[]
  /** Sorts what presses first to the front. */
  readonly rank: string
}

interface Clock {
  readonly due: CivilDate
  readonly step: AssessedStep
}

const places = new WeakMap<Judged, Place>()

export function placeOf(judged: Judged): Place {
  const known = places.get(judged)
  if (known) return known
  const { record, assessment } = judged
  const { title, description = '', units = {}, level, source } = record.problem
  const { lead, responsible = [], supporting = [] } = units
  const place: Place = {
    judged,
    status: assessment.status,
    level,
    severity: assessment.class.severity,
    source,
    units: [...new Set([...(lead === undefined ? [] : [lead]), ...responsible, ...supporting])],
    words: `${title}\n${description}`.toLowerCase(),
    clocks: assessment.steps.flatMap(clockOf).toSorted(byDue),
    rank: `${assessment.status === 'closed' ? 1 : 0}${assessment.due ?? '9999'}`,
  }
  places.set(judged, place)
  return place
}

const running: ReadonlySet<AssessedStep['state']> = new Set(['open', 'waiting', 'later'])

const clockOf = (step: AssessedStep): readonly Clock[] =>
  running.has(step.state) && step.due !== null && step.deadline?.inside === null ? [{ due: step.due, step }] : []

// Plain comparison: these are dates in ASCII, and a locale's order costs a hundred times as much.
export const byDue = (a: { readonly due: CivilDate }, b: { readonly due: CivilDate }): number =>
  Number(a.due > b.due) - Number(a.due < b.due)

export const byRank = (a: Place, b: Place): number => Number(a.rank > b.rank) - Number(a.rank < b.rank)
