import {
  type AvailableMeasure,
  type CivilDate,
  chinaCalendar,
  mayLog,
  type ProblemEvent,
  type Text,
  workingDays,
} from '@zhenggai/rules'
import type { LedgerProblem } from '../../ledger/ledger.ts'
import { type Said, say } from '../../reply/texts.ts'
import type { Assumption, Filters } from '../../reply/view.ts'
import { scanDates } from '../../understand/dates.ts'
import { askWhich } from '../answer/one.ts'
import { matching } from '../answer/rows.ts'
import { doubtsOn, type Judged, judge, standingOf } from '../answer/standing.ts'
import { filtersOf } from '../filters.ts'
import { findProblems, sayUnknown } from '../find-problems.ts'
import type { Draft, Item } from '../memory.ts'
import { type Answer, answer, type Turn } from '../turn.ts'
import { draftView } from './draft-view.ts'
import { later, nextNotice } from './notice-number.ts'
import { propose } from './propose.ts'

type Kind = 'remind' | 'supervise'

/** “催一下12号”, “超期的都催一下”, “对12号发督办通知，7月1日前回复”: a numbered notice to the units of a problem, or of several. */
export async function proposeNotice(turn: Turn, intent: Kind): Promise<Answer> {
  const many = turn.reading.numbers.length === 0 ? await groupMeant(turn) : undefined
  if (many) return proposeAll(turn, intent, many)
  const { records, unknown, named } = await findProblems(turn)
  const slots = { problems: [...records.map(({ number }) => number), ...unknown] }
  if (unknown.length > 0) return answer(turn, 'write', intent, [await sayUnknown(turn.ports.ledger, unknown)], slots)
  if (records.length === 0) return askWhich(turn, intent, 'write')
  const judged = records.map((record) => judge(turn.ports.ledger, record, turn.today))
  return proposeFor(turn, intent, judged, named)
}

/** More than a phone shows is no batch that anybody can look through before confirming. */
const MOST = 20

async function proposeAll(turn: Turn, intent: Kind, { filters, judged }: Group): Promise<Answer> {
  if (judged.length === 0 || judged.length > MOST) {
    const said = say('noticesFor', { filters, today: turn.today, total: judged.length, most: MOST })
    return answer(turn, 'write', intent, [said], { filters: { ...filters } })
  }
  return proposeFor(turn, intent, judged, true)
}

interface Group {
  readonly filters: Filters
  readonly judged: readonly Judged[]
}

/** 超期的都催一下, 催一下县水务局: what is overdue, of a unit where one is named. */
async function groupMeant({ reading, ports, today }: Turn): Promise<Group | undefined> {
  const { unit } = filtersOf(reading, ports.who?.unit)
  const all =
    /(?:逾期|超期|过期|到期没办)\S{0,3}(?:都|全|所有|问题|单位|的)|(?:都|全部|所有)\S{0,4}(?:逾期|超期)|\boverdue\b|\beverybody\b/i
  if (unit === undefined && !all.test(reading.text)) return undefined
  const filters: Filters = { ...(unit !== undefined && { unit }), status: 'overdue' }
  const { places } = await matching(ports.ledger, filters, today)
  return { filters, judged: places.map((place) => place.judged) }
}

async function proposeFor(turn: Turn, intent: Kind, all: readonly Judged[], named: boolean): Promise<Answer> {
  const first = nextNotice(await turn.ports.ledger.all(), turn.today)
  const planned: Planned[] = []
  for (const judged of all) {
    const count = planned.filter((one) => 'item' in one).length
    planned.push(plan(turn, judged, intent, named, later(first, count)))
  }
  const items = planned.flatMap((one) => ('item' in one ? [one.item] : []))
  const reasons = planned.flatMap((one) => ('reasons' in one ? one.reasons : []))
  const before: readonly Said[] = reasons.length > 0 ? [say('refused', { reasons })] : []
  const problems = all.map(({ record }) => record.number)
  if (items.length === 0) return answer(turn, 'write', intent, before, { problems })
  const notes = [...new Set(planned.flatMap((one) => ('notes' in one ? one.notes : [])))]
  return propose(turn, intent, items, { before, notes })
}

type Planned = { readonly item: Item; readonly notes: readonly Text[] } | { readonly reasons: readonly Text[] }

function plan(turn: Turn, judged: Judged, intent: Kind, named: boolean, notice: string): Planned {
  const { record, rulebook, assessment } = judged
  if (assessment.status === 'closed') return { reasons: [closed(record)] }
  const measure = measureFor(assessment.measures, intent)
  const said = untilSaid(turn)
  const until = said ?? byHabit(judged)
  const step = assessment.overdue[0]?.step ?? mainStep(judged)
  const event: ProblemEvent = {
    type: 'notice-issued',
    on: turn.today,
    notice,
    note: nameOf[intent],
    ...(measure && { measure: measure.id }),
    ...(step !== undefined && { step }),
    ...(until !== null && { until }),
  }
  const against = mayLog(rulebook, record.problem, event, turn.today)
  if (against.length > 0) return { reasons: against.map(({ text }) => text) }
  const assumed: readonly Assumption[] = [
    ...(named ? [] : (['problem'] as const)),
    ...(said === null && until !== null ? (['until'] as const) : []),
  ]
  const draft: Extract<Draft, { kind: 'log' }> = { kind: 'log', intent, number: record.number, event, assumed }
  const shown = draftView(turn.ports.ledger, draft, record, turn.today)
  const notes = measure ? doubtsOn(rulebook, measure).slice(0, 1) : [ownHabit]
  return { item: { draft, shown, version: record.version }, notes }
}

/** Which of the two it is stands in the entry: the rungs of the ladder depend on it. */
const nameOf = { remind: '催办通知', supervise: '督办通知' } as const

const ownHabit: Text = {
  zh: '适用的文件没有写催办、督办通知，这是推长办自己的工作方式。',
  en: 'The document that applies knows no such notice; this is the office’s own way of working.',
}

const closed = ({ number }: LedgerProblem): Text => ({
  zh: `${number}号已经销号，不用催办。`,
  en: `Problem ${number} is closed out; there is nothing to urge.`,
})

const wordsOf = { remind: /提醒|催办/, supervise: /督办/ } as const

/** The measure of the document that the notice carries out: one whose ground the ledger shows before one that a person judges. */
function measureFor(measures: readonly AvailableMeasure[], intent: Kind): AvailableMeasure | undefined {
  const fitting = measures.filter(({ action }) => wordsOf[intent].test(action.zh))
  return fitting.find(({ groundIs }) => groundIs === 'seen') ?? fitting[0]
}

function mainStep(judged: Judged): string | undefined {
  const { next } = standingOf(judged)
  return next.kind === 'step' ? next.main.id : undefined
}

/** 7月1日前回复: the last day to answer. */
function untilSaid({ reading, today }: Turn): CivilDate | null {
  const days = scanDates(reading.text, today, { lean: 'future' }).flatMap((mention) =>
    mention.kind === 'day' && mention.certain && mention.date >= today ? [mention.date] : [],
  )
  return days.length === 1 ? (days[0] ?? null) : null
}

/** As many working days as the office's policy calls soon. */
function byHabit({ rulebook, today }: Judged): CivilDate | null {
  const last = workingDays.add(chinaCalendar, today, rulebook.source.policy.dueSoonWorkingDays)
  return last.ok ? last.date : null
}
