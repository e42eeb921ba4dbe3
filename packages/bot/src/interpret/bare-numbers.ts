import type { DateMention } from '../understand/dates.ts'
import type { NumberMention } from '../understand/numbers.ts'
import { overlaps, spanOf } from '../understand/span.ts'

/** 12, 12's, 12? – but not 12th, 12%, 12:30, 1.2, $12. */
const integer = /(?<![\w.,:/#$€¥-]|\d\s)(\d{1,3})(?:['’]s)?(?![\w%/:-]|[.,]\d)/g

/** What makes an amount, a time or a number of something else of it. */
const amountAfter =
  /^\s?(?:%|percent\b|per\scent\b|(?:more|others?|other|new|key|general|open|overdue|national|provincial|municipal|county|working|calendar|business|full|square|cubic|metric)\s|(?:days?|weeks?|months?|years?|hours?|minutes?|tons?|tonnes?|km|kilomet|met(?:er|re)s?|kg|mg|hectares?|mu|yuan|rmb|people|persons|households|times|trucks?|truckloads?|loads|companies|enterprises|points|sites|places|units|bureaus|townships|problems|items|issues|entries|o'clock|am|pm|a\.m|p\.m|january|february|march|april|may|june|july|august|september|october|november|december)\b)/i
const otherBefore =
  /\b(?:articles?|art|sections?|pages?|chapters?|version|phase|room|floor|line|lines|at|within|next|last|past|in|every|than|least|most|only|rmb|usd|cny|level|grade|steps?|clauses?|paragraphs?|annex|tables?|figures?|over|under|another|first|these|those|all|total|batch|option|no\smore\sthan|up\sto|removed|cleared|planted|spent|laid|built|collected|all\sbut|except|excluding|other\sthan)\s$/i
/** by 12 is a time, until 12 expires a problem. */
const timeBefore = /\b(?:by|until|till|before|after|since)\s$/i
const verbAfter = /^\s(?:is|are|was|were|has|have|had|expires?|gets?|can|could|will|must|runs?|becomes?)\b/i
const beginsNote = /[:;].*$/

/**
 * Numbers that are taken for those of problems in an English sentence that marks none (who leads 12, if 12 is rectified); never certain.
 * What stands after a colon is a note, whose numbers count something else.
 */
export function bareNumbers(text: string, dates: readonly DateMention[]): readonly NumberMention[] {
  if (!/[a-z]{2}/i.test(text)) return []
  const head = /^\D{0,40}\d{1,3}\s?[:;]/.test(text)
    ? text.replace(/(?<=\d\s?)[:;][\s\S]*$/, '')
    : text.replace(beginsNote, '')
  return [...head.matchAll(integer)].flatMap((match) => {
    const digits = match[1] ?? ''
    const span = spanOf(text, match.index, match.index + digits.length)
    const free = !dates.some((date) => overlaps(date, span))
    const [before, after] = [head.slice(0, match.index), head.slice(match.index + match[0].length)]
    const counts =
      amountAfter.test(after) || otherBefore.test(before) || (timeBefore.test(before) && !verbAfter.test(after))
    return Number(digits) > 0 && free && !counts ? [{ ...span, numbers: [Number(digits)], certain: false }] : []
  })
}
