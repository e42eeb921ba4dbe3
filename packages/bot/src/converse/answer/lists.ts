import { chinaCalendar, workingDays } from '@zhenggai/rules'
import type { Intent } from '../../commands/intent.ts'
import { type ListData, say } from '../../reply/texts.ts'
import type { Filters } from '../../reply/view.ts'
import { dueRange, filtersOf } from '../filters.ts'
import type { Page, PersonMemory } from '../memory.ts'
import { type Answer, answer, type Turn } from '../turn.ts'
import { jurisdictionIn } from './jurisdiction.ts'
import { matching, rowOf } from './rows.ts'

/** Lines that a phone shows without scrolling far. */
const PAGE = 10

export async function answerList(turn: Turn): Promise<Answer> {
  const due = dueRange(turn.reading.text, turn.today)
  const filters = filtersOf(turn.reading, turn.ports.who?.unit)
  return (
    (await foreignPlace(turn, 'list')) ??
    (await unknownUnit(turn, 'list')) ??
    listed(turn, 'list', 'list', { ...filters, ...(due && /到期|截止|\bdue\b/i.test(turn.reading.text) && { due }) })
  )
}

export async function answerOverdue(turn: Turn): Promise<Answer> {
  const { open: _, ...filters } = filtersOf(turn.reading, turn.ports.who?.unit)
  return (
    (await foreignPlace(turn, 'overdue')) ??
    (await unknownUnit(turn, 'overdue')) ??
    listed(turn, 'overdue', 'overdue', { ...filters, status: 'overdue' })
  )
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

/** A place whose problems this ledger does not keep: its own are not listed in their stead. */
async function foreignPlace(turn: Turn, intent: Intent): Promise<Answer | undefined> {
  const { ledger } = turn.ports
  const asked = jurisdictionIn(turn.reading, ledger.rulebooks())
  if (asked.kind === 'nowhere') return undefined
  const problems = await ledger.all()
  const kept = new Set(problems.map(({ rulebook }) => rulebook))
  if (asked.kind === 'rulebook' && kept.has(asked.rulebook.id)) return undefined
  const here = ledger.rulebooks().filter(({ id }) => kept.has(id))
  const words = asked.kind === 'rulebook' ? asked.rulebook.jurisdiction : { zh: asked.words, en: asked.words }
  return answer(turn, 'read', intent, [
    say('otherPlace', { words, here: here.map(({ jurisdiction }) => jurisdiction) }),
  ])
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
  return page(turn, { intent, kind, filters, shown: [] })
}

/** “还有呢”: the next lines of the list that was shown last, looked up anew; what was shown is not shown again. */
export function answerMore(turn: Turn): Promise<Answer> | Answer {
  const last = turn.me.page
  return last ? page(turn, last) : answer(turn, 'read', null, [say('nothingMore', null)])
}

async function page(turn: Turn, { intent, kind, filters, shown }: Omit<Page, 'at'>): Promise<Answer> {
  const { places, failed } = await matching(turn.ports.ledger, filters, turn.today)
  const seen = new Set(shown)
  const rest = seen.size === 0 ? places : places.filter(({ judged }) => !seen.has(judged.record.number))
  const rows = rest.slice(0, PAGE).map((place) => rowOf(place, filters.due))
  const more = rest.length - rows.length
  const said = say('list', { kind, filters, today: turn.today, total: places.length, rows, more, damaged: failed })
  const [only] = places.length === 1 ? rows : []
  const me: PersonMemory = {
    ...turn.me,
    page:
      more > 0
        ? { at: turn.now, intent, kind, filters, shown: [...shown, ...rows.map(({ about }) => about.number)] }
        : null,
    shown: only ? { number: only.about.number, at: turn.now } : turn.me.shown,
  }
  return answer(turn, 'read', intent, [said], { filters: told(filters) }, me)
}

/** Filters as outsiders see them. */
const told = ({ due, ...filters }: Filters): Readonly<Record<string, unknown>> => ({
  ...filters,
  ...(due && { due: `${due.from}..${due.to}` }),
})
