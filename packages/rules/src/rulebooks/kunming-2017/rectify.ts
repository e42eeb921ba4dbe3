import type { PhaseSource } from '../../rulebook/source.ts'

/** The time nodes in whose order the wall chart stood (KM-012) are the time limits and milestones of the plan. */
export const rectify: PhaseSource = {
  id: 'rectify',
  name: { zh: '落实整改', en: 'rectifying' },
  ends: 'rectified',
  decide: [{ procedure: 'rectification', cite: ['KM-003'] }],
  procedures: {
    rectification: {
      name: {
        zh: '据2017年报道：按台账时限整改，挂图督战',
        en: 'as reported in 2017: rectified by the ledger’s limits',
      },
      cite: ['KM-006', 'KM-008'],
      steps: [
        {
          id: 'rectified',
          action: { zh: '按方案时限完成整改', en: 'Complete the rectification within the plan’s limit' },
          act: 'rectify',
          by: ['responsible-unit'],
          due: { limit: 'time-limit' },
          cite: ['KM-008', 'KM-012'],
        },
      ],
    },
  },
}
