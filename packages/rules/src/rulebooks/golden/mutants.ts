import type { RulebookSource } from '../../rulebook/source.ts'
import type { Change, Making, Mutant, Path } from './mutant.ts'
import { besideMutants } from './mutants-beside.ts'
import { phaseMutants } from './mutants-of-phases.ts'

/** Every clock shifted, every body and capacity swapped, every condition flipped, every doubt taken away, and so on. */
export function mutantsOf(source: RulebookSource): readonly Mutant[] {
  const change: Change = (path, value) => ({
    change: `${path.join('.')} = ${JSON.stringify(value) ?? 'nothing'}`,
    source: replace(source, path, value),
    decides: (path.includes('when') && path.includes('operator')) || path.includes('forEach') || path.includes('from'),
  })
  const events = [...Object.keys(source.events ?? {}), 'registered', 'progress']
  const making: Making = {
    source,
    change,
    otherRole: nextIn(Object.keys(source.roles)),
    otherEvent: nextIn(events),
    otherProvision: nextIn(Object.keys(source.provisions)),
  }
  return [...phaseMutants(making), ...besideMutants(making)]
}

const nextIn =
  (list: readonly string[]) =>
  (one: string): string =>
    list[(list.indexOf(one) + 1) % list.length] as string

/** The source with one value replaced, or taken away; what lies beside it is shared. */
function replace<T>(holder: T, [key, ...rest]: Path, value: unknown): T {
  const copy = (Array.isArray(holder) ? [...holder] : { ...holder }) as Record<string, unknown>
  if (rest.length > 0) copy[key as string] = replace(copy[key as string], rest, value)
  else if (value !== undefined) copy[key as string] = value
  else if (Array.isArray(copy)) copy.splice(Number(key), 1)
  else delete copy[key as string]
  return copy as T
}
