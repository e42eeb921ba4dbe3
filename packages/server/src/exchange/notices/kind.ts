import type { ProblemEvent } from '@zhenggai/rules'
import type { DraftKind } from './draft.ts'

/** Which of the two a notice is: what it was logged as. One of which nobody said so is taken for the weightier. */
export const kindOfNotice = ({ note = '' }: Pick<ProblemEvent, 'note'>): DraftKind =>
  note.startsWith('催办') ? 'reminder' : 'supervision'
