import { factValuesOf } from '../facts-of.ts'
import { phaseQuestion } from '../questions.ts'
import type { PhaseSource, ProcedureSource, RulebookSource } from '../source.ts'
import { combinationCount, createLookup, type DecisionBlock, type DecisionTable, type Positions } from '../table.ts'

/** A rulebook whose references are sound, with what json-rules-engine decided. */
export interface Proving {
  readonly source: RulebookSource
  readonly table: DecisionTable
}

/** A question that comes out in one of several ways. */
export interface Outcome {
  readonly question: string
  readonly verdicts: readonly number[]
}

/** The problems that go through a procedure. */
export const through = ({ id, decide }: PhaseSource, procedure: string): Outcome => ({
  question: phaseQuestion(id),
  verdicts: decide.flatMap((decision, index) =>
    'procedure' in decision && decision.procedure === procedure ? [index] : [],
  ),
})

/** The procedures that some problem goes through. */
export const reached = (proving: Proving, phase: PhaseSource): readonly (readonly [string, ProcedureSource])[] =>
  Object.entries(phase.procedures).filter(([procedure]) => canMeet(proving, [through(phase, procedure)]) !== false)

const mostCombinations = 20_000

/** Whether there are facts with which all outcomes come about; null where there are too many combinations to look at each. */
export function canMeet({ source, table }: Proving, outcomes: readonly Outcome[]): boolean | null {
  const all = factValuesOf(source)
  const asked = new Set(outcomes.flatMap(({ question }) => blockOf(table, question).facts))
  const facts = all.map((fact) => ({ ...fact, asked: asked.has(fact.id) }))
  if (combinationCount(facts.filter((fact) => fact.asked)) > mostCombinations) return null
  const lookups = outcomes.map(({ question, verdicts }) => ({
    lookup: createLookup(all, blockOf(table, question)),
    verdicts,
  }))
  const meets = (positions: Positions): boolean =>
    lookups.every(({ lookup, verdicts }) => lookup(positions).decisions.some((verdict) => verdicts.includes(verdict)))
  return combinations(facts.map(({ values, asked: isAsked }) => (isAsked ? values.length : 0))).some(meets)
}

const blockOf = (table: DecisionTable, question: string): DecisionBlock => table[question] ?? { facts: [], cells: '0' }

/** Every way to choose a position for each fact; null for those with none to choose from. */
function combinations(counts: readonly number[]): readonly Positions[] {
  return counts.reduce<Positions[]>(
    (before, count) => {
      const options = count === 0 ? [null] : [...Array(count).keys()]
      return before.flatMap((positions) => options.map((option) => [...positions, option]))
    },
    [[]],
  )
}
