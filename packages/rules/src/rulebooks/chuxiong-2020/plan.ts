import type { PhaseSource } from '../../rulebook/source.ts'

/** 第三条 gives each problem one plan, but not a word on how it is made. */
export const plan: PhaseSource = {
  id: 'plan',
  name: { zh: '制定整改方案', en: 'making the plan' },
  ends: 'plan-issued',
  decide: [{ gap: 'not-regulated', cite: ['CX-011'] }],
  procedures: {},
  gaps: {
    'not-regulated': {
      say: {
        zh: '每个问题要有一个方案，但本机制没有规定方案怎么编报、由谁审批、多少天，省里的云发改基础〔2020〕973号可能有规定。',
        en: 'Each problem has one plan, but this mechanism does not say how it is submitted, who approves it or by when; the provincial notice 〔2020〕 No. 973 may.',
      },
      instead: {
        zh: '方案印发后，登记印发日期和整改时限，按方案的时限跟踪。',
        en: 'Once the plan is issued, log its date and its time limit; the problem is then followed by that limit.',
      },
      doubts: ['AMB-CX-01', 'AMB-GEN-08'],
      cite: ['CX-011'],
    },
  },
}
