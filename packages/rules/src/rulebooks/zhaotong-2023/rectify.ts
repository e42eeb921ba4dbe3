import type { PhaseSource } from '../../rulebook/source.ts'

/**
 * The first phase: one plan for all 68 problems is made and public already, so a problem has none of its own to make.
 * The time limit of each stands in the list of measures, which is not attached.
 */
export const rectify: PhaseSource = {
  id: 'rectify',
  name: { zh: '落实整改', en: 'rectifying' },
  ends: 'rectified',
  decide: [{ procedure: 'rectification', cite: ['ZT-013', 'ZT-029'] }],
  procedures: {
    rectification: {
      name: { zh: '督察反馈的68个问题：按整改方案落实', en: 'the 68 problems fed back: rectified as the plan says' },
      doubts: ['AMB-GEN-08', 'AMB-ZT-01', 'AMB-ZT-02'],
      cite: ['ZT-001', 'ZT-002', 'ZT-004', 'ZT-005'],
      steps: [
        {
          id: 'rectified',
          action: { zh: '按整改方案限时完成整改', en: 'Complete the rectification in time, as planned' },
          act: 'rectify',
          by: ['responsible-unit'],
          parties: [
            { role: 'municipal-lead-unit', capacity: 'urges' },
            { role: 'supporting-unit', capacity: 'assists' },
          ],
          due: { limit: 'time-limit' },
          note: {
            zh: '牵头单位负总责，责任单位负全责，配合单位全力协助。',
            en: 'The lead unit answers for the whole, the responsible unit does the work, the supporting unit assists.',
          },
          doubts: ['AMB-ZT-07'],
          cite: ['ZT-012', 'ZT-030', 'ZT-033', 'ZT-042'],
        },
      ],
    },
  },
}
