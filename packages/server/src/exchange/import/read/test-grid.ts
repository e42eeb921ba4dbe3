import { rulebooks } from '@zhenggai/rules'
import type { Cell, Grid, Merge, Row } from '../grid/grid.ts'
import { type ReadLedger, readWorkbook } from './read-workbook.ts'

type Value = string | number | Cell | null

/** B2:B4. */
function area(reference: string): Merge {
  const [, left = '', top, right = '', bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(reference) ?? []
  return { top: Number(top), bottom: Number(bottom), left: left.charCodeAt(0) - 64, right: right.charCodeAt(0) - 64 }
}

export interface TestSheet {
  readonly rows: readonly (readonly Value[])[]
  readonly merges?: readonly string[]
  readonly hidden?: boolean
}

function gridOf(sheets: Readonly<Record<string, TestSheet>>): Grid {
  return {
    sheets: Object.entries(sheets).map(([name, { rows, merges = [], hidden = false }]) => ({
      name,
      hidden,
      merges: merges.map(area),
      rows: rows.flatMap((values, i): Row[] => {
        const cells = new Map(
          values.flatMap((value, j) => (value === null || value === '' ? [] : [[j + 1, cellOf(value)] as const])),
        )
        return cells.size > 0 ? [{ number: i + 1, hidden: false, cells }] : []
      }),
    })),
  }
}

function cellOf(value: Exclude<Value, null>): Cell {
  if (typeof value === 'object') return value
  if (typeof value === 'string') return { text: value }
  return { text: `${Number(value)}`, number: value }
}

/** Read on 20 November 2026 by the rules of 施甸县. */
export const readSheets = (sheets: Readonly<Record<string, TestSheet>>): ReadLedger =>
  readWorkbook(gridOf(sheets), { rulebook: rulebooks.get('shidian-2023'), today: '2026-11-20', decisions: {} })

export const readRows = (rows: TestSheet['rows'], merges: readonly string[] = []): ReadLedger =>
  readSheets({ 台账: { rows, merges } })
