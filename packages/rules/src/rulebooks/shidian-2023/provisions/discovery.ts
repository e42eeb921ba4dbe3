import type { ProvisionSource } from '../../../rulebook/source.ts'
import { townshipsAndDepartments } from './responsible.ts'

/** 一 问题发现机制. */
export const discovery = {
  'SD-003': {
    path: '一(一)',
    gist: {
      zh: '县级行业主管部门负责本领域的问题',
      en: 'Each county sector authority answers for the problems of its field',
    },
  },
  'SD-004': {
    path: '一(一)',
    gist: { zh: '点名九个易发多发领域，后有“等”字', en: 'Nine problem-prone fields are named; the list is open' },
  },
  'SD-005': {
    path: '一(一)',
    gist: {
      zh: '县级行业主管部门组织乡镇、园区排查',
      en: 'The county sector authorities have townships and parks screen for problems',
    },
  },
  'SD-006': {
    path: '一(一)',
    gist: {
      zh: '每年“5月6日、11月6日前”清单分别推送县发改局、市生态环境局施甸分局',
      en: 'Lists “before” 6 May, 6 November to the county development and reform bureau and the Shidian branch',
    },
  },
  'SD-007': {
    path: '一(一)',
    gist: {
      zh: '县发改局会同市生态环境局施甸分局汇总成全县问题清单',
      en: 'The county development and reform bureau with the Shidian branch merges the county list',
    },
  },
  'SD-008': {
    path: '一(一)',
    gist: { zh: '责任部门：点名11家单位，后有“等”字', en: 'Responsible: eleven named bodies; the list is open' },
  },
  'SD-009': {
    path: '一(二)',
    gist: {
      zh: '市生态环境局施甸分局会同县发改局研判警示片问题，举一反三排查',
      en: 'Inference screening (films): the Shidian branch with the county development and reform bureau',
    },
  },
  'SD-010': {
    path: '一(二)',
    gist: {
      zh: '结合推送的清单，形成全县突出问题“一张表”',
      en: 'With the lists pushed, it becomes the county ledger of prominent problems (“一张表”)',
    },
  },
  'SD-011': {
    path: '一(二)',
    gist: {
      zh: '“一张表”须报请县人民政府同意',
      en: 'The ledger is submitted to the county government for its consent',
    },
  },
  'SD-012': {
    path: '一(二)',
    gist: {
      zh: '同意后“及时”移交有关乡镇、园区和县级部门',
      en: 'After consent, “promptly” handed over to townships, parks and county departments concerned',
    },
  },
  'SD-013': {
    path: '一(二)',
    gist: {
      zh: '移交的同时抄送县推长办备案',
      en: 'At the same time copied to the county Yangtze Belt office for filing',
    },
  },
  'SD-014': {
    path: '一(二)',
    gist: {
      zh: '责任部门：市生态环境局施甸分局、县发展和改革局',
      en: 'Responsible: the Shidian branch, the county development and reform bureau',
    },
  },
  'SD-016': {
    path: '一(三)',
    gist: { zh: '热线、微信举报投诉列清单管理', en: 'Public reports by hotline and WeChat are kept on a list' },
  },
  'SD-017': {
    path: '一(三)',
    gist: { zh: '举报的问题核实后列入“一张表”', en: 'A public report goes onto the ledger once verified' },
  },
  'SD-018': {
    path: '一(三)',
    gist: {
      zh: '“按程序移交”有关乡镇、园区和县级相关部门',
      en: 'Handed over “by procedure” to the townships, parks and county departments concerned',
    },
  },
  'SD-019': {
    path: '一(三)',
    gist: {
      zh: '责任部门：市生态环境局施甸分局',
      en: 'Responsible: the Shidian branch of the municipal ecology bureau',
    },
  },
  'SD-020': {
    path: '一(四)',
    gist: {
      zh: '组织相关部门观看警示片（未写明由谁组织）',
      en: 'Departments concerned watch the warning films (organiser not stated)',
    },
  },
  'SD-021': {
    path: '一(四)',
    gist: {
      zh: '县推长办“及时”把问题清单移交有关乡镇、园区和县级部门',
      en: 'The county Yangtze Belt office “promptly” hands the list to townships, parks and county departments',
    },
  },
  'SD-025': { path: '一(四)', gist: townshipsAndDepartments },
} as const satisfies Record<string, ProvisionSource>
