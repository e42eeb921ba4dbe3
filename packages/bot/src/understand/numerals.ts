const digits: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
} // biome-ignore format: a table

/** The characters of a Chinese numeral below 10 000, for use inside `[…]` of a pattern. */
export const chineseNumeralChars = '零〇一二两三四五六七八九十百千廿卅'

/**
 * The value of a Chinese numeral, read as a number (二十三, 一百零五, 一百二) or digit by digit (二〇二三), or of Arabic digits.
 * Undefined for anything else.
 */
export function readNumeral(words: string): number | undefined {
  if (/^\d{1,9}$/.test(words)) return Number(words)
  const plain = words.replaceAll('廿', '二十').replaceAll('卅', '三十')
  if (plain === '' || plain.length > 9) return undefined
  return /[十拾百佰千仟]/.test(plain) ? readStructured(plain) : readPositional(plain)
}

function readPositional(words: string): number | undefined {
  let value = 0
  for (const char of words) {
    const digit = digits[char]
    if (digit === undefined) return undefined
    value = value * 10 + digit
  }
  return value
}

/** 千百十 in falling order, each with its digit; 十 may stand without one in front. */
const structured =
  /^(?:([一二两三四五六七八九壹贰叁肆伍陆柒捌玖])[千仟])?(?:零?([一二两三四五六七八九壹贰叁肆伍陆柒捌玖])[百佰])?(?:零?([一二两三四五六七八九壹贰叁肆伍陆柒捌玖])?([十拾]))?(零?)([一二三四五六七八九壹贰叁肆伍陆柒捌玖])?$/

function readStructured(words: string): number | undefined {
  const match = structured.exec(words)
  if (!match) return undefined
  const [, thousands, hundreds, tens, ten, zero, last] = match
  const value = (char: string | undefined): number => (char === undefined ? 0 : (digits[char] ?? 0))
  const bareTen = ten !== undefined && tens === undefined
  if ((bareTen && (thousands ?? hundreds) !== undefined) || (zero && (ten || !last))) return undefined // 百十二, 十零二
  const upper = value(thousands) * 1000 + value(hundreds) * 100 + (bareTen ? 10 : value(tens) * 10)
  if (last === undefined || zero || ten) return upper + value(last)
  return upper + value(last) * (hundreds ? 10 : 100) // 一百二 is 120, 一百零二 is 102
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** The English number words below 100, longest first, for use inside `(?:…)` of a pattern. */
export const englishNumberWords = `(?:${tens.slice(2).join('|')})[- ](?:${ones.slice(1, 10).join('|')})|${ones.slice(1).toReversed().join('|')}|${tens.slice(2).join('|')}`

/** The value of an English number word below 100 (`twelve`, `twenty-one`), of `a`/`an` (1), or of digits. */
export function readEnglishNumber(words: string): number | undefined {
  const word = words.toLowerCase()
  if (/^\d{1,9}$/.test(word)) return Number(word)
  if (word === 'a' || word === 'an') return 1
  const whole = ones.indexOf(word)
  if (whole >= 0) return whole
  const [ten = '', one = ''] = word.split(/[- ]/)
  const tensValue = tens.indexOf(ten)
  if (tensValue < 2) return undefined
  return one === '' ? tensValue * 10 : tensValue * 10 + Math.max(0, ones.indexOf(one))
}

const ordinalWords = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** English ordinals up to twelfth, for use inside `(?:…)` of a pattern. */
export const englishOrdinalWords = ordinalWords.join('|')

/** The value of `first` … `twelfth`. */
export function readEnglishOrdinal(word: string): number | undefined {
  const index = ordinalWords.indexOf(word.toLowerCase())
  return index < 0 ? undefined : index + 1
}
