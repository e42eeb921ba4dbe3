import type { Language } from '@zhenggai/rules'
import { removeInvisible } from './text/invisible.ts'
import { languageOf } from './text/language.ts'
import { findMentions, type Mention, removeAddress } from './text/mentions.ts'
import { simplify } from './text/traditional.ts'

/** A message as the scanners read it. All their offsets refer to `text`. */
export interface Normalised {
  readonly text: string
  /** The bot was named in it; its name is no longer in `text`. */
  readonly addressed: boolean
  /** Other people named with an @; they are still in `text`. */
  readonly mentions: readonly Mention[]
  /** Undefined where there are only numbers and signs: the caller decides. */
  readonly language: Language | undefined
  /** `text` holds only the beginning of the message: nothing may be written on the strength of it. */
  readonly tooLong: boolean
}

/** Characters (UTF-16 units) of a normalised message that are read. */
export const MAX_TEXT = 2000
/** Of a raw message only this much is looked at, so that the work has a bound whatever is sent. */
const MAX_RAW = 20_000

/**
 * One spelling for what people type: NFKC (full width → half width), simplified characters, one kind of dash and tilde, no
 * invisible characters, white space folded to one space and line breaks to one `\n`, the bot's own name taken out.
 * @param botNames what the bot is mentioned by, without @.
 */
export function normalise(raw: string, { botNames }: { readonly botNames: readonly string[] }): Normalised {
  const folded = fold(raw.slice(0, MAX_RAW))
  const { text: whole, addressed } = removeAddress(folded, botNames.map(fold))
  const text = removeInvisible(whole.slice(0, MAX_TEXT)).trimEnd() // a cut pair of surrogates goes, too
  const mentions = findMentions(text)
  return {
    text,
    addressed,
    mentions,
    language: languageOf(text, mentions),
    tooLong: raw.length > MAX_RAW || whole.length > MAX_TEXT,
  }
}

function fold(raw: string): string {
  return simplify(removeInvisible(removeInvisible(raw).normalize('NFKC')))
    .replace(/[‐‑‒–—―−﹣]/g, '-')
    .replace(/[〜∼~]/g, '~')
    .replace(/[^\S\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(/ ?[\n\r\v\f\u0085\u2028\u2029]+\s*/g, '\n')
    .trim()
}
