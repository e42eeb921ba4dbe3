import { chineseNumeralChars, readNumeral } from '../numerals.ts'
import { type Span, spanOf } from '../span.ts'

export interface BatchPlace extends Span {
  readonly batch: number
  readonly n: number
}

const NUM = `\\d{1,4}|[${chineseNumeralChars}]{1,4}`
const batchPlace = new RegExp(
  `第\\s?(${NUM})\\s?批次?(?:问题|清单|移交)?(?:中|里)?的?\\s?(?:第\\s?(${NUM})\\s?(?:个|号|项|条)?(?:问题)?|(${NUM})\\s?号(?:问题)?|问题\\s?(${NUM}))|\\bbatch\\s(\\d{1,4}),?\\s(?:problem|item|issue|no\\.?)\\s?(\\d{1,4})`,
  'gi',
)

/** 第二批第3个: a place in a hand-over batch, which is not the ledger's number. */
export function scanBatchPlaces(text: string): BatchPlace[] {
  return [...text.matchAll(batchPlace)].flatMap((match) => {
    const batch = readNumeral(match[1] ?? match[5] ?? '')
    const n = readNumeral(match[2] ?? match[3] ?? match[4] ?? match[6] ?? '')
    if (batch === undefined || n === undefined) return []
    return [{ ...spanOf(text, match.index, match.index + match[0].length), batch, n }]
  })
}
