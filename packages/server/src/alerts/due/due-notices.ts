import type { LedgerProblem } from '@zhenggai/bot'
import {
  type Calendar,
  type CivilDate,
  chinaCalendar,
  OutsideDataError,
  type Problem,
  type Rulebook,
  workingDays,
} from '@zhenggai/rules'
import { type Standing, standingOf } from '../../http/views/standing.ts'
import type { Notice, NoticeProblem } from '../notice.ts'
import type { AlertPolicy } from '../policy.ts'
import { problemDutyNotices, standingDutyNotices } from './duties.ts'
import { gapNotices } from './gaps.ts'
import { proposalNotices } from './ladder.ts'
import { workersOf } from './parties.ts'
import { replyNotices } from './replies.ts'
import { stepNotices } from './steps.ts'
import { type Subject, subjectOf } from './subject.ts'
import { targetNotices } from './targets.ts'
import { inOrderOfUrgency } from './urgency.ts'

export interface LedgerState {
  readonly problems: readonly LedgerProblem[]
  readonly rulebook: (id: string) => Rulebook | undefined
  /** Its regular duties are due also while no problem is registered. */
  readonly defaultRulebook: string
  /** Problems whose record cannot be read: they are told as such, never passed over. */
  readonly damaged?: readonly { readonly number: string }[] | undefined
}

/**
 * Everything that is due for a reminder on a day, the most urgent first, whether or not it was told before: what was told
 * is for the caller to leave out by id. On a day that is not worked there is nothing. Events after `day` are not seen.
 *
 * @param calendar working days; the built-in one unless the caller knows more years.
 */
export function dueNotices(
  { problems, rulebook, defaultRulebook, damaged = [] }: LedgerState,
  day: CivilDate,
  policy: AlertPolicy,
  calendar: Calendar = chinaCalendar,
): readonly Notice[] {
  if (!isWorked(calendar, day)) return []
  const notices: Notice[] = []
  const tallies = new Map<Rulebook, Tally>()
  const first = rulebook(defaultRulebook)
  if (first) tallies.set(first, newTally())
  for (const problem of problems) {
    const rules = rulebook(problem.rulebook)
    const tally = rules && (tallies.get(rules) ?? newTally())
    if (rules && tally) tallies.set(rules, tally)
    notices.push(...noticesOf(problem, rules, tally, { day, policy, calendar }))
  }
  for (const [rules, tally] of tallies) notices.push(...ledgerNotices(rules, tally, { day, policy, calendar }))
  return inOrderOfUrgency([...notices, ...damaged.map(({ number }) => unreadable(number))])
}

const noText = { zh: '', en: '' } as const

const unreadable = (number: string): Notice => ({
  kind: 'trouble',
  why: { zh: '记录已损坏，读不出来，请联系管理员', en: 'its record is damaged; tell the administrator' },
  id: `${number}|trouble|damaged`,
  problem: { number, title: '', sample: false },
  units: [],
  basis: { kind: 'house', text: noText },
})

interface Setting {
  readonly day: CivilDate
  readonly policy: AlertPolicy
  readonly calendar: Calendar
}

/** What the problems under one document come to. */
interface Tally {
  readonly judged: Problem[]
  readonly lookBacks: NoticeProblem[]
}
const newTally = (): Tally => ({ judged: [], lookBacks: [] })

const isWorked = (calendar: Calendar, day: CivilDate): boolean => {
  try {
    return workingDays.isWorkingDay(calendar, day)
  } catch (error) {
    if (error instanceof OutsideDataError) return false
    throw error
  }
}

function noticesOf(
  problem: LedgerProblem,
  rulebook: Rulebook | undefined,
  tally: Tally | undefined,
  { day, policy, calendar }: Setting,
): readonly Notice[] {
  const subject = subjectOf(asOf(problem, day))
  const standing: Standing = standingOf(problem, () => rulebook, day)
  if (!('assessment' in standing) || !rulebook) return [troubleOf(subject, standing)]
  const { assessment } = standing
  if (tally) count(tally, subject, assessment)
  if (assessment.status === 'closed') return []
  return [
    ...stepNotices(subject, assessment, day, calendar, policy),
    ...replyNotices(subject, day, calendar, policy),
    ...proposalNotices(subject, rulebook, assessment, day, policy),
    ...(rulebook.duties.some(({ concerns }) => concerns !== null)
      ? problemDutyNotices(subject, rulebook, day, calendar, policy)
      : []),
    ...gapNotices(subject, rulebook, assessment, day, calendar, policy),
  ]
}

/** Without the events of later days. */
function asOf(problem: LedgerProblem, day: CivilDate): LedgerProblem {
  if (problem.problem.events.every(({ on }) => on <= day)) return problem
  const facts: Problem = { ...problem.problem, events: problem.problem.events.filter(({ on }) => on <= day) }
  return { ...problem, problem: facts }
}

function troubleOf(subject: Subject, standing: Standing): Notice {
  const why = 'trouble' in standing ? standing.trouble : { zh: '没有规则', en: 'no rulebook' }
  return {
    kind: 'trouble',
    why,
    id: `${subject.key}|trouble|${why.en}`,
    problem: subject.problem,
    units: workersOf(subject.units),
    basis: { kind: 'house', text: noText },
  }
}

function count(
  tally: Tally,
  { problem, facts }: Subject,
  { status, measures }: Extract<Standing, { assessment: unknown }>['assessment'],
): void {
  tally.judged.push(facts)
  if (status !== 'rectified' && status !== 'closed') return
  if (measures.some(({ kind, groundIs }) => kind === 'look-back' && groundIs === 'seen')) tally.lookBacks.push(problem)
}

function ledgerNotices(rulebook: Rulebook, tally: Tally, { day, policy, calendar }: Setting): readonly Notice[] {
  const lookBack = rulebook.measures.find(({ told }) => told.kind === 'look-back' && told.groundIs === 'seen')
  const quarter = `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
  return [
    ...standingDutyNotices(rulebook, day, calendar, policy),
    ...targetNotices(rulebook, tally.judged, day, calendar),
    ...(lookBack && tally.lookBacks.length > 0
      ? [
          {
            kind: 'look-backs' as const,
            problems: tally.lookBacks,
            id: `${rulebook.id}|look-backs|${quarter}`,
            problem: null,
            units: [],
            basis: {
              kind: 'law' as const,
              text: { zh: lookBack.citations[0]?.path ?? '', en: lookBack.citations[0]?.path ?? '' },
            },
          },
        ]
      : []),
  ]
}
