import { universalEvents } from '../problem/event.ts'
import { valuesOf } from '../rulebook/facts-of.ts'
import type { Measure, Rulebook } from '../rulebook/rulebook.ts'
import type { Positions } from '../rulebook/table.ts'
import type { Text } from '../vocabulary/index.ts'
import type { AssessedStep, MissingFact } from './assessment.ts'
import { type DecidedPhase, procedureIn } from './phases.ts'

/** What a fact that is not known leaves open. */
interface Undecided {
  readonly phases: Set<string>
  readonly measures: Set<string>
}

/**
 * The facts that would decide something: a procedure, whether a step exists or a measure is open, a light. What is over is not asked
 * about any more.
 *
 * @param measures those whose ground the ledger shows or a person has to state.
 */
export function factsToAsk(
  rulebook: Rulebook,
  phases: readonly DecidedPhase[],
  measures: readonly Measure[],
  positions: Positions,
): readonly MissingFact[] {
  const asked = new Map<number, Undecided>()
  const undecided = (fact: number): Undecided => {
    const found = asked.get(fact) ?? { phases: new Set<string>(), measures: new Set<string>() }
    asked.set(fact, found)
    return found
  }
  for (const decided of phases.filter(({ time }) => time !== 'past')) {
    const steps = procedureIn(decided)?.steps ?? []
    const facts = [...decided.outcome.ask, ...steps.flatMap(({ when }) => when?.(positions).ask ?? [])]
    for (const fact of facts) undecided(fact).phases.add(decided.phase.id)
  }
  for (const { id, when } of measures) for (const fact of when?.(positions).ask ?? []) undecided(fact).measures.add(id)
  for (const fact of rulebook.signals?.decide(positions).ask ?? []) undecided(fact)
  return [...asked].map(([fact, what]) => askFor(rulebook, fact, what))
}

function askFor({ source, facts }: Rulebook, position: number, { phases, measures }: Undecided): MissingFact {
  const id = facts[position]?.id as string
  const fact = source.facts[id] as Rulebook['source']['facts'][string]
  return {
    fact: id,
    kind: 'fact',
    label: fact.label,
    question: 'ask' in fact ? fact.ask : fact.label,
    values: Object.entries(valuesOf(fact)).map(([value, label]) => ({ value, label })),
    determinedBy: fact.determinedBy ?? null,
    phases: [...phases],
    measures: [...measures],
    doubts: fact.doubts ?? [],
  }
}

const none: readonly MissingFact[] = []

/** The days that would start a clock. */
export function eventsToAsk(steps: readonly AssessedStep[]): readonly MissingFact[] {
  if (!steps.some(({ waitsFor }) => waitsFor !== null)) return none
  const asked = new Map<string, MissingFact>()
  for (const { waitsFor, state, phase } of steps) {
    if (!waitsFor || state === 'done' || asked.has(waitsFor.event)) continue
    asked.set(waitsFor.event, {
      fact: waitsFor.event,
      kind: 'event',
      label: waitsFor.name,
      question: whenWas(waitsFor.event, waitsFor.name),
      values: [],
      determinedBy: null,
      phases: [phase],
      measures: [],
      doubts: [],
    })
  }
  return [...asked.values()]
}

const whenWas = (event: string, name: Text): Text => ({
  zh: `${(universalEvents[event as keyof typeof universalEvents] ?? name).zh}是哪一天？`,
  en: `On which day was it ${name.en}?`,
})
