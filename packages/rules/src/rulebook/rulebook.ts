import type { Body, Citation, Doubt, Party, PhaseDecision } from '../assess/assessment.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { universalEvents } from '../problem/event.ts'
import type { Act, Text } from '../vocabulary/index.ts'
import type {
  BodyRef,
  Clock,
  DecisionSource,
  GapSource,
  PhaseSource,
  ProcedureSource,
  RulebookSource,
  StepSource,
} from './source.ts'
import { createLookup, type DecisionTable, type Positions, type Verdict } from './table.ts'

/** A body as the document names it, and the field of the problem that names the unit in its role. */
export interface BodyTemplate<B extends Body = Body> {
  readonly unit: 'lead' | 'responsible' | null
  readonly body: B
}

export interface Step {
  readonly id: string
  readonly phase: string
  readonly action: Text
  readonly act: Act
  readonly actor: readonly BodyTemplate[]
  readonly parties: readonly BodyTemplate<Party>[]
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
}

export interface Procedure {
  readonly id: string
  readonly name: Text
  readonly steps: readonly Step[]
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
  /** Tells this outcome from the others of its phase. */
  readonly key: string
  readonly told: PhaseDecision
}

export interface Phase {
  readonly id: string
  readonly name: Text
  readonly ends: string
  readonly decisions: readonly Decision[]
  readonly decide: (positions: Positions) => Outcome
}

/** A compiled rulebook: the source, its decisions as tables, and its steps with everything they refer to at hand. */
export interface Rulebook {
  readonly id: string
  readonly version: string
  readonly title: Text
  readonly jurisdiction: Text
  readonly authority: RulebookSource['authority']
  readonly published: CivilDate
  readonly source: RulebookSource
  readonly table: DecisionTable
  readonly phases: readonly Phase[]
  readonly doubts: Readonly<Record<string, Doubt>>
  readonly remarks: readonly Remark[]
}

/** A doubt that concerns a problem when its known facts say so. */
export interface Remark {
  readonly doubt: Doubt
  readonly holds: (positions: Positions) => boolean
}

/** Joins a checked source with its decisions. Sources from outside go through `compile`, which checks them first. */
export function createRulebook(source: RulebookSource, table: DecisionTable): Rulebook {
  const doubts = Object.fromEntries(
    Object.entries(source.doubts).map(([id, { about, readings, chosen, tell }]) => [
      id,
      { id, about, readings, chosen, tell },
    ]),
  )
  return {
    id: source.id,
    version: source.version,
    title: source.title,
    jurisdiction: source.jurisdiction,
    authority: source.authority,
    published: source.document.published,
    source,
    table,
    phases: source.phases.map((phase) => preparePhase(source, phase, table)),
    doubts,
    remarks: (source.remarks ?? []).map(({ doubt }, index) => {
      const lookup = createLookup(table.facts, table.remarks[index] ?? '')
      const holds = (positions: Positions) => !lookup(positions).decisions.includes(0)
      return { doubt: doubts[doubt] as Doubt, holds }
    }),
  }
}

function preparePhase(source: RulebookSource, phase: PhaseSource, table: DecisionTable): Phase {
  const procedures = new Map(
    Object.entries(phase.procedures).map(([id, procedure]) => [id, prepareProcedure(source, phase.id, id, procedure)]),
  )
  const decisions = phase.decide.map((decision) => prepareDecision(source, phase, decision, procedures))
  const lookup = createLookup(table.facts, table.phases[phase.id] ?? '')
  const outcomes = new Map<Verdict, Outcome>()
  const decide = (positions: Positions): Outcome => {
    const verdict = lookup(positions)
    const outcome = outcomes.get(verdict) ?? outcomeOf(phase, decisions, verdict)
    outcomes.set(verdict, outcome)
    return outcome
  }
  return { id: phase.id, name: phase.name, ends: phase.ends, decisions, decide }
}

function outcomeOf(phase: PhaseSource, decisions: readonly Decision[], verdict: Verdict): Outcome {
  const candidates = verdict.decisions.map((index) => decisions[index] as Decision)
  const decided = candidates.length === 1 ? candidates[0] : undefined
  return {
    candidates,
    ask: verdict.ask,
    key: verdict.decisions.join('+'),
    told: {
      phase: phase.id,
      name: phase.name,
      procedure: decided?.procedure?.id ?? null,
      procedureName: decided?.procedure?.name ?? null,
      gap: decided?.gap ?? null,
      candidates: candidates.map(({ procedure, gap }) => procedure?.id ?? gap?.id ?? ''),
      citations: decided?.citations ?? [],
    },
  }
}

