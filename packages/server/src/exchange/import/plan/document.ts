import type { Language } from '@zhenggai/rules'
import { columnLetter } from '../grid/grid.ts'
import type { Doubt } from '../read/doubt.ts'
import type { SkipReason } from '../read/rows.ts'
import type { Preview } from './preview.ts'

const reasons: Readonly<Record<SkipReason, readonly [zh: string, en: string]>> = {
  total: ['合计行', 'a total'],
  note: ['说明或签名行', 'a note'],
  section: ['分类标题行', 'the heading of a section'],
  'repeated-heading': ['重复的表头', 'headings again'],
  'column-numbers': ['栏号行', 'numbers of the columns'],
  example: ['填写示例', 'an example'],
  'no-problem': ['只有序号、没有内容', 'a number and nothing else'],
}

/** A preview as the HTTP interface gives it. `rulebook` is that of new problems. */
export function previewDocument({ token, read, plan, remembered }: Preview, rulebook: string, language: Language) {
  const items = [...plan.items]
  const count = (kind: string) => items.filter((item) => item.kind === kind).length
  const doubts = (list: readonly Doubt[]) =>
    list.map(({ message, ...place }) => ({ ...place, message: message[language] }))
  const zh = language === 'zh'
  return {
    token,
    problems: items.map(({ number, problem: { facts, events } }) => ({
      number,
      rulebook,
      ...facts,
      ...(events.length > 0 && { events }),
    })),
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    changes: items.flatMap(({ kind, number, changes, events }) =>
      kind === 'updated' ? [{ number, changes, events }] : [],
    ),
    origins: items.map(({ number, problem: { origin } }) => ({ number, sheet: origin.sheet, rows: origin.rows })),
    rowErrors: doubts([...read.errors, ...plan.errors]),
    warnings: doubts([...read.warnings, ...plan.warnings]),
    skippedRows: [
      ...read.sheets.flatMap(({ name, skipped }) =>
        skipped.map(({ row, reason, text }) => ({
          sheet: name,
          row,
          code: reason,
          message: reasons[reason][zh ? 0 : 1],
          text,
        })),
      ),
      ...read.repeated.map(({ number, origin }) => ({
        sheet: origin.sheet,
        row: origin.rows[0],
        code: 'repeated',
        message: zh ? '与前面的一行完全相同' : 'the same as a row above',
        text: String(number ?? ''),
      })),
    ],
    unplaced: read.sheets.flatMap(({ name, unplaced }) =>
      unplaced.map(({ column, heading }) => ({
        sheet: name,
        column: columnLetter(column),
        header: heading,
        message: zh
          ? '台账没有对应的栏目，这一列没有导入'
          : 'the ledger has no place for this column; it was not taken',
      })),
    ),
    sheets: read.sheets.map(({ name, header, context }) => ({
      name,
      headerRows: [header.top, header.bottom],
      reportUnit: context.reportUnit,
      reportDate: context.reportDate,
      columns: header.columns.map(({ column, heading, field }) => ({
        column: columnLetter(column),
        header: heading,
        field: field ?? null,
      })),
    })),
    otherSheets: read.others.map(({ name, why }) => ({ name, message: why[language] })),
    remembered,
    clearsSample: plan.clearsSample,
  }
}
