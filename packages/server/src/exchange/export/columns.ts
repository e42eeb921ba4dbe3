import type { LedgerProblem } from '@zhenggai/bot'
import {
  type AssessedStep,
  type CivilDate,
  levelLabels,
  type ProblemEvent,
  type Rulebook,
  sayDate,
  severityLabels,
  sourceLabels,
  statusLabels,
  type TimeLimit,
} from '@zhenggai/rules'
import type { Standing } from '../../http/views/standing.ts'
import { eventFor } from '../import/read/events/steps.ts'
import { readTimeLimit } from '../import/read/time-limit.ts'

/** A cell of the exported ledger: text, a number, a day, or nothing. */
export type ExportCell = string | number | { readonly day: CivilDate } | null

/** A problem of the ledger with where it stands. */
interface ExportRow {
  readonly record: LedgerProblem
  readonly rulebook: Rulebook | undefined
  readonly standing: Standing
}

export interface ExportColumn {
  readonly heading: string
  /** In characters of half width. */
  readonly width: number
  /** Left out where no problem has anything in it. */
  readonly optional?: true
  readonly cell: (row: ExportRow) => ExportCell
}

/** What rules say, and no import reads back, is marked so in the heading. */
const BY_RULES = '（按规则）'

/** The columns of an exported ledger, headed so that an import reads them back as they are. */
export const exportColumns: readonly ExportColumn[] = [
  { heading: '序号', width: 6, cell: ({ record }) => record.number },
  { heading: '问题', width: 24, cell: ({ record }) => record.problem.title },
  { heading: '问题描述', width: 30, optional: true, cell: ({ record }) => record.problem.description ?? null },
  {
    heading: '问题来源',
    width: 9,
    optional: true,
    cell: ({ record: { problem } }) => (problem.source ? sourceLabels[problem.source].zh : null),
  },
  {
    heading: '级别',
    width: 7,
    cell: ({ record: { problem } }) => (problem.level ? levelLabels[problem.level].zh : null),
  },
  {
    heading: '问题类别',
    width: 8,
    optional: true,
    cell: ({ record: { problem } }) => (problem.severity ? severityLabels[problem.severity].zh : null),
  },
  { heading: '牵头单位', width: 12, cell: ({ record }) => record.problem.units?.lead ?? null },
  { heading: '责任单位', width: 13, cell: ({ record }) => list(record.problem.units?.responsible) },
  { heading: '配合单位', width: 13, optional: true, cell: ({ record }) => list(record.problem.units?.supporting) },
  { heading: '责任人', width: 8, optional: true, cell: ({ record }) => record.problem.personInCharge ?? null },
  { heading: '整改目标', width: 20, optional: true, cell: ({ record }) => record.problem.goal ?? null },
  { heading: '整改措施', width: 28, cell: ({ record }) => record.problem.measures ?? null },
  { heading: '整改时限', width: 13.5, cell: ({ record }) => limitCell(record.problem.timeLimit) },
  { heading: '移交时间', width: 13.5, optional: true, cell: (row) => dayOf(row, 'handed-over') },
  { heading: '方案印发时间', width: 13.5, optional: true, cell: (row) => dayOf(row, 'plan-issued') },
  { heading: '整改进展情况', width: 28, cell: (row) => progressCell(eventsOf(row, 'progress')) },
  { heading: '完成时间', width: 13.5, cell: (row) => dayOf(row, 'rectified') },
  { heading: '自查自验时间', width: 13.5, optional: true, cell: (row) => dayOf(row, stepOf(row, 'self-inspection')) },
  { heading: '验收时间', width: 13.5, optional: true, cell: (row) => dayOf(row, stepOf(row, 'acceptance')) },
  { heading: '销号时间', width: 13.5, cell: (row) => dayOf(row, 'closed') },
  { heading: '延期情况', width: 16, optional: true, cell: (row) => extensionCell(eventsOf(row, 'extended')) },
  {
    heading: '“回头看”时间',
    width: 13.5,
    optional: true,
    cell: (row) => dayOf(row, 'relapsed') ?? dayOf(row, stepOf(row, 'look-back')),
  },
  { heading: '是否反弹', width: 6, optional: true, cell: (row) => relapseCell(row) },
  {
    heading: `当前状态${BY_RULES}`,
    width: 9,
    cell: ({ standing }) => ('assessment' in standing ? statusLabels[standing.assessment.status].zh : '不能判断'),
  },
  { heading: `下一步工作${BY_RULES}`, width: 26, cell: ({ standing }) => nextCell(standing) },
  {
    heading: `办理期限${BY_RULES}`,
    width: 13.5,
    cell: ({ standing }) =>
      'assessment' in standing && standing.assessment.due ? { day: standing.assessment.due } : null,
  },
  { heading: `依据${BY_RULES}`, width: 9, cell: ({ standing }) => basisCell(standing) },
]

