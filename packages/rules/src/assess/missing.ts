import { universalEvents } from '../problem/event.ts'
import { valuesOf } from '../rulebook/facts-of.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Text } from '../vocabulary/index.ts'
import type { AssessedStep, MissingFact } from './assessment.ts'
import type { DecidedPhase } from './phases.ts'

const none: readonly MissingFact[] = []

/** What to ask for before the rules can say more: facts that would decide something, and dates that would start a clock. */
export function missingFacts(
  rulebook: Rulebook,
  phases: readonly DecidedPhase[],
  steps: readonly AssessedStep[],
): readonly MissingFact[] {
  const facts = phases.some(({ outcome }) => outcome.ask.length > 0) ? factsToAsk(rulebook, phases) : none
  const events = steps.some(({ waitsFor }) => waitsFor !== null) ? eventsToAsk(steps) : none
  return facts === none ? events : [...facts, ...events]
}

function factsToAsk(rulebook: Rulebook, phases: readonly DecidedPhase[]): readonly MissingFact[] {
  const waiting = new Map<number, string[]>()
  for (const { phase, time, outcome } of phases) {
    if (time === 'past') continue
    for (const fact of outcome.ask) waiting.set(fact, [...(waiting.get(fact) ?? []), phase.id])
  }
  return [...waiting].map(([position, inPhases]) => {
    const id = rulebook.facts[position]?.id as string
    const fact = rulebook.source.facts[id] as Rulebook['source']['facts'][string]
    return {
      fact: id,
      kind: 'fact',
      label: fact.label,
      question: 'ask' in fact ? fact.ask : fact.label,
      values: Object.entries(valuesOf(fact)).map(([value, label]) => ({ value, label })),
      determinedBy: fact.determinedBy ?? null,
      phases: inPhases,
    }
  })
}

function eventsToAsk(steps: readonly AssessedStep[]): readonly MissingFact[] {
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
    })
  }
  return [...asked.values()]
}

const whenWas = (event: string, name: Text): Text => ({
  zh: `${(universalEvents[event as keyof typeof universalEvents] ?? name).zh}是哪一天？`,
  en: `On which day was it ${name.en}?`,
})
