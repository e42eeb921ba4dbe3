import type { Clause } from '../clauses.ts'
import type { Place } from '../span.ts'
import type { DoubtKind, ModalityKind } from './cue.ts'

/** A sign in the text and what it makes of its clause. */
export interface Cue<K extends ModalityKind = ModalityKind> extends Place {
  readonly kind: K
}

/** A clause with all its signs. */
export interface Reading {
  readonly clause: Clause
  readonly doubts: readonly Cue<DoubtKind>[]
  readonly asserted: Cue<'asserted'> | undefined
  /** A sign that holds only where no order or plan stands before it. */
  readonly fact: Cue<'asserted'> | undefined
  /** Two negations: nothing is asserted, nothing denied. */
  readonly open: boolean
  readonly tag: DoubtKind | undefined
}
