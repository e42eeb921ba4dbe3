import { type Interpretation, LEAST_SCORE } from './interpret.ts'
import type { Reading } from './reading.ts'

/** From here on the words say it strongly. */
export const STRONG = 7

const nothingMore =
  /^(?:[\s,。.?!:、;()〔〕【】[\]和与及呢啊呀哦嘛吧嗯的那个这问题号查看说]|情况|一下|请|帮我|麻烦|please)*$/i

/** 12号呢 */
function isBareNumber({ text, numberMentions }: Pick<Reading, 'text' | 'numberMentions'>): boolean {
  let rest = text
  for (const { start, end } of numberMentions.toReversed()) rest = `${rest.slice(0, start)}${rest.slice(end)}`
  return numberMentions.length > 0 && nothingMore.test(rest)
}

/**
 * What is acted on: the likeliest way to take a message, or nothing where it is only guessed at. A bare number asks how the problem
 * stands; more words that say nothing are not understood.
 */
export function decide(reading: Reading, ways: readonly Interpretation[]): Interpretation | undefined {
  const [top] = ways
  return top && (top.score >= LEAST_SCORE || isBareNumber(reading)) ? top : undefined
}
