import type { DoubtSource } from '../../../rulebook/source.ts'

/** 一 问题发现机制: lists, ledger, hand-over. */
export const discovery = {
  'AMB-SD-20': {
    about: {
      zh: '“分别推送”是每次推两家还是两次各推一家',
      en: 'whether each list goes to both recipients or one to each',
    },
    readings: [
      { id: 'both-each-time', text: { zh: '每次都推两家', en: 'both each time' } },
      { id: 'one-each', text: { zh: '5月、11月各推一家', en: 'one in May, the other in November' } },
    ],
    chosen: 'both-each-time',
    tell: {
      zh: '5月、11月两次都要同时推送县发改局和市生态环境局施甸分局，全年共四次送达。',
      en: 'Send each list, in May and in November, to both the county development and reform bureau and the Shidian branch: four deliveries a year.',
    },
    cite: ['SD-006'],
  },
  'AMB-SD-21': {
    about: { zh: '收清单的单位自己也在报送名单内', en: 'the recipients of the lists are among the senders' },
    readings: [
      { id: 'recorded', text: { zh: '仍须在清单留记录', en: 'they still leave a record' } },
      { id: 'exempt', text: { zh: '免报', en: 'they need not report' } },
    ],
    chosen: 'recorded',
    tell: {
      zh: '县发改局、市生态环境局施甸分局自己也在报送名单内，仍须留一条报送记录。',
      en: 'The county development and reform bureau and the Shidian branch are on the list themselves and still leave a record.',
    },
    cite: ['SD-006', 'SD-008'],
  },
  'AMB-SD-27': {
    about: {
      zh: '问题清单与“一张表”是一是二',
      en: 'whether the problem list and the ledger of prominent problems are one',
    },
    readings: [
      { id: 'two', text: { zh: '两层：清单经研判成“一张表”', en: 'two: the list, once judged, becomes the ledger' } },
      { id: 'one', text: { zh: '同一份', en: 'one' } },
    ],
    chosen: 'two',
    tell: {
      zh: '进了全县问题清单不等于进了“一张表”，须经研判再列入。',
      en: 'Being on the county list is not being on the ledger of prominent problems; it is judged first.',
    },
    cite: ['SD-007', 'SD-010'],
  },
  'AMB-SD-28': {
    about: { zh: '移交是否都须县人民政府先同意', en: 'whether every hand-over needs county government consent' },
    readings: [
      {
        id: 'film-exempt',
        text: {
          zh: '警示片问题由县推长办直接移交，其余须同意',
          en: 'warning-film problems go straight from the county Yangtze Belt office, others need it',
        },
      },
      { id: 'all', text: { zh: '都须同意', en: 'every one' } },
    ],
    chosen: 'film-exempt',
    tell: {
      zh: '警示片披露的问题可由县推长办直接移交；其他问题移交前须县人民政府同意“一张表”。',
      en: 'The county Yangtze Belt office may hand over warning-film problems directly; others wait for county government consent to the ledger.',
    },
    cite: ['SD-011', 'SD-012', 'SD-021'],
  },
  'AMB-SD-34': {
    about: { zh: '一个问题有多个来源或级别', en: 'a problem with several sources or levels' },
    readings: [
      {
        id: 'highest',
        text: {
          zh: '方案按最高移交级别；涉国家或民盟中央的，验收按第一句',
          en: 'plan by the highest level; first close-out rule if national or of the China Democratic League Central Committee',
        },
      },
      { id: 'strictest', text: { zh: '取最严的验收', en: 'the strictest acceptance' } },
      { id: 'first-source', text: { zh: '按首次来源', en: 'by the first source' } },
    ],
    chosen: 'highest',
    tell: {
      zh: '方案按最高的移交级别办；属国家移交或民盟中央指出的，验收按第一句，命中的规则都会列出。',
      en: 'The plan follows the highest level; if national or of the China Democratic League Central Committee, the first close-out rule applies; all rules that match are shown.',
    },
    cite: ['SD-030', 'SD-035', 'SD-040', 'SD-050'],
  },
} as const satisfies Record<string, DoubtSource>
