import type { DoubtSource } from '../../rulebook/source.ts'

/** Where the plan is silent, damaged or open to two readings, and the reading that is used. */
export const doubts = {
  'AMB-GEN-04': {
    about: { zh: '“及时”“快速”没有天数', en: '“promptly” and “quickly” give no number of days' },
    readings: [
      { id: 'default-days', text: { zh: '按默认天数计算', en: 'a default number of days' } },
      { id: 'not-computed', text: { zh: '不计算', en: 'not computed' } },
    ],
    chosen: 'not-computed',
    tell: {
      zh: '文件只写“及时”“快速”，没有天数，这里只列待办和已过天数，不判逾期。',
      en: 'The text gives no number of days, so this is listed as pending with the days gone by, never as overdue.',
    },
    cite: ['GM-042', 'GM-049'],
  },
  'AMB-GEN-07': {
    about: {
      zh: '认识、制度、普遍系统性三类与其他文件的类别是否相通',
      en: 'whether the three classes match those of other documents',
    },
    readings: [
      { id: 'mapped', text: { zh: '互相对应', en: 'they match' } },
      { id: 'separate', text: { zh: '各自独立，不对应', en: 'each stands alone' } },
    ],
    chosen: 'separate',
    tell: {
      zh: '这三类是这份文件自己的分法，与其他文件的“一般性”“重点突出”等不能互换。',
      en: 'These three classes belong to this document and cannot be exchanged for the classes of others.',
    },
    cite: ['GM-016', 'GM-017', 'GM-018'],
  },
  'AMB-GEN-08': {
    about: {
      zh: '文件是否现行有效，机构是否更名',
      en: 'whether the document is still in force and its bodies unchanged',
    },
    readings: [
      { id: 'in-force', text: { zh: '仍有效', en: 'still in force' } },
      { id: 'superseded', text: { zh: '已被替代', en: 'superseded' } },
      { id: 'as-written', text: { zh: '按文本作答，有效性待核实', en: 'answered as written, validity to be checked' } },
    ],
    chosen: 'as-written',
    tell: {
      zh: '这里按2018年7月27日公布的文本作答，现行有效性请核实。',
      en: 'Answered from the text published on 27 July 2018; please check that it is still in force.',
    },
    cite: [],
  },
  'AMB-GM-01': {
    about: { zh: '举报奖励金额“100030000”', en: 'the reward “100030000”' },
    readings: [
      { id: 'from-1000', text: { zh: '1000至30000元（待核）', en: '1,000 to 30,000 yuan (to be checked)' } },
      {
        id: 'from-10000',
        text: { zh: '10000至30000元（须另缺一位）', en: '10,000 to 30,000 yuan (one more digit lost)' },
      },
      {
        id: 'leading-zero',
        text: { zh: '100和030000等（有前导零，已排除）', en: '100 and 030000 (leading zero, ruled out)' },
      },
    ],
    chosen: 'from-1000',
    tell: {
      zh: '奖励金额原文损坏，只剩“100030000”，最可能是1000至30000元，待核，不能据此兑现。',
      en: 'The amount is damaged to “100030000”, most likely 1,000 to 30,000 yuan; check the original before paying.',
    },
    cite: ['GM-046'],
  },
  'AMB-GM-02': {
    about: { zh: '成文日期“2018511”', en: 'the date “2018511”' },
    readings: [{ id: 'may-11', text: { zh: '2018年5月11日', en: '11 May 2018' } }],
    chosen: 'may-11',
    tell: {
      zh: '成文日期原文只剩“2018511”，唯一说得通的是2018年5月11日。',
      en: 'The date is damaged to “2018511”; 11 May 2018 is the only date that fits.',
    },
    cite: ['GM-003'],
  },
  'AMB-GM-03': {
    about: { zh: '标题序号和若干字缺失', en: 'heading numbers and some words are lost' },
    readings: [{ id: 'restored', text: { zh: '序号按顺序补', en: 'numbers restored in order' } }],
    chosen: 'restored',
    tell: {
      zh: '原文标题序号和一些字缺失，条款号是按顺序补的，引用前请核对原件。',
      en: 'Heading numbers and some words are lost; the numbers are restored in order, so check the original before quoting.',
    },
    cite: ['GM-015', 'GM-020', 'GM-035', 'GM-061'],
  },
  'AMB-GM-04': {
    about: { zh: '“整改后反弹严重环保突出问题”怎么断句', en: 'where the words on relapse are to be divided' },
    readings: [
      { id: 'relapse', text: { zh: '反弹、严重环保突出问题', en: 'relapse; serious outstanding problems' } },
      { id: 'serious-relapse', text: { zh: '反弹严重、环保突出问题', en: 'serious relapse; outstanding problems' } },
    ],
    chosen: 'relapse',
    tell: {
      zh: '原文这里断句不明，按“反弹”单列、不要求严重处理，是否追责由人判断。',
      en: 'The text is run together here; any relapse counts, serious or not, and a person decides on accountability.',
    },
    cite: ['GM-061'],
  },
  'AMB-GM-05': {
    about: { zh: '“两年内”从列入还是公布算起', en: 'whether the two years run from listing or publication' },
    readings: [
      {
        id: 'listing',
        text: {
          zh: '列入日起，当日不计，对应日届满（含）',
          en: 'from listing, that day excluded, through the same date',
        },
      },
      { id: 'publication', text: { zh: '公布日起', en: 'from publication' } },
    ],
    chosen: 'listing',
    tell: {
      zh: '文件没写起算日，这里从列入次日算到两年后对应日当天，公布日不同的并列，解除须确认。',
      en: 'The start is not stated; two years run from the day after listing through the same date. Confirm any release.',
    },
    cite: ['GM-044'],
  },
  'AMB-GM-06': {
    about: {
      zh: '“新的”管不管资源开发、生产经营',
      en: 'whether “new” also governs resource development and operations',
    },
    readings: [
      { id: 'all', text: { zh: '修饰全部，禁新不禁旧', en: 'all: new ones barred, old ones not' } },
      { id: 'projects-only', text: { zh: '只修饰项目建设', en: 'only construction projects' } },
    ],
    chosen: 'all',
    tell: {
      zh: '文件没写清，这里按“新的”管全部三项理解，禁新不禁旧，不等于责令停业。',
      en: 'The text leaves it open; “new” is read as governing all three, so running business is not stopped.',
    },
    cite: ['GM-044'],
  },
  'AMB-GM-07': {
    about: {
      zh: '三类可否重叠，普遍性、系统性须否同时具备',
      en: 'whether the classes overlap and whether both marks are needed',
    },
    readings: [
      { id: 'overlap-either', text: { zh: '重叠合并；任一即可', en: 'they overlap; either mark will do' } },
      { id: 'exclusive-both', text: { zh: '互斥；须同时', en: 'they exclude each other; both are needed' } },
    ],
    chosen: 'overlap-either',
    tell: {
      zh: '文件没写明，这里按三类可以重叠、普遍性和系统性有其一即可，要求合并办理。',
      en: 'The text leaves it open; classes may overlap, widespread or systemic will do, and what they require adds up.',
    },
    cite: ['GM-016', 'GM-017', 'GM-018'],
  },
  'AMB-GM-08': {
    about: { zh: '没有方案审批、期限和验收主体', en: 'no plan approval, time or acceptance body' },
    readings: [{ id: 'not-stated', text: { zh: '答“文件未规定”', en: 'answered: not stated' } }],
    chosen: 'not-stated',
    tell: {
      zh: '文件未规定方案由谁审批、多长时间、由谁验收，只对隐患写了“边验收”。',
      en: 'The text does not say who approves plans, by when, or who accepts; only hazards are to be accepted as work goes on.',
    },
    cite: ['GM-027', 'GM-055'],
  },
  'AMB-GM-09': {
    about: { zh: '“多次”“重大环境事件”和列入程序未定', en: 'no threshold, body or procedure for blacklisting' },
    readings: [{ id: 'count-only', text: { zh: '只列次数，不自动列入', en: 'count only, no automatic listing' } }],
    chosen: 'count-only',
    tell: {
      zh: '文件没写几次算“多次”、由谁列入、按什么程序，这里只列次数，不自动列入。',
      en: 'The text sets no threshold, body or procedure, so violations are only counted and nobody is listed automatically.',
    },
    cite: ['GM-041'],
  },
  'AMB-GM-10': {
    about: { zh: '论证会、听证会、公示须全部还是任一', en: 'whether all forms of hearing are needed or any one' },
    readings: [
      { id: 'any', text: { zh: '任一', en: 'any one' } },
      { id: 'all', text: { zh: '全部', en: 'all' } },
    ],
    chosen: 'any',
    tell: {
      zh: '原文是“等形式”，这里按有其一即可，一样都没有才警示。',
      en: 'The text says “such forms”, so any one will do; a warning comes only where there is none.',
    },
    cite: ['GM-035'],
  },
  'AMB-GM-11': {
    about: { zh: '“定期”督查没有周期', en: '“regularly” gives no interval' },
    readings: [{ id: 'not-computed', text: { zh: '不计算', en: 'not computed' } }],
    chosen: 'not-computed',
    tell: {
      zh: '文件只写“定期”督查，没有周期，这里不排日期。',
      en: 'The text says “regularly” without an interval, so no dates are worked out.',
    },
    cite: ['GM-056'],
  },
} as const satisfies Record<string, DoubtSource>
