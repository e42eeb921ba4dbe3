import type { Language, ProblemNumber } from '@zhenggai/rules'
import type { Blocked } from '../reply/texts.ts'
import type { DateMention } from '../understand/dates.ts'
import type { NumberMention } from '../understand/numbers.ts'
import type { StepMention } from '../understand/steps.ts'
import type { UnitMention } from '../understand/units.ts'
import type { Classes } from './classes.ts'

/** Whether a message states that something happened. */
export interface Mood {
  /** Somebody says it as a fact. */
  readonly asserted: boolean
  readonly question: boolean
  /** Why it is no statement of fact, where a reason is seen. */
  readonly blocked: Blocked | null
  /** The problems of the clauses against which nothing speaks, where another clause says something else about others (12号报了,15号没报). */
  readonly stated?: readonly ProblemNumber[]
}

/** A message with everything that was found in it. */
export interface Reading {
  /** Normalised. */
  readonly text: string
  readonly language: Language
  readonly numbers: readonly ProblemNumber[]
  readonly numberMentions: readonly NumberMention[]
  readonly dates: readonly DateMention[]
  readonly units: readonly UnitMention[]
  readonly steps: readonly StepMention[]
  readonly classes: Classes
  readonly mood: Mood
}
