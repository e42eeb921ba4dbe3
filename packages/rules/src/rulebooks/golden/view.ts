import type {
  AssessedStep,
  Assessment,
  AvailableMeasure,
  Body,
  Gate,
  PhaseDecision,
  RegisterEntry,
} from '../../assess/assessment.ts'
import type { Duty, ProblemDuty, StatedDuty } from '../../duties/index.ts'

/** Bodies as a lawyer reads them: what the reading fills in is marked. */
const bodyNames = (bodies: readonly Body[]): readonly string[] =>
  bodies.map(({ name, presumed }) => (presumed ? `${name.zh}（推定）` : name.zh))
const unitNames = (bodies: readonly Body[]): readonly string[] => bodies.flatMap(({ units }) => units)
export const cited = (citations: Assessment['citations']): readonly string[] =>
  citations.map(({ provision }) => provision)

/** A step in the words that a scenario uses. */
export function stepView(step: AssessedStep): Readonly<Record<string, unknown>> {
  const { deadline } = step
  return {
    step: step.id,
    act: step.act,
    by: bodyNames(step.actor),
    units: unitNames([...step.actor, ...step.parties]),
    ...Object.fromEntries(
      step.parties.map(({ capacity }) => [
        capacity,
        bodyNames(step.parties.filter((party) => party.capacity === capacity)),
      ]),
    ),
    due: step.due,
    with: deadline?.inside ?? undefined,
    basis: deadline?.basis,
    stricter: deadline?.stricter?.date,
    was: deadline?.was ?? undefined,
    state: step.state,
    done: step.done?.on,
    late: step.done?.late?.workingDaysLate ?? step.late?.workingDaysLate,
    impliedBy: step.done?.impliedBy ?? undefined,
    waitsFor: step.waitsFor?.event ?? null,
    after: step.requires,
    cite: cited(step.citations),
    doubts: step.doubts,
    tells: [step.action, step.meanwhile, step.note].map((text) => text?.zh ?? '').join('\n'),
  }
}

export const measureView = (measure: AvailableMeasure): Readonly<Record<string, unknown>> => ({
  kind: measure.kind,
  rung: measure.rung,
  by: bodyNames(measure.by),
  to: bodyNames(measure.to),
  units: unitNames([...measure.by, ...measure.to]),
  ground: measure.groundIs,
  discretionary: measure.discretionary,
  cite: cited(measure.citations),
  doubts: measure.doubts,
  tells: `${measure.ground.zh}\n${measure.action.zh}`,
})

export const statedView = (duty: StatedDuty): Readonly<Record<string, unknown>> => ({
  by: bodyNames(duty.by),
  to: bodyNames(duty.to),
  units: unitNames([...duty.by, ...duty.to]),
  forEach: duty.forEach,
  content: duty.content.map(({ zh }) => zh),
  cite: cited(duty.citations),
  doubts: duty.doubts.map(({ id }) => id),
  tells: 'unscheduled' in duty ? `${duty.name.zh}\n${(duty.unscheduled as { zh: string }).zh}` : duty.name.zh,
})

export const dutyView = (duty: Duty | ProblemDuty): Readonly<Record<string, unknown>> => ({
  ...statedView(duty),
  due: duty.due,
  suggested: duty.suggested,
  strict: duty.strict,
  times: duty.times,
  recorded: 'recorded' in duty ? duty.recorded?.length : undefined,
})

/** What holds in a phase: its procedure, `gap …`, or the candidates. */
export function classView({ procedure, gap, candidates }: PhaseDecision): string | readonly string[] {
  if (procedure) return procedure
  return gap ? `gap ${gap.id}` : candidates
}

const gateWords = new Map<boolean | null, string>([
  [true, 'met'],
  [false, 'unmet'],
  [null, 'ask'],
])

export const gateView = ({ met, say, doubts, citations }: Gate): Readonly<Record<string, unknown>> => ({
  is: gateWords.get(met),
  doubts,
  cite: cited(citations),
  tells: say.zh,
})

export const registerView = ({ id, since, until, running, effect, doubts, citations }: RegisterEntry) => ({
  id,
  since,
  until,
  running,
  doubts,
  cite: cited(citations),
  tells: effect.zh,
})
