import type { ProvisionSource } from '../../../rulebook/source.ts'
import { townshipsAndDepartments } from './responsible.ts'

/** 四 组织协调机制. */
export const organisation = {
  'SD-090': {
    path: '四(一)',
    gist: {
      zh: '成员单位各明确1名分管领导、1名股室负责人“担任联络员”',
      en: 'Each member unit names one leader in charge, one section head “as liaison”',
    },
  },
  'SD-091': {
    path: '四(一)',
    gist: {
      zh: '“必要时”组建工作专班，抽调骨干到县推长办集中办公',
      en: '“When needed”, a task force of seconded staff works at the county Yangtze Belt office',
    },
  },
  'SD-092': { path: '四(一)', gist: townshipsAndDepartments },
  'SD-093': {
    path: '四(二)',
    gist: { zh: '县推长办“按月”跟踪调度', en: 'The county Yangtze Belt office checks progress every month' },
  },
  'SD-094': {
    path: '四(二)',
    gist: { zh: '“重难点问题”每半月调度', en: 'Hard problems (“重难点问题”) are checked every half-month' },
  },
  'SD-095': {
    path: '四(二)',
    gist: {
      zh: '调度内容：排查、整改、举报办理、执法、案件查处等',
      en: 'Progress checks cover screening, rectification, public reports, enforcement, cases and the like',
    },
  },
  'SD-096': {
    path: '四(二)',
    gist: {
      zh: '“不定期”召开专题会议，分析、解决问题',
      en: 'Special meetings are held “irregularly” to analyse and solve problems',
    },
  },
  'SD-097': {
    path: '四(二)',
    gist: {
      zh: '县推长办将重要情况“及时”报告县人民政府',
      en: 'The county Yangtze Belt office reports important matters “promptly” to the county government',
    },
  },
  'SD-098': { path: '四(二)', gist: townshipsAndDepartments },
  'SD-100': {
    path: '四(三)',
    gist: {
      zh: '县推长办、市生态环境局施甸分局每年评估各乡镇治理成效',
      en: 'The county Yangtze Belt office and the Shidian branch assess each township every year',
    },
  },
  'SD-101': {
    path: '四(三)',
    gist: {
      zh: '整改不力、新增较多的乡镇，全县通报批评',
      en: 'Townships with poor rectification, many new problems are criticised in a county-wide circular',
    },
  },
  'SD-102': {
    path: '四(三)',
    gist: {
      zh: '责任部门：县推长办、市生态环境局施甸分局等县直有关部门',
      en: 'Responsible: the county Yangtze Belt office, the Shidian branch and other county departments',
    },
  },
  'SD-103': {
    path: '四(四)',
    gist: {
      zh: '在电视台、微信公众号等“动态发布”五类信息，不限于此',
      en: 'Five kinds of news, and others, are published as they come, on television and WeChat',
    },
  },
  'SD-105': {
    path: '四(四)',
    gist: {
      zh: '责任部门：县委宣传部、县推长办、市生态环境局施甸分局、县广电局',
      en: 'Responsible: county publicity department, Yangtze Belt office, Shidian branch, broadcasting bureau',
    },
  },
} as const satisfies Record<string, ProvisionSource>
