import type { AssessedStep, AvailableMeasure, Citation, Doubt } from '../assess/assessment.ts'
import { factValuesOf } from './facts-of.ts'
import {
  dutyQuestion,
  measureQuestion,
  phaseQuestion,
  remarkQuestion,
  signalQuestion,
  stepQuestion,
} from './questions.ts'
import type {
  BodyTemplate,
  Decision,
  Holds,
  Measure,
  Outcome,
  Phase,
  Procedure,
  Rulebook,
  StandingDuty,
  Step,
} from './rulebook.ts'
import type {
  BodyRef,
  Clock,
  DecisionSource,
  GapSource,
  PhaseSource,
  ProcedureSource,
  RulebookSource,
  SignalSource,
  StepSource,
} from './source.ts'
import type { DutySource, MeasureSource } from './source-beside.ts'
import { createLookup, type DecisionTable, type FactValues, type Positions, type Verdict } from './table.ts'

/** A source with its verdicts at hand, while a rulebook is put together. */
interface Making {
  readonly source: RulebookSource
  readonly table: DecisionTable
  readonly facts: readonly FactValues[]
}

const lookupFor = ({ table, facts }: Making, question: string): ((positions: Positions) => Verdict) =>
  createLookup(facts, table[question] ?? { facts: [], cells: '0' })

function holdsFor(making: Making, question: string): Holds {
  const lookup = lookupFor(making, question)
  return (positions) => !lookup(positions).decisions.includes(0)
}

/** Joins a checked source with its verdicts. Sources from outside go through `compile`, which checks them first. */
export function createRulebook(source: RulebookSource, table: DecisionTable): Rulebook {
  const doubts = Object.fromEntries(
    Object.entries(source.doubts).map(([id, { about, readings, chosen, tell }]) => [
      id,
      { id, about, readings, chosen, tell },
    ]),
  )
  const facts = factValuesOf(source).map(({ id, values }) => ({ id, values, from: source.facts[id]?.from ?? null }))
  const making = { source, table, facts }
  return {
    id: source.id,
    version: source.version,
    title: source.title,
    jurisdiction: source.jurisdiction,
    authority: source.authority,
    published: source.document.published ?? null,
    source,
    table,
    facts,
    phases: source.phases.map((phase) => preparePhase(making, phase)),
    doubts,
    remarks: (source.remarks ?? []).map(({ doubt }, index) => ({
      doubt: doubts[doubt] as Doubt,
      holds: holdsFor(making, remarkQuestion(index)),
    })),
    signal: source.signals?.length ? prepareSignals(making, source.signals) : null,
    measures: Object.entries(source.measures ?? {}).map(([id, measure]) => prepareMeasure(making, id, measure)),
    duties: Object.entries(source.duties ?? {}).map(([id, duty]) => prepareDuty(making, doubts, id, duty)),
  }
}

function prepareSignals(making: Making, sources: readonly SignalSource[]): NonNullable<Rulebook['signal']> {
  const lookup = lookupFor(making, signalQuestion)
  const signals = sources.map(({ id, name, colour, cite }) => ({
    id,
    name,
    colour,
    citations: citationsOf(making.source, cite),
  }))
  return (positions) => {
    const { decisions } = lookup(positions)
    return decisions.length === 1 ? signals[decisions[0] as number] : undefined
  }
}

function prepareMeasure(making: Making, id: string, source: MeasureSource): Measure {
  const measure = {
    id,
    source,
    holds: source.when ? holdsFor(making, measureQuestion(id)) : null,
    by: source.by.map((body) => prepareBody(making.source, body)),
    to: (source.to ?? []).map((body) => prepareBody(making.source, body)),
    citations: citationsOf(making.source, source.cite),
  }
  const isOwn = [...measure.by, ...measure.to].some(({ unit }) => unit !== null)
  const bodies = { by: measure.by.map(({ body }) => body), to: measure.to.map(({ body }) => body) }
  const told = describeMeasure(measure)
  return { ...measure, told, ready: isOwn ? null : { ...told, ...bodies } }
}

/** What a measure says, without the bodies. */
function describeMeasure({
  id,
  source,
  citations,
}: Pick<Measure, 'id' | 'source' | 'citations'>): Omit<AvailableMeasure, 'by' | 'to'> {
  return {
    id,
    kind: source.kind,
    rung: source.rung ?? null,
    ground: source.ground,
    action: source.action,
    groundIs: source.on ? 'seen' : 'judged',
    discretionary: source.discretionary ?? false,
    doubts: source.doubts ?? [],
    citations,
  }
}

function prepareDuty(
  making: Making,
  doubts: Readonly<Record<string, Doubt>>,
  id: string,
  duty: DutySource,
): StandingDuty {
  return {
    id,
    source: duty,
    concerns: duty.forEach ? lookupFor(making, dutyQuestion(id)) : null,
    by: duty.by.map((body) => prepareBody(making.source, body)),
    to: (duty.to ?? []).map((body) => prepareBody(making.source, body)),
    citations: citationsOf(making.source, duty.cite),
    doubts: unique(duty.doubts ?? []).map((doubt) => doubts[doubt] as Doubt),
  }
}

function preparePhase(making: Making, phase: PhaseSource): Phase {
  const procedures = new Map(
    Object.entries(phase.procedures).map(([id, procedure]) => [id, prepareProcedure(making, phase.id, id, procedure)]),
  )
  const decisions = phase.decide.map((decision) => prepareDecision(making.source, phase, decision, procedures))
  const lookup = lookupFor(making, phaseQuestion(phase.id))
  const outcomes = new Map<Verdict, Outcome>()
  const decide = (positions: Positions): Outcome => {
    const verdict = lookup(positions)
    const outcome = outcomes.get(verdict) ?? outcomeOf(phase, decisions, verdict)
    outcomes.set(verdict, outcome)
    return outcome
  }
  const gates = Object.entries(phase.gates ?? {}).map(([id, { say, check, cite }]) => ({
    id,
    say,
    check,
    citations: citationsOf(making.source, cite),
  }))
  return { id: phase.id, name: phase.name, ends: phase.ends, decisions, gates, decide }
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

function prepareProcedure(making: Making, phase: string, id: string, procedure: ProcedureSource): Procedure {
  const { source } = making
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
    conditional: steps.some(({ when }) => when !== undefined),
    steps: steps.map((step, index) => {
      const prepared = {
        id: step.id,
        phase,
        holds: step.when ? holdsFor(making, stepQuestion(phase, id, step.id)) : null,
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
      }
      return { ...prepared, ahead: stepAhead(prepared) }
    }),
  }
}

function stepAhead(step: Omit<Step, 'ahead'>): AssessedStep | null {
  const isOwn = ({ unit }: BodyTemplate): boolean => unit !== null
  if (step.clock || step.actor.some(isOwn) || step.parties.some(isOwn)) return null
  const { id, phase, action, act, requires, meanwhile, note, citations, doubts } = step
  return {
    id,
    milestone: null,
    phase,
    action,
    act,
    actor: step.actor.map(({ body }) => body),
    parties: step.parties.map(({ body }) => body),
    state: 'later',
    due: null,
    deadline: null,
    waitsFor: null,
    meanwhile,
    done: null,
    late: null,
    requires,
    note,
    citations,
    doubts,
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
