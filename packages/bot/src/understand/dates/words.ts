import { chineseNumeralChars, readNumeral } from '../numerals.ts'

/** A class of the characters that Chinese numerals and digits are made of. */
export const N = `\\d${chineseNumeralChars}`
/** Where a numeral begins: no digit goes on from a digit, no ideograph from an ideograph; 周三6月 has two. */
export const FRESH = `(?:(?<![\\d.])(?=\\d)|(?<![${N}.])(?=[${chineseNumeralChars}]))`
/** A month, a day of the month, a small amount, as pattern source; one may be no real month or day: 13月. */
export const MONTH = '\\d{1,2}|十[一二]?|[一二三四五六七八九]'
export const DAY = `\\d{1,2}|[${chineseNumeralChars}]{1,3}`
export const AMOUNT = `\\d{1,3}|[${chineseNumeralChars}]{1,4}`
/** 2023年, 23年, 二〇二三年 | 今年 … as two groups. */
export const YEAR =
  '(?:((?:19|20)\\d{2}|\\d{2}|[〇零一二三四五六七八九]{4}|[〇零一二三四五六七八九]{2})\\s?年(?:度|的)?|(今年|本年度?|去年|上年度?|明年|(?<![以此之目])前年|(?<![以此之今往])后年)的?)\\s?'

/** What follows a number that counts things and numbers no day: 6月3个问题, 12.5公里. */
export const MEASURE =
  '[个件项条家处次天人万亿年月周名位份种类批轮吨米元亩户辆台座只%分几来多余倍度级]|公里|公斤|小时|星期|工作日|平方|立方|km|mg'

/** A number below 100 as people say days and amounts. 二三天 is two or three days, not 23: undefined. */
export function readSmall(words: string): number | undefined {
  return /^[一二两三四五六七八九]{2,}$/.test(words) ? undefined : readNumeral(words)
}

/** The year of the first two groups of `YEAR`; undefined where neither is there or a two-digit year is out of reach. */
export function readYear(digits: string | undefined, word: string | undefined, thisYear: number): number | undefined {
  if (word !== undefined) return thisYear + yearWord(word)
  const year = digits === undefined ? undefined : readNumeral(digits)
  if (year === undefined || year >= 1000) return year
  const full = Math.floor(thisYear / 100) * 100 + year
  return full <= thisYear + 20 ? full : full - 100
}

function yearWord(word: string): number {
  if (/^[去上]/.test(word)) return -1
  if (word === '明年') return 1
  if (word === '前年') return -2
  return word === '后年' ? 2 : 0
}
