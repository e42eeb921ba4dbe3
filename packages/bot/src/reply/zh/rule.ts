import { capacityLabels } from '@zhenggai/rules'
import { type Block, item, lead, line, note } from '../../render/block.ts'
import type { RuleData, RuleStepView, Texts } from '../texts.ts'
import { basis, bodies, body, listed, period, publication } from './words.ts'

const topics = { plan: '制定整改方案', close: '验收销号', all: '办理程序' } as const

function step({ step: { action, actors, parties }, clock, byPlan }: RuleStepView): Block {
  const who = [bodies(actors), ...parties.map((party) => `${capacityLabels[party.capacity].zh}：${body(party)}`)].join(
    '；',
  )
  const when = clock ? `，${clock.after.zh}后${period(clock)}内` : ''
  return item(`${action.zh}（${who}）${when}${byPlan ? '，按整改方案定的时限' : ''}`)
}

function phase({ name, steps, gap, missing }: RuleData['phases'][number]): readonly Block[] {
  if (gap) return [line(`${name.zh}：${gap.say.zh}`), ...(gap.instead ? [line(`可以这样办：${gap.instead.zh}`)] : [])]
  if (missing.length > 0) {
    return [
      line(`${name.zh}：还要看${listed(missing.map(({ label }) => label.zh))}。`),
      ...missing.map(({ question }) => line(question.zh)),
    ]
  }
  return steps.map(step)
}

export const rule: Texts['rule'] = (data) => [
  lead(heading(data)),
  ...(data.without ? [line(`这份文件没有写${topics[data.without]}，下面是它写了的程序。`)] : []),
  ...data.phases.flatMap(phase),
  ...(data.assumedSource
    ? [note(`以上按来源为“${data.assumedSource.zh}”作答；来源不同的，程序可能不同，请在问题里写明来源。`)]
    : []),
  line(
    `依据：${basisOf(data.phases)}，${publication(data.document.published)}${data.caution ? '。' : '，现行有效性请核实。'}`,
  ),
  ...(data.caution ? [note(`注意：${data.caution.zh}`)] : []),
  ...data.doubts.map(({ zh }) => note(`存疑：${zh}`)),
]

const basisOf = (phases: RuleData['phases']): string => {
  const parts = phases.flatMap(({ basis: view }) => view.parts)
  const [first] = phases
  return first ? basis({ document: first.basis.document, parts }) : ''
}

function heading({ classLabel, topic, answers, phases }: RuleData): string {
  if (answers.length > 0)
    return `${classLabel.zh}，${answers.map(({ as, bodies: who }) => `${as.zh}：${bodies(who)}`).join('；')}。`
  if (phases.every(({ gap }) => gap)) return `${classLabel.zh}的${topics[topic]}，文件没有规定：`
  return `${classLabel.zh}的${topics[topic]}：`
}

export const ruleNeedsClass: Texts['ruleNeedsClass'] = () => [
  lead('请说明是哪一类问题：级别（国家级、省级、市级、县级自行发现）和类别（重点突出、一般性）。'),
  line('例如：“市级一般性问题谁验收”“省级重点突出问题方案多久要报”。'),
]

export const counting: Texts['counting'] = () => [
  lead('工作日从事情发生的次日起数，当天不计；最后一天下班前办完仍算按时，次日起算逾期。'),
  line('法定节假日和周末不计，调休上班的周末计入；放假安排以国务院办公厅通知为准。'),
  line('要看某个问题怎么算的，可以问：“12号为什么是6月15日”。'),
]

export const otherPlace: Texts['otherPlace'] = ({ words, here }) => [
  lead(`本台账没有${words.zh}的问题。`),
  ...(here.length > 0 ? [line(`本台账登记的是：${listed(here.map(({ zh }) => zh))}。`)] : []),
]

export const unknownJurisdiction: Texts['unknownJurisdiction'] = ({ words, known }) => [
  lead(`没有${words}的规则，不能按别处的规定推断。`),
  line(`现有：${listed(known.map(({ zh }) => zh))}。`),
]
