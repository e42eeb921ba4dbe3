import {
  type Assessment,
  assess,
  duties,
  mayLog,
  type Problem,
  problemDuties,
  type Rulebook,
  undecidedDuties,
  unscheduledDuties,
} from '../../index.ts'
import { differences } from './differences.ts'
import type { CalendarScenario, Look, ProblemScenario, Scenario } from './scenario.ts'
import { cited, classView, dutyView, gateView, measureView, registerView, statedView, stepView } from './view.ts'

/** What a rulebook does not answer as a scenario expects, in words. Empty: as expected. */
export const play = (rulebook: Rulebook, scenario: Scenario): readonly string[] => [...faultsOf(rulebook, scenario)]

/** Whether a rulebook answers something else than a scenario expects. */
export const contradicts = (rulebook: Rulebook, scenario: Scenario): boolean =>
  faultsOf(rulebook, scenario).next().done === false

function* faultsOf(rulebook: Rulebook, scenario: Scenario): Generator<string> {
  try {
    yield* 'answers' in scenario ? playProblem(rulebook, scenario) : playCalendar(rulebook, scenario)
  } catch (error) {
    yield String(error)
  }
}

function* playProblem(rulebook: Rulebook, scenario: ProblemScenario): Generator<string> {
  const problem = { ...scenario.problem, events: scenario.events } as Problem
  const seen = new Set<string>()
  for (const look of scenario.answers) {
    const { asOf, ...expected } = look
    const answer = assess(rulebook, problem, asOf)
    yield* differences(expected, lookView(rulebook, problem, answer, look), asOf)
    const due = look.duties ? problemDuties(rulebook, problem, look.duties) : []
    for (const { citations } of [
      answer,
      ...answer.measures,
      ...answer.gates,
      ...answer.registers,
      ...answer.warnings,
      ...due,
    ])
      for (const { provision } of citations) seen.add(provision)
  }
  yield* uncited(scenario, seen)
}

function lookView(rulebook: Rulebook, problem: Problem, answer: Assessment, look: Look) {
  const { doubts, measures, steps } = answer
  const measureIds = measures.map(({ id }) => id)
  const doubtIds = doubts.map(({ id }) => id)
  const words =
    look.tells || look.neverTells
      ? JSON.stringify([answer.class, answer.steps, answer.warnings, answer.measures, answer.gates])
      : undefined
  return {
    status: answer.status,
    phase: answer.phase,
    due: answer.due,
    class: Object.fromEntries(answer.class.phases.map((decision) => [decision.phase, classView(decision)])),
    basis: Object.fromEntries(answer.class.phases.map(({ phase, citations }) => [phase, cited(citations)])),
    next: look.next && answer.next.map(stepView),
    procedure:
      look.procedure &&
      Object.fromEntries(
        Object.keys(look.procedure).map((phase) => [phase, steps.filter((step) => step.phase === phase).map(stepView)]),
      ),
    steps: look.steps?.map(({ step: id }) => steps.filter((step) => step.id === id).map(stepView)[0]),
    overdue: answer.overdue,
    ask: answer.missing.flatMap(({ fact, phases }) => (phases.length > 0 ? fact : [])),
    doubts: doubtIds,
    noDoubts: doubtIds,
    warnings: answer.warnings.map(({ code }) => code),
    gates: Object.fromEntries(answer.gates.map((gate) => [gate.id, gateView(gate)])),
    offered: measureIds,
    notOffered: measureIds,
    measures: look.measures && Object.fromEntries(measures.map((measure) => [measure.id, measureView(measure)])),
    ladder: measures.flatMap(({ id, rung }) => (rung === null ? [] : [`${rung} ${id}`])),
    registers: answer.registers.map(registerView),
    tells: words,
    neverTells: words,
    duties: look.duties && problemDutiesView(rulebook, problem, look.duties),
    undecided:
      look.undecided && Object.fromEntries(undecidedDuties(rulebook, problem).map((duty) => [duty.id, duty.missing])),
    mayLog:
      look.mayLog &&
      Object.fromEntries(Object.keys(look.mayLog).map((type) => [type, logView(rulebook, problem, type, look.asOf)])),
  }
}

function problemDutiesView(
  rulebook: Rulebook,
  problem: Problem,
  range: { readonly from: string; readonly to: string },
) {
  const list = problemDuties(rulebook, problem, range)
  return {
    from: range.from,
    to: range.to,
    due: list.map(({ due, id }) => `${due} ${id}`),
    of: Object.fromEntries(list.toReversed().map((duty) => [duty.id, dutyView(duty)])),
  }
}

function logView(rulebook: Rulebook, problem: Problem, type: string, today: string): readonly string[] {
  const seen = { ...problem, events: problem.events.filter(({ on }) => on <= today) }
  const objections = mayLog(rulebook, seen, { type, on: today }, today)
  return objections.length === 0 ? ['yes'] : objections.flatMap(({ code, requires = [] }) => [code, ...requires])
}

function* playCalendar(rulebook: Rulebook, scenario: CalendarScenario): Generator<string> {
  const { title: _, cite: __, only, between, ...expected } = scenario
  const wanted = only === undefined ? null : [only].flat()
  const list = duties(rulebook, between).filter(({ id }) => !wanted || wanted.includes(id))
  const loose = unscheduledDuties(rulebook)
  const view = {
    due: list.map(({ due, id }) => `${due} ${id}`),
    duties: Object.fromEntries(list.toReversed().map((duty) => [duty.id, dutyView(duty)])),
    unscheduled: Object.fromEntries(loose.map((duty) => [duty.id, statedView(duty)])),
    targets: rulebook.source.targets ?? {},
  }
  yield* differences(expected, view, between.from)
  const ofDuties = [...list, ...loose].flatMap(({ citations }) => cited(citations))
  const targets = Object.values(rulebook.source.targets ?? {}).flatMap(({ cite }) => cite)
  yield* uncited(scenario, new Set([...ofDuties, ...targets]))
}

/** A provision that a scenario is about has to stand in an answer. */
function* uncited({ cite }: Scenario, seen: ReadonlySet<string>): Generator<string> {
  for (const provision of cite) if (!seen.has(provision)) yield `${provision} is cited nowhere`
}
