import { type ProblemNumber, problemNumberSchema } from '@zhenggai/rules'

/** The one way to write a number: '12', '１２' and '012' are 12, '18—1' is '18-1'. */
export function normaliseNumber(number: ProblemNumber): ProblemNumber {
  if (typeof number === 'number') return number
  const text = number
    .normalize('NFKC')
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
  return /^0*[1-9]\d{0,8}$/.test(text) ? Number(text) : text
}

/** Whether a problem can have this number, given in its normal form. */
export const isNumber = (number: ProblemNumber): boolean => problemNumberSchema.safeParse(number).success

/** Orders numbers as a person would: 2, 10, 18, 18-1, 18-2, 18-10, 19, 甲1. */
export function compareNumbers(a: ProblemNumber, b: ProblemNumber): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [left, right] = [padded(a), padded(b)]
  return Number(left > right) - Number(left < right)
}

const padded = (number: ProblemNumber): string => String(number).replace(/\d+/g, (digits) => digits.padStart(32, '0'))

/** One more than the largest whole number in use. */
export const nextNumber = (taken: Iterable<ProblemNumber>): number => {
  let largest = 0
  for (const number of taken) if (typeof number === 'number' && number > largest) largest = number
  return largest + 1
}
