import type { LedgerProblem } from '../ledger/ledger.ts'
import type { UnitName } from '../understand/units.ts'

const known = new WeakMap<readonly LedgerProblem[], readonly UnitName[]>()

/** The units that the ledger names. A ledger that hands out the same list as long as nothing changed is read once. */
export function directoryOf(problems: readonly LedgerProblem[]): readonly UnitName[] {
  const found = known.get(problems)
  if (found) return found
  const names = new Set<string>()
  for (const { problem } of problems) {
    const { lead, responsible = [], supporting = [] } = problem.units ?? {}
    for (const name of [lead, ...responsible, ...supporting]) if (name) names.add(name)
  }
  const directory = [...names].map((name) => ({ name }))
  known.set(problems, directory)
  return directory
}
