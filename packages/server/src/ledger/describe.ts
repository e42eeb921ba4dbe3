import type { Entry, ProblemFacts } from '@zhenggai/bot'
import { type CivilDate, eventName, type Rulebook, type Text } from '@zhenggai/rules'

const fieldLabels: Readonly<Record<keyof ProblemFacts, Text>> = {
  title: { zh: '问题', en: 'title' },
  description: { zh: '问题描述', en: 'description' },
  level: { zh: '级别', en: 'level' },
  severity: { zh: '问题类别', en: 'severity' },
  source: { zh: '问题来源', en: 'source' },
  facts: { zh: '其他情况', en: 'further facts' },
  units: { zh: '有关单位', en: 'units' },
  personInCharge: { zh: '责任人', en: 'person in charge' },
  goal: { zh: '整改目标', en: 'goal' },
  measures: { zh: '整改措施', en: 'measures' },
  timeLimit: { zh: '整改时限', en: 'time limit' },
  milestones: { zh: '阶段目标', en: 'milestones' },
}

/** What a field of a problem is called. */
export const fieldLabel = (field: string): Text => fieldLabels[field as keyof ProblemFacts] ?? { zh: field, en: field }

/** An entry in a few words that fit into a sentence: “报县水务局审核”（2023年6月14日）. */
export function describe(entry: Entry, rulebook: Rulebook | undefined): Text {
  switch (entry.kind) {
    case 'registered':
      return { zh: '问题的登记', en: 'the registration of the problem' }
    case 'happened': {
      const { type, on } = entry.event
      const name = (rulebook && eventName(rulebook, type)) ?? { zh: type, en: type }
      return { zh: `“${name.zh}”（${chineseDate(on)}）`, en: `“${name.en}” on ${on}` }
    }
    case 'amended': {
      const labels = entry.changes.map(({ field }) => fieldLabel(field))
      return {
        zh: `对${labels.map(({ zh }) => `“${zh}”`).join('')}的修改`,
        en: `the change of ${labels.map(({ en }) => en).join(', ')}`,
      }
    }
    case 'undone':
      return { zh: '一次撤销', en: 'an undoing' }
  }
}

/** 2023年6月14日 */
export const chineseDate = (date: CivilDate): string => {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
