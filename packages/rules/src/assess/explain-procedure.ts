import type { Problem } from '../problem/problem.ts'
import type { Condition, Conditions } from '../rulebook/conditions.ts'
import { valuesOf } from '../rulebook/facts-of.ts'
import { citationsOf } from '../rulebook/prepare.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { DecisionSource } from '../rulebook/source.ts'
import type { Text } from '../vocabulary/index.ts'
import type { Citation } from './assessment.ts'
import { positionsOf } from './facts.ts'
import { wholeTimeline } from './timeline.ts'

/** One comparison of a condition against the problem. */
export interface FactCheck {
  readonly fact: string
  readonly label: Text
  /** What the problem says; null where it is not known. */
  readonly value: Text | null
  /** What the condition takes. */
  readonly wanted: readonly Text[]
  /** Null where the fact is not known. */
  readonly holds: boolean | null
}

/** One procedure (or declared gap) of a phase, and whether the facts lead to it. */
export interface Alternative {
  readonly procedure: string | null
  readonly gap: string | null
  readonly name: Text
  /** Null while a fact that decides is not known. */
  readonly holds: boolean | null
  readonly checks: readonly FactCheck[]
  readonly citations: readonly Citation[]
}

/**
 * Why this procedure and not another: every alternative of a phase with the facts that it turns on. The one that holds comes first.
 * @throws {RangeError} for a phase that the rulebook does not have.
 * @throws {ImpossibleDateError} for a date that does not exist.
 */
export function explainProcedure(rulebook: Rulebook, problem: Problem, phase: string): readonly Alternative[] {
  const source = rulebook.source.phases.find(({ id }) => id === phase)
  if (!source)
    throw new RangeError(
      `${rulebook.id} has no phase “${phase}”; it has: ${rulebook.phases.map(({ id }) => id).join(', ')}`,
    )
  const positions = positionsOf(rulebook, problem, wholeTimeline(problem))
  const known = new Map(rulebook.facts.map(({ id, values }, index) => [id, values[positions[index] ?? -1] ?? null]))
  const alternatives = source.decide.map((decision) => ({
    procedure: 'procedure' in decision ? decision.procedure : null,
    gap: 'gap' in decision ? decision.gap : null,
    name: nameOf(source, decision),
    holds: decision.when ? evaluate(decision.when, known) : true,
    checks: decision.when ? checksIn(rulebook, decision.when, known) : [],
    citations: citationsOf(rulebook.source, decision.cite),
  }))
  return alternatives.toSorted((a, b) => Number(b.holds === true) - Number(a.holds === true))
}

type Known = ReadonlyMap<string, string | null>

function nameOf(phase: Rulebook['source']['phases'][number], decision: DecisionSource): Text {
  if ('procedure' in decision)
    return phase.procedures[decision.procedure]?.name ?? { zh: decision.procedure, en: decision.procedure }
  return phase.gaps?.[decision.gap]?.say ?? { zh: decision.gap, en: decision.gap }
}

/** Three-valued: what is not known makes the outcome unknown unless the rest settles it. The tables decide; this only explains. */
function evaluate(condition: Condition, known: Known): boolean | null {
  if ('fact' in condition) return compareFact(condition, known.get(condition.fact) ?? null)
  if ('all' in condition) return settle(condition.all, known, false)
  if ('any' in condition) return settle(condition.any, known, true)
  const inner = evaluate(condition.not, known)
  return inner === null ? null : !inner
}

function settle(conditions: readonly Condition[], known: Known, decisive: boolean): boolean | null {
  const results = conditions.map((condition) => evaluate(condition, known))
  if (results.includes(decisive)) return decisive
  return results.includes(null) ? null : !decisive
}

function compareFact(leaf: Extract<Condition, { fact: string }>, value: string | null): boolean | null {
  if (value === null) return null
  const among = [leaf.value].flat().includes(value)
  return leaf.operator === 'equal' || leaf.operator === 'in' ? among : !among
}

function checksIn(rulebook: Rulebook, when: Conditions, known: Known): readonly FactCheck[] {
  return wantedIn(when, false).map(({ fact, wanted }) => {
    const source = rulebook.source.facts[fact]
    const texts = source ? valuesOf(source) : {}
    const value = known.get(fact) ?? null
    const say = (id: string): Text => texts[id] ?? { zh: id, en: id }
    return {
      fact,
      label: source?.label ?? say(fact),
      value: value === null ? null : say(value),
      wanted: wanted(Object.keys(texts)).map(say),
      holds: value === null ? null : wanted(Object.keys(texts)).includes(value),
    }
  })
}

interface Wanted {
  readonly fact: string
  readonly wanted: (all: readonly string[]) => readonly string[]
}

function wantedIn(condition: Condition, negated: boolean): readonly Wanted[] {
  if ('all' in condition) return condition.all.flatMap((inner) => wantedIn(inner, negated))
  if ('any' in condition) return condition.any.flatMap((inner) => wantedIn(inner, negated))
  if ('not' in condition) return wantedIn(condition.not, !negated)
  const { fact, operator } = condition
  const named = [condition.value].flat()
  const excludes = (operator === 'notEqual' || operator === 'notIn') !== negated
  return [{ fact, wanted: (all) => all.filter((value) => named.includes(value) !== excludes) }]
}
