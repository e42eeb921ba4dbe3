/**
 * The text with telephone numbers and identity numbers made unreadable: 138****1234, 0875-***4567, 530521********1234. What
 * only looks like one stays: amounts, document numbers, dates, problem numbers, hotlines without an area code. Masking what
 * is masked changes nothing.
 */
export function maskPersonal(text: string): string {
  // Nothing personal is shorter than a mobile number, and most texts hold no such run of digits.
  if (!RUN.test(text)) return text
  return text
    .replace(IDENTITY, (_, area: string, last: string) => `${area}********${last}`)
    .replace(MOBILE, (_, head: string, last: string) => `${head}****${last}`)
    .replace(LAND_LINE, (_, area: string, local: string) => `${area}${'*'.repeat(local.length - 4)}${local.slice(-4)}`)
}

/** Ten digits, with what people put between them. */
const RUN = /(?:[\d０-９][-－–— \u3000()（）]{0,2}){10}/

const digit = '[0-9０-９]'
/** Not the middle of a longer number, word or id. */
const begins = '(?<![0-9０-９A-Za-z*_〔[]|[0-9０-９][-－.,，])'
const ends = '(?![0-9０-９A-Za-z*_]|[-－.,，][0-9０-９])'
/** What comes after an amount or the number of a document. */
const counts = '(?![ ]?(?:元|万|亿|吨|公斤|千克|米|公里|平方|立方|亩|m|㎡|号(?!码)|〕|]))'
const gap = '[-－–— \\u3000]?'

/** 11 digits from 13 to 19, in one run or as 3-4-4 or 3-3-5, with or without the code of the country. */
const MOBILE = new RegExp(
  `${begins}((?:[+＋]?86${gap})?[1１][3-9３-９]${digit})(?:${gap}${digit}{4}${gap}|${gap}${digit}{3}${gap}${digit})(${digit}{4})${ends}${counts}`,
  'g',
)
/** An area code, which begins with 0, and 7 or 8 digits. */
const LAND_LINE = new RegExp(
  `${begins}([(（]?0(?:10|2\\d|[3-9]\\d{2})[)）]?${gap})([2-9]\\d{6,7})${ends}${counts}`,
  'g',
)
/** 18 places: an area, a day of birth, and what tells people of one day apart. */
const IDENTITY = new RegExp(
  `${begins}([1-9]\\d{5})(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(\\d{3}[\\dXx])${ends}`,
  'g',
)
