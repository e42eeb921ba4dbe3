import type { ProvisionSource } from '../../../rulebook/source.ts'

/** 三 监督执法机制. */
export const enforcement = {
  'SD-075': {
    path: '三(一)',
    gist: {
      zh: '县推长办、市生态环境局施甸分局开展例行、专项、日常检查',
      en: 'The county Yangtze Belt office and the Shidian branch run routine, special and daily checks',
    },
  },
  'SD-076': {
    path: '三(一)',
    gist: {
      zh: '重点查群众反映强烈、影响恶劣的问题和质量恶化的区域、流域',
      en: 'Focus: strong public complaint, grave social effect, worsening areas and basins',
    },
  },
  'SD-078': {
    path: '三(一)',
    gist: {
      zh: '检查发现的问题“按程序移交”，并跟踪督促',
      en: 'Problems found by checks are handed over “by procedure” and followed up',
    },
  },
  'SD-079': {
    path: '三(一)',
    gist: {
      zh: '责任部门：县推长办、市生态环境局施甸分局',
      en: 'Responsible: the county Yangtze Belt office, the Shidian branch',
    },
  },
  'SD-080': {
    path: '三(二)',
    gist: {
      zh: '执法查出的环境违法行为“及时”行政处罚',
      en: 'Violations found in enforcement get an administrative penalty “promptly”',
    },
  },
  'SD-081': {
    path: '三(二)',
    gist: {
      zh: '涉嫌犯罪的“及时”移送公安机关，抄送检察院并受其监督',
      en: 'Suspected crimes go “promptly” to the police, copied to the procuratorate, which supervises',
    },
  },
  'SD-082': {
    path: '三(二)',
    gist: {
      zh: '公益诉讼线索“及时”移交检察院',
      en: 'Leads for public-interest litigation go “promptly” to the procuratorate',
    },
  },
  'SD-083': {
    path: '三(二)',
    gist: {
      zh: '公安机关加大查办，犯罪案件“及时”移交检察院',
      en: 'The police hand criminal cases “promptly” to the procuratorate for prosecution and trial',
    },
  },
  'SD-084': {
    path: '三(二)',
    gist: {
      zh: '不追刑责或免刑罚但应行政处罚的，司法机关“及时”移送行政机关',
      en: 'No criminal penalty but an administrative one due: judicial bodies send the case back “promptly”',
    },
  },
  'SD-086': {
    path: '三(二)',
    gist: {
      zh: '责任部门：各乡镇、法院、检察院、公安、司法、市生态环境局施甸分局等',
      en: 'Responsible: townships, county court, procuratorate, police, justice bureau, Shidian branch and others',
    },
  },
  'SD-087': {
    path: '三(三)',
    gist: {
      zh: '县推长办、市生态环境局施甸分局向纪检、组织部门移交敷衍、虚假整改线索',
      en: 'County Yangtze Belt office and Shidian branch refer perfunctory, sham work to discipline, organisation bodies',
    },
  },
  'SD-089': {
    path: '三(三)',
    gist: {
      zh: '责任部门：县纪委县监委、县委组织部、市生态环境局施甸分局',
      en: 'Responsible: county discipline and supervision, Party organisation department, Shidian branch',
    },
  },
} as const satisfies Record<string, ProvisionSource>
