import type { Cell } from '../grid/grid.ts'
import { type ColumnField, fieldOfHeading } from './columns.ts'
import type { SheetView } from './places.ts'
import { squeeze } from './words.ts'

export interface Column {
  /** From 1. */
  readonly column: number
  /** The headings over it, from top to bottom, joined where there are several. */
  readonly heading: string
  readonly field: ColumnField | undefined
}

export interface Header {
  /** First and last row of the headings, inclusive. */
  readonly top: number
  readonly bottom: number
  readonly columns: readonly Column[]
}

/** Which heading means which field, where a person has said so; by squeezed heading. */
export type Decisions = Readonly<Record<string, ColumnField>>

const LOOKED_AT = 30
const DEEPEST = 3
const LONGEST_HEADING = 40

/** The headings of a ledger; undefined where the sheet is none: fewer than three known columns, or no problem among them. */
export function findHeader(view: SheetView, decisions: Decisions = {}): Header | undefined {
  let best: Header | undefined
  for (const { number, cells } of view.rows.slice(0, LOOKED_AT)) {
    if (!mayBeHeadings([...cells.values()])) continue
    const header = headerAt(view, number, decisions)
    if (score(header) > (best ? score(best) : 0)) best = header
    // Below the headings there is only matter.
    else if (best && number > best.bottom) break
  }
  return best
}

/** A title stands alone, and who reported when has its label in the same cell. */
const mayBeHeadings = (cells: readonly Cell[]): boolean =>
  cells.length >= 3 && !cells.some(({ text }) => /(?:单位|时间|日期|人)[:：]/.test(text))

function score({ columns }: Header): number {
  const known = new Set(columns.flatMap(({ field }) => field ?? []))
  if (!known.has('title') && !known.has('description')) return 0
  return known.size >= 3 ? known.size : 0
}

function headerAt(view: SheetView, top: number, decisions: Decisions): Header {
  let bottom = top
  while (bottom - top + 1 < DEEPEST && continuesBelow(view, bottom)) bottom++
  const columns = Array.from({ length: view.lastColumn }, (_, i) => columnOf(view, top, bottom, i + 1, decisions))
  return { top, bottom, columns: columns.filter(({ heading }) => heading !== '') }
}

/**
 * Whether the headings go on in the next row: it has text only under headings that span several columns, or beside cells that
 * are merged with the row above.
 */
function continuesBelow(view: SheetView, row: number): boolean {
  let found = 0
  for (let column = 1; column <= view.lastColumn; column++) {
    const below = view.own(row + 1, column)
    if (!below) continue
    if (below.number !== undefined || below.date || squeeze(below.text).length > LONGEST_HEADING) return false
    if (!isUnderGroup(view, row, column)) return false
    found++
  }
  return found > 1
}

/** A group's text stands in its first column; to the right of it there is the merge, or nothing. */
function isUnderGroup(view: SheetView, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column)
  if (merge) return merge.right > merge.left && merge.bottom === row
  const isBlank = view.own(row, column) === undefined
  const rightIsBlank = view.own(row, column + 1) === undefined && view.own(row + 1, column + 1) !== undefined
  return isBlank ? hasGroupToTheLeft(view, row, column) : rightIsBlank && !view.mergeAt(row, column + 1)
}

function hasGroupToTheLeft(view: SheetView, row: number, column: number): boolean {
  for (let left = column - 1; left > 0; left--) if (view.own(row, left)) return !view.mergeAt(row, left)
  return false
}

function columnOf(view: SheetView, top: number, bottom: number, column: number, decisions: Decisions): Column {
  const headings: string[] = []
  for (let row = top; row <= bottom; row++) {
    const text = (view.at(row, column)?.text ?? groupText(view, row, bottom, column)).replace(/\s+/g, '')
    if (text !== '' && text !== headings.at(-1)) headings.push(text)
  }
  const heading = headings.join('·')
  return { column, heading, field: decisions[squeeze(heading)] ?? fieldOf(headings) }
}

/** The heading of an unmerged group stands further left. */
function groupText(view: SheetView, row: number, bottom: number, column: number): string {
  if (row === bottom || view.own(row + 1, column) === undefined) return ''
  for (let left = column - 1; left > 0; left--) {
    const text = view.own(row, left)?.text
    if (text !== undefined) return text
  }
  return ''
}

/** Headings that say nothing without the one above them. */
const GENERIC = /^(?:时间|日期|单位|部门|名称|情况|结果|结论|类别|级别|内容|意见|责任|方式|是否完成)$/

function fieldOf(headings: readonly string[]): ColumnField | undefined {
  const last = headings.at(-1) ?? ''
  const whole = headings.join('')
  return GENERIC.test(squeeze(last)) && headings.length > 1
    ? fieldOfHeading(whole)
    : (fieldOfHeading(last) ?? fieldOfHeading(whole))
}
