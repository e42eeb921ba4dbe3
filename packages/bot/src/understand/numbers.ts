import type { ProblemNumber } from '@zhenggai/rules'
import type { DateMention } from './dates.ts'
import { scanBatchPlaces } from './numbers/batch.ts'
import { enumerationMarks } from './numbers/enumeration.ts'
import { expand } from './numbers/expand.ts'
import { type Group, readGroup, readLeadingException } from './numbers/group.ts'
import { scanOrdinals } from './numbers/ordinals.ts'
import { predicate } from './numbers/words.ts'
import { documentNumberPattern } from './other-numbers.ts'
import { overlaps, type Place, type Span, spanOf } from './span.ts'

/** Numbers of problems that are said together. */
export interface NumberMention extends Span {
  /** In the order said, without repetition; what was excepted is left out. Empty where only exceptions or a batch were said. */
  readonly numbers: readonly ProblemNumber[]
  /** Numbers that the words except (12到15号不含14). */
  readonly excluded?: readonly ProblemNumber[]
  /** 第二批第3个: the place in a batch, which is not a number of the ledger. */
  readonly batch?: { readonly batch: number; readonly n: number }
  /** False where the words can mean something else: a bare number, 12号15号. */
  readonly certain: boolean
}

/**
 * The numbers of problems in a normalised text: 12号, 问题十二, 第12个, #12, 12到15号不含14, items 3, 5 and 7. A bare number at the start of
 * a clause (12咋样了) is a mention that is not certain.
 * @param dates what `scanDates` found in the same text: its words are no numbers of problems.
 */
export function scanProblemNumbers(text: string, dates: readonly DateMention[]): NumberMention[] {
  const documents = [...text.matchAll(documentNumberPattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
  const batches = scanBatchPlaces(text)
  const free = blank(text, [...dates, ...documents, ...batches, ...enumerationMarks(text)])
  const ordinals = scanOrdinals(free)
  const groups = scanGroups(blank(free, ordinals))
  return [
    ...batches.map(({ batch, n, ...span }) => ({ ...span, numbers: [], batch: { batch, n }, certain: false })),
    ...ordinals.map(({ n, ...span }) => ({ ...span, numbers: [n], certain: true })),
    ...groups.flatMap((group) => mentionOf(text, group, dates)),
  ].toSorted((a, b) => a.start - b.start)
}

/** The text with places made unreadable; offsets stay. */
function blank(text: string, places: readonly Place[]): string {
  let result = text
  for (const { start, end } of places) result = result.slice(0, start) + '\0'.repeat(end - start) + result.slice(end)
  return result
}

const starts =
  /[\d〇零一二三四五六七八九十百廿#]|问题|序号|编号|第|除|\b(?:[Pp]roblem|[Ii]tem|[Ii]ssue|[Nn]umber|[Ee]ntr|[Nn][or]|NO|[Ee]xc|[Oo]ther|[Aa]part)/g

function scanGroups(text: string): Group[] {
  const groups: Group[] = []
  starts.lastIndex = 0
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const at = match.index
    const group = readLeadingException(text, at) ?? readGroup(text, at)
    const clean = group && startsCleanly(text, group)
    if (clean && accepts(text, group)) groups.push(group)
    // What is refused for want of a mark is refused whole: its parts have none either.
    starts.lastIndex = clean ? Math.max(group.end, at + 1) : at + runLength(match[0], text, at)
  }
  return groups
}

/** A numeral that is no problem's number is passed over whole. */
const runLength = (start: string, text: string, at: number): number =>
  /[\d〇零一二三四五六七八九十百廿]/.test(start)
    ? (/^[\d〇零一二三四五六七八九十百千廿]+/.exec(text.slice(at, at + 32))?.[0].length ?? 1)
    : start.length

/** The 一 of 统一、12号 belongs to the word before it. */
function startsCleanly(text: string, { start, elements }: Group): boolean {
  const [first] = elements
  if (!first || first.arabic || first.lead !== '' || first.start !== start) return true
  return (
    first.tail !== '' ||
    /(?:^|[^\p{Script=Han}]|[把查看问对将和及与是的有到那下])$/u.test(text.slice(Math.max(0, start - 1), start))
  )
}

const isMarked = ({ elements, excluded }: Group): boolean =>
  [...elements, ...excluded].some(({ lead, tail }) => lead !== '' || tail !== '')

/** A larger number without a mark is a year or an amount. */
const MAX_BARE = 999

const clauseStart =
  /(?:^|[,。;?!\n\0:]|查一?下|看一?下|关于|那么?|还有|[把查看问对将]|\b(?:is|are|was|were|has|have|did|does|about|for|of|show|check|and|how's|what's|when's))\s?$/i

/** Without a mark, numbers are taken only where a clause starts with them and goes on like a question about a problem. */
function accepts(text: string, group: Group): boolean {
  if (isMarked(group)) return true
  if (group.elements.some(({ from }) => from > MAX_BARE)) return false
  const lead = text.slice(Math.max(0, group.start - 10), group.start)
  const startsClause = clauseStart.test(lead)
  const arabic = group.elements.every(({ arabic: digits }) => digits)
  return (
    startsClause &&
    (arabic || group.elements.length > 1 || group.end === text.length) &&
    predicate.test(text.slice(group.end, group.end + 12))
  )
}

function mentionOf(text: string, group: Group, dates: readonly DateMention[]): NumberMention[] {
  const excluded = group.excluded.flatMap(expand)
  const numbers = [...new Set(group.elements.flatMap(expand))].filter((number) => !excluded.includes(number))
  if (numbers.length === 0 && excluded.length === 0) return []
  const both = /^\s?(?:都|均|两|这|分别|全)/.test(text.slice(group.end, group.end + 3))
  const ordinalOnly = group.elements.some(({ tail }) => tail === '项')
  const certain =
    isMarked(group) && !(group.glued && !both) && !ordinalOnly && !dates.some((date) => overlaps(date, group))
  return [{ ...spanOf(text, group.start, group.end), numbers, ...(excluded.length > 0 ? { excluded } : {}), certain }]
}
