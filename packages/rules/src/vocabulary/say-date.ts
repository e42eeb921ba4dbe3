import type { Text } from './text.ts'

/** From January, for sentences in English. */
export const englishMonths: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A civil date as people write it in prose: 2023年6月1日, 1 June 2023. */
export function sayDate(date: string): Text {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const day = Number(date.slice(8, 10))
  return { zh: `${year}年${month}月${day}日`, en: `${day} ${englishMonths[month - 1]} ${year}` }
}
