import type { PhaseSource } from '../../rulebook/source.ts'

/** 第五条: what is rectified is struck off the ledger. */
export const closing: PhaseSource = {
  id: 'close',
  name: { zh: '销号', en: 'closing out' },
  ends: 'closed',
  decide: [{ procedure: 'strike-off', cite: ['CX-032'] }],
  procedures: {
    'strike-off': {
      name: { zh: '整改完成的，销号清出台账', en: 'what is rectified is closed out and leaves the ledger' },
      cite: ['CX-032'],
      steps: [
        {
          id: 'closed',
          action: { zh: '销号，清出台账', en: 'Close out and take off the ledger' },
          act: 'close',
          by: ['unstated'],
          after: ['rectified'],
          note: {
            zh: '验收程序本机制没有写，这里只记状态；请先查云发改基础〔2020〕973号。',
            en: 'The mechanism has no acceptance procedure, so only the status is recorded; look into the provincial notice 〔2020〕 No. 973 first.',
          },
          doubts: ['AMB-CX-02'],
          cite: ['CX-032'],
        },
      ],
    },
  },
}

/** What other places do before they close out, and this text does not: said for every problem, and never in the way of one. */
export const acceptance: PhaseSource = {
  id: 'accept',
  name: { zh: '验收程序', en: 'acceptance' },
  ends: 'closed',
  decide: [{ gap: 'not-regulated', cite: ['CX-032'] }],
  procedures: {},
  gaps: {
    'not-regulated': {
      say: {
        zh: '本机制没有规定销号前由谁验收、谁审签、要什么材料、多长时间，省里的云发改基础〔2020〕973号可能有规定。',
        en: 'The mechanism does not say who accepts before a close-out, who signs, on what evidence or by when; the provincial notice 〔2020〕 No. 973 may.',
      },
      doubts: ['AMB-CX-02'],
      cite: ['CX-032'],
    },
  },
}
