import type { Language } from '@zhenggai/rules'
import type { OutboxRecord } from '../../alerts/outbox/record.ts'

type State = OutboxRecord['state']

const zh = {
  title: '提醒',
  preview: (day: string) => `${day} 的提醒`,
  nothing: '没有要提醒的事项。',
  dayOff: '这一天不上班，不发提醒。',
  toPerson: (name: string) => `发给 ${name}`,
  sent: '最近 31 天发出的提醒',
  none: '还没有发出过提醒。',
  day: '日期',
  to: '发给',
  channel: '通道',
  state: '结果',
  attempts: '发送记录',
  content: '内容',
  group: (chat: string) => `群 ${chat}`,
  person: (id: string) => id,
  states: {
    waiting: '等待发送',
    sending: '正在发送',
    unknown: '是否送达不明，将重发',
    sent: '已送达',
    failed: '没有送达',
    merged: '并入下一次',
    empty: '到发送时已无事项',
  } satisfies Record<State, string>,
  runs: '最近的运行',
  run: (day: string, at: string, messages: number) => `${day} ${at} 生成 ${messages} 条`,
  late: '（补发）',
  missed: (days: string) => `，此前漏发：${days}`,
}

export type AlertWords = typeof zh

const en: AlertWords = {
  title: 'Alerts',
  preview: (day) => `Alerts of ${day}`,
  nothing: 'Nothing to remind of.',
  dayOff: 'A day off: nothing is sent.',
  toPerson: (name) => `To ${name}`,
  sent: 'Sent in the last 31 days',
  none: 'Nothing has been sent yet.',
  day: 'Day',
  to: 'To',
  channel: 'Channel',
  state: 'Result',
  attempts: 'Attempts',
  content: 'Content',
  group: (chat) => `group ${chat}`,
  person: (id) => id,
  states: {
    waiting: 'waiting',
    sending: 'being sent',
    unknown: 'may have arrived, will be sent again',
    sent: 'delivered',
    failed: 'not delivered',
    merged: 'merged into the next',
    empty: 'nothing left to say when it was sent',
  },
  runs: 'Latest runs',
  run: (day, at, messages) => `${day} ${at}: ${messages} messages`,
  late: ' (late)',
  missed: (days) => `; missed before: ${days}`,
}

export const alertWords: Readonly<Record<Language, AlertWords>> = { zh, en }
