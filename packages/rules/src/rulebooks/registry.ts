import type { Rulebook } from '../rulebook/rulebook.ts'

/** An id that no rulebook has: refused, because a rule of another place would be a guess. */
export class UnknownRulebookError extends Error {
  readonly code = 'unknown-rulebook'
  readonly id: string

  constructor(id: string, known: readonly string[]) {
    super(`there is no rulebook “${id}”; there are: ${known.join(', ')}`)
    this.name = 'UnknownRulebookError'
    this.id = id
  }
}

export interface Rulebooks {
  /** @throws {UnknownRulebookError} */
  get(id: string): Rulebook
  find(id: string): Rulebook | undefined
  all(): readonly Rulebook[]
  /** These rulebooks and further ones; one with the same id takes the other's place. */
  with(...more: readonly Rulebook[]): Rulebooks
}

export function createRulebooks(list: readonly Rulebook[]): Rulebooks {
  const byId = new Map(list.map((rulebook) => [rulebook.id, rulebook]))
  const all = [...byId.values()]
  return {
    get(id) {
      const found = byId.get(id)
      if (!found) throw new UnknownRulebookError(id, [...byId.keys()])
      return found
    },
    find: (id) => byId.get(id),
    all: () => all,
    with: (...more) => createRulebooks([...all, ...more]),
  }
}
