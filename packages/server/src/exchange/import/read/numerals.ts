const DIGITS = '〇一二三四五六七八九'

/** Chinese numerals in dates as digits: 二〇二三年十二月三十一日 → 2023年12月31日, 第四季度 → 第4季度. */
export function digitsInDates(words: string): string {
  return words
    .replace(/[零○Ｏ]/g, '〇')
    .replace(/[〇一二三四五六七八九]{4}(?=年)/g, (year) => [...year].map((digit) => DIGITS.indexOf(digit)).join(''))
    .replace(/([一二三四五六七八九十]{1,3})(?=[月日号])/g, (whole) => String(upToNinetyNine(whole) ?? whole))
    .replace(/(?<=第?)([一二三四])(?=季度)/g, (digit) => String(DIGITS.indexOf(digit)))
}

/** 三十一 → 31; undefined for what is no such numeral. */
export function upToNinetyNine(words: string): number | undefined {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(words)
  if (!match || words === '') return undefined
  const [, first, ten, last] = match
  if (!ten) return first && !last ? DIGITS.indexOf(first) : undefined
  return (first ? DIGITS.indexOf(first) : 1) * 10 + (last ? DIGITS.indexOf(last) : 0)
}
