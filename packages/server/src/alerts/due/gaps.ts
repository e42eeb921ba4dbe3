import { type Assessment, type Calendar, type CivilDate, eventName, type Rulebook, type Text } from '@zhenggai/rules'
import type { Notice, NoticeContent } from '../notice.ts'
import type { AlertPolicy } from '../policy.ts'
import { workersOf } from './parties.ts'
import { countTo } from './stage.ts'
import type { Subject } from './subject.ts'
import { isFirstOfWeek } from './weeks.ts'

/** What an open problem lacks, so that nothing could ever remind of it. */
export function gapNotices(
  subject: Subject,
  rulebook: Rulebook,
  assessment: Assessment,
  day: CivilDate,
  calendar: Calendar,
  policy: AlertPolicy,
): readonly Notice[] {
  if (assessment.status === 'closed') return none
  const cycle = Math.floor(Math.max(0, since(subject, day, calendar)) / policy.repeatWorkingDays)
  // What was asked for before can wait for the list of the week.
  const isListDay = isFirstOfWeek(day, calendar)
  const gaps = cycle === 0 || isListDay ? gapsOf(subject, rulebook, assessment) : none
  const stale = isListDay ? stillness(subject, assessment, day, calendar, policy) : null
  if (gaps.length === 0 && !stale) return none
  const notice = (what: NoticeContent, detail: string, cycle: number | string): Notice => ({
    ...what,
    id: `${subject.key}|${what.kind}${detail}|${cycle}`,
    problem: subject.problem,
    units: workersOf(subject.units),
    basis: house,
  })
  return [
    ...gaps.map(({ what, detail }) => notice(what, detail, cycle)),
    ...(stale ? [notice(stale, `-${stale.since}`, Math.floor(stale.workingDays / policy.staleWorkingDays))] : none),
  ]
}

const none: readonly never[] = []
const house = { kind: 'house', text: { zh: '', en: '' } } as const

const since = ({ since: day }: Subject, today: CivilDate, calendar: Calendar): number =>
  day === null ? 0 : (countTo(calendar, day, today) ?? 0)

interface Gap {
  readonly what: NoticeContent
  /** Told again when it changes. */
  readonly detail: string
}

function gapsOf({ facts }: Subject, rulebook: Rulebook, assessment: Assessment): readonly Gap[] {
  const gaps: Gap[] = []
  const { status, missing, due } = assessment
  if (!facts.units?.responsible?.length) gaps.push({ what: { kind: 'no-unit' }, detail: '' })
  if (status === 'unclassified') {
    const asked = missing.filter(({ kind }) => kind === 'fact').map(({ label }) => label)
    gaps.push({ what: { kind: 'unclassified', missing: asked }, detail: '' })
  }
  if (status === 'waiting') gaps.push(...waitingOf(rulebook, assessment))
  if (status === 'no-deadline' && due === null && !facts.events.some(({ type }) => type === 'plan-issued'))
    gaps.push({ what: { kind: 'no-plan' }, detail: '' })
  return gaps
}

/** The clocks of the current phase that have not begun, one for each event that they wait for. */
function waitingOf(rulebook: Rulebook, { steps, phase }: Assessment): readonly Gap[] {
  const first = new Map<string, Text>()
  for (const step of steps) {
    if (step.phase !== phase || !step.waitsFor || step.state === 'done') continue
    if (!first.has(step.waitsFor.event)) first.set(step.waitsFor.event, step.action)
  }
  return [...first].map(([event, name]) => ({
    what: { kind: 'waiting', name, event: eventName(rulebook, event) ?? { zh: event, en: event } },
    detail: `-${event}`,
  }))
}

/** How long nothing was recorded. What is overdue is told as overdue already. */
function stillness(
  { facts, since: registered }: Subject,
  { status }: Assessment,
  day: CivilDate,
  calendar: Calendar,
  { staleWorkingDays }: AlertPolicy,
): Extract<NoticeContent, { kind: 'no-progress' }> | null {
  if (status === 'overdue') return null
  let last = registered
  for (const { on } of facts.events) if (last === null || on > last) last = on
  if (last === null) return null
  const workingDays = countTo(calendar, last, day)
  return workingDays !== null && workingDays >= staleWorkingDays
    ? { kind: 'no-progress', since: last, workingDays }
    : null
}
