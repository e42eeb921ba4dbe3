import type { DateMention } from '../understand/dates.ts'
import type { NumberMention } from '../understand/numbers.ts'
import { overlaps, spanOf } from '../understand/span.ts'

/** “status of 12”, “why is 12 due”: in English a number without a mark, where hardly anything else can stand. */
const bare =
  /(?:^(?=\d+\s?[:?])|\b(?:of|for|on|about|with|is|are|was|has|does|did|log|undo|and|submit|close|check|show|update|confirm|mark|reopen)\s)(\d{1,4})(?=$|[\s,.?!:;])(?!\s?(?:%|percent|days?|working|calendar|weeks?|months?|years?|hours?|tons?|km|problems|items|more|others?|january|february|march|april|may|june|july|august|september|october|november|december)\b)/gi

/** Numbers that are taken for those of problems where a message marks none; never certain. */
export function bareNumbers(text: string, dates: readonly DateMention[]): readonly NumberMention[] {
  return [...text.matchAll(bare)].flatMap((match) => {
    const number = Number(match[1])
    const end = match.index + match[0].length
    const span = spanOf(text, end - (match[1]?.length ?? 0), end)
    return number === 0 || dates.some((date) => overlaps(date, span))
      ? []
      : [{ ...span, numbers: [number], certain: false }]
  })
}
