import type { Text } from '@zhenggai/rules'
import { columnLetter } from '../grid/grid.ts'

/** Something about a cell that a person must look at. */
export interface Doubt {
  readonly sheet: string
  /** As the sheet counts, from 1. */
  readonly row: number
  /** Column letter. */
  readonly column: string
  readonly code: string
  readonly message: Text
}

/** What a reader finds in one cell, before the place is known. */
export interface Finding {
  readonly code: string
  readonly message: Text
}

export const finding = (code: string, zh: string, en: string): Finding => ({ code, message: { zh, en } })

export interface Place {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

export const doubtAt = ({ sheet, row, column }: Place, { code, message }: Finding): Doubt => ({
  sheet,
  row,
  column: columnLetter(column),
  code,
  message,
})
