import type { PhaseSource } from '../../rulebook/source.ts'

/** The mechanism sets no date itself: the time limit is that of the plan. */
export const rectify: PhaseSource = {
  id: 'rectify',
  name: { zh: '落实整改', en: 'rectifying' },
  ends: 'rectified',
  decide: [{ procedure: 'rectification', cite: ['CX-012'] }],
  procedures: {
    rectification: {
      name: { zh: '落实整改', en: 'rectifying' },
      cite: ['CX-012'],
      steps: [
        {
          id: 'rectified',
          action: { zh: '按方案完成整改', en: 'Complete the rectification as planned' },
          act: 'rectify',
          by: ['responsible-unit'],
          parties: [{ role: 'lead-department', capacity: 'urges' }],
          due: { limit: 'time-limit' },
          note: {
            zh: '牵头单位负总责，责任单位负全责；涉及企业的，企业是整改的责任主体。',
            en: 'The lead unit answers for the whole, the responsible unit for the work; where an enterprise is concerned, it is the party that has to rectify.',
          },
          doubts: ['AMB-CX-11'],
          cite: ['CX-012', 'CX-022', 'CX-027'],
        },
      ],
    },
  },
  gates: {
    'one-plan': {
      say: { zh: '一个问题一个方案：整改方案已印发', en: 'one plan for each problem: the plan is issued' },
      check: { recorded: 'plan-issued' },
      cite: ['CX-011'],
    },
  },
}
