import { bytesOf } from '../text/bytes.ts'
import type { Room } from '../text/split-markdown.ts'
import type { Waiting } from './outgoing.ts'

const BETWEEN = '\n\n'

/**
 * How many of those who wait go out as one message: where messages had to wait, texts that follow each other are joined as far
 * as one message holds them, so that nothing is dropped and the reader gets one message instead of many.
 * @returns at least 1.
 */
export function mergeable(queue: readonly Waiting[], { bytes, characters }: Room): number {
  let text = ''
  let count = 0
  for (const { utterance } of queue) {
    if (utterance.kind !== 'markdown') break
    text = count === 0 ? utterance.markdown : text + BETWEEN + utterance.markdown
    if (count > 0 && (bytesOf(text) > bytes || text.length > characters)) break
    count += 1
  }
  return Math.max(1, count)
}

/** The joined text. */
export const merged = (batch: readonly Waiting[]): string =>
  batch.flatMap(({ utterance }) => (utterance.kind === 'markdown' ? [utterance.markdown] : [])).join(BETWEEN)
