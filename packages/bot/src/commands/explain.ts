import type { Command } from './command.ts'

export const explain: Command = {
  intent: 'explain',
  kind: 'read',
  needs: ['problem'],
  help: { zh: '依据和算法', en: 'why and on what basis' },
  examples: {
    zh: [
      '12号依据是什么',
      '12号为什么是6月15日',
      '12号的期限怎么算的',
      '12号凭什么6月15日到期',
      '12号根据哪一条',
      '12号咋算出来逾期的',
      '问题12按什么规定办',
      '12号为啥要报县水务局',
    ],
    en: [
      'why is 12 due on 15 June',
      'how was the deadline of problem 12 calculated',
      'on what basis is problem 12 overdue',
      'which article applies to 12',
      'explain the date of problem 12',
    ],
  },
  cues: [
    { words: /怎么(?:会)?是(?:这|那|\d|今|明)/, weight: 9 },
    {
      words:
        /(?:怎么|咋)就|(?:是)?(?:怎么|咋个?|如何)(?:会)?(?:逾期|超期|过期)|哪(?:个|些|一)?(?:条款|规定|法规|依据)|解释(?:一?下)?(?!书)/,
      weight: 9,
    },
    { words: /\bhow\s(?:did|do|does|come)\b.*\b(?:get|got|come|came|arrive|reach)\b|\bhow\scome\b/i, weight: 9 },
    { words: /为(?:什么|啥|何|哪样|么子|甚)|怎么会|咋会|咋个会|凭(?:什么|啥)|何以/, weight: 9 },
    { words: /(?:怎么|咋个?|如何|怎样)(?:计算|算|得出|推算|数|来的|定的|确定)/, weight: 9 },
    {
      words:
        /依据|根据(?:什么|哪|啥)|出处|哪(?:一)?(?:条|款|项规定|个文件|份文件|个规定)|(?:什么|啥)(?:规定|文件|政策|条款)|(?:法律|文件|政策|制度)规定/,
      weight: 9,
    },
    { words: /(?:解释|(?<!情况|进展)说明)(?:一?下)?(?!书)|理由|按(?:什么|哪|啥)/, weight: 8 },
    {
      words:
        /\bwhy\b|\bhow\s(?:was|is|were|did|do|are)\b.*\b(?:calculat|count|work(?:ed)?\sout|comput|arriv|determin|get\sto)/i,
      weight: 9,
    },
    {
      words:
        /\bbasis\b|\blegal\b|\bgrounds?\b|\bwhich\s(?:article|rule|provision|clause|document|section|paragraph)\b|\bexplain\b|\baccording\sto\swhat\b|\breasons?\b|\bwhat\srule\b/i,
      weight: 9,
    },
  ],
}
