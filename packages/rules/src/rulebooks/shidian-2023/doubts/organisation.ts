import type { DoubtSource } from '../../../rulebook/source.ts'

/** 三、四: enforcement, progress checks, liaisons, rewards and criticism. */
export const organisation = {
  'AMB-SD-22': {
    about: { zh: '“重难点问题”是不是“重点突出问题”', en: 'whether hard problems are the key problems' },
    readings: [
      { id: 'same', text: { zh: '等于', en: 'the same' } },
      { id: 'separate', text: { zh: '不等于，单独标注', en: 'not the same; marked separately' } },
    ],
    chosen: 'separate',
    tell: {
      zh: '半月调度只对标为“重难点”的问题；重点突出问题不自动算重难点，请确认是否标注。',
      en: 'Half-monthly checks are for problems marked hard (“重难点”); a key problem is not one by itself, so say whether to mark it.',
    },
    cite: ['SD-026', 'SD-094'],
  },
  'AMB-SD-23': {
    about: { zh: '按月、半月调度怎样划周期', en: 'what a month and a half-month are' },
    readings: [
      {
        id: 'calendar',
        text: { zh: '自然月；1日至15日、16日至月末', en: 'calendar month; 1st to 15th, 16th to month-end' },
      },
      { id: 'rolling', text: { zh: '滚动30日、15日', en: 'rolling 30 and 15 days' } },
    ],
    chosen: 'calendar',
    tell: {
      zh: '按月指自然月，半月指1日至15日、16日至月末；周期结束仍无记录才算缺。',
      en: 'A month is a calendar month, its halves end on the 15th and the last day; a check is missed only when the period is over.',
    },
    cite: ['SD-093', 'SD-094'],
  },
  'AMB-SD-25': {
    about: { zh: '联络员是两人还是只有股室负责人', en: 'whether both persons are liaisons or only the section head' },
    readings: [
      { id: 'both', text: { zh: '两人均为联络员', en: 'both' } },
      { id: 'section-head', text: { zh: '仅股室负责人', en: 'the section head only' } },
      { id: 'name-both', text: { zh: '两人都须报，不论谁是联络员', en: 'both are named, whoever is the liaison' } },
    ],
    chosen: 'name-both',
    tell: {
      zh: '分管领导和股室负责人各1名都要报，缺一个算不全。',
      en: 'Name both: one leader in charge and one section head; with only one the entry is incomplete.',
    },
    cite: ['SD-090'],
  },
  'AMB-SD-26': {
    about: {
      zh: '段末“责任部门”与正文主体不一致',
      en: 'the responsible departments noted differ from the bodies in the text',
    },
    readings: [
      { id: 'body', text: { zh: '以正文为准，责任部门作补充', en: 'the text decides, the note adds' } },
      { id: 'note', text: { zh: '以责任部门为准', en: 'the note decides' } },
    ],
    chosen: 'body',
    tell: {
      zh: '谁来办以正文为准，段末“责任部门”作补充；两处不一致时一并列出，请留意。',
      en: 'The text decides who acts and the note at the end of the paragraph adds to it; where they differ both are shown.',
    },
    cite: ['SD-025', 'SD-043', 'SD-066', 'SD-089', 'SD-098'],
  },
  'AMB-SD-30': {
    about: {
      zh: '通报批评没有标准，两个条件是且是或',
      en: 'criticism by circular has no threshold, and one condition or both may be needed',
    },
    readings: [
      { id: 'and', text: { zh: '须同时具备', en: 'both needed' } },
      { id: 'or', text: { zh: '具备其一', en: 'either is enough' } },
      { id: 'data-only', text: { zh: '只列数据，不判定', en: 'figures only, no finding' } },
    ],
    chosen: 'data-only',
    tell: {
      zh: '“整改不力、新增问题较多”没有标准，这里只列数据，排名仅供参考；标题有“奖”字，正文没有奖励规定。',
      en: 'Poor rectification and many new problems have no threshold; figures and ranking are for reference; no reward is provided either.',
    },
    cite: ['SD-101'],
  },
  'AMB-SD-33': {
    about: { zh: '个别句子缺逗号、多字', en: 'a comma missing here, a word too many there' },
    readings: [{ id: 'no-effect', text: { zh: '不影响含义', en: 'the meaning is not affected' } }],
    chosen: 'no-effect',
    tell: {
      zh: '原文个别地方缺逗号、多一个“并”字，不影响含义，引用时保留原样。',
      en: 'The text lacks a comma or has a word too many in places; the meaning stands, quote it as it is.',
    },
    cite: ['SD-084'],
  },
} as const satisfies Record<string, DoubtSource>
