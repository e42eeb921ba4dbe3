import type { Reading } from '../interpret/reading.ts'
import { type Command, hasNumber, orders } from './command.ts'

const words =
  /重新(?:打开|开启|启动|立案|纳入|列入|激活|整改|办理|挂号|上账)|重启|恢复\S{0,8}?(?:成|为|到)(?:未销号|整改中|在办)|取消销号|\breopen(?:ed)?\b|\bre-open(?:ed)?\b/i

/** 30号反弹了: states it, and a closed problem is open again. */
const relapsed = ({ steps, mood, numbers, text }: Reading): boolean =>
  numbers.length > 0 &&
  (mood.asserted ||
    (mood.blocked === null && !mood.question && /(?:出现|发生|发现|又|再次|有)\S{0,2}反弹/.test(text))) &&
  steps.some(({ ids }) => ids.includes('relapsed'))

export const reopen: Command = {
  intent: 'reopen',
  kind: 'write',
  needs: ['problem'],
  help: { zh: '重新打开已销号的问题', en: 'reopen a problem' },
  examples: {
    zh: [
      '12号反弹了',
      '重新打开12号',
      '12号昨天又反弹了，重新整改',
      '把12号重新纳入台账',
      '问题12死灰复燃了',
      '12号现场复查发现垃圾回潮了，重新立案',
      '恢复12号为未销号',
      '12号6月18日出现反弹了',
    ],
    en: [
      'reopen 12',
      'problem 12 has relapsed',
      'please reopen problem 12, the rubbish is back',
      'problem 12 relapsed yesterday',
      'the pollution of problem 12 has come back',
    ],
  },
  cues: [
    { words: /[\s\S]/, weight: 12, when: relapsed },
    { ...orders(words, 12), when: (reading) => hasNumber(reading) && (orders(words, 12).when?.(reading) ?? false) },
  ],
}
