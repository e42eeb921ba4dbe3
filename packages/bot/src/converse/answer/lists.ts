import { chinaCalendar, workingDays } from '@zhenggai/rules'
import type { Intent } from '../../commands/intent.ts'
import { type ListData, type Said, say } from '../../reply/texts.ts'
import type { Filters } from '../../reply/view.ts'
import { dueRange, filtersOf } from '../filters.ts'
import type { PersonMemory } from '../memory.ts'
import { type Answer, answer, type Turn } from '../turn.ts'
import { byUrgency, matching, rowOf } from './rows.ts'

/** Lines that a phone shows without scrolling far. */
const PAGE = 10

export async function answerList(turn: Turn): Promise<Answer> {
  const due = dueRange(turn.reading.text, turn.today)
  const filters = filtersOf(turn.reading, turn.ports.who?.unit)
  return (
    (await unknownUnit(turn, 'list')) ??
    listed(turn, 'list', 'list', { ...filters, ...(due && /到期|截止|\bdue\b/i.test(turn.reading.text) && { due }) })
  )
}

export async function answerOverdue(turn: Turn): Promise<Answer> {
  const { open: _, ...filters } = filtersOf(turn.reading, turn.ports.who?.unit)
  return (await unknownUnit(turn, 'overdue')) ?? listed(turn, 'overdue', 'overdue', { ...filters, status: 'overdue' })
}

/** Where no days are named: from today as far as the rulebook's house policy calls soon. */
export async function answerDueSoon(turn: Turn): Promise<Answer> {
  const { status: _, open: __, ...filters } = filtersOf(turn.reading, turn.ports.who?.unit)
  const due = dueRange(turn.reading.text, turn.today) ?? soon(turn)
  return (await unknownUnit(turn, 'due-soon')) ?? listed(turn, 'due-soon', 'due-soon', { ...filters, due })
}

function soon({ ports: { ledger }, today }: Turn): NonNullable<Filters['due']> {
  const days = (ledger.rulebook(ledger.defaultRulebook) ?? ledger.rulebooks()[0])?.source.policy.dueSoonWorkingDays ?? 0
  const last = workingDays.add(chinaCalendar, today, days)
  return { from: today, to: last.ok ? last.date : today }
}

export async function answerMine(turn: Turn): Promise<Answer> {
  const unit = turn.ports.who?.unit
  if (!unit) return answer(turn, 'read', 'mine', [say('whoAreYou', null)])
  const { unit: _, ...filters } = filtersOf(turn.reading, unit)
  return listed(turn, 'mine', 'mine', { ...filters, unit, ...(!filters.status && { open: true as const }) })
}

/** A unit that the ledger does not know would make every list empty: said instead. */
async function unknownUnit(turn: Turn, intent: Intent): Promise<Answer | undefined> {
  const { units } = turn.reading
  const unknown = units.find(({ unknown }) => unknown)
  if (!unknown || units.some(({ candidates, own }) => own || candidates.length > 0)) return undefined
  const known = await unitsLike(turn, unknown.words)
  return answer(turn, 'read', intent, [say('unknownUnit', { words: unknown.words, known })], {
    filters: { unit: unknown.words },
  })
}

async function unitsLike({ ports }: Turn, words: string): Promise<readonly string[]> {
  const names = (await ports.ledger.all()).flatMap(({ problem: { units } }) => [
    units?.lead,
    ...(units?.responsible ?? []),
  ])
  const distinct = [...new Set(names.filter((name) => name !== undefined))]
  const common = (name: string): number => [...words].filter((sign) => name.includes(sign)).length
  return distinct
    .filter((name) => common(name) >= 2)
    .toSorted((a, b) => common(b) - common(a))
    .slice(0, 3)
}

async function listed(turn: Turn, intent: Intent, kind: ListData['kind'], filters: Filters): Promise<Answer> {
  const found = await matching(turn.ports.ledger, filters, turn.today)
  const rows = found.judged
    .toSorted(byUrgency)
    .map((one) => rowOf(one, filters.due))
    .toSorted(byDue)
  const list = { kind, filters, today: turn.today, total: rows.length, damaged: found.failed }
  const [said, me] = page(turn, list, rows)
  const only = rows.length === 1 ? rows[0] : undefined
  const shown = only ? { number: only.about.number, at: turn.now } : me.shown
  return answer(turn, 'read', intent, [said], { filters: told(filters) }, { ...me, shown })
}

/** Stable: rows of one day keep the order of urgency. */
const byDue = (a: ListData['rows'][number], b: ListData['rows'][number]): number =>
  a.due && b.due ? a.due.date.localeCompare(b.due.date) : 0

function page(turn: Turn, list: Omit<ListData, 'rows' | 'more'>, rows: ListData['rows']): [Said, PersonMemory] {
  const rest = rows.slice(PAGE)
  const said = say('list', { ...list, rows: rows.slice(0, PAGE), more: rest.length })
  return [said, { ...turn.me, page: rest.length > 0 ? { at: turn.now, rows: rest, list } : null }]
}

/** “还有呢”: the next lines of the list that was shown last. */
export function answerMore(turn: Turn): Answer {
  const last = turn.me.page
  if (!last) return answer(turn, 'read', null, [say('nothingMore', null)])
  const rest = last.rows.slice(PAGE)
  const said = say('list', { ...last.list, rows: last.rows.slice(0, PAGE), more: rest.length })
  return answer(
    turn,
    'read',
    'list',
    [said],
    { filters: told(last.list.filters) },
    {
      ...turn.me,
      page: rest.length > 0 ? { ...last, at: turn.now, rows: rest } : null,
    },
  )
}

/** Filters as outsiders see them. */
const told = ({ due, ...filters }: Filters): Readonly<Record<string, unknown>> => ({
  ...filters,
  ...(due && { due: `${due.from}..${due.to}` }),
})
