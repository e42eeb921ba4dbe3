import { sayDate } from '@zhenggai/rules'
import { type Cell, type CellStyle, type CellValue, writeXlsx } from 'hucre'
import type { ExportCell } from './columns.ts'
import type { ExportTable } from './table.ts'

const line = { style: 'thin' } as const
const border = { top: line, right: line, bottom: line, left: line }
const body = { name: '仿宋', size: 10 }

const styles = {
  title: {
    font: { name: '方正小标宋简体', size: 20 },
    alignment: { horizontal: 'center', vertical: 'center' },
  },
  report: { font: body, alignment: { vertical: 'center' } },
  heading: {
    font: { name: '黑体', size: 10 },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } },
    border,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  text: { font: body, border, alignment: { vertical: 'center', wrapText: true } },
  short: { font: body, border, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } },
  day: {
    font: body,
    border,
    alignment: { horizontal: 'center', vertical: 'center' },
    numFmt: 'yyyy"年"m"月"d"日"',
  },
} as const satisfies Record<string, CellStyle>

/** Rows above the problems: the title, who reported when, the headings. */
const ABOVE = 3

/**
 * The ledger as a workbook that an office would hand in: A3 landscape, headings frozen on the screen and repeated on each page.
 * Every text is a string to the spreadsheet; nothing in it can be run.
 */
export function exportXlsx({ title, reportUnit, reportDate, columns, rows }: ExportTable): Promise<Uint8Array> {
  const last = columns.length - 1
  const half = Math.floor(last / 2)
  const blanks = (count: number): CellValue[] => Array.from({ length: count }, () => null)
  const report = [
    `填报单位：${reportUnit}`,
    ...blanks(half),
    `填报时间：${sayDate(reportDate).zh}`,
    ...blanks(last - half - 1),
  ]
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { style: styles.title }],
    ['1,0', { style: styles.report }],
    [`1,${half + 1}`, { style: { ...styles.report, alignment: { horizontal: 'right', vertical: 'center' } } }],
  ])
  for (const column of columns.keys()) cells.set(`2,${column}`, { style: styles.heading })
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      cells.set(`${row + ABOVE},${column}`, { style: styleOf(value, columns[column]?.width ?? 0) })
    }
  }
  return writeXlsx({
    sheets: [
      {
        name: '整改台账',
        columns: columns.map(({ width }) => ({ width })),
        rows: [
          [title, ...blanks(last)],
          report,
          columns.map(({ heading }) => heading),
          ...rows.map((row) => row.map(cellValue)),
        ],
        cells,
        merges: [
          { startRow: 0, endRow: 0, startCol: 0, endCol: last },
          { startRow: 1, endRow: 1, startCol: 0, endCol: half },
          { startRow: 1, endRow: 1, startCol: half + 1, endCol: last },
        ],
        rowDefs: new Map([
          [0, { height: 40 }],
          [1, { height: 22 }],
          [2, { height: 40 }],
          ...rows.map((row, i) => [i + ABOVE, { height: heightOf(row, columns) }] as const),
        ]),
        freezePane: { rows: ABOVE, columns: 2 },
        pageSetup: {
          paperSize: 'a3',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
          printTitlesRow: `1:${ABOVE}`,
          horizontalCentered: true,
        },
        headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
      },
    ],
    properties: { title },
  })
}

/** A day at midnight of the sheet, which knows no time zone. */
const cellValue = (cell: ExportCell): CellValue =>
  cell !== null && typeof cell === 'object' ? new Date(`${cell.day}T00:00:00Z`) : cell

/** Points of a line of text, and of the space above and below. */
const LINE = 13
const MARGIN = 6
/** Excel's highest row. */
const HIGHEST = 409

/** A row high enough for its longest cell: not every program works that out by itself. */
function heightOf(row: readonly ExportCell[], columns: ExportTable['columns']): number {
  const lines = row.map((cell, i) => (typeof cell === 'string' ? linesOf(cell, columns[i]?.width ?? NARROW) : 1))
  return Math.min(Math.max(...lines) * LINE + MARGIN, HIGHEST)
}

/** How often a text is broken in a column; an ideograph takes the room of two letters. */
const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(Math.ceil(roomOf(line) / (width - 1)), 1), 0)

const roomOf = (line: string): number => line.length + (line.match(/[\u2e80-\uffef]/g)?.length ?? 0)

const NARROW = 14

function styleOf(cell: ExportCell, width: number): CellStyle {
  if (cell !== null && typeof cell === 'object') return styles.day
  return width <= NARROW ? styles.short : styles.text
}
