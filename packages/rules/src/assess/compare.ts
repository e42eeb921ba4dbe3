import type { CivilDate } from '../calendar/civil-date.ts'
import type { ProblemNumber } from '../problem/problem.ts'
import type { Status, Text } from '../vocabulary/index.ts'
import type { AssessedStep, Assessment, PhaseDecision, StepState } from './assessment.ts'

/** One step of which something is different. Null on the side where the step does not exist. */
export interface MovedStep {
  readonly step: string
  readonly action: Text
  readonly due: Moved<CivilDate | null>
  readonly state: Moved<StepState | null>
}

export interface Moved<T> {
  readonly from: T
  readonly to: T
}

/** What is different between two assessments. Empty parts did not move. */
export interface Comparison {
  readonly number: ProblemNumber | null
  /** Rulebook, version, calendar and day of both sides. */
  readonly between: Moved<{
    readonly rulebook: string
    readonly version: string
    readonly calendar: string
    readonly asOf: CivilDate
  }>
  readonly status: Moved<Status> | null
  readonly due: Moved<CivilDate | null> | null
  /** A declared gap stands as `gap` and its id. */
  readonly procedures: readonly ({ readonly phase: string } & Moved<string | null>)[]
  readonly steps: readonly MovedStep[]
  readonly readings: readonly ({ readonly doubt: string } & Moved<string | null>)[]
  /** Nothing is different. */
  readonly same: boolean
}

/** What moved between two assessments: of one problem on two days, by two versions of a rulebook, or by two readings. */
export function compare(a: Assessment, b: Assessment): Comparison {
  const status = moved(a.status, b.status)
  const due = moved(a.due, b.due)
  const procedures = movedProcedures(a, b)
  const steps = movedSteps(a.steps, b.steps)
  const readings = movedReadings(a, b)
  return {
    number: a.number ?? b.number,
    between: { from: receipt(a), to: receipt(b) },
    status,
    due,
    procedures,
    steps,
    readings,
    same: !status && !due && procedures.length + steps.length + readings.length === 0,
  }
}

/** The comparisons of a whole ledger, those with a difference only. Problems are matched by number. */
export function compareAll(a: readonly Assessment[], b: readonly Assessment[]): readonly Comparison[] {
  const byNumber = new Map(b.map((assessment) => [String(assessment.number), assessment]))
  return a.flatMap((before) => {
    const after = byNumber.get(String(before.number))
    const comparison = after && compare(before, after)
    return comparison && !comparison.same ? [comparison] : []
  })
}

const moved = <T>(from: T, to: T): Moved<T> | null => (from === to ? null : { from, to })

const receipt = ({ rulebook, calendar, asOf }: Assessment) => ({
  rulebook: rulebook.id,
  version: rulebook.version,
  calendar,
  asOf,
})

function movedProcedures(a: Assessment, b: Assessment): Comparison['procedures'] {
  const before = new Map(a.class.phases.map((decision) => [decision.phase, held(decision)]))
  const after = new Map(b.class.phases.map((decision) => [decision.phase, held(decision)]))
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((phase) => {
    const change = moved(before.get(phase) ?? null, after.get(phase) ?? null)
    return change ? [{ phase, ...change }] : []
  })
}

const held = ({ procedure, gap }: PhaseDecision): string | null => procedure ?? (gap ? `gap ${gap.id}` : null)

const keyOf = ({ phase, id, milestone }: AssessedStep): string => `${phase}/${id}/${milestone ?? ''}`

function movedSteps(a: readonly AssessedStep[], b: readonly AssessedStep[]): readonly MovedStep[] {
  const before = new Map(a.map((step) => [keyOf(step), step]))
  const after = new Map(b.map((step) => [keyOf(step), step]))
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const from = before.get(key)
    const to = after.get(key)
    if (from?.due === to?.due && from?.state === to?.state) return []
    const { id, action } = (from ?? to) as AssessedStep
    return [
      {
        step: id,
        action,
        due: { from: from?.due ?? null, to: to?.due ?? null },
        state: { from: from?.state ?? null, to: to?.state ?? null },
      },
    ]
  })
}

function movedReadings(a: Assessment, b: Assessment): Comparison['readings'] {
  const before = new Map(a.doubts.map(({ id, chosen }) => [id, chosen]))
  const after = new Map(b.doubts.map(({ id, chosen }) => [id, chosen]))
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((doubt) => {
    const change = moved(before.get(doubt) ?? null, after.get(doubt) ?? null)
    return change ? [{ doubt, ...change }] : []
  })
}
