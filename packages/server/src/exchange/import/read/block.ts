import type { Cell } from '../grid/grid.ts'
import type { ColumnField } from './columns.ts'
import type { Column } from './header.ts'
import type { SheetView } from './places.ts'
import type { Block } from './rows.ts'

/** A cell of a problem with its place. */
export interface PlacedCell {
  readonly cell: Cell | undefined
  readonly row: number
  readonly column: number
  readonly heading: string
}

/** The cells of one problem by what their columns hold. */
export interface BlockView {
  readonly sheet: string
  readonly block: Block
  has(field: ColumnField): boolean
  /** The first cell of a field that holds something, else its empty place; undefined where there is no such column. */
  one(field: ColumnField): PlacedCell | undefined
  /** Every cell of a field that holds something, each once, by row. */
  all(field: ColumnField): readonly PlacedCell[]
}

export function viewBlock(view: SheetView, columns: readonly Column[], block: Block): BlockView {
  const of = (field: ColumnField) => columns.filter((column) => column.field === field)

  function all(field: ColumnField): readonly PlacedCell[] {
    const seen = new Set<string>()
    return block.rows.flatMap((row) =>
      of(field).flatMap(({ column, heading }) => {
        const merge = view.mergeAt(row, column)
        const place = merge ? `${merge.top},${merge.left},${column}` : `${row},${column}`
        if (seen.has(place)) return []
        seen.add(place)
        const cell = view.at(row, column)
        return cell ? [{ cell, row, column, heading }] : []
      }),
    )
  }

  return {
    sheet: view.name,
    block,
    has: (field) => of(field).length > 0,
    one(field) {
      const [first] = of(field)
      return all(field)[0] ?? (first && { cell: undefined, row: block.rows[0], ...first })
    },
    all,
  }
}
