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
} from './words.ts'

/** The date of a step, or why it has none. */
export function dueClause(step: StepView, { today, timeLimit }: Pick<Standing, 'today' | 'timeLimit'>): string {
  if (step.due) return dueWithLeft(step.due, today)
  if (step.waitsFor) return `${quoted(step.waitsFor.zh)}之后才起算，现在没有期限`
  if (step.meanwhile) return '现在没有期限'
  if (step.id === 'rectified')
    return timeLimit ? `整改时限写的是${quoted(timeLimit)}，没有具体日期` : '台账里没有填整改时限'
  if (step.returned) return '退回后重报，文件没有规定期限'
  return '文件没有规定期限'
}

function where(step: StepView, today: CivilDate): string | null {
  if (!step.due) return null
  const { deadline } = step.due
  const { trigger, clock } = deadline
  if (deadline.basis === 'extension') {
    const was = deadline.was ? `，原为${day(deadline.was, today)}` : ''
    return `期限：已延期至${nearDay(deadline.date, today)}${was}${deadline.grantedBy ? `，依据：${deadline.grantedBy}` : ''}`
  }
  if (deadline.basis === 'plan') return `期限：整改方案定的${nearDay(deadline.date, today)}`
  if (!trigger || !clock) return null
  return `期限：自${day(trigger.on, today)}${trigger.name.zh}起${period(clock)}，最迟${nearDay(deadline.date, today)}`
}

function whoLines(step: StepView): readonly Block[] {
  return [
    line(`办理：${bodies(step.actors)}`),
    ...step.parties.map((party) => line(`${capacityLabels[party.capacity].zh}：${body(party)}`)),
  ]
}

const noteLines = (notes: Standing['notes']): readonly Block[] => notes.map(({ zh }) => note(`注意：${zh}`))

type Stuck = Exclude<Next, { kind: 'step' }>

/** The first line where there is no step to take, and what to do instead. */
export function stuck(standing: Standing, next: Stuck): readonly Block[] {
  const who = name(standing.about)
  switch (next.kind) {
    case 'closed': {
      const left = next.left.map(({ zh }) => line(`还没有记录：${zh}`))
      return [lead(`${who}已${next.on ? `于${nearDay(next.on, standing.today)}` : ''}销号，没有下一步。`), ...left]
    }
    case 'gap':
      return [
        lead(`${who}：文件对这一类问题没有规定${quoted(next.phase.zh)}的程序，不推算日期。`),
        line(next.gap.say.zh),
        ...(next.gap.instead ? [line(`可以这样办：${next.gap.instead.zh}`)] : []),
        line(`依据：${basis(next.basis)}`),
      ]
    case 'undecided':
      return [
        lead(`${who}还不能确定下一步：缺${listed(next.missing.map(({ label }) => label.zh))}。`),
        ...next.missing.map(({ question, determinedBy }) =>
          line(`${question.zh}${determinedBy ? `（由谁定：${determinedBy.zh}）` : ''}`),
        ),
        line(
          `确定后可以说：“${standing.about.number}号${next.missing.map(({ label, values }) => `${label.zh}是${values.at(values.length > 2 ? -2 : -1)?.label.zh ?? '…'}`).join('，')}”。`,
        ),
      ]
    case 'nothing':
      return [lead(`${who}眼下没有列出的下一步。`)]
  }
}

const nextStep: Texts['nextStep'] = (standing) => {
  const { about, next, today, notes } = standing
  if (next.kind !== 'step') return [...stuck(standing, next), ...noteLines(notes)]
  const { main, first, also, later } = next
  const clock = where(main, today)
  return [
    lead(`${name(about)}下一步：${main.action.zh}，${dueClause(main, standing)}。`),
    ...whoLines(main),
    ...(clock ? [line(clock)] : []),
    ...(main.meanwhile ? [line(main.meanwhile.zh)] : []),
    ...(main.waitsFor
      ? [line(`${main.waitsFor.zh}是哪一天？知道了请告诉我，例如“${about.number}号6月1日${main.waitsFor.zh}”。`)]
      : []),
    ...(first.length > 0 ? [line(`先要：${listed(first.map(({ action }) => action.zh))}`)] : []),
    ...also.map((step) => line(`同时可办：${step.action.zh}，${dueClause(step, standing)}`)),
    ...(later?.due ? [line(`再往后：${later.action.zh}，${dueWithLeft(later.due, today)}`)] : []),
    line(`依据：${basisWithGist(main.basis)}`),
    ...noteLines(notes),
  ]
}

const status: Texts['status'] = ({ standing, last }) => {
  const { about, today, next } = standing
  const done = last ? [line(`最近：${nearDay(last.on, today)} ${last.name.zh}`)] : []
  const head = `${name(about)}${statusLabels[standing.status].zh}`
  const title = line(
    `${short(about.title, 40)}（${standing.classLabel.zh}${standing.phase ? `，${standing.phase.zh}阶段` : ''}）`,
  )
  if (next.kind !== 'step')
    return [
      lead(`${head}。`),
      title,
      ...done,
      ...stuck(standing, next)
        .slice(next.kind === 'closed' ? 1 : 0)
        .map(asLine),
    ]
  const { main } = next
  return [
    lead(`${head}：${main.action.zh}，${dueClause(main, standing)}。`),
    title,
    ...done,
    line(`办理：${bodies(main.actors)}`),
    line(`依据：${basis(main.basis)}`),
  ]
}

const asLine = ({ text }: Block): Block => line(text)

const brief: Texts['brief'] = (standing) => {
  const { about, next } = standing
  if (next.kind !== 'step') return [line(stuck(standing, next)[0]?.text ?? '')]
  return [
    line(
      `${name(about)}${statusLabels[standing.status].zh}：${next.main.action.zh}，${dueClause(next.main, standing)}`,
    ),
  ]
}

const deadline: Texts['deadline'] = (standing) => {
  const { about, next, today } = standing
  if (next.kind !== 'step') return stuck(standing, next)
  const { main, later } = next
  const clock = where(main, today)
  return [
    lead(main.due ? `${name(about)}${dueWithLeft(main.due, today)}。` : `${name(about)}${dueClause(main, standing)}。`),
    line(`要办的是：${main.action.zh}`),
    ...(clock ? [line(clock)] : []),
    ...(main.meanwhile ? [line(main.meanwhile.zh)] : []),
    ...(later?.due ? [line(`再往后：${later.action.zh}，${dueWithLeft(later.due, today)}`)] : []),
    line(`依据：${basis(main.basis)}`),
  ]
}

const who: Texts['who'] = ({ standing, answers, units }) => {
  const { about, next } = standing
  const [first, ...others] = answers
  if (!first) return next.kind === 'step' ? [] : stuck(standing, next)
  return [
    lead(`${name(about)}${first.as.zh}：${bodies(first.bodies)}。`),
    line(`环节：${first.step.action.zh}`),
    ...others.map(({ as, bodies: others, step }) =>
      line(`${as.zh}：${bodies(others)}${step.id === first.step.id ? '' : `（${step.action.zh}）`}`),
    ),
    line(
      `台账：牵头单位${units.lead ?? '未填'}，责任单位${units.responsible.length > 0 ? listed(units.responsible) : '未填'}`,
    ),
    line(`依据：${basis(first.step.basis)}`),
  ]
}

export const standingTexts = { nextStep, status, brief, deadline, who }
