import { parseCsv } from 'hucre'
import type { Cell, Grid } from './grid.ts'
import { limits } from './limits.ts'
import { cleanText } from './text.ts'
import { damaged, tooLarge } from './unreadable.ts'

/** Text of a table, in UTF-8 with or without a byte order mark, in UTF-16 with one, or in the encodings of GB 18030 (GBK). */
function decodeTable(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file)
  if (file[0] === 0xfe && file[1] === 0xff) return new TextDecoder('utf-16be').decode(file)
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(file)
    } catch {
      // The next one.
    }
  }
  return damaged()
}

/** A .csv or tab-separated file as a grid of one sheet. Everything in it is text. */
export function readCsv(file: Buffer, name: string): Grid {
  const text = decodeTable(file)
  if (text.includes('\0')) damaged()
  const rows = parseCsv(text, { delimiter: delimiterOf(text) })
  if (rows.length > limits.cells) tooLarge(`${rows.length} 行`, `${rows.length} rows`)
  let cells = 0
  const held = rows.map((row, i) => {
    const entries = row.flatMap((value, j): [number, Cell][] => {
      const clean = cleanText(String(value ?? '')).slice(0, limits.cellLength)
      return clean === '' ? [] : [[j + 1, { text: withoutGuard(clean) }]]
    })
    cells += entries.length
    if (cells > limits.cells) tooLarge(`超过 ${limits.cells} 个单元格`, `more than ${limits.cells} cells`)
    return { number: i + 1, hidden: false, cells: new Map(entries) }
  })
  return { sheets: [{ name, hidden: false, rows: held.filter((row) => row.cells.size > 0), merges: [] }] }
}

/** An apostrophe before what a spreadsheet would run keeps it text there; it is no part of it. */
const withoutGuard = (text: string): string => (/^'[=+\-@]/.test(text) ? text.slice(1) : text)

/** Whichever splits the first lines into the most columns. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).split('\n').slice(0, 20).join('\n')
  const marks = [',', '\t', ';']
  const count = (mark: string) => head.split(mark).length
  return marks.toSorted((a, b) => count(b) - count(a))[0] ?? ','
}
