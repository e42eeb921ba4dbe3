import { type Calendar, type CivilDate, chinaCalendar, parseCivilDate } from '../calendar/index.ts'
import type { Problem } from '../problem/problem.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { AssessedStep, Assessment, Doubt, MissingFact, OverdueStep, RegisterEntry, Warning } from './assessment.ts'
import { briefIn } from './brief.ts'
import { positionsOf, severityOf } from './facts.ts'
import { gatesOf } from './gates.ts'
import { labelOf } from './label.ts'
import { available } from './measures.ts'
import { assessMilestones, wholeOf } from './milestones.ts'
import { eventsToAsk } from './missing.ts'
import { type AssessContext, type DecidedPhase, decidePhases, procedureIn } from './phases.ts'
import { registersOf } from './registers.ts'
import { assessSteps } from './steps.ts'
import { doubtsNamed, type Support, supportOf } from './support.ts'
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
  const positions = positionsOf(rulebook, problem, timeline)
  const context = { rulebook, problem, events: timeline.events, calendar, asOf, positions }
  const phases = decidePhases(rulebook, timeline, positions)
  const steps = phases.flatMap((phase) => stepsIn(context, phase))
  const { status, due } = briefIn(context, phases)
  const current = phases.find(({ time }) => time === 'current')
  const rectified = phases.some(({ ended }) => ended?.type === 'rectified')
  const grounds = {
    closed: !current,
    rectified,
    overdue: due !== null && due < asOf,
    relapsed: timeline.relapsedAt > 0 && current !== undefined,
  }
  const support = supportOf(rulebook, phases, positions, grounds)
  const severity = severityOf(problem, timeline.events)
  const warnings = warningsFor(context, current, steps)
  const registers = registersOf(context, asOf)
  return {
    rulebook: support.rulebook,
    calendar: calendar.version,
    asOf,
    number: problem.number ?? null,
    class: {
      label: labelOf(problem.level, severity),
      level: problem.level ?? null,
      severity: severity ?? null,
      source: problem.source ?? null,
      phases: support.phases,
    },
    phase: current?.phase.id ?? null,
    status,
    steps,
    next: nextOf(steps),
    due,
    overdue: grounds.overdue ? steps.flatMap(overdueStep) : [],
    missing: inOrder(support.missing, eventsToAsk(steps)),
    warnings,
    gates: gatesOf(context, phases),
    signal: support.signal,
    measures: support.measures.map((measure) => available(measure, problem.units)),
    registers,
    doubts: allDoubts(context, support, warnings, registers),
    citations: support.citations,
  }
}

function stepsIn(context: AssessContext, phase: DecidedPhase): readonly AssessedStep[] {
  const procedure = procedureIn(phase)
  if (!procedure) return []
  const steps = assessSteps(context, phase, procedure)
  const whole = wholeOf(phase, procedure)
  return whole ? [...assessMilestones(context, phase, whole), ...steps] : steps
}

/** What decides the procedure comes first, then what starts a clock, then what only decides about measures and lights. */
function inOrder(facts: readonly MissingFact[], events: readonly MissingFact[]): readonly MissingFact[] {
  if (events.length === 0) return facts
  const [deciding, others] = [facts.filter(isDeciding), facts.filter((fact) => !isDeciding(fact))]
  return [...deciding, ...events, ...others]
}

const isDeciding = ({ phases }: MissingFact): boolean => phases.length > 0

const never: CivilDate = '9999-12-31'

/** What can be taken up now, the most urgent first. */
function nextOf(steps: readonly AssessedStep[]): readonly AssessedStep[] {
  const now = steps.filter(({ state }) => state === 'open' || state === 'waiting' || state === 'returned')
  if (now.length < 2) return now
  return now.toSorted((a, b) => compareText(a.due ?? never, b.due ?? never))
}

function overdueStep({ id, action, due, actor, late }: AssessedStep): readonly OverdueStep[] {
  if (!late || !due) return []
  const { workingDaysLate, calendarDaysLate } = late
  return [{ step: id, action, due, actor, workingDaysLate, calendarDaysLate }]
}

/** Warnings and registers are the problem’s own; what they leave open comes beside what its class leaves open. */
function allDoubts(
  { rulebook }: AssessContext,
  { doubts }: Support,
  warnings: readonly Warning[],
  registers: readonly RegisterEntry[],
): readonly Doubt[] {
  const own = [...warnings, ...registers].flatMap((part) => part.doubts)
  const more = own.filter((id) => !doubts.some((doubt) => doubt.id === id))
  return more.length === 0 ? doubts : [...doubts, ...doubtsNamed(rulebook, more)]
}
