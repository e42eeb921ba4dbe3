import { type Calendar, type CivilDate, chinaCalendar, parseCivilDate } from '../calendar/index.ts'
import type { Problem } from '../problem/problem.ts'
import type { Decision, Phase, Procedure, Rulebook } from '../rulebook/rulebook.ts'
import type { Positions } from '../rulebook/table.ts'
import { levelLabels, sayDate, severityLabels, type Text } from '../vocabulary/index.ts'
import type { AssessedStep, Assessment, Citation, Doubt, OverdueStep, Warning } from './assessment.ts'
import type { DueContext } from './due.ts'
import { positionsOf, severityOf, withOverdue } from './facts.ts'
import { gatesOf } from './gates.ts'
import { measuresOf, registersOf } from './measures.ts'
import { assessMilestones } from './milestones.ts'
import { missingFacts } from './missing.ts'
import { type DecidedPhase, decidePhases } from './phases.ts'
import { earliestDue, runningClocks, statusOf } from './status.ts'
import { assessSteps, type PhaseTime, type StepContext } from './steps.ts'
import { compareText, timelineOf } from './timeline.ts'
import { warningsFor } from './warnings.ts'

/**
 * Where a problem stands on a day by the rules of one document: its class, its steps, what comes next, when it is due, why, what
 * is missing and what is in doubt. Pure: the same arguments give the same answer, events after `asOf` are not seen.
 *
 * @param asOf civil day in Asia/Shanghai; a due date is in time until the end of its day.
 * @param calendar working days; the built-in one unless the caller knows more years.
 * @throws {ImpossibleDateError} for a date that does not exist.
 * @throws {UnknownFactValueError} for a fact with a value that the rulebook does not know.
 */
export function assess(
  rulebook: Rulebook,
  problem: Problem,
  asOf: CivilDate,
  calendar: Calendar = chinaCalendar,
): Assessment {
  parseCivilDate(asOf)
  const timeline = timelineOf(problem, asOf)
  const positions = positionsOf(rulebook, problem, timeline.events)
  const context = { rulebook, problem, events: timeline.events, calendar, asOf, positions }
  const phases = decidePhases(rulebook, timeline, positions)
  const steps: AssessedStep[] = []
  for (const phase of phases) for (const step of stepsIn(context, phase)) steps.push(step)
  const current = phases.find(({ time }) => time === 'current')
  const clocks = current ? runningClocks(context, steps) : []
  const due = earliestDue(clocks)
  const rectified = phases.some(({ ended }) => ended?.type === 'rectified')
  const overdue = due !== null && due < asOf
  const withClocks =
    rulebook.signal || rulebook.measures.length > 0 ? withOverdue(rulebook, positions, overdue) : positions
  const standing = { closed: !current, rectified, overdue, relapsed: timeline.relapsedAt > 0 && current !== undefined }
  const support = supportOf(rulebook, phases)
  return {
    rulebook: {
      id: rulebook.id,
      version: rulebook.version,
      title: rulebook.title,
      authority: rulebook.authority,
      published: rulebook.published,
    },
    calendar: calendar.version,
    asOf,
    number: problem.number ?? null,
    class: {
      label: labelOf(problem.level, severityOf(problem, timeline.events)),
      level: problem.level ?? null,
      severity: severityOf(problem, timeline.events) ?? null,
      source: problem.source ?? null,
      phases: phases.map(({ outcome }) => outcome.told),
    },
    phase: current?.phase.id ?? null,
    status: statusOf(context, current, rectified, steps, due),
    steps,
    next: nextOf(steps),
    due,
    overdue: clocks.flatMap(overdueStep),
    missing: missingFacts(rulebook, phases, steps),
    warnings: [...warningsFor(context, steps), ...pressingInEveryClass(context, current)],
    gates: gatesOf(context, current),
    signal: rulebook.signal?.(withClocks) ?? null,
    measures: measuresOf(context, withClocks, standing),
    registers: registersOf(context, asOf),
    doubts: withRemarks(rulebook, positions, support.doubts),
    citations: support.citations,
  }
}

type Context = DueContext & { readonly asOf: CivilDate; readonly positions: Positions }

/** Written out, because this runs for every phase of every problem and a spread costs ten times as much. */
const inPhase = (
  { rulebook, problem, events, calendar, asOf, positions }: Context,
  time: PhaseTime,
  from: number,
): StepContext => ({
  rulebook,
  problem,
  events,
  calendar,
  asOf,
  positions,
  time,
  from,
})

