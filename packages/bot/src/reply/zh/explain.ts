import type { CivilDate } from '@zhenggai/rules'
import { type Block, lead, line, note } from '../../render/block.ts'
import type { Explanation, Texts } from '../texts.ts'
import type { StepView } from '../view.ts'
import { dueClause, stuck } from './standing.ts'
import { day, listed, name, nearDay, period, publication, weekday } from './words.ts'

const stretch = (from: CivilDate, to: CivilDate, today: CivilDate): string =>
  from === to
    ? day(from, today)
    : `${day(from, today)}至${to.slice(0, 7) === from.slice(0, 7) ? `${Number(to.slice(8))}日` : day(to, today)}`

function daysCounted(step: StepView, today: CivilDate): readonly Block[] {
  const days = step.due?.deadline.days
  if (!days) return []
  const weekends = days.skipped.filter(({ kind }) => kind === 'weekend').map(({ from, to }) => stretch(from, to, today))
  const holidays = days.skipped
    .filter(({ kind }) => kind === 'holiday')
    .map(({ from, to, name: holiday }) => `${stretch(from, to, today)}${holiday?.zh ?? '法定节假日'}放假`)
  const skipped = [...holidays, ...(weekends.length > 0 ? [`周末${listed(weekends)}`] : [])]
  const worked = days.makeUpDays.map(({ date }) => `${day(date, today)}（${weekday(date)}）调休上班`)
  return [
    ...(skipped.length > 0 ? [line(`不计：${skipped.join('；')}`)] : []),
    ...(worked.length > 0 ? [line(`计入：${listed(worked)}`)] : []),
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
      lead(`${name(about)}${date}是延期后的期限${deadline.was ? `，原期限${day(deadline.was, today)}` : ''}。`),
      ...(deadline.grantedBy ? [line(`延期依据：${deadline.grantedBy}`)] : []),
    ]
  }
  if (!trigger || !clock) return [lead(`${name(about)}${date}是台账里写的整改时限，不是推算出来的。`)]
  return [
    lead(`${name(about)}${day(trigger.on, today)}${trigger.name.zh}，从次日起数${period(clock)}，到${date}。`),
    line(`环节：${step.action.zh}`),
    ...daysCounted(step, today),
    line(`${day(trigger.on, today)}当天不计；${day(due.date, today)}当天仍算按时，次日起算逾期。`),
    ...(deadline.provisional ? [note(`暂定：放假安排公布后重新计算。`)] : []),
    ...(deadline.mayChange ? [note('涉及年末几天，下一年放假安排公布后可能变动。')] : []),
    ...(deadline.stricter
      ? [
          note(
            `从严：按${day(deadline.stricter.trigger.on, today)}上级移交到县起算，是${nearDay(deadline.stricter.date, today)}。`,
          ),
        ]
      : []),
  ]
}

function undated(step: StepView, { about, standing }: Explanation): readonly Block[] {
  return [
    lead(`${name(about)}${step.action.zh}：${dueClause(step, standing)}。`),
    ...(step.meanwhile ? [line(step.meanwhile.zh)] : []),
  ]
}

export const explain: Texts['explain'] = (data) => {
  const { step, standing, document, doubts, notThatDay } = data
  const source = line(`文件：${document.name.zh}，${publication(document.published)}，现行有效性请核实。`)
  const told = doubts.map(({ zh }) => note(`存疑：${zh}`))
  if (!step) return standing.next.kind === 'step' ? [source] : [...stuck(standing, standing.next), source, ...told]
  return [
    ...(notThatDay ? [line(`${name(data.about)}没有${nearDay(notThatDay, data.today)}到期的环节。`)] : []),
    ...(step.due ? dated(step, data) : undated(step, data)),
    ...step.basis.parts.map(({ path, gist }) => line(`依据：${path} ${gist.zh}`)),
    source,
    ...told,
  ]
}
