/** One mistake in a rulebook: where it is, what is wrong, what would be right. */
export interface Mistake {
  readonly place: string
  readonly wrong: string
  readonly mend: string
}

export class RulebookError extends Error {
  readonly code = 'broken-rulebook'
  readonly mistakes: readonly Mistake[]

  constructor(id: string, mistakes: readonly Mistake[]) {
    const lines = mistakes.map(({ place, wrong, mend }) => `  ${place}: ${wrong} ${mend}`)
    super(`rulebook ${id} has ${mistakes.length} mistake(s):\n${lines.join('\n')}`)
    this.name = 'RulebookError'
    this.mistakes = mistakes
  }
}
