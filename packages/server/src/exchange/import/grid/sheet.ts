import { type Cell, columnLetter, type Merge, type Row } from './grid.ts'
import { limits } from './limits.ts'
import { numberCell } from './number-format.ts'
import { cleanText } from './text.ts'
import { tooLarge } from './unreadable.ts'
import { attribute, createScanner, decodeText } from './xml.ts'
import { unpack, type ZipEntry } from './zip.ts'

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly strings: readonly string[]
  /** Number formats by cell style. */
  readonly formats: readonly string[]
  readonly is1904: boolean
}

/** What is left of the limits; it shrinks from sheet to sheet. */
export interface Budget {
  bytes: number
  cells: number
  characters: number
}

/** A cell while it is being read. */
interface Draft {
  readonly column: number
  readonly type: string
  readonly style: number
  value: string
  formula: Cell['formula']
}

/** Rows that hold something, and the merged areas. Blank rows and cells cost time alone, however many there are. */
export async function readSheet(
  file: Buffer,
  entry: ZipEntry,
  context: SheetContext,
  budget: Budget,
): Promise<{ readonly rows: readonly Row[]; readonly merges: readonly Merge[] }> {
  const rows: Row[] = []
  const merges: Merge[] = []
  let row: { number: number; hidden: boolean; cells: Map<number, Cell> | undefined } = NO_ROW
  /** The attributes of the cell before, whose place the next one follows where it does not say its own. */
  let before = ''
  let cell: Draft | undefined
  let capture: 'value' | 'formula' | undefined
  let inReading = false

  const opened: Readonly<Record<string, (attributes: string, empty: boolean) => void>> = {
    row(attributes) {
      const hidden = isTrue(attribute(attributes, 'hidden'))
      row = { number: Number(attribute(attributes, 'r') ?? row.number + 1), hidden, cells: undefined }
      before = ''
    },
    c(attributes, empty) {
      const place = attributes.includes('r=') ? attributes : ` r="${cellName((columnOf(before) ?? 0) + 1)}"`
      before = place
      if (empty) return
      const style = Number(attribute(attributes, 's') ?? 0)
      cell = {
        column: columnOf(place) ?? 1,
        type: attribute(attributes, 't') ?? 'n',
        style,
        value: '',
        formula: undefined,
      }
    },
    v() {
      capture = 'value'
    },
    t() {
      capture = inReading ? undefined : 'value'
    },
    f() {
      if (cell) cell.formula ??= 'own'
      capture = 'formula'
    },
    rPh() {
      inReading = true
    },
    mergeCell(attributes) {
      const merge = mergeOf(attribute(attributes, 'ref') ?? '')
      if (merge && merges.push(merge) > limits.merges) tooLarge('合并单元格过多', 'too many merged cells')
    },
  }
  const endCapture = () => {
    capture = undefined
  }
  const closed: Readonly<Record<string, () => void>> = {
    v: endCapture,
    t: endCapture,
    f: endCapture,
    rPh() {
      inReading = false
    },
    c() {
      const done = cell && cellOf(cell, context)
      if (cell && done) {
        spend(budget, done)
        row.cells ??= new Map()
        row.cells.set(cell.column, done)
      }
      cell = undefined
    },
    row() {
      const { number, hidden, cells } = row
      if (cells) rows.push({ number, hidden, cells })
    },
  }

  const scanner = createScanner({
    open(name, attributes, empty) {
      if (Object.hasOwn(opened, name)) opened[name]?.(attributes, empty)
    },
    close(name) {
      if (Object.hasOwn(closed, name)) closed[name]?.()
    },
    text(raw) {
      if (!cell || !capture) return
      if (capture === 'value') cell.value += raw.slice(0, limits.cellLength)
      else if (LEADS_ELSEWHERE.test(raw)) cell.formula = 'external'
    },
  })
  const decoder = new TextDecoder()
  for await (const piece of unpack(file, entry, budget.bytes)) {
    budget.bytes -= piece.length
    scanner.write(decoder.decode(piece, { stream: true }))
  }
  scanner.end()
  return { rows: inOrder(rows), merges }
}

const NO_ROW = { number: 0, hidden: false, cells: undefined }

/** A formula that refers to another file, or asks for something outside. */
const LEADS_ELSEWHERE = /\[|\b(?:webservice|dde|rtd|call)\s*\(/i

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

const inOrder = (rows: readonly Row[]): readonly Row[] => rows.toSorted((a, b) => a.number - b.number)

function spend(budget: Budget, { text }: Cell): void {
  budget.cells--
  budget.characters -= text.length
  if (budget.cells < 0 || budget.characters < 0) {
    tooLarge(`超过 ${limits.cells} 个有内容的单元格`, `more than ${limits.cells} cells`)
  }
}

function cellOf({ type, style, value, formula }: Draft, { strings, formats, is1904 }: SheetContext): Cell | undefined {
  const held = heldBy(type, decodeText(value), strings, formats[style] ?? 'General', is1904)
  // A formula that was never worked out is no empty cell: what it would show is not known.
  if (!held) return formula ? { text: '', formula } : undefined
  return formula ? { ...held, formula } : held
}

function heldBy(
  type: string,
  value: string,
  strings: readonly string[],
  format: string,
  is1904: boolean,
): Cell | undefined {
  if (type === 'n' && value.trim() !== '' && Number.isFinite(Number(value)))
    return numberCell(Number(value), format, is1904)
  if (type === 'b') return { text: value === '1' ? '是' : '否' }
  if (type === 'd') return isoDate(value)
  const text = type === 's' ? (strings[Number(value)] ?? '') : cleanText(value)
  if (text === '') return undefined
  return type === 'e' ? { text, error: true } : { text: text.slice(0, limits.cellLength) }
}

const isoDate = (value: string): Cell => {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0]
  return date ? { text: date, date } : { text: cleanText(value) }
}

/** The column that the attributes of a cell name. */
const columnOf = (attributes: string): number | undefined => placeOf(attribute(attributes, 'r') ?? '')?.column

const cellName = (column: number): string => `${columnLetter(column)}1`

function placeOf(reference: string): { readonly column: number; readonly row: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference)
  if (!match) return undefined
  let column = 0
  for (const letter of (match[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return { column, row: Number(match[2]) }
}

function mergeOf(reference: string): Merge | undefined {
  const [first, last] = reference.split(':').map(placeOf)
  if (!first || !last) return undefined
  return { top: first.row, bottom: last.row, left: first.column, right: last.column }
}