const list = (names: readonly string[] | undefined): string | null => names?.join('、') || null

const eventsOf = ({ record }: ExportRow, type: string): readonly ProblemEvent[] =>
  record.problem.events.filter((event) => event.type === type)

function dayOf(row: ExportRow, type: string | undefined): ExportCell {
  const last = type === undefined ? undefined : eventsOf(row, type).at(-1)
  return last ? { day: last.on } : null
}

const stepOf = (
  { record, rulebook }: ExportRow,
  step: 'self-inspection' | 'acceptance' | 'look-back',
): string | undefined => rulebook && eventFor(rulebook, record.problem, step, '')

/** Words that say the day by themselves as they are; else the day, which 12月底前 alone would not give. */
function limitCell(limit: CivilDate | TimeLimit | undefined): ExportCell {
  if (limit === undefined) return null
  if (typeof limit === 'string') return { day: limit }
  const { text, kind, due } = limit
  if (kind !== 'date' || due === null) return text
  return text !== sayDate(due).zh && readTimeLimit({ text }, null).limit?.due === due ? text : { day: due }
}

/** Excel takes no more in one cell. */
const LONGEST = 32_000
/** Stands in the place of reports that do not fit; an import passes over it. */
const EARLIER = '（更早的进展见系统）'

/** Each report under its day, the newest always among them. */
function progressCell(events: readonly ProblemEvent[]): ExportCell {
  const reports = events.map(({ on, note = '' }) => `${sayDate(on).zh}：${note}`)
  let from = 0
  let length = reports.join('\n').length
  while (length > LONGEST && from < reports.length - 1) length -= (reports[from++]?.length ?? 0) + 1
  return [...(from > 0 ? [EARLIER] : []), ...reports.slice(from)].join('\n') || null
}

const extensionCell = (events: readonly ProblemEvent[]): ExportCell =>
  events
    .flatMap(({ on, basis, until }) => (until ? [`${sayDate(on).zh}，${basis ?? ''}，延期至${sayDate(until).zh}`] : []))
    .join('\n') || null

function relapseCell(row: ExportRow): ExportCell {
  if (eventsOf(row, 'relapsed').length > 0) return '是'
  return dayOf(row, stepOf(row, 'look-back')) ? '否' : null
}

function nextCell(standing: Standing): ExportCell {
  if (!('assessment' in standing)) return standing.trouble.zh
  return standing.assessment.next.map(sayStep).join('\n') || null
}

const sayStep = ({ action, actor, due }: AssessedStep): string => {
  const who = actor.map(({ units, name }) => units.join('、') || name.zh).join('、')
  const until = due ? `（${sayDate(due).zh}前）` : ''
  return `${who ? `${who}：` : ''}${action.zh}${until}`
}

function basisCell(standing: Standing): ExportCell {
  if (!('assessment' in standing)) return null
  const paths = standing.assessment.next.flatMap(({ citations }) => citations.map(({ path }) => path))
  return [...new Set(paths)].join('、') || null
}
