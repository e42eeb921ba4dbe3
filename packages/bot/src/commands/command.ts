import type { Text } from '@zhenggai/rules'
import type { Reading } from '../interpret/reading.ts'
import type { Intent } from './intent.ts'

/** Words that speak for a command. */
export interface Cue {
  readonly words: RegExp
  /** 9 says it outright, 7 strongly, 5 likely, 3 perhaps. */
  readonly weight: number
  /** The cue counts only then. */
  readonly when?: ((reading: Reading) => boolean) | undefined
}

export type Need = 'problem' | 'class' | 'step' | 'note' | 'change' | 'title'

/** One thing that people can want. Its examples are its help, its tests, what is suggested and what is documented. */
export interface Command {
  readonly intent: Intent
  readonly kind: 'read' | 'write'
  /** What must be known before it is carried out; asked back where it is missing. */
  readonly needs: readonly Need[]
  readonly help: Text
  readonly examples: { readonly zh: readonly string[]; readonly en: readonly string[] }
  readonly cues: readonly Cue[]
}

export const hasNumber = ({ numbers }: Reading): boolean => numbers.length > 0
export const noNumber = ({ numbers }: Reading): boolean => numbers.length === 0
export const hasClass = ({ classes }: Reading): boolean =>
  classes.level !== undefined || classes.severity !== undefined || classes.source !== undefined
export const isNoQuestion = ({ mood }: Reading): boolean => !mood.question
/** A list is narrowed by something. */
export const isNarrowed = (reading: Reading): boolean =>
  reading.units.length > 0 || hasClass(reading) || reading.classes.status !== undefined || reading.classes.open === true

const nameless: ReadonlySet<string> = new Set(['progress', 'registered', 'done'])
/** A step is named, not only that something is done or was written down. */
export const namesStep = ({ steps }: Reading): boolean => steps.some(({ ids }) => !ids.every((id) => nameless.has(id)))
