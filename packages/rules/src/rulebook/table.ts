/** The verdicts of json-rules-engine on one question: for each combination of the facts that it turns on, which rule holds. */
export interface DecisionBlock {
  /** The facts that the question turns on, in the rulebook's order. The combinations count like a number: the last fact changes fastest. */
  readonly facts: readonly string[]
  /** One character (base 36) a combination: the index of the rule that holds, or 0 and 1 for a plain condition. */
  readonly cells: string
}

/** Everything that json-rules-engine decided when the rulebook was compiled, by question. */
export type DecisionTable = Readonly<Record<string, DecisionBlock>>

export interface FactValues {
  readonly id: string
  readonly values: readonly string[]
}

export const combinationCount = (facts: readonly FactValues[]): number =>
  facts.reduce((count, fact) => count * fact.values.length, 1)

/** For each fact of the rulebook the position of its value; null where it is not known. */
export type Positions = readonly (number | null)[]

/** The rules that the known facts leave possible, and the unknown facts (by position in the rulebook) that choose between them. */
export interface Verdict {
  readonly decisions: readonly number[]
  readonly ask: readonly number[]
}

/** One fact of a block: where it stands in the rulebook, how many values it has, what one step of it counts in the cells. */
interface Place {
  readonly fact: number
  readonly count: number
  readonly stride: number
}

const digit = (cells: string, index: number): number => Number.parseInt(cells.charAt(index), 36)

/**
 * Looks verdicts up. A fact that is not known is only asked for where it would make a difference; partial answers are worked out
 * when first met and kept. The same facts give the same object.
 */
export function createLookup(facts: readonly FactValues[], block: DecisionBlock): (positions: Positions) => Verdict {
  const places = placesOf(facts, block)
  const known: Verdict[] = []
  const partial = new Map<string, Verdict>()

  const answerPartially = (positions: Positions): Verdict => {
    const key = places.map(({ fact }) => positions[fact] ?? '').join()
    const found = partial.get(key) ?? weigh(completions(places, positions), places, positions, block.cells)
    partial.set(key, found)
    return found
  }

  return (positions) => {
    let index = 0
    for (const { fact, stride } of places) {
      const position = positions[fact]
      if (position === null || position === undefined) return answerPartially(positions)
      index += position * stride
    }
    const found = known[index] ?? { decisions: [digit(block.cells, index)], ask: [] }
    known[index] = found
    return found
  }
}

function placesOf(facts: readonly FactValues[], block: DecisionBlock): readonly Place[] {
  let stride = 1
  return block.facts
    .toReversed()
    .map((id) => {
      const fact = facts.findIndex((candidate) => candidate.id === id)
      const count = facts[fact]?.values.length ?? 1
      const place = { fact, count, stride }
      stride *= count
      return place
    })
    .toReversed()
}

interface Completion {
  readonly index: number
  readonly chosen: readonly number[]
}

/** Every way in which the facts that are not known could turn out. */
function completions(places: readonly Place[], positions: Positions): readonly Completion[] {
  return places.reduce<Completion[]>(
    (all, { fact, count, stride }) => {
      const known = positions[fact]
      const options = known === null || known === undefined ? [...Array(count).keys()] : [known]
      return all.flatMap(({ index, chosen }) =>
        options.map((option) => ({ index: index + option * stride, chosen: [...chosen, option] })),
      )
    },
    [{ index: 0, chosen: [] }],
  )
}

function weigh(all: readonly Completion[], places: readonly Place[], positions: Positions, cells: string): Verdict {
  const answers = all.map(({ index, chosen }) => ({ chosen, decision: digit(cells, index) }))
  const matters = (at: number) =>
    answers.some((a) =>
      answers.some((b) => a.decision !== b.decision && a.chosen.every((value, i) => i === at || value === b.chosen[i])),
    )
  const ask = places.flatMap(({ fact }, at) => ((positions[fact] ?? null) === null && matters(at) ? [fact] : []))
  return { decisions: [...new Set(answers.map(({ decision }) => decision))], ask }
}
