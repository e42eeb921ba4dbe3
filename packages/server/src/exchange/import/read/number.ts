import type { ProblemNumber } from '@zhenggai/rules'
import { isNumber, normaliseNumber } from '../../../ledger/number.ts'
import type { Cell } from '../grid/grid.ts'
import { type Finding, finding } from './doubt.ts'
import { upToNinetyNine } from './numerals.ts'
import { squeeze } from './words.ts'

export interface ReadNumber {
  readonly number?: ProblemNumber
  readonly warnings: readonly Finding[]
  readonly error?: Finding
}

/** The number of a problem: 12, “第12号”, “12.”, “1-1”, “三”. */
export function readNumber(cell: Cell): ReadNumber {
  if (cell.date) return fromDate(cell, cell.date)
  const words = squeeze(cell.text)
    .replace(/[—–－‐‑―−]/g, '-')
    .replace(/^(?:第|编号|序号|问题|no\.?|[(#])+/i, '')
    .replace(/(?:号(?:问题)?|项|条|个|[.、,)])+$/, '')
  const numeral = upToNinetyNine(words)
  const number = numeral ?? normaliseNumber(words)
  if (isNumber(number)) return { number, warnings: [] }
  return {
    warnings: [],
    error: finding(
      'invalid-number',
      `“${cell.text}”不能作序号，请用整数或 18-1 这样的编号`,
      `“${cell.text}” is no number; give an integer or a short word such as 18-1`,
    ),
  }
}

/** 1-1 was typed, and the spreadsheet made a day of it. */
function fromDate({ text }: Cell, date: string): ReadNumber {
  const number = `${Number(date.slice(5, 7))}-${Number(date.slice(8, 10))}`
  return {
    number,
    warnings: [
      finding(
        'number-as-date',
        `序号显示为日期“${text}”，按 ${number} 读取，请确认`,
        `the number shows as the date ${text} and was read as ${number}`,
      ),
    ],
  }
}
