import { type CivilDate, capacityLabels, statusLabels } from '@zhenggai/rules'
import { type Block, lead, line, note } from '../../render/block.ts'
import type { Texts } from '../texts.ts'
import type { Next, Standing, StepView } from '../view.ts'
import {
  basis,
  basisWithGist,
  bodies,
  body,
  day,
  dueWithLeft,
  listed,
  name,
  nearDay,
  period,
  quoted,
  short,
  upper,
} from './words.ts'

/** The date of a step, or why it has none. */
export function dueClause(step: StepView, { today, timeLimit }: Pick<Standing, 'today' | 'timeLimit'>): string {
  if (step.due) return dueWithLeft(step.due, today)
  if (step.waitsFor) return `no date yet: the clock starts with ${quoted(step.waitsFor.en)}`
  if (step.meanwhile) return 'no date yet'
  if (step.id === 'rectified')
    return timeLimit
      ? `the plan’s time limit reads ${quoted(timeLimit)}, which gives no date`
      : 'no time limit is filled in'
  if (step.returned) return 'sent back; the document sets no limit for handing it in again'
  return 'the document sets no time limit'
}

function where(step: StepView, today: CivilDate): string | null {
  if (!step.due) return null
  const { deadline } = step.due
  const { trigger, clock } = deadline
  if (deadline.basis === 'extension') {
    const was = deadline.was ? `, before that ${day(deadline.was, today)}` : ''
    return `Time limit: extended to ${nearDay(deadline.date, today)}${was}${deadline.grantedBy ? `; basis: ${deadline.grantedBy}` : ''}`
  }
  if (deadline.basis === 'plan') return `Time limit: ${nearDay(deadline.date, today)}, set by the plan`
  if (!trigger || !clock) return null
  return `Time limit: ${period(clock)} after ${quoted(trigger.name.en)} on ${day(trigger.on, today)}, so by the end of ${nearDay(deadline.date, today)}`
}

function whoLines(step: StepView): readonly Block[] {
  return [
    line(`Who acts: ${bodies(step.actors)}`),
    ...step.parties.map((party) => line(`${upper(capacityLabels[party.capacity].en)}: ${body(party)}`)),
  ]
}

const noteLines = (notes: Standing['notes']): readonly Block[] => notes.map(({ en }) => note(`Note: ${en}`))

type Stuck = Exclude<Next, { kind: 'step' }>

/** The first line where there is no step to take, and what to do instead. */
export function stuck(standing: Standing, next: Stuck): readonly Block[] {
  const who = name(standing.about)
  switch (next.kind) {
    case 'closed': {
      const left = next.left.map(({ en }) => line(`Not on record yet: ${en}`))
      return [
        lead(
          `${who} was closed out${next.on ? ` on ${nearDay(next.on, standing.today)}` : ''}; there is no next step.`,
        ),
        ...left,
      ]
    }
    case 'gap':
      return [
        lead(`${who}: the document has no procedure for ${next.phase.en} of such a problem, so no date is worked out.`),
        line(next.gap.say.en),
        ...(next.gap.instead ? [line(`What can be done: ${next.gap.instead.en}`)] : []),
        line(`Basis: ${basis(next.basis)}`),
      ]
    case 'undecided':
      return [
        lead(
          `${who}: the next step is not clear yet; still needed: ${listed(next.missing.map(({ label }) => label.en))}.`,
        ),
        ...next.missing.map(({ question, determinedBy }) =>
          line(`${question.en}${determinedBy ? ` (Determined by: ${determinedBy.en}.)` : ''}`),
        ),
        line(
          `Once it is settled, say for example: “change the ${next.missing[0]?.label.en} of ${standing.about.number} to ${next.missing[0]?.values.at(-1)?.label.en ?? '…'}”.`,
        ),
      ]
    case 'nothing':
      return [lead(`${who} has no next step listed right now.`)]
  }
}

