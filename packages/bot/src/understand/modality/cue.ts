/** How a clause speaks of what it names. Only `asserted` says that it happened. */
export type ModalityKind =
  | 'asserted'
  | 'question'
  | 'negated'
  | 'planned'
  | 'ordered'
  | 'conditional'
  | 'hearsay'
  | 'partial'
  | 'exception'
  | 'none'

/** The kinds that speak against an assertion, the one that tells most about the writer's wish first. */
export const doubtKinds = [
  'question',
  'conditional',
  'hearsay',
  'negated',
  'ordered',
  'planned',
  'exception',
  'partial',
] as const satisfies readonly ModalityKind[]
export type DoubtKind = (typeof doubtKinds)[number]

/** The signs of one language. All but the tags are global. */
export interface Signs {
  readonly doubts: Readonly<Record<DoubtKind, RegExp>>
  /** It happened, beyond doubt of grammar: 已, 了, has been. */
  readonly asserted: RegExp
  /** It happened, unless an order or a plan stands before it: 整改完成, 验收通过. */
  readonly fact: RegExp
  /** Acts of the field: with a past day beside them, a bare report (6月14日报县水务局审核). */
  readonly act: RegExp
  /** An order to the bot to write down what follows. */
  readonly logRequest: RegExp
  /** Clauses that say nothing of their own and turn what was said before. */
  readonly tags: Readonly<Record<'question' | 'hearsay' | 'negated', RegExp>>
  /** Nothing in the message is meant: a joke, a test. */
  readonly unmeant: RegExp
}

/** Alternatives of a pattern, written one below the other. */
export const anyOf = (parts: readonly string[], flags = 'g'): RegExp => new RegExp(parts.join('|'), flags)
