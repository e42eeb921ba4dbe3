import type { Reading } from '../interpret/reading.ts'
import type { Filters } from '../reply/view.ts'

export { dueRange } from '../interpret/slots/due-range.ts'

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
