import { type Span, spanOf } from '../span.ts'

const ending =
  /(?:[乡镇](?:人民)?政府|人民政府|政府|管理委员会|委员会|管委会|领导小组办公室|分局|有限公司|公司|街道办事处|街道办|水利站|水务站|监测站|监测中心|局|镇|乡|厅)/g

/** Characters at which the name of a unit cannot go on to the left: verbs and particles before it. */
const stop =
  /[\s,。;:?!、()“”"'《》\d@#的了是在和与及跟由给请让叫向对报到找问把被将归属等或已经从交送各有其该某本这那每另我你他们]/
const common =
  /^(?:.*[城村集重古]镇|.*(?:城|下|回|故|家|异|梦|返)乡|乡镇|.*(?:结|格|布|全|大|终|定|变|棋|僵|时|困|开|败|战|残|饭|骗)局|(?:乡镇|县乡|各级|[乡镇])?(?:人民)?政府|公司|有限公司|.*客厅|.*餐厅|(?:什么|啥|哪个?|各个?|多少|几个|每个)[局镇乡厅]|委员会|分局|管委会|局|镇|乡|厅)$/

/** tourism bureau, Tianhe township: one or two words before what kind of body it is. */
const english =
  /\b(?!(?:the|a|an|which|what|whose|this|that|every|each|all|any|our|my|your|their|its|of|by|for|from|to|and|lead|responsible|supporting)\s)(?:(?:county|municipal|provincial|city)\s)?[a-z]+(?:\sand\s[a-z]+)?\s(?:bureau|township|town\sgovernment)\b/gi

/** 某某局, ××镇, XX单位: a name that was left open, which no list can be narrowed to. */
const placeholder = /(?:某某?|[xX×]{1,3}|[*]{2,3}|[〇○□]{1,3})(?:局|镇|乡|街道|单位|部门|办|公司)/g

/** Words in the shape of a unit's name: 县水利局, 摆榔乡. They reach from the ending back to a verb, a sign or a level. */
export function findUnitWords(text: string): Span[] {
  const inEnglish = [...text.matchAll(english)].map(({ 0: words, index }) => spanOf(text, index, index + words.length))
  const inChinese = [...text.matchAll(ending)].flatMap((match) => {
    const end = match.index + match[0].length
    if (/^(?:[长里]|城乡|建设)/.test(text.slice(end, end + 2))) return []
    const start = nameStart(text, match.index)
    const span = spanOf(text, start, end)
    return common.test(span.words) ? [] : [span]
  })
  const open = [...text.matchAll(placeholder)].map(({ 0: words, index }) => spanOf(text, index, index + words.length))
  return [...inEnglish, ...inChinese, ...open]
}

/** Whether the place follows a sign, a particle or a verb, and no part of a longer name. */
export const startsAfterVerb = (text: string, start: number): boolean =>
  start === 0 || stop.test(text.charAt(start - 1)) || /[镇乡局府办案题]/.test(text.charAt(start - 1))

function nameStart(text: string, from: number): number {
  let start = from
  while (
    start > 0 &&
    from - start < 10 &&
    !stop.test(text.charAt(start - 1)) &&
    /[一-龥]/.test(text.charAt(start - 1))
  ) {
    start--
    if (/[省市州县区]/.test(text.charAt(start)) && from - start >= 2) {
      // 县水利局, 昌宁县水利局: at most the place before the level belongs to it.
      const place = /[一-龥]{2,3}$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? ''
      return [...place].some((char) => stop.test(char)) ? start : start - place.length
    }
  }
  return start
}
