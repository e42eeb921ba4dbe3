import type { ProblemNumber } from '@zhenggai/rules'
import { commands } from '../commands/commands.ts'
import type { Intent } from '../commands/intent.ts'
import { fieldWords, repair } from '../understand/homophones.ts'
import type { UnitName } from '../understand/units.ts'
import { STRONG } from './decide.ts'
import { type Interpretation, interpret } from './interpret.ts'
import { likeliest } from './likeness/likeliest.ts'
import { type ReadingContext, read } from './read.ts'
import type { Reading } from './reading.ts'

/** A message that would be understood. */
export interface Suggestion {
  readonly intent: Intent
  readonly text: string
  /** One's own words, repaired: they are read anew. Of an example only intent and number count. */
  readonly own: boolean
}

const MOST = 3
/** Below, a likeness says less than the words in common. */
const LEAST_LIKELY = 0.04
const OUTRIGHT = 9

/** The nearest things that would be understood, at most three, each another intent; in this person's own numbers. */
export function suggestionsFor(
  reading: Reading,
  context: ReadingContext,
  shown: ProblemNumber | undefined,
): readonly Suggestion[] {
  const distinct = [
    ...repaired(reading, context, STRONG),
    ...likely(reading, context, shown),
    ...nearest(reading, context, shown),
  ].filter(({ intent }, index, all) => all.findIndex((one) => one.intent === intent) === index)
  const first = distinct.slice(0, MOST)
  // Who says the number of a problem wants to know about it more often than anything else.
  const aboutIt = distinct.find(({ intent }) => intent === 'status')
  const asked = reading.numbers.length === 0 || !aboutIt || first.some(({ intent }) => ofOne.has(intent))
  return asked ? first : [...first.slice(0, MOST - 1), aboutIt]
}

/** A message that is understood weakly, and would say something else outright if it was misheard: asked about, not answered. */
export function soundsLikeMore(
  reading: Reading,
  context: ReadingContext,
  taken: Pick<Interpretation, 'intent' | 'guessed'>,
): boolean {
  const [best] = context.language === 'zh' ? repaired(reading, context, OUTRIGHT) : []
  return best !== undefined && (taken.guessed || best.intent !== taken.intent)
}

const words = new WeakMap<readonly UnitName[], readonly string[]>()

/** The words that can have been misheard. */
function wordsOf(directory: readonly UnitName[]): readonly string[] {
  const known = words.get(directory)
  if (known) return known
  const all = [...fieldWords, ...directory.map(({ name }) => name)]
  words.set(directory, all)
  return all
}

/** What voice input may have got wrong (小号 for 销号). Only ever suggested. */
function repaired({ text }: Reading, context: ReadingContext, least: number): readonly Suggestion[] {
  const { language } = context
  return repair(text, wordsOf(context.directory)).flatMap((one) => {
    const [top] = interpret(read({ text: one.text, language }, context))
    return top && top.score >= least ? [{ intent: top.intent, text: one.text, own: true }] : []
  })
}

/** What messages like this one meant, most likely first, as an example of the command in this person's numbers. */
function likely(
  reading: Reading,
  { language }: ReadingContext,
  shown: ProblemNumber | undefined,
): readonly Suggestion[] {
  const wanted = signsIn(reading.text)
  const number = reading.numbers[0] ?? shown
  return likeliest(reading)
    .filter(({ probability }) => probability >= LEAST_LIKELY)
    .flatMap(({ value }) => {
      const texts = commands.flatMap(({ intent, examples }) => (intent === value ? examples[language] : []))
      const [best] = texts.toSorted((a, b) => likeness(wanted, signsIn(b)) - likeness(wanted, signsIn(a)))
      const text = number === undefined ? best : best?.replace(/12/, String(number))
      return text === undefined ? [] : [{ intent: value as Intent, text, own: false }]
    })
}

/** Questions about one problem come first where a number was said, those about many where none was. */
const ofOne: ReadonlySet<Intent> = new Set(['status', 'next-step', 'deadline', 'who', 'history', 'explain'])
const USUAL: Readonly<Partial<Record<Intent, number>>> = { status: 0.12, 'next-step': 0.06, overdue: 0.02, help: 0.01 }

function nearest(
  { text: said, numbers }: Reading,
  { language }: ReadingContext,
  shown: ProblemNumber | undefined,
): readonly Suggestion[] {
  const wanted = signsIn(said)
  const number = numbers[0] ?? shown
  return commands
    .map(({ intent, examples }) => {
      const scored = examples[language].map((text) => ({ text, score: likeness(wanted, signsIn(text)) }))
      const [best] = scored.toSorted((a, b) => b.score - a.score)
      const fitting = numbers.length > 0 === ofOne.has(intent) ? (USUAL[intent] ?? 0) : 0
      return { intent, text: best?.text ?? '', score: (best?.score ?? 0) + fitting }
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ intent, text }) => ({
      intent,
      text: number === undefined ? text : text.replace(/12/, String(number)),
      own: false,
    }))
}

/** Neighbouring signs, and single ones at less weight: cheap, and good enough for sentences of ten words. */
interface Signs {
  readonly pairs: ReadonlySet<string>
  readonly single: ReadonlySet<string>
}

const known = new Map<string, Signs>()

/** Of the examples, each is read once. */
function signsIn(text: string): Signs {
  const before = known.get(text)
  if (before) return before
  const latin = text.toLowerCase().match(/[a-z]+/g) ?? []
  const signs = [...text.replace(/[\s,。.?!:;、"“”()\da-z]/gi, '')].slice(0, 200)
  const words = latin.filter((word) => !empty.has(word)).slice(0, 60)
  return {
    pairs: new Set([...signs.slice(1).map((sign, index) => `${signs[index]}${sign}`), ...words]),
    single: new Set(signs.filter((sign) => !empty.has(sign))),
  }
}

/** Signs and words that stand everywhere. */
const empty: ReadonlySet<string> = new Set([
  ...'的了吗呢啊是有个号一下问题请我你他',
  ...['the', 'a', 'an', 'of', 'to', 'for', 'on', 'is', 'are', 'please', 'problem', 'item', 'it', 'in', 'by', 's'],
])

for (const { examples } of commands) for (const text of [...examples.zh, ...examples.en]) known.set(text, signsIn(text))

const likeness = (a: Signs, b: Signs): number => dice(a.pairs, b.pairs) + 0.4 * dice(a.single, b.single)

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const sign of a) if (b.has(sign)) common++
  return common === 0 ? 0 : (2 * common) / (a.size + b.size)
}
