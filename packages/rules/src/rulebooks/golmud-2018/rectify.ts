import type { PhaseSource } from '../../rulebook/source.ts'

/** 四(二): each task is finished as planned. The only date is that of its own timetable. */
export const rectify: PhaseSource = {
  id: 'rectify',
  name: { zh: '落实整改', en: 'rectifying' },
  ends: 'rectified',
  decide: [{ procedure: 'rectification', cite: ['GM-055'] }],
  procedures: {
    rectification: {
      name: { zh: '落实整改', en: 'rectifying' },
      cite: ['GM-055'],
      steps: [
        {
          id: 'rectified',
          action: { zh: '按计划完成整改（隐患：整治）', en: 'Finish the rectification as planned' },
          act: 'rectify',
          by: ['responsible-unit'],
          due: { limit: 'time-limit' },
          note: {
            zh: '地方负主体责任，部门负监管责任，企业负环境治理主体责任。',
            en: 'The place bears the primary duty, departments that of supervision, the enterprise that of cleaning up.',
          },
          cite: ['GM-010', 'GM-055'],
        },
      ],
    },
  },
}
