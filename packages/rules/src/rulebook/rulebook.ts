import type {
  AssessedStep,
  AvailableMeasure,
  Body,
  Citation,
  Doubt,
  Party,
  PhaseDecision,
} from '../assess/assessment.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { isUniversal, universalEvents } from '../problem/event.ts'
import type { Act, Text } from '../vocabulary/index.ts'
import type { Clock, FactSource, GateSource, RulebookSource } from './source.ts'
import type { DutySource, MeasureSource, TargetSource } from './source-beside.ts'
import type { DecisionTable, FactValues, Positions, Verdict } from './table.ts'

/** Looks up what the known facts leave possible. For a plain condition 0 is no and 1 is yes. */
export type Lookup = (positions: Positions) => Verdict

/** Whether a condition holds for all that is known; what is not known does not make it hold. No condition always does. */
export const holds = (when: Lookup | null, positions: Positions): boolean =>
  when === null || !when(positions).decisions.includes(0)

/** A body as the document names it, and the field of the problem that names the unit in its role. */
export interface BodyTemplate<B extends Body = Body> {
  readonly unit: 'lead' | 'responsible' | 'supporting' | null
  readonly body: B
}

/** The bodies in one place of a rule. */
export interface Bodies<B extends Body = Body> {
  readonly templates: readonly BodyTemplate<B>[]
  /** The bodies as they are for every problem; null where a problem fills in a unit of its own. */
  readonly fixed: readonly B[] | null
}

export interface Step {
  readonly id: string
  readonly phase: string
  /** Whether the step exists for a problem; null: always. */
  readonly when: Lookup | null
  readonly action: Text
  readonly act: Act
  readonly actor: Bodies
  readonly parties: Bodies<Party>
  /** Earlier steps that it follows. */
  readonly after: readonly string[]
  /** Steps that must be on record before it is logged: those it follows, looking through implied ones. */
  readonly requires: readonly string[]
  readonly implied: boolean
  readonly clock: Clock | null
  readonly meanwhile: Text | null
  readonly note: Text | null
  readonly citations: readonly Citation[]
  readonly doubts: readonly string[]
  /** The step in a phase still to come, where it is the same for every problem: no clock, no role with a unit of the problem. */
  readonly ahead: AssessedStep | null
}

export interface Procedure {
  readonly id: string
  readonly name: Text
  readonly steps: readonly Step[]
  /** Some of its steps exist for some problems only. */
  readonly conditional: boolean
  /** Some of its steps come after the one that ends the phase. */
  readonly goesOn: boolean
}

/** What a phase holds for a class of problems: a procedure or a declared gap, with everything that supports it. */
export interface Decision {
  readonly procedure: Procedure | null
  readonly gap: { readonly id: string; readonly say: Text; readonly instead: Text | null } | null
  readonly citations: readonly Citation[]
  /** Of the decision, of the procedure and of all its steps. */
  readonly doubts: readonly string[]
}

/** What the known facts leave possible in a phase. The same facts give the same object. */
export interface Outcome {
  /** One: decided. Several: a missing fact chooses between them. */
  readonly candidates: readonly Decision[]
  /** Positions of the facts that choose. */
  readonly ask: readonly number[]
  readonly told: PhaseDecision
}

/** What must be true before a phase can end. */
export interface PhaseGate {
  readonly id: string
  readonly say: Text
  readonly check: GateSource['check']
  readonly doubts: readonly string[]
  readonly citations: readonly Citation[]
}

export interface Phase {
  readonly id: string
  readonly name: Text
  readonly ends: string
  readonly decisions: readonly Decision[]
  readonly gates: readonly PhaseGate[]
  readonly decide: (positions: Positions) => Outcome
}

/** A compiled rulebook: the source, its decisions as tables, and its steps with everything they refer to at hand. */
export interface Rulebook {
  readonly id: string
  readonly version: string
  readonly title: Text
  readonly jurisdiction: Text
  readonly authority: RulebookSource['authority']
  /** Null where the text bears no date. */
  readonly published: CivilDate | null
  readonly source: RulebookSource
  readonly table: DecisionTable
  readonly facts: readonly RulebookFact[]
  readonly phases: readonly Phase[]
  readonly doubts: Readonly<Record<string, Doubt>>
  readonly remarks: readonly Remark[]
  readonly signals: Signals | null
  readonly measures: readonly Measure[]
  readonly duties: readonly StandingDuty[]
  readonly targets: readonly Target[]
}

/** A fact, its values, and the events that it follows from; null: a person states it. */
interface RulebookFact extends FactValues {
  readonly from: FactSource['from'] | null
}

/** The lights of a rulebook, and which of them the known facts leave possible. */
interface Signals {
  readonly list: readonly Signal[]
  readonly decide: Lookup
}

export interface Signal {
  readonly id: string
  readonly name: Text
  readonly colour: string
  readonly doubts: readonly string[]
  readonly citations: readonly Citation[]
}

/** What may or must be done when a ground arises. */
export interface Measure {
  readonly id: string
  readonly source: MeasureSource
  /** Whether it is open for a problem; null: always. */
  readonly when: Lookup | null
  readonly by: Bodies
  readonly to: Bodies
  readonly citations: readonly Citation[]
  /** What the measure says, without the bodies. */
  readonly told: Omit<AvailableMeasure, 'by' | 'to'>
  /** The measure where it is the same for every problem: no role with a unit of the problem. */
  readonly ready: AvailableMeasure | null
}

/** Something to be done again and again. */
export interface StandingDuty {
  readonly id: string
  readonly source: DutySource
  /** Whether it concerns a problem: 1, 0, or both where missing facts decide. Null: it concerns all problems together. */
  readonly concerns: Lookup | null
  readonly by: Bodies
  readonly to: Bodies
  readonly citations: readonly Citation[]
  readonly doubts: readonly Doubt[]
}

/** How many problems must be done by a day. */
export interface Target {
  readonly id: string
  readonly source: TargetSource
  /** Whether a problem counts: 1, 0, or both where missing facts decide. Null: all do. */
  readonly concerns: Lookup | null
  readonly citations: readonly Citation[]
  readonly doubts: readonly Doubt[]
}

/** A doubt that concerns a problem when its known facts say so. */
interface Remark {
  readonly doubt: Doubt
  readonly when: Lookup
}

/** What an event of this rulebook is called: a universal one, a step, or one that the rulebook names itself. */
export function eventName(rulebook: Rulebook, type: string): Text | undefined {
  if (isUniversal(type)) return universalEvents[type]
  const { events = {} } = rulebook.source
  return Object.hasOwn(events, type) ? events[type] : stepsNamed(rulebook, type)[0]?.action
}

/** The steps with this id in all procedures of a rulebook. */
export const stepsNamed = (rulebook: Rulebook, id: string): readonly Step[] =>
  rulebook.phases.flatMap((phase) =>
    phase.decisions.flatMap(({ procedure }) => procedure?.steps.filter((step) => step.id === id) ?? []),
  )