const nextStep: Texts['nextStep'] = (standing) => {
  const { about, next, today, notes } = standing
  if (next.kind !== 'step') return [...stuck(standing, next), ...noteLines(notes)]
  const { main, first, also, later } = next
  const clock = where(main, today)
  return [
    lead(`${name(about)}, next step: ${main.action.en}; ${dueClause(main, standing)}.`),
    ...whoLines(main),
    ...(clock ? [line(clock)] : []),
    ...(main.meanwhile ? [line(main.meanwhile.en)] : []),
    ...(main.waitsFor
      ? [
          line(
            `On which day was it ${main.waitsFor.en}? Tell me, for example: “problem ${about.number} was ${main.waitsFor.en} on 1 June”.`,
          ),
        ]
      : []),
    ...(first.length > 0 ? [line(`First: ${first.map(({ action }) => action.en).join('; ')}`)] : []),
    ...also.map((step) => line(`Also possible now: ${step.action.en}; ${dueClause(step, standing)}`)),
    ...(later?.due ? [line(`After that: ${later.action.en}; ${dueWithLeft(later.due, today)}`)] : []),
    line(`Basis: ${basisWithGist(main.basis)}`),
    ...noteLines(notes),
  ]
}

const status: Texts['status'] = ({ standing, last }) => {
  const { about, today, next } = standing
  const done = last ? [line(`Latest: ${last.name.en}, ${nearDay(last.on, today)}`)] : []
  const head = `${name(about)} is ${statusLabels[standing.status].en}`
  const title = line(
    `${short(about.title, 60)} (${standing.classLabel.en}${standing.phase ? `; phase: ${standing.phase.en}` : ''})`,
  )
  if (next.kind !== 'step')
    return [
      lead(`${head}.`),
      title,
      ...done,
      ...stuck(standing, next)
        .slice(next.kind === 'closed' ? 1 : 0)
        .map(asLine),
    ]
  const { main } = next
  return [
    lead(`${head}: ${main.action.en}; ${dueClause(main, standing)}.`),
    title,
    ...done,
    line(`Who acts: ${bodies(main.actors)}`),
    line(`Basis: ${basis(main.basis)}`),
  ]
}

const asLine = ({ text }: Block): Block => line(text)

const brief: Texts['brief'] = (standing) => {
  const { about, next } = standing
  if (next.kind !== 'step') return [line(stuck(standing, next)[0]?.text ?? '')]
  return [
    line(
      `${name(about)} is ${statusLabels[standing.status].en}: ${next.main.action.en}; ${dueClause(next.main, standing)}`,
    ),
  ]
}

const deadline: Texts['deadline'] = (standing) => {
  const { about, next, today } = standing
  if (next.kind !== 'step') return stuck(standing, next)
  const { main, later } = next
  const clock = where(main, today)
  return [
    lead(`${name(about)}: ${main.due ? dueWithLeft(main.due, today) : dueClause(main, standing)}.`),
    line(`What is due: ${main.action.en}`),
    ...(clock ? [line(clock)] : []),
    ...(main.meanwhile ? [line(main.meanwhile.en)] : []),
    ...(later?.due ? [line(`After that: ${later.action.en}; ${dueWithLeft(later.due, today)}`)] : []),
    line(`Basis: ${basis(main.basis)}`),
  ]
}

const who: Texts['who'] = ({ standing, answers, units }) => {
  const { about, next } = standing
  const [first, ...others] = answers
  if (!first) return next.kind === 'step' ? [] : stuck(standing, next)
  return [
    lead(`${name(about)}, ${first.as.en}: ${bodies(first.bodies)}.`),
    line(`Step: ${first.step.action.en}`),
    ...others.map(({ as, bodies: others, step }) =>
      line(`${upper(as.en)}: ${bodies(others)}${step.id === first.step.id ? '' : ` (${step.action.en})`}`),
    ),
    line(
      `On the ledger: lead unit ${units.lead ?? 'not filled in'}, responsible unit ${units.responsible.length > 0 ? listed(units.responsible) : 'not filled in'}`,
    ),
    line(`Basis: ${basis(first.step.basis)}`),
  ]
}

export const standingTexts = { nextStep, status, brief, deadline, who }
