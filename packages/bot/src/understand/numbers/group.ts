import type { Place } from '../span.ts'
import { type Element, readElement } from './element.ts'
import { EXCEPT, predicate, SEPARATOR } from './words.ts'

/** Numbers that are said together: 十二、15号和18号,不含14. */
export interface Group extends Place {
  readonly elements: readonly Element[]
  readonly excluded: readonly Element[]
  /** Two stand together without anything between them (12号15号): one of them can be a day. */
  readonly glued: boolean
}

const separator = new RegExp(`\\s?${SEPARATOR}\\s?`, 'y')
const spaces = /\s(?=\d{1,4}(?:\s\d{1,4})*\s?号)|(?<=号)\s?(?=[\d一二三四五六七八九十]{1,4}号)|\/(?=\d{1,4}\s?[号#])/y
const slash = /\/(?=\d)/y
const exception = new RegExp(`\\s?[,(]?\\s?但?${EXCEPT}\\s?`, 'y')
/** 3号除外, 3号不算. */
const excepted = /\s?(?:除外|例外|(?:不算|不包括|不含)(?!\s?(?:第|问题)?[\d一二三四五六七八九十]))/y
const exceptionEnd = /\s?(?:号|个|项|问题)?\s?(?:以外|之外|外)?\)?/y

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

interface List {
  readonly elements: readonly Element[]
  readonly end: number
  readonly glued: boolean
}

function readList(text: string, at: number): List | undefined {
  const first = readElement(text, at, '')
  if (!first) return undefined
  const elements = [first]
  let end = first.end
  let glued = false
  for (;;) {
    const gap = matchAt(separator, text, end) ?? matchAt(first.lead === '' ? spaces : slash, text, end)
    if (gap === undefined) break
    const next = readElement(text, end + gap.length, first.lead)
    if (!next || (gap.includes(',') && !standsAfterComma(text, next))) break
    if (matchAt(excepted, text, next.end) !== undefined) break
    glued ||= gap === ''
    elements.push(next)
    end = next.end
  }
  return { elements, end, glued }
}

/** After a comma something new can begin (12号,3公里管网…): an unmarked number must look like one of a list. */
const standsAfterComma = (text: string, { lead, tail, end }: Element): boolean =>
  lead !== '' || tail !== '' || matchAt(separator, text, end) !== undefined || predicate.test(text.slice(end, end + 12))

/** The group that starts exactly at `at`, with what it leaves out: 12到15号不含14; 12到15号,14号除外. */
export function readGroup(text: string, at: number): Group | undefined {
  const list = readList(text, at)
  if (!list) return undefined
  const { elements, end, glued } = list
  const own = matchAt(excepted, text, end)
  if (own !== undefined) return { start: at, end: end + own.length, elements: [], excluded: elements, glued: false }
  const left = readException(text, end) ?? readTrailingException(text, end)
  return { start: at, end: left?.end ?? end, elements, excluded: left?.elements ?? [], glued }
}

type Left = Pick<List, 'elements' | 'end'>

function readException(text: string, at: number): Left | undefined {
  const lead = matchAt(exception, text, at)
  const left = lead === undefined ? undefined : readList(text, at + lead.length)
  if (!left) return undefined
  return { elements: left.elements, end: left.end + (matchAt(exceptionEnd, text, left.end) ?? '').trimEnd().length }
}

function readTrailingException(text: string, at: number): Left | undefined {
  const gap = matchAt(separator, text, at)
  const left = gap === undefined ? undefined : readList(text, at + gap.length)
  const close = left && matchAt(excepted, text, left.end)
  return left && close !== undefined ? { elements: left.elements, end: left.end + close.length } : undefined
}

const leadingException = /(?:除了?|除去|\b[Ee]xcept(?:\sfor)?|\b[Oo]ther\sthan|\b[Aa]part\sfrom|\b[Ee]xcluding)\s?/y
const exceptionClose = /\s?(?:以外|之外|外)?的?\s?,?\s?/y

/** 除14号外,12到15号: what is left out comes first. Without numbers after it (除了12号都…) only that is known. */
export function readLeadingException(text: string, at: number): Group | undefined {
  const lead = matchAt(leadingException, text, at)
  const left = lead === undefined ? undefined : readList(text, at + lead.length)
  if (!left) return undefined
  const close = matchAt(exceptionClose, text, left.end) ?? ''
  const rest = readList(text, left.end + close.length)
  return rest
    ? { start: at, end: rest.end, elements: rest.elements, excluded: left.elements, glued: rest.glued }
    : {
        start: at,
        end: left.end + close.trimEnd().replace(/,$/, '').length,
        elements: [],
        excluded: left.elements,
        glued: false,
      }
}
