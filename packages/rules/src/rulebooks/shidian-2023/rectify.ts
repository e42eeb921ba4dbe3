import type { PhaseSource } from '../../rulebook/source.ts'

/** Between the plan and the acceptance: the plan's own time limit, for every class. */
export const rectify: PhaseSource = {
  id: 'rectify',
  name: { zh: '落实整改', en: 'rectifying' },
  ends: 'rectified',
  decide: [{ procedure: 'rectification', cite: ['SD-044'] }],
  procedures: {
    rectification: {
      name: { zh: '落实整改', en: 'rectifying' },
      doubts: ['AMB-GEN-08'],
      cite: ['SD-044'],
      steps: [
        {
          id: 'rectified',
          action: { zh: '按整改方案完成整改', en: 'Complete the rectification as planned' },
          act: 'rectify',
          by: ['responsible-units'],
          due: { limit: 'time-limit' },
          cite: ['SD-044'],
        },
      ],
    },
  },
}
