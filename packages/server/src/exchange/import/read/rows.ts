import type { Level } from '@zhenggai/rules'
import type { Row } from '../grid/grid.ts'
import type { Header } from './header.ts'
import type { SheetView } from './places.ts'
import { levelOfName } from './sheet-context.ts'
import { squeeze } from './words.ts'

/** The rows of one problem. */
export interface Block {
  /** From top to bottom; at least one. */
  readonly rows: readonly [number, ...number[]]
  /** The level that the heading of its section gives. */
  readonly level: Level | null
}

export type SkipReason = 'total' | 'note' | 'section' | 'repeated-heading' | 'column-numbers' | 'example' | 'no-problem'

export interface SkippedRow {
  readonly row: number
  readonly reason: SkipReason
  readonly text: string
}

/** The rows below the headings, put together to problems; rows that hold none are named with the reason. */
export function groupRows(
  view: SheetView,
  header: Header,
): { readonly blocks: readonly Block[]; readonly skipped: readonly SkippedRow[] } {
  const number = header.columns.find(({ field }) => field === 'number')?.column
  const title = header.columns.find(({ field }) => field === 'title' || field === 'description')?.column ?? 1
  const blocks: { rows: [number, ...number[]]; level: Level | null }[] = []
  const skipped: SkippedRow[] = []
  let level: Level | null = null
  let open = false
  for (const row of view.rows) {
    if (row.number <= header.bottom) continue
    const reason = reasonToSkip(view, header, row, number, title)
    if (reason) {
      const text = [...row.cells.values()][0]?.text ?? ''
      skipped.push({ row: row.number, reason, text })
      if (reason === 'section') level = levelOfName(squeeze(text)) ?? level
      open = false
    } else if (startsProblem(view, row.number, number, title) || blocks.length === 0 || !open) {
      blocks.push({ rows: [row.number], level })
      open = true
    } else blocks.at(-1)?.rows.push(row.number)
  }
  return { blocks, skipped }
}

/** A new number; without a number a new problem. What is merged with the row above belongs to it. */
function startsProblem(view: SheetView, row: number, number: number | undefined, title: number): boolean {
  const key = number ?? title
  const merge = view.mergeAt(row, key)
  if (merge && merge.top < row && view.own(merge.top, merge.left)) return false
  if (view.own(row, key)) return true
  const titleMerge = view.mergeAt(row, title)
  return view.own(row, title) !== undefined && !(titleMerge && titleMerge.top < row)
}

const TOTAL = /^(?:合计|总计|小计|共计|总数|累计|汇总)/
const NOTE =
  /^(?:注|备注|说明|附注|注释|填表说明|填报说明|填表人|填报人|制表人?|审核人?|联系人|联系电话|单位负责人|负责人|分管领导|填报单位|填报时间|报送时间)(?:\d)?[::.、]/
const SECTION = /^(?:\(?[一二三四五六七八九十]{1,3}[)、.]|第[一二三四五六七八九十]{1,3}[部类批章]|[ⅠⅡⅢⅣⅤIVX]+[、.])/

interface RowText {
  readonly column: number
  readonly words: string
}

function reasonToSkip(
  view: SheetView,
  { columns, top, bottom }: Header,
  { number: row, cells }: Row,
  number: number | undefined,
  title: number,
): SkipReason | undefined {
  const texts = [...cells].map(([column, { text }]): RowText => ({ column, words: squeeze(text) }))
  const first = texts[0]?.words ?? ''
  if (TOTAL.test(first)) return 'total'
  if (NOTE.test(first)) return 'note'
  if (repeatsHeading(view, columns, top, bottom, texts)) return 'repeated-heading'
  if (texts.length > 2 && texts.every(({ column, words }) => columnNumber(words) === column)) return 'column-numbers'
  if (/^(?:示例|样例|例|举例|填写示例)$/.test(first)) return 'example'
  const [only, ...more] = texts
  if (!only || more.length > 0 || isContinued(view, row, number ?? title)) return undefined
  return aloneInRow(view, row, only, number, title)
}

/** What one cell alone in its row is: a number to be filled in, the heading of a section, a note; else part of a problem. */
function aloneInRow(
  view: SheetView,
  row: number,
  { column, words }: RowText,
  number: number | undefined,
  title: number,
): SkipReason | undefined {
  if (column === number && /^\d/.test(words)) return 'no-problem'
  const isHeading = SECTION.test(words) || levelOfName(words) !== null
  const merge = view.mergeAt(row, column)
  if (merge !== undefined && merge.right - merge.left >= 2) return isHeading || words.length <= 20 ? 'section' : 'note'
  return isHeading && column !== title ? 'section' : undefined
}

const isContinued = (view: SheetView, row: number, column: number): boolean => {
  const merge = view.mergeAt(row, column)
  return merge !== undefined && merge.top < row
}

function repeatsHeading(
  view: SheetView,
  columns: Header['columns'],
  top: number,
  bottom: number,
  texts: readonly RowText[],
): boolean {
  if (texts.length < 2) return false
  const headings = new Set<string>()
  for (const { column } of columns) {
    for (let row = top; row <= bottom; row++) headings.add(squeeze(view.at(row, column)?.text ?? ''))
  }
  return texts.every(({ words }) => headings.has(words))
}

/** (3), 3, ③: the number that a row under the headings gives each column. */
const columnNumber = (words: string): number => Number(words.replace(/[()栏列]/g, ''))
