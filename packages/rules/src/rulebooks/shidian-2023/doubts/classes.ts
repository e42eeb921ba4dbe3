import type { DoubtSource } from '../../../rulebook/source.ts'

/** 二(一): which problems the rules are for, and who classes them. */
export const classes = {
  'AMB-SD-02': {
    about: {
      zh: '民盟中央指出的问题有验收规则，没有方案规则',
      en: 'problems of the China Democratic League Central Committee have a close-out rule but none for the plan',
    },
    readings: [
      { id: 'as-national', text: { zh: '按国家移交', en: 'as national problems' } },
      {
        id: 'by-level',
        text: {
          zh: '国家、省级移交或市级确定的按级别，都不是的无明文',
          en: 'by level where handed over from above or determined by the city, otherwise no rule',
        },
      },
      { id: 'no-rule', text: { zh: '一律无规则', en: 'no rule at all' } },
    ],
    chosen: 'by-level',
    tell: {
      zh: '民盟中央指出的问题，国家、省级移交或市级确定的按级别编方案；都不是的无明文，不计天数，请县推长办确认。',
      en: 'The plan follows the level if it was handed over from above or determined by the city; otherwise no days are counted: ask the county Yangtze Belt office.',
    },
    cite: ['SD-030', 'SD-035', 'SD-040', 'SD-050'],
  },
  'AMB-SD-04': {
    about: {
      zh: '县里自行发现、未经市级确定的问题适用什么规则',
      en: 'what applies to problems the county found itself and the city has not determined',
    },
    readings: [
      { id: 'as-municipal', text: { zh: '参照市级确定的同类问题', en: 'as municipal problems of the same class' } },
      { id: 'deemed-municipal', text: { zh: '都算市级确定', en: 'deemed municipal' } },
      { id: 'county-decides', text: { zh: '县人民政府自定', en: 'the county government decides' } },
      { id: 'no-rule', text: { zh: '本方案未规定', en: 'no rule' } },
    ],
    chosen: 'no-rule',
    tell: {
      zh: '县里自行发现的问题，本方案没有规定方案审批、期限和验收；请先核实是否已列为市级确定，参照同类办理须县推长办确认。',
      en: 'For problems found by the county there is no rule on plan, days or close-out: check whether the city has determined it, or ask the county Yangtze Belt office.',
    },
    cite: ['SD-006', 'SD-009', 'SD-017', 'SD-026', 'SD-078'],
  },
  'AMB-SD-05': {
    about: { zh: '一般性、重点突出由谁分类', en: 'who classes a problem as general or key' },
    readings: [
      {
        id: 'by-level',
        text: {
          zh: '国家、省级移交的由县分，市级的由市确定',
          en: 'the county for national and provincial problems, the city for municipal ones',
        },
      },
      {
        id: 'county',
        text: {
          zh: '全部由县分，“市级确定”只指认定为问题',
          en: 'the county for all; the city only determines that there is a problem',
        },
      },
      { id: 'city', text: { zh: '全部由市分', en: 'the city for all' } },
    ],
    chosen: 'by-level',
    tell: {
      zh: '国家、省级移交的问题由县发改局会同市生态环境局施甸分局分类，市级问题以市级文书为准，请记下分类单位和日期。',
      en: 'The county classes national and provincial problems; for municipal ones go by the city document, and note who classed it and when.',
    },
    cite: ['SD-026', 'SD-035', 'SD-040'],
  },
  'AMB-SD-06': {
    about: { zh: '“一般性”“重点突出”没有划分标准', en: 'general and key have no criteria' },
    readings: [
      { id: 'automatic', text: { zh: '自动判定', en: 'decided by the program' } },
      { id: 'entered', text: { zh: '人工填写，必填', en: 'entered by a person, required' } },
    ],
    chosen: 'entered',
    tell: {
      zh: '文件没有划分标准，系统不代为判断，请填写书面分类结果。',
      en: 'The text gives no criteria and none are guessed; please enter the written classification.',
    },
    cite: ['SD-026'],
  },
  'AMB-SD-31': {
    about: {
      zh: '2023年5月17日前移交的问题是否适用',
      en: 'whether it applies to problems handed over before 17 May 2023',
    },
    readings: [
      { id: 'applies', text: { zh: '适用', en: 'it applies' } },
      { id: 'not-retroactive', text: { zh: '不溯及', en: 'it does not' } },
      {
        id: 'from-publication',
        text: {
          zh: '公布前已届满的不判逾期，之后的环节适用',
          en: 'a clock that ran out before is not called overdue; later steps apply',
        },
      },
    ],
    chosen: 'from-publication',
    tell: {
      zh: '文件没写施行日期：2023年5月17日前已届满的期限不判逾期，之后的环节照本方案办。',
      en: 'No date of effect is given: a limit that ran out before 17 May 2023 is not called overdue, later steps follow this plan.',
    },
    cite: ['SD-033', 'SD-036', 'SD-037', 'SD-041', 'SD-042'],
  },
  'AMB-SD-32': {
    about: { zh: '环保督察反馈的问题算不算“移交”', en: 'whether problems from inspections count as handed over' },
    readings: [
      { id: 'included', text: { zh: '算', en: 'they do' } },
      {
        id: 'separate',
        text: {
          zh: '另行办理，同步推进；有级别的参考',
          en: 'handled apart and in step; the rules by level are a reference',
        },
      },
    ],
    chosen: 'separate',
    tell: {
      zh: '环保督察反馈的问题文件只说“同步推进”，这里按级别列出的步骤仅供参考，督察整改另有规定的从其规定。',
      en: 'For inspection problems the text only says “in step”: steps by level are a reference, and the inspection’s own rules come first.',
    },
    cite: ['SD-028', 'SD-030', 'SD-035'],
  },
} as const satisfies Record<string, DoubtSource>