function stepsIn(context: Context, { phase, time, from, outcome }: DecidedPhase): readonly AssessedStep[] {
  const { candidates } = outcome
  const procedure = candidates.length === 1 ? candidates[0]?.procedure : undefined
  return procedure ? stepsOf(inPhase(context, time, from), phase, procedure) : []
}

function stepsOf(context: StepContext, phase: Phase, procedure: Procedure): readonly AssessedStep[] {
  const steps = assessSteps(context, procedure)
  const whole = phase.ends === 'rectified' ? procedure.steps.find(({ id }) => id === 'rectified') : undefined
  return whole ? [...assessMilestones(context, whole), ...steps] : steps
}

const never: CivilDate = '9999-12-31'

/** What can be taken up now, the most urgent first. */
function nextOf(steps: readonly AssessedStep[]): readonly AssessedStep[] {
  const now = steps.filter(({ state }) => state === 'open' || state === 'waiting' || state === 'returned')
  if (now.length < 2) return now
  return now.toSorted((a, b) => compareText(a.due ?? never, b.due ?? never))
}

const overdueStep = ({ id, action, due, actor, late }: AssessedStep): readonly OverdueStep[] =>
  late && due ? [{ step: id, action, due, actor, ...late }] : []

const labels = new Map<string, Text>()

function labelOf(level: Problem['level'], severity: Problem['severity']): Text {
  const key = `${level} ${severity}`
  const found = labels.get(key)
  if (found) return found
  const known = [level && levelLabels[level], severity && severityLabels[severity]].filter(
    (label) => label !== undefined,
  )
  const label = known.length
    ? { zh: known.map(({ zh }) => zh).join('·'), en: known.map(({ en }) => en).join(', ') }
    : { zh: '未分类', en: 'not classified' }
  labels.set(key, label)
  return label
}

interface Support {
  readonly citations: readonly Citation[]
  readonly doubts: readonly Doubt[]
}

/** Many problems share a class: what supports an answer is put together once for each combination of decisions. */
const supports = new WeakMap<Rulebook, Map<string, Support>>()

function supportOf(rulebook: Rulebook, phases: readonly DecidedPhase[]): Support {
  const known = supports.get(rulebook) ?? new Map<string, Support>()
  supports.set(rulebook, known)
  let key = ''
  for (const { outcome } of phases) key += `/${outcome.key}`
  const found = known.get(key)
  if (found) return found
  const decisions = phases.flatMap(({ outcome }) => outcome.candidates)
  const support = { citations: citationsIn(decisions), doubts: doubtsIn(rulebook, decisions) }
  known.set(key, support)
  return support
}

function citationsIn(decisions: readonly Decision[]): readonly Citation[] {
  const all = decisions.flatMap(({ citations, procedure }) => [
    ...citations,
    ...(procedure?.steps.flatMap((step) => step.citations) ?? []),
  ])
  return [...new Map(all.map((citation) => [citation.provision, citation])).values()]
}

function doubtsIn(rulebook: Rulebook, decisions: readonly Decision[]): readonly Doubt[] {
  const ids = new Set(decisions.flatMap(({ doubts }) => doubts))
  return [...ids].map((id) => rulebook.doubts[id] as Doubt)
}

function withRemarks(rulebook: Rulebook, positions: Positions, doubts: readonly Doubt[]): readonly Doubt[] {
  const remarks = rulebook.remarks.filter(({ holds }) => holds(positions))
  return remarks.length === 0 ? doubts : [...new Set([...remarks.map(({ doubt }) => doubt), ...doubts])]
}

/** A missing class must not hide a date that holds in every class. */
function pressingInEveryClass(context: Context, current: DecidedPhase | undefined): readonly Warning[] {
  if (!current || current.outcome.candidates.length < 2) return []
  const dues = current.outcome.candidates.map(({ procedure }) => {
    const steps = procedure ? stepsOf(inPhase(context, current.time, current.from), current.phase, procedure) : []
    return earliestDue(runningClocks(context, steps))
  })
  const latest = dues.every((due) => due !== null) ? dues.toSorted().at(-1) : undefined
  if (!latest) return []
  const text = {
    zh: `不论归入哪一类，最迟${sayDate(latest).zh}都有一个环节到期。`,
    en: `Whatever its class, a step is due by ${sayDate(latest).en} at the latest.`,
  }
  return [{ code: 'due-in-every-class', text, citations: [] }]
}
