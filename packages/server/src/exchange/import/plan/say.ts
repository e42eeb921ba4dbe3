import type { previewDocument } from './document.ts'

type PreviewDocument = ReturnType<typeof previewDocument>

/** Nobody reads more at a time; the browser shows them all. */
const SHOWN = 20

/** A preview in lines for a terminal or a chat, in Chinese. */
export function sayPreview(preview: PreviewDocument): readonly string[] {
  const { created, updated, unchanged, rowErrors, warnings, skippedRows, unplaced, changes, otherSheets } = preview
  const total = created + updated + unchanged
  return [
    `共读出 ${total} 个问题：新增 ${created} 个，更新 ${updated} 个，没有变化 ${unchanged} 个。`,
    ...(preview.clearsSample ? ['台账中的示例问题会在确认导入时清除。'] : []),
    ...listed('不能导入的行（其余照常导入）', rowErrors.map(atCell)),
    ...listed('请核对', warnings.map(atCell)),
    ...listed('更新', changes.map(sayChange)),
    ...listed(
      '跳过的行',
      skippedRows.map(({ sheet, row, message }) => `${sheet} 第${row}行：${message}`),
    ),
    ...listed(
      '没有导入的列',
      unplaced.map(({ sheet, column, header }) => `${sheet} ${column}列“${header}”`),
    ),
    ...listed(
      '没有读取的工作表',
      otherSheets.map(({ name, message }) => `${name}：${message}`),
    ),
  ]
}

function listed(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  const more = lines.length > SHOWN ? [`  ……另有 ${lines.length - SHOWN} 条`] : []
  return [`${title}：`, ...lines.slice(0, SHOWN).map((line) => `  ${line}`), ...more]
}

const atCell = ({ sheet, row, column, message }: PreviewDocument['warnings'][number]): string =>
  `${sheet} ${column}${row}：${message}`

const fieldNames: Readonly<Record<string, string>> = {
  title: '问题',
  description: '问题描述',
  level: '级别',
  severity: '问题类别',
  source: '问题来源',
  units: '有关单位',
  personInCharge: '责任人',
  goal: '整改目标',
  measures: '整改措施',
  timeLimit: '整改时限',
}

function sayChange({ number, changes, events }: PreviewDocument['changes'][number]): string {
  const fields = changes.map(
    ({ field, from, to }) => `${fieldNames[field] ?? field} ${sayValue(from)} → ${sayValue(to)}`,
  )
  const happened = events.map(({ type, on }) => `${type} ${on}`)
  return `${number}号：${[...fields, ...happened].join('；')}`
}

function sayValue(value: unknown): string {
  if (value === null || value === undefined) return '（空）'
  if (typeof value !== 'object') return String(value).slice(0, 40)
  if ('text' in value) return String(value.text)
  return Object.values(value).flat().join('、').slice(0, 80)
}
