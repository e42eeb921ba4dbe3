import type { Condition } from '../../rulebook/conditions.ts'
import type { Clock, RulebookSource, StepSource } from '../../rulebook/source.ts'

/** A rulebook with one thing wrong in it. */
export interface Mutant {
  readonly change: string
  readonly source: RulebookSource
}

type Path = readonly (string | number)[]

/** The source with one value replaced. */
function replace(source: RulebookSource, path: Path, value: unknown): RulebookSource {
  const copy = structuredClone(source) as unknown as Record<string, unknown>
  const last = path.at(-1) as string
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy)
  holder[last] = value
  return copy as unknown as RulebookSource
}

/** Every clock shifted by a day or started by something else, every role and capacity swapped, every condition flipped. */
export function mutantsOf(source: RulebookSource): readonly Mutant[] {
  const roles = Object.keys(source.roles)
  const other = (role: string): string => roles[(roles.indexOf(role) + 1) % roles.length] as string
  const change = (path: Path, value: unknown): Mutant => ({
    change: `${path.join('.')} = ${JSON.stringify(value)}`,
    source: replace(source, path, value),
  })

  const steps = source.phases.flatMap(({ procedures }, phase) =>
    Object.entries(procedures).flatMap(([procedure, { steps: list }]) =>
      list.map((step, index) => ({ step, path: ['phases', phase, 'procedures', procedure, 'steps', index] as const })),
    ),
  )
  const ofSteps = steps.flatMap(({ step, path }) => [
    ...bodyMutants(step, path, other, change),
    ...(step.due ? clockMutants(step.due, [...path, 'due'], change) : []),
  ])
  const ofDecisions = source.phases.flatMap(({ decide }, phase) =>
    decide.flatMap((decision, index) =>
      decision.when ? conditionMutants(decision.when, ['phases', phase, 'decide', index, 'when'], change) : [],
    ),
  )
  return [...ofSteps, ...ofDecisions, ...dutyMutants(source, other, change)]
}

type Change = (path: Path, value: unknown) => Mutant

function bodyMutants(step: StepSource, path: Path, other: (role: string) => string, change: Change): readonly Mutant[] {
  return [
    ...step.by.map((body, index) => change([...path, 'by', index], other(typeof body === 'string' ? body : body.role))),
    ...(step.parties ?? []).flatMap((party, index) => [
      change([...path, 'parties', index, 'role'], other(party.role)),
      change([...path, 'parties', index, 'capacity'], party.capacity === 'reviews' ? 'consents' : 'reviews'),
    ]),
  ]
}

function clockMutants(clock: Clock, path: Path, change: Change): readonly Mutant[] {
  if ('within' in clock) {
    return [
      change([...path, 'within'], clock.within + 1),
      change([...path, 'within'], clock.within - 1),
      change([...path, 'unit'], clock.unit === 'working-day' ? 'calendar-day' : 'working-day'),
      change([...path, 'after'], clock.after === 'registered' ? 'classified' : 'registered'),
    ]
  }
  if ('window' in clock) return [change([...path, 'window'], clock.window + 1)]
  if ('ahead' in clock) return [change([...path, 'ahead'], clock.ahead + 1)]
  return [change(path, undefined)]
}

function conditionMutants(condition: Condition, path: Path, change: Change): readonly Mutant[] {
  if ('all' in condition)
    return condition.all.flatMap((inner, i) => conditionMutants(inner, [...path, 'all', i], change))
  if ('any' in condition)
    return condition.any.flatMap((inner, i) => conditionMutants(inner, [...path, 'any', i], change))
  if ('not' in condition) return conditionMutants(condition.not, [...path, 'not'], change)
  const opposite = { equal: 'notEqual', notEqual: 'equal', in: 'notIn', notIn: 'in' } as const
  return [change([...path, 'operator'], opposite[condition.operator])]
}

function dutyMutants(source: RulebookSource, other: (role: string) => string, change: Change): readonly Mutant[] {
  return Object.entries(source.duties ?? {}).flatMap(([id, { by, when }]) => {
    const path = ['duties', id]
    const first = by[0]
    const swapped = change([...path, 'by', 0], other(typeof first === 'object' ? first.role : (first as string)))
    if ('on' in when) return [swapped, change([...path, 'when', 'on', 0], '02-17')]
    if ('day' in when && when.every === 'month') return [swapped, change([...path, 'when', 'day'], 17)]
    if ('times' in when) return [swapped, change([...path, 'when', 'times'], when.times + 1)]
    return [swapped]
  })
}
