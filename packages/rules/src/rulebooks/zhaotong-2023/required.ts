import type { ProblemField, RulebookSource } from '../../rulebook/source.ts'

const each = (field: ProblemField, zh: string, en: string, ...more: string[]) => ({
  field,
  say: { zh, en },
  doubts: ['AMB-ZT-07'],
  cite: ['ZT-030', ...more],
})

/** 逐个问题明确: the six fields of each of the 68 problems. */
export const required: RulebookSource['required'] = [
  each('units.lead', '牵头单位', 'the lead unit'),
  each('units.responsible', '责任单位', 'the responsible unit', 'ZT-012'),
  each('units.supporting', '配合单位', 'the supporting unit'),
  each('goal', '整改目标', 'the goal'),
  each('timeLimit', '整改时限', 'the time limit'),
  each('measures', '整改措施', 'the measures', 'ZT-013'),
]
