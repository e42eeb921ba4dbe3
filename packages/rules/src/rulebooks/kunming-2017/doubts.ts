import type { DoubtSource } from '../../rulebook/source.ts'

/** What the report leaves open, and the reading that is used. */
export const doubts = {
  'AMB-GEN-08': {
    about: {
      zh: '报道的做法是否沿用，机构是否更名',
      en: 'whether the reported practice still stands and its bodies are unchanged',
    },
    readings: [
      { id: 'in-force', text: { zh: '仍有效', en: 'still stands' } },
      { id: 'superseded', text: { zh: '已被替代', en: 'superseded' } },
      { id: 'as-written', text: { zh: '按文本作答，有效性待核实', en: 'answered as written, validity to be checked' } },
    ],
    chosen: 'as-written',
    tell: {
      zh: '这里按2017年9月1日的报道作答，做法是否沿用、机构是否更名，请核实。',
      en: 'Answered from a report of 1 September 2017; please check whether the practice stands and the bodies still exist.',
    },
    cite: [],
  },
  'AMB-KM-01': {
    about: {
      zh: '新闻报道不是规范性文件，没有验收主体和期限',
      en: 'a news report is no rule and names no acceptance body or time',
    },
    readings: [{ id: 'as-reported', text: { zh: '仅作“据2017年报道”', en: 'only “as reported in 2017”' } }],
    chosen: 'as-reported',
    tell: {
      zh: '这是2017年的新闻报道，不是规范性文件，没讲由谁验收、多长时间，只能参考，不能当依据。',
      en: 'This is a 2017 news report, not a rule; it names no acceptance body and no time, so use it as background only.',
    },
    cite: ['KM-013'],
  },
  'AMB-KM-02': {
    about: { zh: '“错失不具体”疑为“措施不具体”', en: '“错失” (lapses) looks like a misprint for “措施” (measures)' },
    readings: [
      { id: 'measures', text: { zh: '措施', en: 'measures' } },
      { id: 'lapses', text: { zh: '错失', en: 'lapses' } },
    ],
    chosen: 'measures',
    tell: {
      zh: '报道印作“错失不具体”，看上下文应为“措施不具体”，引用时保留原字并加注。',
      en: 'The report prints “错失” (lapses); from the context “措施” (measures) is meant: quote it as printed, with a note.',
    },
    cite: ['KM-017'],
  },
  'AMB-KM-03': {
    about: {
      zh: '21个重点问题与23项整改内容是否同一批',
      en: 'whether the 21 key problems and the 23 items are one set',
    },
    readings: [
      { id: 'different-sets', text: { zh: '不同集合，不合并', en: 'different sets, kept apart' } },
      { id: 'slip', text: { zh: '笔误', en: 'a slip' } },
    ],
    chosen: 'different-sets',
    tell: {
      zh: '报道中“21个”和“23项”前面的限定不同，这里按两批分列，不合并。',
      en: 'The report qualifies the 21 problems and the 23 items differently, so they are listed apart.',
    },
    cite: ['KM-024', 'KM-027'],
  },
  'AMB-KM-04': {
    about: { zh: '“21个”是否含立行立改问题', en: 'whether the 21 include immediate rectification' },
    readings: [
      { id: 'both', text: { zh: '两类合计', en: 'both kinds together' } },
      { id: 'by-december', text: { zh: '仅2017年12月底前需完成的', en: 'only those due by the end of December 2017' } },
    ],
    chosen: 'both',
    tell: {
      zh: '报道没写清“21个”含不含立行立改问题，这里按两类合计理解。',
      en: 'The report is unclear whether the 21 include immediate rectification; both kinds together are assumed.',
    },
    cite: ['KM-024'],
  },
  'AMB-KM-05': {
    about: { zh: '“定期不定期”“按期”没有周期', en: '“regularly and irregularly” and “on schedule” give no interval' },
    readings: [{ id: 'not-computed', text: { zh: '不计算', en: 'not computed' } }],
    chosen: 'not-computed',
    tell: {
      zh: '报道只说“定期不定期”“按期”，没有周期，这里不排日期。',
      en: 'The report gives no interval, so no dates are worked out.',
    },
    cite: ['KM-014', 'KM-020'],
  },
  'AMB-KM-06': {
    about: { zh: '报道日期“01.09.2017”的日月顺序', en: 'day and month in “01.09.2017”' },
    readings: [
      { id: 'september', text: { zh: '2017年9月1日', en: '1 September 2017' } },
      { id: 'january', text: { zh: '2017年1月9日', en: '9 January 2017' } },
    ],
    chosen: 'september',
    tell: {
      zh: '报道日期印作“01.09.2017”，因文中提到8月中旬的会议，这里按2017年9月1日算。',
      en: 'The date is printed “01.09.2017”; a meeting in mid-August is mentioned, so it is read as 1 September 2017.',
    },
    cite: ['KM-003'],
  },
  'AMB-KM-07': {
    about: { zh: '“一名责任人”是人还是单位', en: 'whether “one person in charge” is a person or a unit' },
    readings: [
      { id: 'person', text: { zh: '指人，与牵头单位分别核对', en: 'a person, checked apart from the lead unit' } },
    ],
    chosen: 'person',
    tell: {
      zh: '报道说的是“一名责任人”，指到人，与牵头单位分别核对。',
      en: 'The report speaks of a person in charge, who is checked apart from the lead unit.',
    },
    cite: ['KM-007'],
  },
} as const satisfies Record<string, DoubtSource>
