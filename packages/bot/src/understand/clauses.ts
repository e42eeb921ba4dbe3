import { type Span, spanOf } from './span.ts'

/** A part of a message that says one thing. `words` has the sign that ends it. */
export interface Clause extends Span {
  /** Clauses of one sentence share its index. */
  readonly sentence: number
}

// A dot ends a sentence before white space, but not in “no. 12” or “Jun. 14”.
const sentenceEnd =
  '[。!?;\\n]|(?<!\\b(?:nos?|nr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|approx|dept|vs|e\\.g|i\\.e|etc|mr|ms|dr))\\.(?=\\s|$)'
const boundary = new RegExp(
  `(${sentenceEnd})[。!?;.\\n\\s]*|,\\s?|--+|(?=(?<!不)但(?!凡|愿)|不过(?!关|去)|然而|可是|而且|并且|另外|然后|所以|因此|(?:正在)?等?待(?:批|审|验|签|复|销|上会|印发))(?<!^)|(?=(?<=(?<!\\b(?:all|everything|everyone))\\s)(?:but|however|although|though|whereas|while|and\\sthen|so)\\s)`,
  'gi',
)

/** Cuts a normalised text into clauses: at stops, commas, line breaks, and before words that turn (但, 不过, but). */
export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let sentence = 0
  const push = (end: number): void => {
    const words = text.slice(start, end)
    const from = start + words.length - words.trimStart().length
    if (words.trim() !== '') clauses.push({ ...spanOf(text, from, start + words.trimEnd().length), sentence })
    start = end
  }
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length
    if (end === 0) continue
    push(end)
    if (match[1] !== undefined) sentence++
  }
  push(text.length)
  return clauses
}
