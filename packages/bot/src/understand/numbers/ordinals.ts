import { englishOrdinalWords, readEnglishOrdinal } from '../numerals.ts'
import { type Span, spanOf } from '../span.ts'

const ordinal = new RegExp(
  `\\b(?:the\\s)?(?:(\\d{1,4})(?:st|nd|rd|th)|(${englishOrdinalWords}))\\s(?:problem|item|issue|entry)\\b`,
  'gi',
)

/** The 12th problem, the third item. */
export const scanOrdinals = (text: string): (Span & { readonly n: number })[] =>
  [...text.matchAll(ordinal)].flatMap((match) => {
    const n = match[1] === undefined ? readEnglishOrdinal(match[2] ?? '') : Number(match[1])
    return n === undefined || n === 0 ? [] : [{ ...spanOf(text, match.index, match.index + match[0].length), n }]
  })
