import type { PhaseSource } from '../../rulebook/source.ts'

/** Acceptance is written for hazards only, and without the body that accepts. */
export const closing: PhaseSource = {
  id: 'close',
  name: { zh: '验收销号', en: 'closing out' },
  ends: 'closed',
  decide: [
    {
      procedure: 'hazard-accepted',
      when: { all: [{ fact: 'matter', operator: 'equal', value: 'hazard' }] },
      cite: ['GM-027'],
    },
    {
      gap: 'not-regulated',
      when: { all: [{ fact: 'matter', operator: 'equal', value: 'problem' }] },
      cite: ['GM-055'],
    },
  ],
  procedures: {
    'hazard-accepted': {
      name: { zh: '环境风险隐患：边整治、边验收', en: 'hazard: dealt with and accepted side by side' },
      doubts: ['AMB-GM-08'],
      cite: ['GM-027'],
      steps: [
        {
          id: 'hazard-accepted',
          action: { zh: '验收隐患整治', en: 'Accept the hazard as dealt with' },
          act: 'accept',
          by: ['unstated'],
          after: ['rectified'],
          cite: ['GM-027'],
        },
        {
          id: 'closed',
          action: { zh: '验收后登记销号', en: 'Record the close-out after the acceptance' },
          act: 'close',
          by: ['unstated'],
          note: {
            zh: '文件只写“边验收”，没有写销号，这里只记状态。',
            en: 'The text speaks of acceptance, not of closing out; only the status is recorded.',
          },
          cite: ['GM-027'],
        },
      ],
    },
  },
  gaps: {
    'not-regulated': {
      say: {
        zh: '文件没有规定问题整改后由谁验收、怎样销号，只对环境隐患写了“边验收”。',
        en: 'The text does not say who accepts a rectified problem or how it is closed out; only hazards are to be accepted as work goes on.',
      },
      instead: {
        zh: '可以登记销号日期和依据，这里只记状态。',
        en: 'The day of the close-out and its basis can be logged; only the status is recorded.',
      },
      doubts: ['AMB-GM-08'],
      cite: ['GM-055'],
    },
  },
}
