import { addDays, addMonths, type CivilDate } from '../calendar/index.ts'
import { citationsOf } from '../rulebook/prepare.ts'
import type { RegisterEntry } from './assessment.ts'
import type { DueContext } from './due.ts'

const none: readonly RegisterEntry[] = []

/** The registers that a problem was entered in, with their terms. */
export function registersOf({ rulebook, events }: DueContext, asOf: CivilDate): readonly RegisterEntry[] {
  const { registers } = rulebook.source
  if (!registers) return none
  return Object.entries(registers).flatMap(([id, { name, entered, term, effect, doubts, cite }]) => {
    const entry = events.findLast(({ type }) => type === entered)
    if (!entry) return none
    const until = term.unit === 'month' ? addMonths(entry.on, term.within) : addDays(entry.on, term.within)
    return [
      {
        id,
        name,
        since: entry.on,
        until,
        running: asOf <= until,
        effect,
        doubts: doubts ?? [],
        citations: citationsOf(rulebook.source, cite),
      },
    ]
  })
}
