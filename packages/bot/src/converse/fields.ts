import { type CivilDate, levelLabels, severityLabels, sourceLabels, type Text } from '@zhenggai/rules'
import type { ProblemFacts } from '../ledger/ledger.ts'
import { fullDay as englishDay } from '../reply/en/words.ts'
import type { FieldView } from '../reply/view.ts'
import { fullDay as chineseDay } from '../reply/zh/words.ts'

const labels = {
  title: { zh: '标题', en: 'title' },
  description: { zh: '描述', en: 'description' },
  level: { zh: '级别', en: 'level' },
  severity: { zh: '类别', en: 'severity' },
  source: { zh: '来源', en: 'source' },
  facts: { zh: '其他情况', en: 'further facts' },
  units: { zh: '有关单位', en: 'units' },
  personInCharge: { zh: '责任人', en: 'person in charge' },
  goal: { zh: '整改目标', en: 'goal' },
  measures: { zh: '整改措施', en: 'measures' },
  timeLimit: { zh: '整改时限', en: 'time limit' },
  milestones: { zh: '阶段目标', en: 'milestones' },
} as const satisfies Record<keyof ProblemFacts, Text>

export const fieldLabel = (field: keyof ProblemFacts): Text => labels[field]

export const unitLabels = {
  lead: { zh: '牵头单位', en: 'lead unit' },
  responsible: { zh: '责任单位', en: 'responsible unit' },
  supporting: { zh: '配合单位', en: 'supporting unit' },
} as const satisfies Record<string, Text>
export type UnitField = keyof typeof unitLabels

type Value = FieldView['value']

const dateText = (date: CivilDate): Text => ({ zh: chineseDay(date), en: englishDay(date) })

const joined = (names: readonly string[] | undefined): Value => (names && names.length > 0 ? names.join('、') : null)

/** The value of a field as people see it; null where it is not filled in. */
export function fieldValue(facts: Partial<ProblemFacts>, field: keyof ProblemFacts): Value {
  switch (field) {
    case 'level':
      return facts.level ? levelLabels[facts.level] : null
    case 'severity':
      return facts.severity ? severityLabels[facts.severity] : null
    case 'source':
      return facts.source ? sourceLabels[facts.source] : null
    case 'timeLimit':
      return typeof facts.timeLimit === 'string' ? dateText(facts.timeLimit) : (facts.timeLimit?.text ?? null)
    case 'facts':
      return joined(Object.values(facts.facts ?? {}))
    case 'milestones':
      return joined(facts.milestones?.map(({ goal, by }) => `${by} ${goal}`))
    case 'units':
      return joined([facts.units?.lead, ...(facts.units?.responsible ?? [])].filter((name) => name !== undefined))
    case 'title':
    case 'description':
    case 'personInCharge':
    case 'goal':
    case 'measures':
      return facts[field] ?? null
  }
}

export function unitValue(facts: Partial<ProblemFacts>, field: UnitField): Value {
  return field === 'lead' ? (facts.units?.lead ?? null) : joined(facts.units?.[field])
}

/** The fields of a new problem in the order people fill them in, unknown ones too; longer texts only where they are there. */
export function registrationView(facts: ProblemFacts): readonly FieldView[] {
  const optional = (['description', 'goal', 'measures'] as const).filter((field) => facts[field])
  return [
    { label: { zh: '问题', en: 'problem' }, value: fieldValue(facts, 'title') },
    ...optional.map((field) => ({ label: labels[field], value: fieldValue(facts, field) })),
    ...(['level', 'severity', 'source'] as const).map((field) => ({
      label: labels[field],
      value: fieldValue(facts, field),
    })),
    ...(['lead', 'responsible', 'supporting'] as const)
      .filter((field) => field !== 'supporting' || facts.units?.supporting)
      .map((field) => ({ label: unitLabels[field], value: unitValue(facts, field) })),
    { label: labels.timeLimit, value: fieldValue(facts, 'timeLimit') },
  ]
}
