import type { AssessedStep, AvailableMeasure, Body, Citation, Doubt, Party } from '../assess/assessment.ts'
import { factValuesOf } from './facts-of.ts'
import {
  dutyQuestion,
  measureQuestion,
  phaseQuestion,
  remarkQuestion,
  signalQuestion,
  stepQuestion,
  targetQuestion,
} from './questions.ts'
import type {
  Bodies,
  BodyTemplate,
  Decision,
  Lookup,
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

const lookupFor = ({ table, facts }: Making, question: string): Lookup =>
  createLookup(facts, table[question] ?? { facts: [], cells: '0' })

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
      when: lookupFor(making, remarkQuestion(index)),
    })),
    signals: source.signals?.length ? prepareSignals(making, source.signals) : null,
    measures: Object.entries(source.measures ?? {}).map(([id, measure]) => prepareMeasure(making, id, measure)),
    duties: Object.entries(source.duties ?? {}).map(([id, duty]) => prepareDuty(making, doubts, id, duty)),
    targets: Object.entries(source.targets ?? {}).map(([id, target]) => ({
      id,
      source: target,
      concerns: target.forEach ? lookupFor(making, targetQuestion(id)) : null,
      citations: citationsOf(source, target.cite),
      doubts: unique(target.doubts ?? []).map((doubt) => doubts[doubt] as Doubt),
    })),
  }
}

function prepareSignals(making: Making, sources: readonly SignalSource[]): Rulebook['signals'] {
  const list = sources.map(({ id, name, colour, doubts, cite }) => ({
    id,
    name,
    colour,
    doubts: doubts ?? [],
    citations: citationsOf(making.source, cite),
  }))
  return { list, decide: lookupFor(making, signalQuestion) }
}

function prepareMeasure(making: Making, id: string, source: MeasureSource): Measure {
  const measure = {
    id,
    source,
    when: source.when ? lookupFor(making, measureQuestion(id)) : null,
    by: prepareBodies(making.source, source.by),
    to: prepareBodies(making.source, source.to ?? []),
    citations: citationsOf(making.source, source.cite),
  }
  const { by, to } = { by: measure.by.fixed, to: measure.to.fixed }
  const told = describeMeasure(making, measure)
  return { ...measure, told, ready: by && to && { ...told, by, to } }
}

/** What a measure says, without the bodies. */
function describeMeasure(
  making: Making,
  { id, source, citations }: Pick<Measure, 'id' | 'source' | 'citations'>,
): Omit<AvailableMeasure, 'by' | 'to'> {
  return {
    id,
    kind: source.kind,
    rung: source.rung ?? null,
    ground: source.ground,
    action: source.action,
    groundIs: source.on || isOnRecord(making, id) ? 'seen' : 'judged',
    discretionary: source.discretionary ?? false,
    doubts: source.doubts ?? [],
    citations,
  }
}

const fields = new Set(['level', 'severity', 'source'])

/** Whether a measure turns on recorded events, and beside them on fields of the problem only. */
function isOnRecord({ source, table }: Making, id: string): boolean {
  const { facts } = table[measureQuestion(id)] ?? { facts: [] }
  const recorded = facts.filter((fact) => source.facts[fact]?.from)
  return recorded.length > 0 && facts.every((fact) => recorded.includes(fact) || fields.has(fact))
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
    by: prepareBodies(making.source, duty.by),
    to: prepareBodies(making.source, duty.to ?? []),
    citations: citationsOf(making.source, duty.cite),
    doubts: unique(duty.doubts ?? []).map((doubt) => doubts[doubt] as Doubt),
  }
}

function preparePhase(making: Making, phase: PhaseSource): Phase {
  const procedures = new Map(
    Object.entries(phase.procedures).map(([id, procedure]) => [id, prepareProcedure(making, phase, id, procedure)]),
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
  const gates = Object.entries(phase.gates ?? {}).map(([id, { say, check, doubts, cite }]) => ({
    id,
    say,
    check,
    doubts: doubts ?? [],
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

function prepareProcedure(
  making: Making,
  { id: phase, ends }: PhaseSource,
  id: string,
  procedure: ProcedureSource,
): Procedure {
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
    goesOn: steps.slice(0, -1).some((step) => step.id === ends),
    steps: steps.map((step, index) => {
      const prepared = {
        id: step.id,
        phase,
        when: step.when ? lookupFor(making, stepQuestion(phase, id, step.id)) : null,
        action: step.action,
        act: step.act,
        actor: prepareBodies(source, step.by),
        parties: prepareParties(source, step.parties ?? []),
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
  const { actor, parties } = { actor: step.actor.fixed, parties: step.parties.fixed }
  if (step.clock || !actor || !parties) return null
  const { id, phase, action, act, requires, meanwhile, note, citations, doubts } = step
  return {
    id,
    milestone: null,
    phase,
    action,
    act,
    actor,
    parties,
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

const prepareBodies = (source: RulebookSource, refs: readonly BodyRef[]): Bodies =>
  asBodies(refs.map((ref) => prepareBody(source, ref)))

const prepareParties = (source: RulebookSource, parties: NonNullable<StepSource['parties']>): Bodies<Party> =>
  asBodies(
    parties.map(({ role, capacity, presumed }) => {
      const { unit, body } = prepareBody(source, presumed ? { role, presumed } : role)
      return { unit, body: { ...body, capacity } }
    }),
  )

function asBodies<B extends Body>(templates: readonly BodyTemplate<B>[]): Bodies<B> {
  const isFixed = templates.every(({ unit }) => unit === null)
  return { templates, fixed: isFixed ? templates.map(({ body }) => body) : null }
}

/** The provisions of a rulebook as citations, in the order given, each once. */
export function citationsOf(source: RulebookSource, provisions: readonly string[]): readonly Citation[] {
  return unique(provisions).map((provision) => {
    const { path, gist } = source.provisions[provision] as RulebookSource['provisions'][string]
    return { provision, document: source.document.title, path, gist }
  })
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]
