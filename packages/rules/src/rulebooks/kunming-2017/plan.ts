import type { PhaseSource } from '../../rulebook/source.ts'

/** How the plans came about is told in one sentence; who reviewed and issued them is not. */
export const plan: PhaseSource = {
  id: 'plan',
  name: { zh: '制定整改方案', en: 'making the plan' },
  ends: 'plan-issued',
  decide: [{ procedure: 'one-problem-one-plan', cite: ['KM-003'] }],
  procedures: {
    'one-problem-one-plan': {
      name: {
        zh: '据2017年报道：一个问题、一套方案、一名责任人',
        en: 'as reported in 2017: one problem, one plan, one person in charge',
      },
      doubts: ['AMB-GEN-08', 'AMB-KM-01', 'AMB-KM-06'],
      cite: ['KM-007'],
      steps: [
        {
          id: 'plan-drafted',
          action: {
            zh: '据报道：制定方案，逐项明确时限',
            en: 'As reported: plans were made, each item with its limit',
          },
          act: 'draft',
          by: ['city'],
          implied: true,
          note: {
            zh: '报道说“一名责任人”，指到人，与牵头单位分别核对。',
            en: 'The report speaks of one person in charge, who is checked apart from the lead unit.',
          },
          doubts: ['AMB-KM-07'],
          cite: ['KM-007', 'KM-008'],
        },
        {
          id: 'plan-issued',
          action: { zh: '登记整改方案（报道没讲由谁印发）', en: 'Record the plan; who issued it is not reported' },
          act: 'issue',
          by: ['unstated'],
          doubts: ['AMB-KM-01'],
          cite: ['KM-007'],
        },
      ],
    },
  },
}
