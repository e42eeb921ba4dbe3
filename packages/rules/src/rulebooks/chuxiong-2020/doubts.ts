import type { DoubtSource } from '../../rulebook/source.ts'

/** Where the mechanism is silent or open to two readings, and the reading that is used. */
export const doubts = {
  'AMB-GEN-02': {
    about: { zh: '“每月3日前”是否含当日', en: 'whether “before the 3rd of each month” includes the day' },
    readings: [
      {
        id: 'day-included',
        text: {
          zh: '含当日，次日起逾期；提醒从严提前',
          en: 'included, overdue from the next day; reminders come earlier',
        },
      },
      { id: 'day-excluded', text: { zh: '不含当日，须前一日完成', en: 'not included, to be done the day before' } },
    ],
    chosen: 'day-included',
    tell: {
      zh: '“前”字是否含当日没有明文，这里3日当天不判逾期，但从严理解2日已到期，请提前报送。',
      en: 'The text leaves open whether the 3rd is included: it is not called overdue that day, but strictly it was due on the 2nd.',
    },
    cite: ['CX-024'],
  },
  'AMB-GEN-03': {
    about: { zh: '固定日期遇周末、节假日是否顺延', en: 'whether a fixed date on a weekend or holiday moves' },
    readings: [
      {
        id: 'unmoved',
        text: {
          zh: '不顺延，提醒提前到之前最后一个工作日',
          en: 'not moved; the reminder comes on the last working day before',
        },
      },
      { id: 'next', text: { zh: '顺延至节后首个工作日', en: 'to the next working day' } },
      { id: 'previous', text: { zh: '提前至节前最后一个工作日', en: 'to the working day before' } },
    ],
    chosen: 'unmoved',
    tell: {
      zh: '文件没有顺延规定，日期照原定日，建议提前到之前最后一个工作日；能否顺延请向收文机关确认。',
      en: 'The text has no rule for holidays: the date stands, so act by the last working day before it; ask the recipient whether it may move.',
    },
    cite: ['CX-024', 'CX-025'],
  },
  'AMB-GEN-04': {
    about: {
      zh: '“及时”“不定期”“根据需要”没有天数',
      en: '“promptly”, “from time to time” and “as needed” give no number of days',
    },
    readings: [
      { id: 'default-days', text: { zh: '按默认天数计算', en: 'a default number of days' } },
      { id: 'not-computed', text: { zh: '不计算', en: 'not computed' } },
    ],
    chosen: 'not-computed',
    tell: {
      zh: '文件没写天数，这里只提示尚未办理和已过天数，不判逾期。',
      en: 'The text gives no number of days, so this is shown as pending with the days gone by, never as overdue.',
    },
    cite: ['CX-004', 'CX-018', 'CX-020', 'CX-026', 'CX-028', 'CX-037', 'CX-038', 'CX-039'],
  },
  'AMB-GEN-07': {
    about: {
      zh: '难点、重大、典型、简单、复杂与其他文件的类别是否相通',
      en: 'whether its labels (difficult, major, typical, simple, complex) match the classes of other documents',
    },
    readings: [
      { id: 'mapped', text: { zh: '互相对应', en: 'they match' } },
      { id: 'separate', text: { zh: '各自独立，不对应', en: 'each stands alone' } },
    ],
    chosen: 'separate',
    tell: {
      zh: '难点、重大、典型、简单、复杂都没有定义，不对应其他文件的一般性、重点突出，请按本机制单独标注。',
      en: 'These labels are not defined here and do not stand for the general and key of other documents; mark them separately.',
    },
    cite: ['CX-019', 'CX-020', 'CX-034', 'CX-039'],
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
      zh: '这里按2020年10月27日印发的文本作答，现行有效性请核实。',
      en: 'Answered from the text of 27 October 2020; please check that it is still in force.',
    },
    cite: [],
  },
  'AMB-CX-01': {
    about: {
      zh: '整改方案的编报、审批和期限都没有规定',
      en: 'drafting, approval and time limits of plans are not regulated',
    },
    readings: [
      {
        id: 'not-regulated',
        text: {
          zh: '文件未规定，见云发改基础〔2020〕973号',
          en: 'not regulated here; see the provincial notice 〔2020〕 No. 973',
        },
      },
    ],
    chosen: 'not-regulated',
    tell: {
      zh: '本机制没有规定方案怎么报、谁审批、多少天，请查云发改基础〔2020〕973号；别处的期限不能套用。',
      en: 'This mechanism says nothing on how plans are approved or when: see the provincial notice 〔2020〕 No. 973; limits from elsewhere do not apply.',
    },
    cite: ['CX-011'],
  },
  'AMB-CX-02': {
    about: {
      zh: '销号由谁验收、凭什么、多久，都没有规定',
      en: 'who accepts a close-out, on what evidence and when is not regulated',
    },
    readings: [{ id: 'status-only', text: { zh: '只记状态', en: 'only the status is recorded' } }],
    chosen: 'status-only',
    tell: {
      zh: '文件只说整改完成的销号清出台账，没写谁验收、谁审签、要什么材料，这里只记状态。',
      en: 'The text only says that rectified problems are closed out, not who accepts, who signs or on what evidence; only the status is recorded.',
    },
    cite: ['CX-032'],
  },
  'AMB-CX-03': {
    about: { zh: '每月3日前报的是哪个月', en: 'which month the report before the 3rd covers' },
    readings: [
      { id: 'last-month', text: { zh: '上月', en: 'last month' } },
      { id: 'to-date', text: { zh: '截至报送日', en: 'up to the day of the report' } },
      { id: 'both', text: { zh: '上月及截至报送日', en: 'last month and up to the day of the report' } },
    ],
    chosen: 'both',
    tell: {
      zh: '文件没写报哪个月，这里按上月情况并更新到报送日，请在报送件上写明所属期。',
      en: 'The text does not say which month: report last month, brought up to the day, and state the period.',
    },
    cite: ['CX-024'],
  },
  'AMB-CX-04': {
    about: {
      zh: '月报只报突出问题还是全部，无进展报不报，县市报不报',
      en: 'what the monthly report covers, whether nil is reported, and whether counties report',
    },
    readings: [
      {
        id: 'prominent',
        text: {
          zh: '突出问题；无进展也报；县市无此义务',
          en: 'prominent problems; nil reports too; no duty for counties',
        },
      },
      { id: 'all', text: { zh: '全部问题', en: 'all problems' } },
    ],
    chosen: 'prominent',
    tell: {
      zh: '月报报的是突出问题，由州级牵头部门报，县市没有此项义务；没有进展也先按要报，零报告请向州推长办确认。',
      en: 'Prefectural lead departments report prominent problems, counties have no such duty; report nil progress too and confirm this with the prefectural Yangtze Belt office.',
    },
    cite: ['CX-024'],
  },
  'AMB-CX-05': {
    about: { zh: '“每季度末”是哪一天，向谁通报', en: 'which day quarter-end is, and to whom the circular goes' },
    readings: [
      {
        id: 'last-day',
        text: {
          zh: '季末最后一日，推定向州级有关部门',
          en: 'the last day of the quarter; presumably to the prefectural departments concerned',
        },
      },
      { id: 'last-month', text: { zh: '季末当月', en: 'the last month of the quarter' } },
    ],
    chosen: 'last-day',
    tell: {
      zh: '“每季度末”按季末最后一日算，遇节假日建议提前；文件没写向谁通报，推定为州级有关部门。',
      en: 'Quarter-end is taken as its last day, earlier if that is a holiday; the recipients are not stated, presumably the prefectural departments concerned.',
    },
    cite: ['CX-025'],
  },
  'AMB-CX-06': {
    about: {
      zh: '督查室是一家还是两家，后两句谁来办',
      en: 'whether there are one or two supervision offices, and who acts in the two later sentences',
    },
    readings: [
      { id: 'two', text: { zh: '两家，后两句承前仍为督查室', en: 'two; they act in the later sentences as well' } },
      { id: 'joint', text: { zh: '合署一家', en: 'one joint office' } },
    ],
    chosen: 'two',
    tell: {
      zh: '州委督查室和州人民政府督查室按两家理解；清单管理、专项督查没写主语，推定仍由督查室办。',
      en: 'Two supervision offices are assumed; list management and special inspections name no body, presumably the same offices.',
    },
    cite: ['CX-040', 'CX-041', 'CX-042'],
  },
  'AMB-CX-07': {
    about: { zh: '“进度滞后”与“明显滞后”的界限', en: 'where delay becomes clear delay' },
    readings: [
      { id: 'ratio', text: { zh: '按固定比例', en: 'a fixed ratio' } },
      {
        id: 'two-tier',
        text: { zh: '两级人工或可配置阈值，属系统设置', en: 'two tiers, by hand or by setting, marked as a setting' },
      },
    ],
    chosen: 'two-tier',
    tell: {
      zh: '文件没有滞后的数字标准，这里只列已用时间和完成比例；阈值是系统设置，不是文件规定。',
      en: 'The text gives no figure for delay: time used and work done are shown, and any threshold is a setting, not the rule.',
    },
    cite: ['CX-038', 'CX-042'],
  },
  'AMB-CX-08': {
    about: { zh: '“增量项目”与“新增问题”是否一回事', en: 'whether incremental projects are new problems' },
    readings: [
      { id: 'same', text: { zh: '同义', en: 'the same' } },
      { id: 'different', text: { zh: '不同', en: 'different' } },
    ],
    chosen: 'different',
    tell: {
      zh: '“增量项目”指新开发项目，不是“新增问题”，统计时不要混用。',
      en: 'Incremental projects are new developments, not new problems; do not count one as the other.',
    },
    cite: ['CX-034'],
  },
  'AMB-CX-10': {
    about: {
      zh: '牵头的“州级各有关部门”是否限于收文的9个局',
      en: 'whether lead departments are limited to the nine addressees',
    },
    readings: [
      { id: 'limited', text: { zh: '限于9个局', en: 'limited to the nine' } },
      { id: 'open', text: { zh: '不限，名单外提示', en: 'not limited; others are pointed out' } },
    ],
    chosen: 'open',
    tell: {
      zh: '牵头部门不限于收文的9个局；不在名单内的会提示，请核实。',
      en: 'A lead department need not be one of the nine addressees; one outside the list is pointed out for checking.',
    },
    cite: ['CX-001', 'CX-022'],
  },
  'AMB-CX-11': {
    about: {
      zh: '“一个牵头单位”与县市负总责是否冲突',
      en: 'whether one lead unit conflicts with the overall responsibility of counties',
    },
    readings: [
      {
        id: 'department-leads',
        text: {
          zh: '牵头单位通常是州级部门，县市党政主要领导负总责，不算第二牵头',
          en: 'usually a prefectural department leads; county leaders answer overall but are no second lead unit',
        },
      },
      { id: 'county-may-lead', text: { zh: '县市也可牵头', en: 'a county may lead' } },
    ],
    chosen: 'department-leads',
    tell: {
      zh: '每个问题只填一个牵头单位，通常是州级部门；县市党政主要领导负总责，不另算牵头单位。',
      en: 'Enter one lead unit, usually a prefectural department; the principal leaders of the county bear overall responsibility but are no second lead unit.',
    },
    cite: ['CX-011', 'CX-012', 'CX-014'],
  },
} as const satisfies Record<string, DoubtSource>
