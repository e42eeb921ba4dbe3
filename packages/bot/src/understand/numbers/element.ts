import { readEnglishNumber, readNumeral } from '../numerals.ts'
import { otherNumbered } from '../other-numbers.ts'
import type { Place } from '../span.ts'
import { LEAD, NUMBER, NUMBER_WORD, otherOrdinal, otherWord, quantity, RANGE, TAIL } from './words.ts'

/** One number or range of numbers as written, with the marks beside it. */
export interface Element extends Place {
  readonly from: number
  /** The end of a range, or the second part of a number like 18-1. */
  readonly to?: number
  readonly dashed: boolean
  readonly lead: string
  readonly tail: string
  readonly arabic: boolean
}

const element = new RegExp(
  `(${LEAD})?\\s?(${NUMBER})\\s?(${TAIL})?(?:\\s?(${RANGE})\\s?(?:${LEAD})?\\s?(${NUMBER})\\s?(${TAIL})?)?`,
  'y',
)
const inWords = new RegExp(`(?:(${LEAD})\\s)?(${NUMBER_WORD})(?:\\s(${RANGE})\\s(${NUMBER_WORD}))?`, 'iy')

/** The element that starts exactly at `at`. `led`: the mark before the list that it belongs to, which covers it, too. */
export function readElement(text: string, at: number, led: string): Element | undefined {
  element.lastIndex = at
  const match = element.exec(text)
  if (!match) return readInWords(text, at, led)
  const [words, lead = '', first = '', firstTail = '', dash = '', second, secondTail = ''] = match
  const from = readNumeral(first)
  const to = second === undefined ? undefined : readNumeral(second)
  const whole = { start: at, end: at + words.trimEnd().length, lead, arabic: /^\d/.test(first), dashed: dash === '-' }
  if (from === undefined || (second !== undefined && to === undefined)) return undefined
  if (to !== undefined && stands(text, { ...whole, from, to, tail: secondTail || firstTail }, led)) {
    return { ...whole, from, to, tail: secondTail || firstTail }
  }
  const end = text.indexOf(first, at + lead.length) + first.length
  const tailEnd = firstTail === '' ? end : text.indexOf(firstTail, end) + firstTail.length
  const single: Element = { ...whole, dashed: false, end: tailEnd, from, tail: firstTail }
  return stands(text, single, led) ? single : undefined
}

function readInWords(text: string, at: number, led: string): Element | undefined {
  inWords.lastIndex = at
  const match = inWords.exec(text)
  if (!match || (!match[1] && !led)) return undefined
  const [words, lead = '', first = '', , second] = match
  const from = readEnglishNumber(first)
  const to = second === undefined ? undefined : readEnglishNumber(second)
  const rest = text.slice(at + words.length, at + words.length + 12)
  if (from === undefined || /^\s(?:of|by)\b/.test(rest) || quantity.test(rest)) return undefined
  const place = { start: at, end: at + words.length, lead, tail: '', arabic: true, dashed: false }
  return to === undefined ? { ...place, from } : { ...place, from, to }
}

/** Whether what follows leaves it a number of a problem: no quantity, no document, no other word. */
function stands(text: string, { end, lead, tail, arabic, from }: Element, led: string): boolean {
  const rest = text.slice(end, end + 12)
  if (tail.startsWith('号') || tail === '#') return !otherNumbered.test(rest)
  const isOrdinal = (lead || led).startsWith('第')
  if (/^[个项]$/.test(tail)) return isOrdinal && !otherOrdinal.test(rest)
  if (tail !== '') return isOrdinal
  if (quantity.test(rest)) return false
  if (isOrdinal) return arabic && /^\s?(?:$|[,。;?!、]|问题|和|到|呢)/.test(rest)
  return (
    arabic ||
    led !== '' ||
    (lead !== '' && !(from <= 10 && otherWord.test(rest))) ||
    /^\s?(?:[、,和与及到至]|$)/.test(rest)
  )
}
