import { holds, type Measure, type Rulebook, type Signal } from '../rulebook/rulebook.ts'
import type { Positions } from '../rulebook/table.ts'
import type { Assessment, Citation, Doubt, MissingFact, PhaseDecision } from './assessment.ts'
import { withOverdue } from './facts.ts'
import { type Grounds, isSeen } from './measures.ts'
import { factsToAsk } from './missing.ts'
import type { DecidedPhase } from './phases.ts'

/** What is the same for all problems with the same facts that stand alike. */
export interface Support {
  readonly rulebook: Assessment['rulebook']
  readonly phases: readonly PhaseDecision[]
  readonly missing: readonly MissingFact[]
  readonly signal: Signal | null
  readonly measures: readonly Measure[]
  readonly doubts: readonly Doubt[]
  readonly citations: readonly Citation[]
}

/** Put together once and kept: there are few ways to stand and many problems. */
const kept = new WeakMap<Rulebook, Map<number | string, Support>>()
const mostKept = 5000

function supportsOf(rulebook: Rulebook): Map<number | string, Support> {
  const found = kept.get(rulebook)
  if (found && found.size < mostKept) return found
  const fresh = new Map<number | string, Support>()
  kept.set(rulebook, fresh)
  return fresh
}

/** @param positions without what the clocks say: `grounds` says it. */
export function supportOf(
  rulebook: Rulebook,
  phases: readonly DecidedPhase[],
  positions: Positions,
  grounds: Grounds,
): Support {
  const supports = supportsOf(rulebook)
  const key = keyOf(rulebook, phases, positions, grounds)
  const found = supports.get(key)
  if (found) return found
  const support = putTogether(rulebook, phases, withOverdue(rulebook, positions, grounds.overdue), grounds)
  supports.set(key, support)
  return support
}

/** One number for the facts and for how the problem stands; where it would grow too large to be exact, a text. */
function keyOf(
  { facts }: Rulebook,
  phases: readonly DecidedPhase[],
  positions: Positions,
  { rectified, overdue, relapsed }: Grounds,
): number | string {
  const current = phases.findIndex(({ time }) => time === 'current')
  const stands = (current + 1) * 8 + Number(rectified) * 4 + Number(overdue) * 2 + Number(relapsed)
  let key = stands
  for (let index = 0; index < facts.length; index++) {
    const count = facts[index]?.values.length ?? 0
    key = key * (count + 1) + (positions[index] ?? count)
  }
  return key <= Number.MAX_SAFE_INTEGER ? key : `${stands}/${positions.join()}`
}

function putTogether(
  rulebook: Rulebook,
  phases: readonly DecidedPhase[],
  positions: Positions,
  grounds: Grounds,
): Support {
  const open = rulebook.measures.filter(({ source }) => !source.on || isSeen[source.on](grounds))
  const measures = open.filter(({ when }) => holds(when, positions))
  const signal = signalFor(rulebook, positions)
  const missing = factsToAsk(rulebook, phases, open, positions)
  const gates = phases.flatMap(({ time, phase }) => (time === 'current' ? phase.gates : []))
  const remarks = rulebook.remarks.filter(({ when }) => holds(when, positions)).map(({ doubt }) => doubt.id)
  const named = [...gates, ...(signal ? [signal] : []), ...measures.map(({ told }) => told), ...missing]
  const decisions = phases.flatMap(({ outcome }) => outcome.candidates)
  const doubts = [
    ...remarks,
    ...decisions.flatMap((decision) => decision.doubts),
    ...named.flatMap((part) => part.doubts),
  ]
  const citations = decisions.flatMap((decision) => [
    ...decision.citations,
    ...(decision.procedure?.steps.flatMap((step) => step.citations) ?? []),
  ])
  const { id, version, title, authority, published } = rulebook
  return {
    rulebook: { id, version, title, authority, published },
    phases: phases.map(({ outcome }) => outcome.told),
    missing,
    signal,
    measures,
    doubts: doubtsNamed(rulebook, doubts),
    citations: [...new Map(citations.map((citation) => [citation.provision, citation])).values()],
  }
}

/** The light that is left; none while a missing fact chooses between several. */
function signalFor({ signals }: Rulebook, positions: Positions): Signal | null {
  if (!signals) return null
  const { decisions } = signals.decide(positions)
  return decisions.length === 1 ? (signals.list[decisions[0] as number] ?? null) : null
}

/** Doubts by their ids, each once. */
export const doubtsNamed = ({ doubts }: Rulebook, ids: readonly string[]): readonly Doubt[] =>
  [...new Set(ids)].map((id) => doubts[id] as Doubt)
