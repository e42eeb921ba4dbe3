import { statusLabels } from '@zhenggai/rules'
import { type Block, item, lead, line, note } from '../../render/block.ts'
import type { ListData, Texts } from '../texts.ts'
import type { EntryView, Row } from '../view.ts'
import { counted, day, dueSpan, filterWords, fullDay, left, listed, name, nearDay, short, upper } from './words.ts'

function row({ about, status, step, due, units }: Row, { today }: ListData): Block {
  const where = units[0] ? ` (${units[0]})` : ''
  const when = due ? `${day(due.date, today)}, ${left(due.left)}` : statusLabels[status].en
  return item(`${name(about)} ${short(about.title, 24)}${where}: ${when}${step ? `; ${short(step.en, 70)}` : ''}`)
}

const problems = (count: number): string => counted(count, 'problem')

const inBrackets = (words: string): string => (words === '' ? '' : ` (${words})`)

function heading(data: ListData): string {
  return `${headingOf[data.kind](data)}${data.total === 0 ? '.' : ':'}`
}

const headingOf: Readonly<Record<ListData['kind'], (data: ListData) => string>> = {
  overdue: ({ filters: { status: _, ...narrowed }, today, total }) =>
    `${total === 0 ? 'No problem is' : `${problems(total)} ${total === 1 ? 'is' : 'are'}`} overdue${inBrackets(filterWords(narrowed, today))}`,
  'due-soon': ({ filters: { due, ...others }, today, total }) =>
    `${total === 0 ? 'No problem' : problems(total)} ${due ? dueSpan(due, today) : 'due soon'}${inBrackets(filterWords(others, today))}`,
  mine: ({ total }) =>
    total === 0 ? 'Your unit has no such problem on the ledger' : `Your unit has ${problems(total)}`,
  list: ({ filters, today, total }) =>
    `${total === 0 ? 'No problem found' : problems(total)}${inBrackets(filterWords(filters, today))}`,
}

export const list: Texts['list'] = (data) => [
  lead(heading(data)),
  ...data.rows.map((one) => row(one, data)),
  ...(data.more > 0 ? [line(`${data.more} more; answer “more” to see them.`)] : []),
  ...(data.damaged.length > 0
    ? [
        note(
          `Not included, because the record cannot be read: ${listed(data.damaged.map((number) => `problem ${number}`))}.`,
        ),
      ]
    : []),
]

export const nothingMore: Texts['nothingMore'] = () => [line('There is nothing more.')]

const written = ({ writer, at }: EntryView): string =>
  `logged by ${writer}, ${fullDay(at.slice(0, 10))} ${at.slice(11, 16)}`

export const history: Texts['history'] = ({ about, today, entries, more }) => [
  lead(
    `${name(about)} ${short(about.title, 40)}: ${counted(entries.length + more, 'entry', 'entries')}${more > 0 ? `, the latest ${entries.length}` : ''}:`,
  ),
  ...entries.map((entry) =>
    item(
      `${entry.on ? `${nearDay(entry.on, today)}: ` : ''}${entry.what.en}${entry.note ? `, ${short(entry.note, 80)}` : ''} (${written(entry)}${entry.undone ? '; undone' : ''})`,
    ),
  ),
]

const rate = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)}%`

export const statistics: Texts['statistics'] = ({ today, filters, total, sample, asked, byStatus, byUnit }) => {
  const words = filterWords(filters, today)
  if (total === 0) return [lead(`There is no problem to count${words && ` (${words})`}.`)]
  const closed = byStatus.find(({ status }) => status === 'closed')?.count ?? 0
  return [
    ...(asked
      ? [lead(`${upper(statusLabels[asked.status].en)}: ${asked.count} of ${total}, ${rate(asked.count, total)}.`)]
      : []),
    (asked ? line : lead)(
      `${problems(total)}${words && ` (${words})`}, ${closed} closed out, a rate of ${rate(closed, total)}.`,
    ),
    line(byStatus.map(({ status, count }) => `${statusLabels[status].en}: ${count}`).join(', ')),
    ...byUnit.map(({ unit, total: all, closed: done, overdue }) =>
      item(`${unit}: ${all}, ${done} closed out${overdue > 0 ? `, ${overdue} overdue` : ''}`),
    ),
    ...(sample > 0 ? [note(`${sample} of them ${sample === 1 ? 'is' : 'are'} sample data.`)] : []),
  ]
}
