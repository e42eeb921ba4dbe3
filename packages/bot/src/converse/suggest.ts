import { commands } from '../commands/commands.ts'
import type { Intent } from '../commands/intent.ts'
import { directoryOf } from '../interpret/directory.ts'
import { interpret } from '../interpret/interpret.ts'
import { read } from '../interpret/read.ts'
import { say } from '../reply/texts.ts'
import { fieldWords, repair } from '../understand/homophones.ts'
import type { Suggestion } from './memory.ts'
import { type Answer, answer, type Turn } from './turn.ts'

const MOST = 3
/** A repaired spelling is suggested only where it says something outright. */
const LEAST_AFTER_REPAIR = 7
const DEFAULTS: readonly Intent[] = ['next-step', 'overdue', 'help']

/** Says that a message was not understood, with the three nearest things that would be, in this person's own numbers. */
export async function notUnderstood(turn: Turn): Promise<Answer> {
  const items = [...(await repaired(turn)), ...nearest(turn)]
    .filter(({ intent }, index, all) => all.findIndex((one) => one.intent === intent) === index)
    .slice(0, MOST)
  const me = { ...turn.me, suggestions: { items, at: turn.now } }
  const said = say('notUnderstood', { suggestions: items.map(({ text }) => text) })
  const answered = answer(turn, 'unknown', null, [said], { problems: turn.reading.numbers }, me)
  return { ...answered, suggestions: items.map(({ intent, text }) => ({ intent, text })) }
}

const OUTRIGHT = 9

/** A message that is understood weakly, and would say something else outright if it was misheard: asked about, not answered. */
export async function soundsLikeMore(turn: Turn, than: Intent): Promise<boolean> {
  const [best] = turn.language === 'zh' ? await repaired(turn, OUTRIGHT) : []
  return best !== undefined && best.intent !== than
}

/** What voice input may have got wrong (小号 for 销号). Only ever suggested. */
async function repaired(
  { reading, ports, today, language }: Turn,
  least = LEAST_AFTER_REPAIR,
): Promise<readonly Suggestion[]> {
  const directory = directoryOf(await ports.ledger.all())
  const words = [...fieldWords, ...directory.map(({ name }) => name)]
  return repair(reading.text, words).flatMap(({ text }) => {
    const again = read({ text, language }, { today, directory, rulebooks: ports.ledger.rulebooks(), language })
    const [top] = interpret(again)
    return top && top.score >= least ? [{ intent: top.intent, text, own: true }] : []
  })
}

function nearest({ reading, language, me }: Turn): readonly Suggestion[] {
  const wanted = pairsIn(reading.text)
  const ranked = commands
    .map(({ intent, examples }) => {
      const scored = examples[language].map((text) => ({ text, score: likeness(wanted, pairsIn(text)) }))
      const [best] = scored.toSorted((a, b) => b.score - a.score)
      return { intent, text: best?.text ?? '', score: best?.score ?? 0 }
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
  const defaults = commands.flatMap(({ intent, examples }) =>
    DEFAULTS.includes(intent) ? [{ intent, text: examples[language][0] ?? '' }] : [],
  )
  const number = reading.numbers[0] ?? me.shown?.number
  return [...ranked, ...defaults].map(({ intent, text }) => ({
    intent,
    text: number === undefined ? text : text.replace(/12/, String(number)),
    own: false,
  }))
}

/** Neighbouring signs: cheap, and good enough for sentences of ten words. */
function pairsIn(text: string): ReadonlySet<string> {
  const signs = [...text.toLowerCase().replace(/[\s,。.?!:;、"“”()\d]/g, '')].slice(0, 200)
  return new Set(signs.slice(1).map((sign, index) => `${signs[index]}${sign}`))
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const pair of a) if (b.has(pair)) common++
  return common === 0 ? 0 : (2 * common) / (a.size + b.size)
}
