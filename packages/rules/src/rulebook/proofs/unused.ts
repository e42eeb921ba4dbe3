import type { Mistake } from '../errors.ts'
import type { PhaseSource, RulebookSource } from '../source.ts'
import type { Kind } from './mention.ts'
import { mentionsOf } from './mentions.ts'

/** What is declared and nothing uses: a rule that was forgotten, or a remnant. */
export function unused(source: RulebookSource): readonly Mistake[] {
  const mentions = mentionsOf(source)
  const without = (kind: Kind, declared: Readonly<Record<string, unknown>> = {}): readonly string[] => {
    const used = new Set(mentions.filter((mention) => mention.kind === kind).map(({ name }) => name))
    return Object.keys(declared).filter((name) => !used.has(name))
  }
  return [
    ...without('role', source.roles).map((id) => idle(`roles.${id}`, 'no rule names this body.')),
    ...without('doubt', source.doubts).map((id) => idle(`doubts.${id}`, 'no rule rests on this doubt.')),
    ...without('event', source.events).map((id) => idle(`events.${id}`, 'no rule turns on this event.')),
    ...source.phases.flatMap(unusedInPhase),
  ]
}

const idle = (place: string, wrong: string): Mistake => ({
  place,
  wrong,
  mend: 'Name it where it belongs, or leave it out.',
})

function unusedInPhase({ id, decide, procedures, gaps = {} }: PhaseSource): readonly Mistake[] {
  const used = new Set(
    decide.map((decision) => ('procedure' in decision ? `procedures.${decision.procedure}` : `gaps.${decision.gap}`)),
  )
  const declared = [
    ...Object.keys(procedures).map((name) => `procedures.${name}`),
    ...Object.keys(gaps).map((name) => `gaps.${name}`),
  ]
  return declared
    .filter((name) => !used.has(name))
    .map((name) => ({
      place: `phases.${id}.${name}`,
      wrong: 'no decision of this phase leads here.',
      mend: 'Add the decision that does, or leave it out.',
    }))
}
