import type { CivilDate, Language, Rulebook } from '@zhenggai/rules'
import { scanDates } from '../understand/dates.ts'
import type { Normalised } from '../understand/normalise.ts'
import { scanProblemNumbers } from '../understand/numbers.ts'
import { scanSteps } from '../understand/steps.ts'
import { scanUnits, type UnitName } from '../understand/units.ts'
import { bareNumbers } from './bare-numbers.ts'
import { readClasses } from './classes.ts'
import { lexiconOf } from './lexicon.ts'
import { readMood } from './mood.ts'
import type { Reading } from './reading.ts'

/** What a message is read against. */
export interface ReadingContext {
  readonly today: CivilDate
  readonly directory: readonly UnitName[]
  readonly rulebooks: readonly Rulebook[]
  /** Where the words themselves are in no language (12?). */
  readonly language: Language
}

/** Everything that can be found in a message. */
export function read({ text, language }: Pick<Normalised, 'text' | 'language'>, context: ReadingContext): Reading {
  const dates = scanDates(text, context.today)
  const marked = scanProblemNumbers(text, dates)
  const numberMentions = marked.length > 0 ? marked : bareNumbers(text, dates)
  const steps = scanSteps(text, lexiconOf(context.rulebooks))
  return {
    text,
    language: language ?? context.language,
    numbers: [...new Set(numberMentions.flatMap(({ numbers }) => numbers))],
    numberMentions,
    dates,
    units: scanUnits(text, context.directory),
    steps,
    classes: readClasses(text),
    mood: readMood(text, { dates, steps, numberMentions }, context.today),
  }
}
