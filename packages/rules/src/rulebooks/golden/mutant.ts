import type { Condition } from '../../rulebook/conditions.ts'
import type { RulebookSource } from '../../rulebook/source.ts'

/** A rulebook with one thing wrong in it. */
export interface Mutant {
  readonly change: string
  readonly source: RulebookSource
  /** A condition is changed, so that everything has to be decided anew. */
  readonly decides: boolean
}

export type Path = readonly (string | number)[]
/** The mutant with one value replaced, or taken away. */
export type Change = (path: Path, value: unknown) => Mutant
/** What mutants of one rulebook are made with. */
export interface Making {
  readonly source: RulebookSource
  readonly change: Change
  /** Another role, event or provision of the same rulebook. */
  readonly otherRole: (role: string) => string
  readonly otherEvent: (event: string) => string
  readonly otherProvision: (provision: string) => string
}

const opposite = { equal: 'notEqual', notEqual: 'equal', in: 'notIn', notIn: 'in' } as const

/** Every comparison of a condition turned round. */
export function conditionMutants(condition: Condition, path: Path, change: Change): readonly Mutant[] {
  const inner = (list: readonly Condition[], key: string) =>
    list.flatMap((one, index) => conditionMutants(one, [...path, key, index], change))
  if ('all' in condition) return inner(condition.all, 'all')
  if ('any' in condition) return inner(condition.any, 'any')
  if ('not' in condition) return conditionMutants(condition.not, [...path, 'not'], change)
  return [change([...path, 'operator'], opposite[condition.operator])]
}

/** Every body swapped, and every presumption passed off as the text. */
export function bodyMutants(
  bodies: readonly (string | { readonly role: string })[],
  path: Path,
  { change, otherRole }: Making,
): readonly Mutant[] {
  return bodies.flatMap((body, index) => {
    const at = [...path, index]
    if (typeof body === 'string') return [change(at, otherRole(body))]
    return [change(at, { ...body, role: otherRole(body.role) }), change(at, body.role)]
  })
}

/** Every provision swapped, every doubt taken away. */
export function supportMutants(
  { cite, doubts = [] }: { readonly cite: readonly string[]; readonly doubts?: readonly string[] | undefined },
  path: Path,
  { change, otherProvision }: Making,
): readonly Mutant[] {
  return [
    ...cite.map((provision, index) => change([...path, 'cite', index], otherProvision(provision))),
    ...doubts.map((_, index) => change([...path, 'doubts', index], undefined)),
  ]
}
