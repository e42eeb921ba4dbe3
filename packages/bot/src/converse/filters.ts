import { addDays, type CivilDate } from '@zhenggai/rules'
import type { Reading } from '../interpret/reading.ts'
import type { Filters } from '../reply/view.ts'
import { scanDates } from '../understand/dates.ts'

/** What a list is narrowed to by the words of a message. */
export function filtersOf(reading: Reading, ownUnit: string | undefined): Filters {
  const { units, classes } = reading
  const mention = units.find(({ candidates, own }) => own || candidates.length > 0)
  const unit = mention?.own ? ownUnit : mention?.candidates[0]
  const q = searchWords(reading.text)
  const { open, ...rest } = classes
  return { ...(unit && { unit }), ...rest, ...(open && { open }), ...(q && { q }) }
}

const search =
  /(?:关于|有关|涉及|包含|提到|含有?)["“]?([^,。;?!\s"”]{1,16}?)["”]?(?:有关)?(?:的|方面)|(?:搜索?|检索|查找)(?:一?下)?["“]?([^,。;?!"”]{1,16}?)["”]?(?:的问题|问题)?$|\b(?:about|containing|with\sthe\swords?|mentioning|search(?:\sfor)?)\s["“]?([\p{L}\p{N} -]{2,40}?)["”]?[?.!]?$/iu

const searchWords = (text: string): string | undefined => {
  const match = search.exec(text)
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.trim() || undefined
}

/** The due days that a message asks for, both inclusive; undefined where it names none. */
export function dueRange(text: string, today: CivilDate): { from: CivilDate; to: CivilDate } | undefined {
  const within =
    /(\d{1,3}|[一二两三四五六七八九十])\s?(?:天|日)(?:之?内|以内)|\bwithin\s(\d{1,3})\sdays?\b|\bnext\s(\d{1,3})\sdays\b/i.exec(
      text,
    )
  if (within) return { from: today, to: addDays(today, numeral(within[1] ?? within[2] ?? within[3] ?? '')) }
  for (const mention of scanDates(text, today, { lean: 'future' })) {
    if (mention.kind === 'period') return mention.range
    if (mention.kind !== 'day') continue
    if (mention.range) return { from: mention.range.from < today ? mention.range.from : today, to: mention.range.to }
    return mention.role === 'before' ? { from: today, to: mention.date } : { from: mention.date, to: mention.date }
  }
  return undefined
}

const numerals = '零一二三四五六七八九十'
const numeral = (words: string): number =>
  words === '两' ? 2 : numerals.includes(words) ? numerals.indexOf(words) : Number(words)
