import type { CivilDate, Language } from '@zhenggai/rules'
import type { NodeKind } from './nodes.ts'

const kindsZh: Readonly<Record<NodeKind, string>> = {
  start: '移交或登记',
  done: '按时完成',
  'done-late': '逾期完成',
  due: '应完成',
  overdue: '已逾期',
  'time-limit': '整改时限',
}
const kindsEn: Readonly<Record<NodeKind, string>> = {
  start: 'handed over or registered',
  done: 'done in time',
  'done-late': 'done late',
  due: 'due',
  overdue: 'overdue',
  'time-limit': 'time limit',
}

const zh = {
  title: '挂图督战',
  asOf: (day: string) => `截至${day}`,
  rates: (total: number, closed: number, rate: string) => `共 ${total} 个问题，已销号 ${closed} 个，销号率 ${rate}。`,
  all: '全部',
  filters: '筛选',
  unit: '单位',
  level: '级别',
  status: '状态',
  words: '关键词',
  apply: '筛选',
  everything: '不限',
  clear: '清除筛选',
  number: '编号',
  problem: '问题',
  axis: '时间轴',
  next: '下一步',
  due: '期限',
  lead: '牵头',
  none: '没有符合条件的问题。',
  empty: '台账里还没有问题。可以在对话中说“新增问题：……”，也可以导入 Excel 台账。',
  today: '今天',
  month: (day: CivilDate) =>
    Number(day.slice(5, 7)) === 1 ? `${day.slice(0, 4)}年1月` : `${Number(day.slice(5, 7))}月`,
  node: (day: string, name: string, kind: string) => `${day}：${name}（${kind}）`,
  between: '；',
  noNodes: '还没有带日期的节点',
  kinds: kindsZh,
  pages: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
  previousPage: '上一页',
  nextPage: '下一页',
  wholeChart: '全部显示（打印用）',
  print: '打印：A3 横向',
  picture: '存为图片',
  excel: '导出 Excel',
  damaged: (numbers: string) => `以下问题的记录已损坏、不能读取，请联系管理员：${numbers}`,
}
export type ChartWords = typeof zh

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const en: ChartWords = {
  title: 'Wall chart',
  asOf: (day) => `as of ${day}`,
  rates: (total, closed, rate) => `${total} problems, ${closed} closed out, a rate of ${rate}.`,
  all: 'All',
  filters: 'Filters',
  unit: 'Unit',
  level: 'Level',
  status: 'Status',
  words: 'Words',
  apply: 'Filter',
  everything: 'any',
  clear: 'Clear filters',
  number: 'No.',
  problem: 'Problem',
  axis: 'Time axis',
  next: 'Next step',
  due: 'Due',
  lead: 'lead unit',
  none: 'No problem matches.',
  empty: 'There is no problem in the ledger yet. Register one in the chat, or import an Excel ledger.',
  today: 'today',
  month: (day) =>
    Number(day.slice(5, 7)) === 1 ? `Jan ${day.slice(0, 4)}` : (months[Number(day.slice(5, 7)) - 1] as string),
  node: (day, name, kind) => `${day}: ${name} (${kind})`,
  between: '; ',
  noNodes: 'no dated node yet',
  kinds: kindsEn,
  pages: (page, pages) => `Page ${page} of ${pages}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  wholeChart: 'Show all (for printing)',
  print: 'Print: A3 landscape',
  picture: 'Save as a picture',
  excel: 'Export to Excel',
  damaged: (numbers) =>
    `The records of these problems are damaged and cannot be read; ask the administrator: ${numbers}`,
}

export const chartWords: Readonly<Record<Language, ChartWords>> = { zh, en }
