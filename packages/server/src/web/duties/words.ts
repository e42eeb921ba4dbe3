import type { Language } from '@zhenggai/rules'

const zh = {
  title: '例行任务',
  span: (from: string, to: string) => `${from}至${to}`,
  earlier: '前三个月',
  later: '后三个月',
  fromToday: '从今天起',
  none: '这段时间没有文件规定的例行任务。',
  due: '文件规定日期',
  suggested: '建议完成日',
  what: '事项',
  by: '由谁办',
  to: '报送或对象',
  forEach: '逐个问题',
  times: (count: number) => `${count}次`,
  strict: (day: string) => `“前”字从严理解为不含当日：${day}前完成。`,
  content: '各项要求的内容和依据',
  doubt: '存疑：',
  provisional: '暂定',
  unscheduled: '文件没有给出时间的要求',
}
export type DutyWords = typeof zh

const en: DutyWords = {
  title: 'Recurring duties',
  span: (from, to) => `${from} to ${to}`,
  earlier: 'Three months earlier',
  later: 'Three months later',
  fromToday: 'From today',
  none: 'The documents ask for nothing in this time.',
  due: 'Day of the text',
  suggested: 'Suggested day',
  what: 'What',
  by: 'By whom',
  to: 'To whom',
  forEach: 'for each problem',
  times: (count) => `(${count} times)`,
  strict: (day) => `Read strictly, “before” leaves the day out: done by ${day}.`,
  content: 'What each consists of',
  doubt: 'Doubt: ',
  provisional: 'provisional',
  unscheduled: 'Asked for without a time',
}

export const dutyWords: Readonly<Record<Language, DutyWords>> = { zh, en }
