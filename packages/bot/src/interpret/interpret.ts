import type { ProblemNumber } from '@zhenggai/rules'
import type { Command, Cue, Topic } from '../commands/command.ts'
import { commands } from '../commands/commands.ts'
import type { Intent, WriteIntent } from '../commands/intent.ts'
import type { Blocked } from '../reply/texts.ts'
import { type Span, spanOf } from '../understand/span.ts'
import { type Guess, guess, isTalk, likenessTo } from './likeness/guess.ts'
import type { Reading } from './reading.ts'

/** One way to take a message. */
export interface Interpretation {
  readonly intent: Intent
  readonly kind: 'read' | 'write'
  readonly topic?: Topic
  /** Of a write: the problems that it is stated of, where the message says something else about others. */
  readonly problems?: readonly ProblemNumber[]
  /** Higher is likelier; what is below `LEAST_SCORE` is a guess. */
  readonly score: number
  /** The words that speak for it. */
  readonly because: readonly Span[]
  /** It reads like a write that nobody states: the question behind it is answered instead. */
  /** No word says so: messages like this one meant it. */
  readonly guessed?: true
  readonly blocked: { readonly intent: WriteIntent; readonly why: Blocked } | null
}

export const LEAST_SCORE = 3
/** A statement about a numbered problem is one, whatever other words stand in it. */
const STATED_WITH_NUMBER = 3.5

/** Every way to take a message, the likeliest first. */
export function interpret(reading: Reading): readonly Interpretation[] {
  const found = commands.flatMap((command): Interpretation[] => {
    const best = bestCue(command, reading)
    if (!best) return []
    const stated = command.intent === 'complete-step' && reading.numbers.length > 0 ? STATED_WITH_NUMBER : 0
    return [
      {
        intent: command.intent,
        kind: command.kind,
        ...(command.topic && { topic: command.topic }),
        ...(stated && reading.mood.stated && { problems: reading.mood.stated }),
        score: best.cue.weight + stated,
        because: best.because,
        blocked: null,
      },
    ]
  })
  const ways = [...found, ...blockedWrites(reading, found)].toSorted((a, b) => b.score - a.score)
  return reconsidered(reading, ways)
}

/** Likelier than this, and a message without fitting words of a command is taken for what it is like. */
const LIKELY = 0.45
/** Likelier than this, and a likeness is believed rather than the words of a write that nobody states. */
const CLEARLY = 0.6
/** Likelier than this, and it is believed rather than words that say something outright. */
const SURELY = 0.8
/** A message that is so unlike everything that meant the same is not taken for it. */
const UNLIKE = { read: 0.03, write: 0.05 } as const
const SAID_OUTRIGHT = 9

/** The words decide, and what such messages meant has the second say: it speaks where they are silent, and stops what is unlike it. */
function reconsidered(reading: Reading, ways: readonly Interpretation[]): readonly Interpretation[] {
  const [top] = ways
  const other = guess(reading)
  if (!top || top.score < LEAST_SCORE)
    return other && other.probability >= LIKELY ? [like(reading, other, LEAST_SCORE), ...ways] : ways
  if (other?.intent === top.intent) return ways
  const unlike = likenessTo(reading, top.intent) < UNLIKE[top.kind]
  if (unlike && isTalk(reading, SURELY)) return doubted(ways)
  if (other && (unlike || top.blocked) && other.probability >= neededAgainst(top))
    return [like(reading, other, top.score), ...ways]
  return unlike && !top.blocked && top.score < SAID_OUTRIGHT ? doubted(ways) : ways
}

/** How likely something else must be to be believed rather than the words. */
const neededAgainst = ({ score, blocked }: Interpretation): number =>
  score >= SAID_OUTRIGHT ? SURELY : blocked ? CLEARLY : LIKELY

const like = ({ text }: Reading, { intent }: Guess, score: number): Interpretation => ({
  intent,
  kind: 'read',
  score,
  because: [spanOf(text, 0, text.length)],
  guessed: true,
  blocked: null,
})

/** Nothing of it is acted on. */
const doubted = (ways: readonly Interpretation[]): readonly Interpretation[] =>
  ways.map((way) => ({ ...way, score: Math.min(way.score, LEAST_SCORE - 0.5) }))

function bestCue({ cues }: Command, reading: Reading): { cue: Cue; because: readonly Span[] } | undefined {
  let best: { cue: Cue; because: readonly Span[] } | undefined
  for (const cue of cues) {
    if (best && best.cue.weight >= cue.weight) continue
    if (cue.when && !cue.when(reading)) continue
    const match = cue.words.exec(reading.text)
    if (match) best = { cue, because: [spanOf(reading.text, match.index, match.index + match[0].length)] }
  }
  return best
}

const doneWords = /完成|办完|弄完|搞完|做完|办好|弄好|搞定|办结|完结|到位|好了|\b(?:done|completed?|finish(?:ed)?)\b/i

/** Wishes that are told to the bot, by the words that name them. */
const orderWords: readonly (readonly [WriteIntent, RegExp])[] = [
  ['extend', /延期|展期|延[到至]|\bextend|\bextension\b|\bpostpone/i],
  ['supervise', /督办|\bsupervis/i],
  ['remind', /催|\bremind/i],
  ['reopen', /反弹|重新(?:打开|启动|立案|纳入)|\breopen|\brelapse/i],
]

/** What looks like a write, and is asked, wished, planned, denied or heard of: a question about that problem. */
function blockedWrites(
  { mood, steps, text, numbers, numberMentions }: Reading,
  found: readonly Interpretation[],
): readonly Interpretation[] {
  const order = orderWords.find(([intent, words]) => words.test(text) && !found.some((one) => one.intent === intent))
  const step = !mood.asserted && (steps.length > 0 || doneWords.test(text))
  if (!step && !order) return []
  // Without a problem, only a question is one about a problem: who says what everybody is to do asks for nothing.
  if (numberMentions.length === 0 && !(step && mood.question)) return []
  return [
    {
      intent: 'status',
      kind: 'read',
      score: numbers.length > 0 ? 4.5 : LEAST_SCORE,
      because: steps.map(({ start, end }) => spanOf(text, start, end)),
      blocked: { intent: order?.[0] ?? 'complete-step', why: mood.blocked ?? 'not-asserted' },
    },
  ]
}
