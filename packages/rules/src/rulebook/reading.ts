import { createRulebook } from './prepare.ts'
import type { Rulebook } from './rulebook.ts'
import type { Clock, RulebookSource, StepSource } from './source.ts'

/**
 * The rulebook under another reading of one of its doubts: the clocks that this reading changes are changed, everything else stands.
 * @throws {RangeError} for a doubt or a reading that the rulebook does not have.
 */
export function withReading(rulebook: Rulebook, doubt: string, reading: string): Rulebook {
  const { source } = rulebook
  const written = source.doubts[doubt]
  const chosen = written?.readings.find(({ id }) => id === reading)
  if (!written || !chosen) {
    const known = written ? written.readings.map(({ id }) => id) : Object.keys(source.doubts)
    throw new RangeError(
      `${rulebook.id} has no ${written ? `reading “${reading}” of ${doubt}` : `doubt “${doubt}”`}; it has: ${known.join(', ')}`,
    )
  }
  const doubts = { ...source.doubts, [doubt]: { ...written, chosen: reading } }
  return createRulebook({ ...source, doubts, phases: withClocks(source, doubt, chosen.clocks ?? {}) }, rulebook.table)
}

/** A step with another clock rests on the doubt, whether or not its own words name it. */
function withClocks(
  source: RulebookSource,
  doubt: string,
  clocks: Readonly<Record<string, Clock>>,
): RulebookSource['phases'] {
  const reread = (procedure: string, step: StepSource): StepSource => {
    const due = clocks[`${procedure}/${step.id}`]
    return due ? { ...step, due, doubts: [...(step.doubts ?? []), doubt] } : step
  }
  return source.phases.map((phase) => ({
    ...phase,
    procedures: Object.fromEntries(
      Object.entries(phase.procedures).map(([id, procedure]) => [
        id,
        { ...procedure, steps: procedure.steps.map((step) => reread(id, step)) },
      ]),
    ),
  }))
}
