import type { Clock, GateSource, PhaseSource, ProcedureSource, StepSource } from '../../rulebook/source.ts'
import { bodyMutants, conditionMutants, type Making, type Mutant, type Path, supportMutants } from './mutant.ts'

/** What can be wrong with the phases of a rulebook. */
export const phaseMutants = (making: Making): readonly Mutant[] =>
  making.source.phases.flatMap((phase, index) => ofPhase(phase, ['phases', index], making))

function ofPhase(phase: PhaseSource, path: Path, making: Making): readonly Mutant[] {
  return [
    ...phase.decide.flatMap((decision, index) => {
      const at = [...path, 'decide', index]
      return [
        ...(decision.when ? conditionMutants(decision.when, [...at, 'when'], making.change) : []),
        ...supportMutants(decision, at, making),
      ]
    }),
    ...Object.entries(phase.procedures).flatMap(([id, procedure]) =>
      ofProcedure(procedure, [...path, 'procedures', id], making),
    ),
    ...Object.entries(phase.gaps ?? {}).flatMap(([id, gap]) => supportMutants(gap, [...path, 'gaps', id], making)),
    ...Object.entries(phase.gates ?? {}).flatMap(([id, gate]) => ofGate(gate, [...path, 'gates', id], making)),
  ]
}

const ofProcedure = (procedure: ProcedureSource, path: Path, making: Making): readonly Mutant[] => [
  ...supportMutants(procedure, path, making),
  ...procedure.steps.flatMap((step, index) => ofStep(step, [...path, 'steps', index], making)),
  // No step follows the last one that could stand for it: there the mark changes nothing.
  ...procedure.steps
    .slice(0, -1)
    .map(({ implied }, index) => making.change([...path, 'steps', index, 'implied'], implied ? undefined : true)),
]

function ofStep(step: StepSource, path: Path, making: Making): readonly Mutant[] {
  const { change, otherRole } = making
  return [
    ...bodyMutants(step.by, [...path, 'by'], making),
    change([...path, 'act'], step.act === 'file' ? 'screen' : 'file'),
    ...(step.parties ?? []).flatMap((party, index) => [
      change([...path, 'parties', index, 'role'], otherRole(party.role)),
      change([...path, 'parties', index, 'capacity'], party.capacity === 'reviews' ? 'consents' : 'reviews'),
      change([...path, 'parties', index], undefined),
    ]),
    ...(step.due ? ofClock(step.due, [...path, 'due'], making) : []),
    ...(step.after?.length ? [change([...path, 'after', 0], undefined)] : []),
    ...(step.meanwhile ? [change([...path, 'meanwhile'], undefined)] : []),
    ...(step.note ? [change([...path, 'note'], undefined)] : []),
    ...supportMutants(step, path, making),
  ]
}

function ofClock(clock: Clock, path: Path, { change }: Making): readonly Mutant[] {
  if ('within' in clock) {
    return [
      change([...path, 'within'], clock.within + 1),
      change([...path, 'within'], clock.within - 1),
      change([...path, 'unit'], clock.unit === 'working-day' ? 'calendar-day' : 'working-day'),
      change([...path, 'after'], clock.after === 'registered' ? 'classified' : 'registered'),
      ...(clock.stricter
        ? [change([...path, 'stricter'], undefined), change([...path, 'stricter', 'after'], 'registered')]
        : []),
    ]
  }
  if ('window' in clock) return [change([...path, 'window'], clock.window + 1)]
  if ('ahead' in clock) return [change([...path, 'ahead'], clock.ahead + 1)]
  return [change(path, undefined)]
}

function ofGate({ check, ...support }: GateSource, path: Path, making: Making): readonly Mutant[] {
  const { change } = making
  const other =
    'recorded' in check
      ? { recorded: 'registered' }
      : 'field' in check
        ? { field: 'description' }
        : { confirmed: 'something' }
  return [change(path, undefined), change([...path, 'check'], other), ...supportMutants(support, path, making)]
}
