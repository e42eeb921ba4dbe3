import type { RulebookSource } from './source.ts'

/**
 * What json-rules-engine decided when the rulebook was compiled: for each phase and each combination of facts
 * the index of the one decision that holds. The combinations count like a number: the last fact changes fastest.
 */
export interface DecisionTable {
  readonly facts: readonly { readonly id: string; readonly values: readonly string[] }[]
  /** One character (base 36) a combination. */
  readonly phases: Readonly<Record<string, string>>
  /** For each remark, whether it holds: 0 or 1. */
  readonly remarks: readonly string[]
}

export const factsOf = (source: RulebookSource): DecisionTable['facts'] =>
  Object.entries(source.facts).map(([id, fact]) => ({ id, values: Object.keys(fact.values) }))

export const combinationCount = (facts: DecisionTable['facts']): number =>
  facts.reduce((count, fact) => count * fact.values.length, 1)

/** Position of a combination; a position of `null` stands for a fact that is not known. */
export type Positions = readonly (number | null)[]

/** The decisions that the known facts leave possible, and the unknown facts that choose between them. */
export interface Verdict {
  readonly decisions: readonly number[]
  readonly ask: readonly number[]
}

const digit = (cells: string, index: number): number => Number.parseInt(cells.charAt(index), 36)

/**
 * Looks decisions up, one lookup a phase. A fact that is not known is only asked for where it would make a difference;
 * partial answers are worked out when first met and kept.
 */
export function createLookup(facts: DecisionTable['facts'], cells: string): (positions: Positions) => Verdict {
  const strides: number[] = []
  for (let i = facts.length - 1, stride = 1; i >= 0; i--) {
    strides[i] = stride
    stride *= facts[i]?.values.length ?? 1
  }
  const known: Verdict[] = []
  const partial = new Map<string, Verdict>()

  const completions = (positions: Positions): { index: number; chosen: number[] }[] =>
    positions.reduce<{ index: number; chosen: number[] }[]>(
      (all, position, i) => {
        const options = position === null ? [...(facts[i]?.values.keys() ?? [])] : [position]
        return all.flatMap(({ index, chosen }) =>
          options.map((option) => ({ index: index + option * (strides[i] ?? 0), chosen: [...chosen, option] })),
        )
      },
      [{ index: 0, chosen: [] }],
    )

  const answerPartially = (positions: Positions): Verdict => {
    const answers = completions(positions).map(({ index, chosen }) => ({ chosen, decision: digit(cells, index) }))
    const decisions = [...new Set(answers.map(({ decision }) => decision))]
    const matters = (fact: number) =>
      answers.some((a) =>
        answers.some(
          (b) => a.decision !== b.decision && a.chosen.every((value, i) => i === fact || value === b.chosen[i]),
        ),
      )
    const ask = positions.flatMap((position, fact) => (position === null && matters(fact) ? [fact] : []))
    return { decisions, ask }
  }

  return (positions) => {
    let index = 0
    for (let i = 0; i < positions.length; i++) {
      const position = positions[i]
      if (position === null || position === undefined) {
        const key = positions.join()
        const found = partial.get(key) ?? answerPartially(positions)
        partial.set(key, found)
        return found
      }
      index += position * (strides[i] ?? 0)
    }
    const found = known[index] ?? { decisions: [digit(cells, index)], ask: [] }
    known[index] = found
    return found
  }
}
