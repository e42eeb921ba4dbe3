import type { DoubtSource } from '../../../rulebook/source.ts'

/** What this mechanism leaves open. */
export const own = {
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
  'AMB-CX-09': {
    about: { zh: '“要对……台账要进行动态管理”重复“要”字', en: 'a word doubled in the sentence on the ledger' },
    readings: [{ id: 'no-effect', text: { zh: '不影响含义', en: 'the meaning is not affected' } }],
    chosen: 'no-effect',
    tell: {
      zh: '原文多一个“要”字，不影响含义，引用时保留原样。',
      en: 'The text doubles a word; the meaning stands, quote it as it is.',
    },
    cite: ['CX-031'],
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