function prepareDecision(
  source: RulebookSource,
  phase: PhaseSource,
  decision: DecisionSource,
  procedures: ReadonlyMap<string, Procedure>,
): Decision {
  if ('gap' in decision) {
    const gap = phase.gaps?.[decision.gap] as GapSource
    return {
      procedure: null,
      gap: { id: decision.gap, say: gap.say, instead: gap.instead ?? null },
      citations: citationsOf(source, [...decision.cite, ...gap.cite]),
      doubts: unique([...(decision.doubts ?? []), ...(gap.doubts ?? [])]),
    }
  }
  const procedure = procedures.get(decision.procedure) as Procedure
  const written = phase.procedures[decision.procedure] as ProcedureSource
  return {
    procedure,
    gap: null,
    citations: citationsOf(source, [...decision.cite, ...written.cite]),
    doubts: unique([
      ...(decision.doubts ?? []),
      ...(written.doubts ?? []),
      ...procedure.steps.flatMap((step) => step.doubts),
    ]),
  }
}

function prepareProcedure(source: RulebookSource, phase: string, id: string, procedure: ProcedureSource): Procedure {
  const steps = procedure.steps
  const after = (step: StepSource, index: number): readonly string[] =>
    step.after ?? (index > 0 ? [(steps[index - 1] as StepSource).id] : [])
  const follows = new Map(steps.map((step, index) => [step.id, after(step, index)]))
  const implied = new Set(steps.filter((step) => step.implied).map((step) => step.id))
  const lookThrough = (ids: readonly string[]): readonly string[] =>
    unique(ids.flatMap((before) => (implied.has(before) ? lookThrough(follows.get(before) ?? []) : [before])))

  return {
    id,
    name: procedure.name,
    steps: steps.map((step, index) => ({
      id: step.id,
      phase,
      action: step.action,
      act: step.act,
      actor: step.by.map((body) => prepareBody(source, body)),
      parties: (step.parties ?? []).map(({ role, capacity, presumed }) => {
        const { unit, body } = prepareBody(source, presumed ? { role, presumed } : role)
        return { unit, body: { ...body, capacity } }
      }),
      after: after(step, index),
      requires: lookThrough(after(step, index)),
      implied: step.implied ?? false,
      clock: step.due ?? null,
      meanwhile: step.meanwhile ?? null,
      note: step.note ?? null,
      citations: citationsOf(source, step.cite),
      doubts: unique([...(step.doubts ?? []), ...stricterDoubt(step.due)]),
    })),
  }
}

const stricterDoubt = (clock: Clock | undefined): readonly string[] =>
  clock && 'within' in clock && clock.stricter ? [clock.stricter.doubt] : []

function prepareBody(source: RulebookSource, ref: BodyRef): BodyTemplate {
  const role = typeof ref === 'string' ? ref : ref.role
  const { name, unit, unstated } = source.roles[role] as RulebookSource['roles'][string]
  const body = { role, name, units: [], presumed: typeof ref !== 'string', unstated: unstated ?? false }
  return { unit: unit ?? null, body }
}

/** The provisions of a rulebook as citations, in the order given, each once. */
export function citationsOf(source: RulebookSource, provisions: readonly string[]): readonly Citation[] {
  return unique(provisions).map((provision) => {
    const { path, gist } = source.provisions[provision] as RulebookSource['provisions'][string]
    return { provision, document: source.document.title, path, gist }
  })
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]

/** What an event of this rulebook is called: a universal one, a step, or one that the rulebook names itself. */
export function eventName(rulebook: Rulebook, type: string): Text | undefined {
  if (type in universalEvents) return universalEvents[type as keyof typeof universalEvents]
  return rulebook.source.events?.[type] ?? stepsNamed(rulebook, type)[0]?.action
}

/** The steps with this id in all procedures of a rulebook. */
export const stepsNamed = (rulebook: Rulebook, id: string): readonly Step[] =>
  rulebook.phases.flatMap((phase) =>
    phase.decisions.flatMap(({ procedure }) => procedure?.steps.filter((step) => step.id === id) ?? []),
  )
