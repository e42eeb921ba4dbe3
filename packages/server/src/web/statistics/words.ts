import type { Language } from '@zhenggai/rules'

const zh = {
  title: '统计',
  targets: '目标进度：',
  by: '截止',
  target: '目标',
  required: '应完成',
  done: '已完成',
  left: '还差',
  standing: '情况',
  standings: { met: '已达到', missed: '未达到', open: '进行中' },
  atRisk: '有风险',
  byLevel: '按级别',
  byLead: '按牵头单位',
  byResponsible: '按责任单位（多个单位共同负责的，各计一次）',
  bySource: '按来源',
  unstated: '未填写',
  name: '名称',
  total: '问题数',
  closed: '已销号',
  rate: '销号率',
  rectified: '已整改待销号',
  overdue: '逾期',
}
export type StatisticsWords = typeof zh

const en: StatisticsWords = {
  title: 'Statistics',
  targets: 'Targets: ',
  by: 'By',
  target: 'Target',
  required: 'Required',
  done: 'Done',
  left: 'Left',
  standing: 'Standing',
  standings: { met: 'met', missed: 'missed', open: 'open' },
  atRisk: 'at risk',
  byLevel: 'By level',
  byLead: 'By lead unit',
  byResponsible: 'By responsible unit (a problem of several counts for each)',
  bySource: 'By source',
  unstated: 'not filled in',
  name: 'Name',
  total: 'Problems',
  closed: 'Closed out',
  rate: 'Rate',
  rectified: 'Rectified',
  overdue: 'Overdue',
}

export const statisticsWords: Readonly<Record<Language, StatisticsWords>> = { zh, en }
