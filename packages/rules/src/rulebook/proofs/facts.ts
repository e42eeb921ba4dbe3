import { levels, severities, sources } from '../../vocabulary/facts.ts'
import { leavesOf } from '../conditions.ts'
import type { Mistake } from '../errors.ts'
import { valuesOf } from '../facts-of.ts'
import { signalQuestion } from '../questions.ts'
import type { RulebookSource } from '../source.ts'
import { conditionsOf } from './mentions.ts'

/** Facts that nobody can state, and dates that decide about themselves. */
export const badFacts = (source: RulebookSource): readonly Mistake[] => [
  ...valuesThatCannotBe(source),
  ...datesThatDecide(source),
]

const builtIn: Readonly<Record<string, readonly string[]>> = { level: levels, severity: severities, source: sources }

function valuesThatCannotBe({ facts }: RulebookSource): readonly Mistake[] {
  return Object.entries(facts).flatMap(([id, fact]) => {
    const values = Object.keys(valuesOf(fact))
    const place = `facts.${id}.values`
    if (values.length < 2) {
      const wrong = 'a fact with fewer than two values decides nothing.'
      return [{ place, wrong, mend: 'Write all values that it can have.' }]
    }
    const possible = Object.hasOwn(builtIn, id) ? builtIn[id] : undefined
    const strange = possible ? values.filter((value) => !possible.includes(value)) : []
    return strange.map((value) => ({
      place: `${place}.${value}`,
      wrong: `no problem has the ${id} “${value}”.`,
      mend: `Use: ${possible?.join(', ')}; or give the fact another id.`,
    }))
  })
}

const mayLookAtDates = (question: string): boolean => question === signalQuestion || question.startsWith('measure ')

function datesThatDecide(source: RulebookSource): readonly Mistake[] {
  return conditionsOf(source).flatMap(({ when, place, question }) => {
    if (mayLookAtDates(question)) return []
    const dated = leavesOf(when).find(({ fact }) => {
      const from = source.facts[fact]?.from
      return from && 'overdue' in from
    })
    if (!dated) return []
    const wrong = `“${dated.fact}” says that a date has passed, and the dates follow from what is decided here.`
    return [{ place, wrong, mend: 'Use it in signals and measures only.' }]
  })
}
