import type { Language, Text } from '@zhenggai/rules'

const zh = {
  product: '整改助手',
  chart: '挂图',
  duties: '例行任务',
  alerts: '提醒',
  statistics: '统计',
  import: '导入',
  ledgers: '台账',
  defaultLedger: '默认台账',
  chat: '对话',
  otherLanguage: 'English',
  drill: (day: string, time: string) => `演练时间：${day} ${time}`,
  samples: (count: number) => `台账中有 ${count} 个示例问题，内容均为虚构，供试用。`,
  sample: '【示例】',
  noNext: '—',
  noDue: '—',
  you: '我',
  bot: '整改助手',
  welcome: '您好，可以直接问问题的下一步、期限、逾期情况，也可以报进展；要登记的内容会先给您核对，确认后才写入。',
  message: '消息',
  placeholder: '输入消息，回车发送',
  send: '发送',
  confirm: '确认',
  cancel: '取消',
  examples: (number: string) => [`问题${number}下一步是什么`, '哪些问题逾期了', '帮助'],
  sending: '正在发送……',
  failed: '没有发送成功，请检查网络后重试。',
  retry: '重试',
  speaker: (id: string, known: Text | undefined, isFree: boolean) =>
    known
      ? `您是${known.zh}，编号“${id}”。`
      : isFree
        ? `名册还是空的，在本机使用的人都按推长办对待。您的编号是“${id}”。`
        : `名册里没有您，只能查看，不能登记。您的编号是“${id}”，请管理员登记：npm run admin -- people add ${id} --role unit --unit <单位>`,
  back: '返回',
}

export type Words = typeof zh

const en: Words = {
  product: 'Zhenggai',
  chart: 'Wall chart',
  duties: 'Duties',
  alerts: 'Alerts',
  statistics: 'Statistics',
  import: 'Import',
  ledgers: 'Ledgers',
  defaultLedger: 'Default ledger',
  chat: 'Chat',
  otherLanguage: '中文',
  drill: (day, time) => `Drill: ${day} ${time}`,
  samples: (count) => `${count} problems in the ledger are samples: invented matter to try things with.`,
  sample: '[sample] ',
  noNext: '—',
  noDue: '—',
  you: 'Me',
  bot: 'Zhenggai',
  welcome:
    'Ask what comes next, what is due or overdue, or report what was done. What would be recorded is shown to you first and written only when you confirm.',
  message: 'Message',
  placeholder: 'Write a message, Enter sends',
  send: 'Send',
  confirm: 'yes',
  cancel: 'cancel',
  examples: (number) => [`What is next for problem ${number}?`, 'What is overdue?', 'help'],
  sending: 'Sending …',
  failed: 'It was not sent. Check the connection and try again.',
  retry: 'Try again',
  speaker: (id, known, isFree) =>
    known
      ? `You are ${known.en}, with the id “${id}”.`
      : isFree
        ? `The directory is empty, so everybody on this machine counts as the office. Your id is “${id}”.`
        : `You are not in the directory: you can read, and log nothing. Your id is “${id}”; ask an administrator to enter you: npm run admin -- people add ${id} --role unit --unit <unit>`,
  back: 'Back',
}

export const words: Readonly<Record<Language, Words>> = { zh, en }
