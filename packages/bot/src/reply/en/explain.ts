import type { CivilDate } from '@zhenggai/rules'
import { type Block, lead, line, note } from '../../render/block.ts'
import type { Explanation, Texts } from '../texts.ts'
import type { StepView } from '../view.ts'
import { dueClause, stuck } from './standing.ts'
import { day, listed, name, nearDay, period, publication, quoted, weekday } from './words.ts'

const stretch = (from: CivilDate, to: CivilDate, today: CivilDate): string =>
  from === to
    ? day(from, today)
    : `${to.slice(0, 7) === from.slice(0, 7) ? Number(from.slice(8)) : day(from, today)}–${day(to, today)}`

function daysCounted(step: StepView, today: CivilDate): readonly Block[] {
  const days = step.due?.deadline.days
  if (!days) return []
  const weekends = days.skipped.filter(({ kind }) => kind === 'weekend').map(({ from, to }) => stretch(from, to, today))
  const holidays = days.skipped
    .filter(({ kind }) => kind === 'holiday')
    .map(({ from, to, name: holiday }) => `${stretch(from, to, today)} (${holiday?.en ?? 'statutory holiday'})`)
  const skipped = [...holidays, ...(weekends.length > 0 ? [`the weekends ${listed(weekends)}`] : [])]
  const worked = days.makeUpDays.map(({ date }) => `${weekday(date)} ${day(date, today)} (make-up working day)`)
  return [
    ...(skipped.length > 0 ? [line(`Not counted: ${skipped.join('; ')}`)] : []),
    ...(worked.length > 0 ? [line(`Counted: ${listed(worked)}`)] : []),
  ]
}

function dated(step: StepView, { about, today }: Explanation): readonly Block[] {
  const { due } = step
  if (!due) return []
  const { deadline } = due
  const { trigger, clock } = deadline
  const date = nearDay(due.date, today)
  if (deadline.basis === 'extension') {
    return [
      lead(
        `${name(about)}: ${date} is the extended limit${deadline.was ? `; before that it was ${day(deadline.was, today)}` : ''}.`,
      ),
      ...(deadline.grantedBy ? [line(`Basis of the extension: ${deadline.grantedBy}`)] : []),
    ]
  }
  if (!trigger || !clock)
    return [lead(`${name(about)}: ${date} is the time limit written in the ledger; it was not counted.`)]
  return [
    lead(
      `${name(about)}: ${quoted(trigger.name.en)} on ${day(trigger.on, today)}, plus ${period(clock)} counted from the next day, ends on ${date}.`,
    ),
    line(`Step: ${step.action.en}`),
    ...daysCounted(step, today),
    line(
      `${day(trigger.on, today)} itself is not counted; ${day(due.date, today)} is still in time, overdue from the day after.`,
    ),
    ...(deadline.provisional
      ? [note('Provisional: it will be counted again when the holiday notice is published.')]
      : []),
    ...(deadline.mayChange
      ? [note('It touches the last days of the year, which the next holiday notice may still move.')]
      : []),
    ...(deadline.stricter
      ? [
          note(
            `Strictly: counted from the hand-over to the county on ${day(deadline.stricter.trigger.on, today)} it is ${nearDay(deadline.stricter.date, today)}.`,
          ),
        ]
      : []),
  ]
}

function undated(step: StepView, { about, standing }: Explanation): readonly Block[] {
  return [
    lead(`${name(about)}, ${step.action.en}: ${dueClause(step, standing)}.`),
    ...(step.meanwhile ? [line(step.meanwhile.en)] : []),
  ]
}

export const explain: Texts['explain'] = (data) => {
  const { step, standing, document, doubts, notThatDay } = data
  const source = line(
    `Document: ${document.name.en}, ${publication(document.published)}; please check that it is still in force.`,
  )
  const told = doubts.map(({ en }) => note(`In doubt: ${en}`))
  if (!step) return standing.next.kind === 'step' ? [source] : [...stuck(standing, standing.next), source, ...told]
  return [
    ...(notThatDay ? [line(`${name(data.about)} has nothing due on ${nearDay(notThatDay, data.today)}.`)] : []),
    ...(step.due ? dated(step, data) : undated(step, data)),
    ...step.basis.parts.map(({ path, gist }) => line(`Basis: ${path} ${gist.en}`)),
    source,
    ...told,
  ]
}
