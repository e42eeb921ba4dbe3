import type { Text } from '../../vocabulary/index.ts'

/** Why an event may not be logged, in words for the person who wanted to. */
export interface Objection {
  readonly code:
    | 'unknown-event'
    | 'future-date'
    | 'missing-field'
    | 'unknown-judgement'
    | 'closed'
    | 'already-recorded'
    | 'not-in-procedure'
    | 'undecided'
    | 'out-of-order'
    | 'before-earlier-step'
    | 'before-trigger'
  readonly text: Text
  /** `out-of-order`: the steps to record first. */
  readonly requires?: readonly string[]
}

export const say = (zh: string, en: string): Text => ({ zh, en })
