import type { DutySource } from '../../rulebook/source-beside.ts'

const noRhythm = { zh: '文件没有写时间', en: 'the text gives no time' } as const

export const duties: Readonly<Record<string, DutySource>> = {
  'monthly-report': {
    name: {
      zh: '报送突出问题整改进展和解决问题情况',
      en: 'report on the rectification of prominent problems and on how problems were solved',
    },
    by: ['reporting-department'],
    to: ['prefectural-office'],
    when: { every: 'month', day: 3, before: true },
    forEach: { all: [{ fact: 'prominent', operator: 'equal', value: 'yes' }] },
    content: [
      { zh: '突出问题整改工作进展情况', en: 'progress on prominent problems' },
      { zh: '解决问题情况', en: 'how problems were solved' },
      { zh: '加盖公章，一并报送', en: 'under seal, in one report' },
    ],
    doubts: ['AMB-GEN-02', 'AMB-GEN-03', 'AMB-CX-03', 'AMB-CX-04'],
    cite: ['CX-024'],
  },
  'quarterly-circular': {
    name: {
      zh: '通报州级有关部门帮助解决问题的情况',
      en: 'circular on the help that prefectural departments gave',
    },
    by: ['prefectural-office'],
    to: [{ role: 'prefectural-departments', presumed: true }],
    when: { every: 'quarter', day: 'last' },
    doubts: ['AMB-GEN-03', 'AMB-CX-05'],
    cite: ['CX-025'],
  },
  'report-to-the-leading-group': {
    name: { zh: '上报州领导小组', en: 'report to the prefectural leading group' },
    by: ['prefectural-office'],
    to: ['leading-group'],
    when: { unscheduled: { zh: '“根据需要”', en: '“as needed”' } },
    doubts: ['AMB-GEN-04'],
    cite: ['CX-026'],
  },
  ledger: {
    name: {
      zh: '台账动态管理：新发现的列入，整改完成的销号清出',
      en: 'keep the ledger: what is found goes on, what is rectified is closed out and comes off',
    },
    by: ['unstated'],
    when: { unscheduled: noRhythm },
    doubts: ['AMB-CX-02', 'AMB-CX-09'],
    cite: ['CX-031', 'CX-032', 'CX-033'],
  },
  stock: {
    name: {
      zh: '加快解决存量问题，控制新增问题，逐步消除典型问题',
      en: 'solve old problems faster, control new ones, remove typical ones step by step',
    },
    by: ['unstated'],
    when: { unscheduled: noRhythm },
    doubts: ['AMB-CX-08', 'AMB-GEN-07'],
    cite: ['CX-034'],
  },
  screening: {
    name: {
      zh: '会同州级有关部门排查问题和风险隐患',
      en: 'screen for problems and risks with the departments concerned',
    },
    by: ['ecology-bureau', 'prefectural-departments'],
    when: { unscheduled: noRhythm },
    cite: ['CX-021'],
  },
  'first-responsibility': {
    name: { zh: '第一责任人，对本区域问题负总责', en: 'answer first and overall for the problems of the county' },
    by: ['county-leaders'],
    when: { unscheduled: noRhythm },
    doubts: ['AMB-CX-11'],
    cite: ['CX-014'],
  },
  guidance: {
    name: {
      zh: '指导、督促检查县市整改，负行业管理责任，跟踪问效',
      en: 'guide, urge and check the counties, manage the sector, follow up',
    },
    by: ['lead-department'],
    to: ['counties'],
    when: { unscheduled: noRhythm },
    doubts: ['AMB-CX-10'],
    cite: ['CX-022', 'CX-023'],
  },
  coordination: {
    name: { zh: '统筹协调、督促检查、调研评估', en: 'coordinate, urge, check and evaluate' },
    by: ['prefectural-office'],
    when: { unscheduled: noRhythm },
    cite: ['CX-017'],
  },
  'knowing-progress': {
    name: { zh: '掌握问题整改进展情况', en: 'know how the rectification goes' },
    by: ['departments'],
    when: { unscheduled: { zh: '“及时、全面”', en: '“promptly and fully”' } },
    doubts: ['AMB-GEN-04'],
    cite: ['CX-037'],
  },
  supervision: {
    name: { zh: '跟踪调度、督导检查整改工作', en: 'track and supervise the rectification' },
    by: ['party-supervision-office', 'government-supervision-office'],
    to: ['counties', 'all-prefectural-departments'],
    when: { unscheduled: noRhythm },
    doubts: ['AMB-CX-06'],
    cite: ['CX-040'],
  },
  'managed-by-list': {
    name: { zh: '清单管理，挂牌督战，跟踪问效', en: 'manage by list, press listed cases, follow up' },
    by: [
      { role: 'party-supervision-office', presumed: true },
      { role: 'government-supervision-office', presumed: true },
    ],
    when: { unscheduled: noRhythm },
    doubts: ['AMB-CX-06'],
    cite: ['CX-041'],
  },
}
