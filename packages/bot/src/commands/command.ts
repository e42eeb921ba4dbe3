import type { Text } from '@zhenggai/rules'
import { isOrder, type OrderWords } from '../interpret/commanded.ts'
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

export type Need =
  | 'problem'
  | 'class'
  | 'step'
  | 'note'
  | 'change'
  | 'title'
  /** A problem, a unit, or all that is overdue. */
  | 'target'
  | 'until'
  | 'basis'
  | 'person'

/** What an intent is about where it is not a problem: who is who, what the bot reminds of. */
export type Topic = 'people' | 'alerts'

/** One thing that people can want. Its examples are its help, its tests, what is suggested and what is documented. */
export interface Command {
  readonly intent: Intent
  readonly kind: 'read' | 'write'
  /** Two commands share an intent only where their topics differ. */
  readonly topic?: Topic
  /** What must be known before it is carried out; asked back where it is missing. */
  readonly needs: readonly Need[]
  readonly help: Text
  readonly examples: { readonly zh: readonly string[]; readonly en: readonly string[] }
  readonly cues: readonly Cue[]
}

/** Words that tell the bot to do something: they count only where nothing speaks against doing it now. */
export const orders = (words: RegExp, weight: number, frame: Omit<OrderWords, 'own'> = {}): Cue => ({
  words,
  weight,
  when: (reading) => isOrder(reading, { own: words, ...frame }),
})

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
