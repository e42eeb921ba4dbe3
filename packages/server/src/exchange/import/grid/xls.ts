import { sayDate } from '@zhenggai/rules'
import { readXls as readBiff } from 'hucre'
import type { Cell, Grid } from './grid.ts'
import { limits } from './limits.ts'
import { cleanText } from './text.ts'
import { damaged, tooLarge } from './unreadable.ts'

/**
 * An .xls (Excel 97–2003) as a grid. Of a date it gives the day; what a number format hides of it is not known.
 * @throws {UnreadableFileError}
 */
export async function readXls(file: Buffer): Promise<Grid> {
  const { sheets } = await readBiff(file).catch(damaged)
  let cells = 0
  return {
    sheets: sheets.slice(0, limits.sheetCount).map(({ name, rows, merges = [], hidden = false }) => ({
      name,
      hidden,
      // Rows without a cell are holes.
      rows: Array.from(rows, (row, i) => {
        const held = (row ?? []).flatMap((value, j): [number, Cell][] => {
          const cell = cellOf(value)
          return cell ? [[j + 1, cell]] : []
        })
        cells += held.length
        if (cells > limits.cells) tooLarge(`超过 ${limits.cells} 个单元格`, `more than ${limits.cells} cells`)
        return { number: i + 1, hidden: false, cells: new Map(held) }
      }).filter((row) => row.cells.size > 0),
      merges: merges.map(({ startRow, endRow, startCol, endCol }) => ({
        top: startRow + 1,
        bottom: endRow + 1,
        left: startCol + 1,
        right: endCol + 1,
      })),
    })),
  }
}

function cellOf(value: unknown): Cell | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? { text: String(value), number: value } : undefined
  if (typeof value === 'boolean') return { text: value ? '是' : '否' }
  if (value instanceof Date) {
    // Midnight of the sheet in UTC: the day is in the first ten characters.
    const date = value.toISOString().slice(0, 10)
    return { text: sayDate(date).zh, date }
  }
  const text = cleanText(String(value ?? '')).slice(0, limits.cellLength)
  if (text === '') return undefined
  return /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERR!)$/.test(text) ? { text, error: true } : { text }
}
