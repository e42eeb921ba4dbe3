import type { DutySource } from '../../rulebook/source-beside.ts'

/** 一(一): eleven bodies are named and the list is open, so the others are told as others. */
const sectorAuthorities = [
  'industrial-park',
  'county-development-bureau',
  'industry-bureau',
  'natural-resources-bureau',
  'shidian-branch',
  'housing-bureau',
  'transport-bureau',
  'agriculture-bureau',
  'water-bureau',
  'emergency-bureau',
  'forestry-bureau',
  'other-sector-authorities',
] as const

/** Nothing falls due before the plan applies: its first lists are those of November 2023. */
export const duties: Readonly<Record<string, DutySource>> = {
  'problem-lists': {
    name: { zh: '推送本领域问题清单', en: 'send the list of the problems in its field' },
    by: sectorAuthorities,
    to: ['county-development-bureau', 'shidian-branch'],
    when: { every: 'year', on: ['05-06', '11-06'], before: true },
    content: [
      {
        zh: '组织乡镇、园区排查的本领域问题：污水垃圾、废渣渗滤液、化工、尾矿库、矿山、农业面源、侵占自然保护区、“十年禁渔”、非法占用林地等',
        en: 'problems screened for with townships and parks: sewage and refuse, leachate, chemicals, tailings, mines, farm run-off, nature reserves, the fishing ban, woodland and the like',
      },
    ],
    doubts: ['AMB-GEN-02', 'AMB-GEN-03', 'AMB-GEN-08', 'AMB-SD-20', 'AMB-SD-21'],
    cite: ['SD-003', 'SD-004', 'SD-005', 'SD-006', 'SD-008'],
  },
  'county-list': {
    name: { zh: '汇总形成全县问题清单', en: 'merge the lists into that of the county' },
    by: ['county-development-bureau', 'shidian-branch'],
    when: { unscheduled: { zh: '收到清单之后，没有写日期', en: 'after the lists have come in; no day is given' } },
    doubts: ['AMB-SD-27'],
    cite: ['SD-007'],
  },
  'monthly-check': {
    name: { zh: '按月跟踪调度', en: 'monthly progress check' },
    by: ['county-office'],
    to: ['townships'],
    when: { every: 'month', times: 1 },
    content: [
      {
        zh: '问题排查、问题整改、举报投诉办理、环境执法、案件查处等',
        en: 'screening, rectification, public reports, enforcement, cases and the like',
      },
    ],
    doubts: ['AMB-SD-23', 'AMB-SD-26'],
    cite: ['SD-093', 'SD-095', 'SD-098'],
  },
  'half-monthly-check': {
    name: { zh: '重难点问题半月调度', en: 'half-monthly progress check of a hard problem' },
    by: ['county-office'],
    when: { every: 'half-month', times: 1 },
    forEach: { all: [{ fact: 'difficult', operator: 'equal', value: 'yes' }] },
    recordedBy: 'progress-checked',
    doubts: ['AMB-SD-22', 'AMB-GEN-07', 'AMB-SD-23', 'AMB-SD-26'],
    cite: ['SD-094'],
  },
  'yearly-evaluation': {
    name: { zh: '评估各乡镇生态环境保护治理成效', en: 'evaluate what each township has achieved' },
    by: ['county-office', 'shidian-branch', 'departments-concerned'],
    to: ['townships'],
    when: { every: 'year', times: 1 },
    doubts: ['AMB-GEN-08'],
    cite: ['SD-100', 'SD-102'],
  },
  liaisons: {
    name: { zh: '明确联络员（1+1）', en: 'name the liaisons (one and one)' },
    by: ['member-units'],
    when: {
      unscheduled: { zh: '没有写时间', en: 'no time is given' },
    },
    content: [
      { zh: '1名分管领导', en: 'one leader in charge' },
      { zh: '1名负责股室负责人', en: 'one head of the section responsible' },
    ],
    doubts: ['AMB-SD-25', 'AMB-SD-26'],
    cite: ['SD-090', 'SD-092'],
  },
  'environmental-checks': {
    name: { zh: '例行检查、专项检查、日常检查', en: 'routine, special and daily checks' },
    by: ['county-office', 'shidian-branch'],
    when: { unscheduled: { zh: '没有写频次', en: 'no frequency is given' } },
    content: [
      { zh: '群众反映强烈、社会影响恶劣的突出问题', en: 'problems of strong complaint or grave social effect' },
      { zh: '环境质量呈恶化趋势的区域、流域', en: 'areas and basins whose quality worsens' },
    ],
    cite: ['SD-075', 'SD-076', 'SD-079'],
  },
  'sector-supervision': {
    name: { zh: '协同发力，共同履行行业监管责任', en: 'supervise the sector together' },
    by: ['county-lead', 'supporting-departments'],
    when: { unscheduled: { zh: '没有写频次', en: 'no frequency is given' } },
    cite: ['SD-046'],
  },
  'overall-coordination': {
    name: { zh: '统筹协调，督促检查责任落实', en: 'coordinate, urge and check' },
    by: ['county-office'],
    when: { unscheduled: { zh: '没有写频次', en: 'no frequency is given' } },
    cite: ['SD-048', 'SD-049'],
  },
  news: {
    name: { zh: '动态发布重要信息', en: 'publish news as it comes' },
    by: ['publicity-department', 'county-office', 'shidian-branch', 'broadcasting-bureau'],
    to: ['public'],
    when: { unscheduled: { zh: '“动态发布”，没有写频次', en: 'as it comes; no frequency is given' } },
    content: [
      {
        zh: '工作成效、正面典型、问题通报、违法案例、责任追究等',
        en: 'results, good examples, problems, violations, accountability and the like',
      },
    ],
    cite: ['SD-103', 'SD-105'],
  },
}
