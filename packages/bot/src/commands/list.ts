import type { Reading } from '../interpret/reading.ts'
import { type Command, type Cue, isNarrowed, noNumber } from './command.ts'

const narrowed: Cue['when'] = (reading) => noNumber(reading) && isNarrowed(reading)

/** A unit or a class alone asks for its list; a unit inside another sentence does not. */
const saysLittleElse = ({ text, units }: Reading): boolean => {
  const named = units.reduce((sum, { start, end }) => sum + end - start, 0)
  if (/收到|已阅|知悉|阅/.test(text)) return false
  return text.length - named <= (/[a-z]{2}/i.test(text) ? 24 : 4)
}

export const list: Command = {
  intent: 'list',
  kind: 'read',
  needs: [],
  help: { zh: '问题清单', en: 'list of problems' },
  examples: {
    zh: [
      '姚关镇的问题',
      '列一下所有问题',
      '还没销号的有哪些',
      '市级重点突出问题有哪些',
      '县水务局牵头的问题',
      '待分类的问题列出来',
      '关于垃圾的问题',
      '问题清单给我看看',
    ],
    en: [
      'list all problems',
      'problems of 姚关镇',
      'which problems are still open',
      'show me the municipal key problems',
      'find problems about rubbish',
    ],
  },
  cues: [
    { words: /\b(?:problems|items)\swith\b/i, weight: 7.6, when: noNumber },
    { words: /(?:全部|所有|整个|全县)的?(?:台账|清单)|^台账$|台账(?:给|发|调|看)/, weight: 6, when: noNumber },
    {
      words:
        /(?:哪些|那些|哪几个|啥|什么)(?:\S{0,10})?问题|问题(?:有|都有|是)?(?:哪些|清单|列表|台账)|清单|一张表|一览/,
      weight: 6,
      when: noNumber,
    },
    { words: /列(?:出|一?下|个|举|表)|列\S{0,3}(?:来|看)/, weight: 7, when: noNumber },
    { words: /(?:所有|全部|全县|整个)(?:的)?\S{0,14}问题|台账(?:里|上)?(?:有|都)/, weight: 6, when: noNumber },
    {
      words: /(?:关于|有关|涉及|包含|提到|跟|和)\S{1,16}?(?:有关)?的(?:所有)?问题|(?:搜|搜索|检索|查找)(?:一?下)?/,
      weight: 7,
      when: noNumber,
    },
    { words: /(?:查|看|找|调)(?:一?下|询|看|找|出)?\S{0,16}问题/, weight: 5, when: noNumber },
    { words: /(?:所有|全部|哪些|一切|剩下)\S{0,8}(?:的|问题)/, weight: 6, when: narrowed },
    { words: /^(?:跟|和|与|同)\S{1,12}?(?:有关|相关)(?:的|$)/, weight: 7, when: noNumber },
    { words: /^[^,。?的我你]{1,8}的问题[?。]?$/, weight: 5, when: noNumber },
    { words: /的(?:问题|那些|有哪些)|(?:有)?哪些|(?:有)?(?:什么|啥)(?:没|还没)/, weight: 5, when: narrowed },
    { words: /问题/, weight: 4, when: narrowed },
    { words: /\b(?:what|which|everything|anything|those|the\sones)\b/i, weight: 6, when: narrowed },
    {
      words: /[\s\S]/,
      weight: 3,
      when: (reading) => noNumber(reading) && isNarrowed(reading) && saysLittleElse(reading),
    },
    { words: /是(?:几|多少|哪个)号?(?:的)?问题/, weight: 8, when: noNumber },
    { words: /(?:问题|的)(?:都)?有(?:哪|什么|啥)\S{0,3}$|哪几个/, weight: 8, when: narrowed },
    {
      words:
        /\blist\b|\bshow\s(?:me\s)?(?:all|the|every|us)?\b.*\bproblems?\b|\bwhich\s(?:\w+\s){0,3}(?:problems?|items?)\b|\bwhat\sproblems\b/i,
      weight: 6,
      when: noNumber,
    },
    {
      words:
        /\ball\s(?:the\s)?(?:\w+\s){0,3}(?:problems|items)\b|\b(?:problems|items)\s(?:of|in|from|with|under|about|led\sby|assigned)\b|\b(?:find|search)\b/i,
      weight: 7,
      when: noNumber,
    },
  ],
}
