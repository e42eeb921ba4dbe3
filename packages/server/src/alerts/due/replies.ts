import type { Calendar, CivilDate, ProblemEvent } from '@zhenggai/rules'
import type { Notice } from '../notice.ts'
import type { AlertPolicy } from '../policy.ts'
import { workersOf } from './parties.ts'
import { stageOf } from './stage.ts'
import type { Subject } from './subject.ts'

/** The notices of the office that are still to be answered. */
export function unanswered(events: readonly ProblemEvent[], day: CivilDate): readonly ProblemEvent[] {
  const answered = new Set(
    events.flatMap(({ type, notice, on }) => (type === 'notice-answered' && on <= day ? notice : [])),
  )
  return events.filter(({ type, notice, on }) => type === 'notice-issued' && on <= day && !answered.has(notice))
}

/** Answers to notices whose last day is near, here or past. */
export function replyNotices(
  subject: Subject,
  day: CivilDate,
  calendar: Calendar,
  policy: AlertPolicy,
): readonly Notice[] {
  return unanswered(subject.facts.events, day).flatMap(({ notice = '', until }) => {
    const stage = until === undefined ? null : stageOf({ due: until }, day, calendar, policy)
    if (!stage || until === undefined) return []
    const rung = stage.kind === 'overdue' ? `overdue-${stage.rung}` : stage.kind
    return [
      {
        ...stage,
        name: { zh: `回复通知 ${notice}`, en: `answer notice ${notice}` },
        due: until,
        strict: null,
        was: null,
        provisional: false,
        id: `${subject.key}|reply-${notice}|${rung}|${until}`,
        problem: subject.problem,
        units: workersOf(subject.units),
        basis: { kind: 'house', text: { zh: `通知 ${notice}`, en: `notice ${notice}` } },
      },
    ]
  })
}
