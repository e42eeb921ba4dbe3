import { type Span, spanOf } from '../span.ts'

/** `@somebody` in the text. `words` has the @, `name` has not. */
export interface Mention extends Span {
  readonly name: string
}

// An @ inside an address (a@b.cn) mentions nobody.
const mention = /(?<![\w.+-])@([^\s@,。,.;:;:!?!?、()[\]{}<>"'“”‘’]{1,32})/g

export const findMentions = (text: string): Mention[] =>
  [...text.matchAll(mention)].map((match) => ({
    ...spanOf(text, match.index, match.index + match[0].length),
    name: match[1] ?? '',
  }))

/**
 * Takes the bot's own name out of a text: “@整改助手 ” anywhere, or the bare name as an address at the start (“整改助手,…”).
 * `addressed` says whether it was there.
 * @param botNames in the spelling that `text` has (normalised).
 */
export function removeAddress(text: string, botNames: readonly string[]): { text: string; addressed: boolean } {
  const names = botNames.filter((name) => name !== '').map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  if (names.length === 0) return { text, addressed: false }
  const name = `(?:${names.toSorted((a, b) => b.length - a.length).join('|')})`
  const rest = text
    .replace(new RegExp(`\\s?@${name}\\s?[,:,:]?\\s?`, 'gi'), ' ')
    .trim()
    .replace(new RegExp(`^${name}(?:\\s?[,:,:!!]\\s?|\\s|$)`, 'i'), '')
  return { text: rest, addressed: rest !== text }
}
