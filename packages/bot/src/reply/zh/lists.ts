import { statusLabels } from '@zhenggai/rules'
import { type Block, item, lead, line, note } from '../../render/block.ts'
import type { ListData, Texts } from '../texts.ts'
import type { EntryView, Row } from '../view.ts'
import { day, dueSpan, filterWords, fullDay, left, listed, name, nearDay, short } from './words.ts'

function row({ about, status, step, due, units }: Row, { today }: ListData): Block {
  const where = units[0] ? `（${units[0]}）` : ''
  const when = due ? `${day(due.date, today)}，${left(due.left)}` : statusLabels[status].zh
  return item(`${name(about)} ${short(about.title)}${where}：${when}${step ? `，${short(step.zh, 24)}` : ''}`)
}

const of = (words: string): string => (words === '' ? '' : `${words}的`)

const heading = (data: ListData): string => headingOf[data.kind](data)

const headingOf: Readonly<Record<ListData['kind'], (data: ListData) => string>> = {
  overdue: ({ filters: { status: _, ...narrowed }, today, total }) =>
    `${of(filterWords(narrowed, today))}问题${total === 0 ? '没有逾期的。' : `已逾期${total}个：`}`,
  'due-soon': ({ filters: { due, ...others }, today, total }) => {
    const whose = filterWords(others, today)
    return `${whose && `${whose}的问题，`}${due ? dueSpan(due, today) : '即将到期'}的${total === 0 ? '没有。' : `${total}个：`}`
  },
  mine: ({ total }) => (total === 0 ? '没有找到您单位的问题。' : `您单位的问题共${total}个：`),
  list: ({ filters, today, total }) =>
    total === 0
      ? `没有${of(filterWords(filters, today))}问题。`
      : `${of(filterWords(filters, today))}问题共${total}个：`,
}

export const list: Texts['list'] = (data) => [
  lead(heading(data)),
  ...data.rows.map((one) => row(one, data)),
  ...(data.more > 0 ? [line(`还有${data.more}个，回复“还有呢”查看。`)] : []),
  ...(data.damaged.length > 0
    ? [note(`${listed(data.damaged.map((number) => `${number}号`))}的记录读不出来，没有算在内。`)]
    : []),
]

export const nothingMore: Texts['nothingMore'] = () => [line('没有更多了。')]

const written = ({ writer, at }: EntryView): string => `${writer}登记于${fullDay(at.slice(0, 10))}${at.slice(11, 16)}`

export const history: Texts['history'] = ({ about, today, entries, more }) => [
  lead(
    `${name(about)}${short(about.title, 30)}，共${entries.length + more}条记录${more > 0 ? `，列最近${entries.length}条` : ''}：`,
  ),
  ...entries.map((entry) =>
    item(
      `${entry.on ? `${nearDay(entry.on, today)} ` : ''}${entry.what.zh}${entry.note ? `——${short(entry.note, 60)}` : ''}（${written(entry)}${entry.undone ? '，已撤销' : ''}）`,
    ),
  ),
]

const rate = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)}%`

export const statistics: Texts['statistics'] = ({ today, filters, total, sample, asked, byStatus, byUnit }) => {
  const of = filterWords(filters, today)
  if (total === 0) return [lead(`没有${of && `${of}的`}问题可以统计。`)]
  const closed = byStatus.find(({ status }) => status === 'closed')?.count ?? 0
  return [
    ...(asked
      ? [
          lead(
            `${of && `${of}的`}问题里，${statusLabels[asked.status].zh}的${asked.count}个，占${rate(asked.count, total)}。`,
          ),
        ]
      : []),
    (asked ? line : lead)(`${of && `${of}的`}问题共${total}个，已销号${closed}个，销号率${rate(closed, total)}。`),
    line(listed(byStatus.map(({ status, count }) => `${statusLabels[status].zh}${count}个`))),
    ...byUnit.map(({ unit, total: all, closed: done, overdue }) =>
      item(`${unit}：${all}个，销号${done}个${overdue > 0 ? `，逾期${overdue}个` : ''}`),
    ),
    ...(sample > 0 ? [note(`其中${sample}个是示例数据。`)] : []),
  ]
}
