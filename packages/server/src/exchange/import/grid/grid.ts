import type { CivilDate } from '@zhenggai/rules'

/** A cell that holds something, whatever kind of file it came from. */
export interface Cell {
  /** As the sheet shows it, without white space around it. */
  readonly text: string
  /** The number behind the text. */
  readonly number?: number
  /** The civil date behind the text. A time of day is left off, never rounded. */
  readonly date?: CivilDate
  /** The part of the date that the cell's number format hides. */
  readonly hides?: 'day' | 'year'
  /** `external`: it refers to another file. What was last worked out stands in the file and is read like any text. */
  readonly formula?: 'own' | 'external'
  /** #REF!, #N/A … */
  readonly error?: true
}

export interface Row {
  /** As the sheet counts, from 1. */
  readonly number: number
  readonly hidden: boolean
  /** By column, from 1; empty cells are left out. */
  readonly cells: ReadonlyMap<number, Cell>
}

/** A merged area; all bounds from 1 and inclusive. */
export interface Merge {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  /** Rows that hold something, from top to bottom. */
  readonly rows: readonly Row[]
  readonly merges: readonly Merge[]
}

/** A workbook of any format as plain data: what is needed to read a ledger from it, and nothing that could run. */
export interface Grid {
  readonly sheets: readonly Sheet[]
}

/** 1 → A, 27 → AA. */
export function columnLetter(column: number): string {
  let rest = column
  let letters = ''
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
    rest = Math.floor((rest - 1) / 26)
  }
  return letters
}
