import type { FactSource } from '../../rulebook/source.ts'

const yesOrNo = { no: { zh: '否', en: 'no' }, yes: { zh: '是', en: 'yes' } } as const

/** The text gives no standard for any of these: a person judges them, and without a judgement nothing follows. */
export const facts = {
  prominent: {
    label: { zh: '突出问题', en: 'prominent' },
    ask: {
      zh: '这个问题是否列为突出问题（月报只报突出问题）？',
      en: 'Is it listed as a prominent problem? The monthly report covers those only.',
    },
    values: yesOrNo,
    doubts: ['AMB-CX-04'],
    cite: ['CX-024'],
  },
  enterprise: {
    label: { zh: '涉及企业', en: 'an enterprise is concerned' },
    ask: { zh: '这个问题是否涉及企业整改？', en: 'Does an enterprise have to rectify?' },
    values: yesOrNo,
    cite: ['CX-027'],
  },
  'cross-county': {
    label: { zh: '跨县市问题', en: 'across counties' },
    ask: { zh: '这个问题是否跨两个以上县市？', en: 'Does the problem lie in two or more counties?' },
    values: yesOrNo,
    cite: ['CX-018'],
  },
  difficult: {
    label: { zh: '难点问题', en: 'difficult' },
    ask: {
      zh: '这个问题是否认定为难点问题（文件没有标准）？',
      en: 'Is it judged a difficult problem? The text has no standard.',
    },
    values: yesOrNo,
    doubts: ['AMB-GEN-07'],
    cite: ['CX-019'],
  },
  major: {
    label: { zh: '重大问题', en: 'major' },
    ask: {
      zh: '这个问题是否认定为重大问题（文件没有标准）？',
      en: 'Is it judged a major problem? The text has no standard.',
    },
    values: yesOrNo,
    doubts: ['AMB-GEN-07'],
    cite: ['CX-004', 'CX-020'],
  },
  complexity: {
    label: { zh: '简单或复杂', en: 'simple or complex' },
    ask: {
      zh: '这个问题是简单问题还是复杂问题（文件没有标准）？',
      en: 'Is it a simple or a complex problem? The text has no standard.',
    },
    values: { simple: { zh: '简单问题', en: 'simple' }, complex: { zh: '复杂问题', en: 'complex' } },
    doubts: ['AMB-GEN-07'],
    cite: ['CX-039'],
  },
  pace: {
    label: { zh: '整改进度', en: 'pace' },
    ask: {
      zh: '整改进度正常、滞后，还是明显滞后（文件没有数字标准）？',
      en: 'Is the work on pace, behind, or clearly behind? The text gives no figure.',
    },
    values: {
      'on-pace': { zh: '正常', en: 'on pace' },
      behind: { zh: '滞后', en: 'behind' },
      'clearly-behind': { zh: '明显滞后', en: 'clearly behind' },
    },
    doubts: ['AMB-CX-07'],
    cite: ['CX-038', 'CX-042'],
  },
  'hollow-measures': {
    label: { zh: '措施不实', en: 'hollow measures' },
    ask: { zh: '整改措施是否不实？', en: 'Are the measures hollow?' },
    values: yesOrNo,
    cite: ['CX-038'],
  },
  'other-ground': {
    label: { zh: '其他应提前预警的情形', en: 'another ground to warn' },
    ask: {
      zh: '除进度滞后、措施不实、方案调整外，是否还有应提前预警的情形（原文有“等”字）？',
      en: 'Beside delay, hollow measures and a changed plan: is there another ground to warn? The list is open.',
    },
    values: yesOrNo,
    cite: ['CX-038'],
  },
  'poor-implementation': {
    label: { zh: '落实不到位', en: 'poor implementation' },
    ask: { zh: '整改工作是否落实不到位？', en: 'Is the rectification poorly implemented?' },
    values: yesOrNo,
    cite: ['CX-042'],
  },
  'plan-changed': {
    label: { zh: '方案有调整', en: 'the plan was changed' },
    from: { happened: 'plan-changed' },
    cite: ['CX-038'],
  },
  'past-the-limit': {
    label: { zh: '已过整改时限', en: 'past the time limit' },
    from: { overdue: true },
    cite: ['CX-038'],
  },
} as const satisfies Record<string, FactSource>
