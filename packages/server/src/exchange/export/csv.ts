import { sayDate } from '@zhenggai/rules'
import type { ExportCell } from './columns.ts'
import type { ExportTable } from './table.ts'

/** The ledger as CSV in UTF-8 with the mark by which Excel knows it: headings and problems alone. */
export function exportCsv({ columns, rows }: ExportTable): string {
  const lines = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(textOf))]
  return `\uFEFF${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`
}

function textOf(cell: ExportCell): string {
  if (typeof cell === 'string') return cell
  // biome-ignore lint/nursery/noBaseToString: it is a number
  if (typeof cell === 'number') return String(cell)
  return cell === null ? '' : sayDate(cell.day).zh
}

/** What a spreadsheet would run as a formula gets an apostrophe, which keeps it text there. */
function quoted(text: string): string {
  const safe = /^\s*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
