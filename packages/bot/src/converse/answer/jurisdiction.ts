import type { Rulebook } from '@zhenggai/rules'
import type { Reading } from '../../interpret/reading.ts'

/** Whose rules a message asks about. */
export type Asked =
  | { readonly kind: 'rulebook'; readonly rulebook: Rulebook }
  /** A place whose rules are not at hand. */
  | { readonly kind: 'unknown'; readonly words: string }
  | { readonly kind: 'nowhere' }

/** 施甸 of 云南省保山市施甸县, Shidian of Shidian County. */
function namesOf({ jurisdiction: { zh, en } }: Rulebook): readonly string[] {
  const place = /([^省市州县区]+)(?:自治)?[省市州县区]?$/.exec(zh)?.[1] ?? zh
  return [place.replace(/(?:[一-龥]{1,3}族)*自治$/, ''), en.split(/[\s,]/)[0] ?? en]
}

const elsewhere =
  /(?<![一-龥])(?:在|按|按照|问一?下)?([一-龥]{2,4}?(?:自治)?[州市县区])(?=的?(?:国家级|省级|市级|县级|一般|重点突出|规定|规则|办法|长效机制)|(?:问题)?(?:是|要|该|应该?)?(?:谁|怎么|如何|多久))|\bin\s([A-Z][a-z]+(?:\s(?:County|City|Prefecture))?)\b/u
/** Prefectures of Yunnan and cities that people name without 市 or 州, before a class of problems or a question about some. */
const known =
  /(?<![一-龥])(?:在|按|按照)?(昆明|曲靖|玉溪|保山|昭通|丽江|普洱|临沧|楚雄|红河|文山|西双版纳|大理|德宏|怒江|迪庆|贵阳|成都|重庆|上海|北京|南宁|拉萨|西宁)(?=的?(?:国家级|省级|市级|县级|一般|重点突出)|(?:那边)?(?:的|有哪些|有什么|有几个|有多少|哪些)问题)/u
const noPlace = /^(?:我们?|咱们?|本|这个?|那个?|该|各|全|哪个?|每个?|外|其他|别的|所在)[州市县区]$/

/** The place that a message names, by the rulebooks at hand; units of the ledger are no places. */
export function jurisdictionIn(
  { text, units }: Pick<Reading, 'text' | 'units'>,
  rulebooks: readonly Rulebook[],
): Asked {
  let rest = text
  for (const { start, end, unknown } of units)
    if (!unknown) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  const rulebook = rulebooks.find((one) => namesOf(one).some((name) => rest.toLowerCase().includes(name.toLowerCase())))
  if (rulebook) return { kind: 'rulebook', rulebook }
  const match = known.exec(rest) ?? elsewhere.exec(rest)
  const words = match?.[1] ?? match?.[2]
  if (words === undefined || noPlace.test(words) || isMonth(words) || isWider(words, rulebooks))
    return { kind: 'nowhere' }
  return { kind: 'unknown', words }
}

/** In June. */
const isMonth = (words: string): boolean =>
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Chinese|English|Excel)/.test(
    words,
  )

/** 保山市, 云南省: the default rulebook's own city and province. */
const isWider = (words: string, rulebooks: readonly Rulebook[]): boolean =>
  rulebooks.some(({ jurisdiction }) => jurisdiction.zh.includes(words) || jurisdiction.en.includes(words))
