import type { LedgerProblem } from '@zhenggai/bot'
import type { CivilDate, Rulebook } from '@zhenggai/rules'
import { standingOf } from '../../http/views/standing.ts'
import { type ExportCell, type ExportColumn, exportColumns } from './columns.ts'

/** A ledger as it is handed in: which columns, and a row for each problem. */
export interface ExportTable {
  readonly title: string
  readonly reportUnit: string
  readonly reportDate: CivilDate
  readonly columns: readonly ExportColumn[]
  readonly rows: readonly (readonly ExportCell[])[]
}

export interface ExportRequest {
  readonly problems: readonly LedgerProblem[]
  readonly rulebook: (id: string) => Rulebook | undefined
  /** The day on which the rules are asked; it is also the day of the report. */
  readonly asOf: CivilDate
  readonly reportUnit: string
}

export function exportTable({ problems, rulebook, asOf, reportUnit }: ExportRequest): ExportTable {
  const rows = problems.map((record) => {
    const row = { record, rulebook: rulebook(record.rulebook), standing: standingOf(record, rulebook, asOf) }
    return exportColumns.map(({ cell }) => cell(row))
  })
  const kept = exportColumns.flatMap(({ optional }, i) => (optional && rows.every((row) => row[i] === null) ? [] : [i]))
  const sample = problems.some((problem) => problem.sample) ? '（含示例）' : ''
  return {
    title: `生态环境突出问题整改台账${sample}`,
    reportUnit,
    reportDate: asOf,
    columns: kept.map((i) => exportColumns[i] as ExportColumn),
    rows: rows.map((row) => kept.map((i) => row[i] ?? null)),
  }
}
