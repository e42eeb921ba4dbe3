import type { ProvisionSource } from '../../../rulebook/source.ts'
import { townshipsOfficeAndDepartments } from './responsible.ts'

const tenWorkingDays = {
  zh: '“10个工作日内”（自移交起）报县级对应的牵头部门，由其审核形成县级方案',
  en: 'Submit within 10 working days of hand-over; the corresponding county lead department reviews it',
}

/** 二(一)、二(二) 制定整改方案、扛牢整改责任. */
export const plan = {
  'SD-026': {
    path: '二(一)',
    gist: {
      zh: '县发改局会同市生态环境局施甸分局分一般性、重点突出，含国家、省级移交',
      en: 'Classed general or key (from above too): county development and reform bureau with the Shidian branch',
    },
  },
  'SD-027': {
    path: '二(一)',
    gist: {
      zh: '分类结果以书面送县推长办备案',
      en: 'The classes are filed in writing with the county Yangtze Belt office',
    },
  },
  'SD-028': {
    path: '二(一)',
    gist: {
      zh: '一并列入全县各行业各领域突出问题清单管理',
      en: 'The problems also go onto the county-wide list of prominent problems',
    },
  },
  'SD-030': {
    path: '二(一)',
    gist: {
      zh: '国家、省级重点突出问题：县推长办督促县级整改牵头单位配合上级定方案',
      en: 'National/provincial key: the county Yangtze Belt office urges the lead unit to cooperate upward',
    },
  },
  'SD-031': {
    path: '二(一)',
    gist: { zh: '结合上级印发的方案制定县级方案', en: 'A county plan is drafted in line with the upper plan issued' },
  },
  'SD-032': {
    path: '二(一)',
    gist: { zh: '县级方案须经县人民政府同意', en: 'The county plan needs the consent of the county government' },
  },
  'SD-033': {
    path: '二(一)',
    gist: {
      zh: '上级方案印发后“5个工作日内”，县级方案报对应的县级牵头部门审核',
      en: 'Submit within 5 working days of issue of the upper plan; the corresponding county lead department reviews',
    },
  },
  'SD-034': {
    path: '二(一)',
    gist: {
      zh: '县级领导小组办公室会议审议，再印发实施',
      en: 'Deliberated at a meeting of the county leading group office, then issued',
    },
  },
  'SD-035': {
    path: '二(一)',
    gist: {
      zh: '国家、省级一般性和市级重点突出问题：乡镇人民政府及相关部门组织制定',
      en: 'National/provincial general, municipal key: the township government and departments concerned draft',
    },
  },
  'SD-036': { path: '二(一)', gist: tenWorkingDays },
  'SD-037': {
    path: '二(一)',
    gist: {
      zh: '“15个工作日内”（自移交起）县级方案报市级牵头部门审核，主语省略',
      en: 'County plan submitted within 15 working days of hand-over; the municipal lead department reviews',
    },
  },
  'SD-038': {
    path: '二(一)',
    gist: {
      zh: '专家论证由市推长办、市生态环境局组织',
      en: 'Expert appraisal organised by the municipal Yangtze Belt office and the municipal ecology bureau',
    },
  },
  'SD-039': {
    path: '二(一)',
    gist: {
      zh: '领导小组办公室会议（级别未写明）审议，再印发实施',
      en: 'Deliberated at a meeting of the leading group office (level not stated), then issued',
    },
  },
  'SD-040': {
    path: '二(一)',
    gist: {
      zh: '市级一般性问题：乡镇人民政府及相关部门组织制定',
      en: 'Municipal general: the township government and departments concerned draft',
    },
  },
  'SD-041': { path: '二(一)', gist: tenWorkingDays },
  'SD-042': {
    path: '二(一)',
    gist: {
      zh: '“15个工作日内”（自移交起）报市级行业主管部门，“审核同意”再印发',
      en: 'Submitted within 15 working days of hand-over; municipal sector authority reviews and consents; issued',
    },
  },
  'SD-043': {
    path: '二(一)',
    gist: townshipsOfficeAndDepartments,
  },
  'SD-044': {
    path: '二(二)',
    gist: {
      zh: '乡镇、县级有关部门、园区负主体责任，“明确到单位、到个人”',
      en: 'Townships, county departments and parks bear the main responsibility, down to unit and person',
    },
  },
  'SD-046': {
    path: '二(二)',
    gist: {
      zh: '县级牵头部门、配合部门共担行业监管责任',
      en: 'County lead and supporting departments share sector supervision',
    },
  },
  'SD-048': {
    path: '二(二)',
    gist: {
      zh: '县推长办统筹协调，督促检查责任落实',
      en: 'The county Yangtze Belt office coordinates, urges and checks',
    },
  },
  'SD-049': { path: '二(二)', gist: townshipsOfficeAndDepartments },
} as const satisfies Record<string, ProvisionSource>
