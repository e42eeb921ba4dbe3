import { leavesOf } from './conditions.ts'
import type { Mistake } from './errors.ts'
import { valuesOf } from './facts-of.ts'
import { meant } from './near.ts'
import { type Declared, declaredIn, stepsOf } from './proofs/declared.ts'
import type { Kind, Mention } from './proofs/mention.ts'
import { conditionsOf, mentionsOf } from './proofs/mentions.ts'
import type { FactSource, PhaseSource, RulebookSource } from './source.ts'

const mostMistakes = 100

/** Everything in a rulebook that names something else must name something that exists. */
export function checkReferences(source: RulebookSource): readonly Mistake[] {
  const declared = declaredIn(source)
  const dangling = mentionsOf(source).filter(({ kind, name }) => !declared[kind].has(name))
  return [
    ...dangling.slice(0, mostMistakes).map((mention) => danglingName(mention, declared)),
    ...source.phases.flatMap(danglingDecisions),
    ...danglingValues(source, declared),
    ...danglingReadings(source),
  ].slice(0, mostMistakes)
}

const labels: Record<Kind, string> = {
  provision: 'provision of this rulebook',
  doubt: 'doubt of this rulebook',
  role: 'role of this rulebook',
  fact: 'fact of this rulebook',
  event: 'event that anybody can record: neither a universal one, nor a step, nor declared under events',
}

const danglingName = ({ kind, name, place }: Mention, declared: Declared): Mistake => ({
  place,
  wrong: `“${name}” is no ${labels[kind]}.`,
  mend: meant(name, declared[kind]),
})

function danglingDecisions({ id, decide, procedures, gaps = {} }: PhaseSource): readonly Mistake[] {
  return decide.flatMap((decision, index) => {
    const [kind, name] = 'procedure' in decision ? ['procedure', decision.procedure] : ['gap', decision.gap]
    const among = new Set(Object.keys(kind === 'procedure' ? procedures : gaps))
    if (among.has(name)) return []
    const place = `phases.${id}.decide[${index}].${kind}`
    return [{ place, wrong: `“${name}” is no ${kind} of this phase.`, mend: meant(name, among) }]
  })
}

function danglingValues(source: RulebookSource, { fact: facts }: Declared): readonly Mistake[] {
  return conditionsOf(source).flatMap(({ when, place }) =>
    leavesOf(when).flatMap(({ fact, value }) => {
      if (!facts.has(fact)) return []
      const values = new Set(Object.keys(valuesOf(source.facts[fact] as FactSource)))
      const unknown = [value].flat().filter((one) => !values.has(one))
      return unknown.map((one) => ({
        place,
        wrong: `“${one}” is no value of the fact “${fact}”.`,
        mend: meant(one, values),
      }))
    }),
  )
}

/** The chosen reading of a doubt, and the clocks that other readings change. */
function danglingReadings(source: RulebookSource): readonly Mistake[] {
  const clocks = new Set(
    stepsOf(source).flatMap(({ procedure, step }) => (step.due ? [`${procedure}/${step.id}`] : [])),
  )
  return Object.entries(source.doubts).flatMap(([id, { chosen, readings }]) => {
    const ids = new Set(readings.map((reading) => reading.id))
    const place = `doubts.${id}.chosen`
    const noReading = ids.has(chosen)
      ? []
      : [{ place, wrong: `“${chosen}” is no reading of this doubt.`, mend: `Choose one of: ${[...ids].join(', ')}.` }]
    const noClock = readings.flatMap((reading) =>
      Object.keys(reading.clocks ?? {})
        .filter((step) => !clocks.has(step))
        .map((step) => ({
          place: `doubts.${id}.readings.${reading.id}.clocks`,
          wrong: `“${step}” is no step with a clock, written procedure/step.`,
          mend: meant(step, clocks),
        })),
    )
    return [...noReading, ...noClock]
  })
}
