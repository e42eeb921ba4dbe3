import type { Cell, Merge, Row, Sheet } from '../grid/grid.ts'
import { tooLarge } from '../grid/unreadable.ts'

/** A sheet as it is looked at: every place of a merged area shows what stands in its first cell. */
export interface SheetView {
  readonly name: string
  readonly rows: readonly Row[]
  readonly lastColumn: number
  /** What shows at a place. */
  at(row: number, column: number): Cell | undefined
  /** What stands at a place itself. */
  own(row: number, column: number): Cell | undefined
  /** The merged area over a place. */
  mergeAt(row: number, column: number): Merge | undefined
}

/** A merge over more rows than this has been dragged too far, and is taken cell by cell. */
const TALLEST = 20_000
const MOST_PLACES = 500_000

export function viewSheet({ name, rows, merges }: Sheet): SheetView {
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  const lastRow = rows.at(-1)?.number ?? 0
  let lastColumn = 0
  for (const { cells } of rows) for (const column of cells.keys()) if (column > lastColumn) lastColumn = column
  const areas = indexMerges(merges, lastRow)
  const own = (row: number, column: number) => byNumber.get(row)?.cells.get(column)
  const mergeAt = (row: number, column: number) =>
    areas.get(row)?.find(({ left, right }) => column >= left && column <= right)
  return {
    name,
    rows,
    lastColumn,
    own,
    mergeAt,
    at(row, column) {
      const merge = mergeAt(row, column)
      return merge ? own(merge.top, merge.left) : own(row, column)
    },
  }
}

function indexMerges(merges: readonly Merge[], lastRow: number): ReadonlyMap<number, readonly Merge[]> {
  const areas = new Map<number, Merge[]>()
  let places = 0
  for (const merge of merges) {
    const bottom = Math.min(merge.bottom, lastRow)
    if (bottom - merge.top > TALLEST) continue
    places += bottom - merge.top + 1
    if (places > MOST_PLACES) tooLarge('合并单元格过多', 'too many merged cells')
    for (let row = merge.top; row <= bottom; row++) {
      const known = areas.get(row)
      if (known) known.push(merge)
      else areas.set(row, [merge])
    }
  }
  return areas
}
