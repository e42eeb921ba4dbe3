import type { ProblemFacts } from '@zhenggai/bot'
import type { CivilDate, ProblemEvent, ProblemNumber, Rulebook } from '@zhenggai/rules'
import { columnLetter, type Sheet } from '../grid/grid.ts'
import { type BlockView, viewBlock } from './block.ts'
import { isByRules } from './columns.ts'
import { type Doubt, doubtAt, finding } from './doubt.ts'
import { readEvents } from './events/events.ts'
import { readFacts } from './facts.ts'
import { type Column, type Decisions, findHeader, type Header } from './header.ts'
import { readNumber } from './number.ts'
import { type SheetView, viewSheet } from './places.ts'
import { groupRows, type SkippedRow } from './rows.ts'
import { readContext, type SheetContext } from './sheet-context.ts'
import { readLevel, readSeverity, readSource } from './vocabulary.ts'

/** A problem as its rows give it. */
export interface ReadProblem {
  /** Undefined where the sheet has no numbers. */
  readonly number: ProblemNumber | undefined
  readonly facts: ProblemFacts
  readonly events: readonly ProblemEvent[]
  readonly origin: Origin
}

export interface Origin {
  readonly sheet: string
  readonly rows: readonly [number, ...number[]]
  readonly numberColumn: number
}

export interface ReadSheet {
  readonly name: string
  readonly header: Header
  readonly context: SheetContext
  readonly problems: readonly ReadProblem[]
  readonly errors: readonly Doubt[]
  readonly warnings: readonly Doubt[]
  readonly skipped: readonly SkippedRow[]
  readonly unplaced: readonly Column[]
}

export interface Reading {
  readonly rulebook: Rulebook
  /** Civil day in Asia/Shanghai: nothing after it has happened. */
  readonly today: CivilDate
  readonly decisions: Decisions
}

/** A sheet as a ledger; undefined where it is none. A row with an error is left out, the others are not. */
export function readSheet(sheet: Sheet, { rulebook, today, decisions }: Reading): ReadSheet | undefined {
  const view = viewSheet(sheet)
  const found = findHeader(view, decisions)
  if (!found) return undefined
  const header = { ...found, columns: withoutUnreadable(view, found) }
  const context = readContext(view, header.top)
  const { reportDate } = context
  const isReportDate = reportDate !== null && reportDate <= today
  const horizon = { year: context.year, latest: isReportDate ? reportDate : today, isReportDate }
  const { blocks, skipped } = groupRows(view, header)
  const problems: ReadProblem[] = []
  const errors: Doubt[] = []
  const warnings: Doubt[] = []
  for (const block of blocks) {
    const cells = viewBlock(view, header.columns, block)
    const numbered = numberOf(cells)
    const { facts, ...aboutFacts } = readFacts(cells, context)
    const { events, ...aboutEvents } = readEvents(cells, rulebook, facts, context, horizon)
    const wrong = [...numbered.errors, ...aboutFacts.errors, ...aboutEvents.errors]
    errors.push(...wrong)
    if (wrong.length > 0) continue
    warnings.push(
      ...numbered.warnings,
      ...aboutFacts.warnings,
      ...aboutEvents.warnings,
      ...aboutCells(cells, view, header),
    )
    const origin = { sheet: view.name, rows: block.rows, numberColumn: cells.one('number')?.column ?? 1 }
    problems.push({ number: numbered.number, facts, events, origin })
  }
  return { name: view.name, header, context, problems, errors, warnings, skipped, unplaced: unplaced(view, header) }
}

function numberOf(cells: BlockView): {
  readonly number: ProblemNumber | undefined
  readonly warnings: readonly Doubt[]
  readonly errors: readonly Doubt[]
} {
  const placed = cells.one('number')
  if (!placed) return { number: undefined, warnings: [], errors: [] }
  const place = { sheet: cells.sheet, row: placed.row, column: placed.column }
  if (!placed.cell || placed.cell.text === '') {
    const error = finding(
      'missing-number',
      '没有序号，无法与台账核对；请补上序号',
      'there is no number to match it by; give it one',
    )
    return { number: undefined, warnings: [], errors: [doubtAt(place, error)] }
  }
  const { number, warnings, error } = readNumber(placed.cell)
  return {
    number,
    warnings: warnings.map((one) => doubtAt(place, one)),
    errors: error ? [doubtAt(place, error)] : [],
  }
}

/** Formulas whose result is not in the file, or rests on another file. */
function aboutCells(cells: BlockView, view: SheetView, { columns }: Header): readonly Doubt[] {
  return cells.block.rows.flatMap((row) =>
    columns.flatMap(({ column, field }) => {
      const cell = field && field !== 'ignored' ? view.own(row, column) : undefined
      if (!cell?.formula) return []
      const place = { sheet: view.name, row, column }
      if (cell.formula === 'external') return [doubtAt(place, externalFormula)]
      return cell.text === '' ? [doubtAt(place, formulaWithoutResult)] : []
    }),
  )
}

const externalFormula = finding(
  'external-formula',
  '单元格的公式引用了其他文件或外部数据，没有执行，按文件中保存的结果读取，请确认',
  'the formula refers to something outside; it was not run, and what the file has kept of it was read',
)

const formulaWithoutResult = finding(
  'formula-without-result',
  '单元格是公式，文件里没有保存计算结果；请用 Excel 打开保存一次，或粘贴为数值',
  'the file does not hold the result of this formula; open and save it in Excel, or paste values',
)

const closedWords = { level: readLevel, severity: readSeverity, source: readSource } as const

/** A 类别 that names kinds of pollution is no severity: a column that holds no known word is none of ours. So is a second one. */
function withoutUnreadable(view: SheetView, { columns, bottom }: Header): readonly Column[] {
  const seen = new Set<string>()
  return columns.map((column) => {
    const { field } = column
    if (!field) return column
    if (!MAY_REPEAT.has(field) && seen.has(field)) return { ...column, field: undefined }
    seen.add(field)
    if (field !== 'level' && field !== 'severity' && field !== 'source') return column
    const texts = textsBelow(view, bottom, column.column)
    const isReadable = texts.length === 0 || texts.some((text) => closedWords[field](text) !== undefined)
    if (isReadable) return column
    seen.delete(field)
    return { ...column, field: undefined }
  })
}

const MAY_REPEAT = new Set([
  'ignored',
  'lead',
  'responsible',
  'supporting',
  'personInCharge',
  'measures',
  'goal',
  'description',
  'progress',
  'acceptance',
  'extension',
])

function textsBelow(view: SheetView, bottom: number, column: number): readonly string[] {
  return view.rows.flatMap(({ number, cells }) => (number > bottom ? (cells.get(column)?.text ?? []) : []))
}

/** Columns that hold something and have no place in the ledger. */
const unplaced = (view: SheetView, { columns, bottom }: Header): readonly Column[] =>
  columns.filter(
    ({ field, column, heading }) =>
      (!field || field === 'ignored') && !isByRules(heading) && textsBelow(view, bottom, column).length > 0,
  )

/** The shape of a sheet: its headings, in order. Two files of the same shape are read with the same decisions. */
export const shapeOf = ({ header }: ReadSheet): string =>
  header.columns.map(({ column, heading }) => `${columnLetter(column)}:${heading}`).join('|')
