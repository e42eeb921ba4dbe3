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

/** The source with one value replaced. */
function replace(source: RulebookSource, path: Path, value: unknown): RulebookSource {
  const copy = structuredClone(source) as unknown as Record<string, unknown>
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy)
  const last = path.at(-1) as string
  if (value === undefined && Array.isArray(holder)) holder.splice(Number(last), 1)
  else if (value === undefined) delete holder[last]
  else holder[last] = value
  return copy as unknown as RulebookSource
}
