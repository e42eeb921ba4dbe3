import { type Command, hasNumber } from './command.ts'

export const history: Command = {
  intent: 'history',
  kind: 'read',
  needs: ['problem'],
  help: { zh: '办理记录', en: 'history' },
  examples: {
    zh: [
      '12号的历史记录',
      '12号都办过哪些事',
      '问题12的来龙去脉',
      '12号谁登记的',
      '12号什么时候移交的',
      '把12号的办理过程调出来',
      '12号之前都做了什么',
      '12号的变更记录',
    ],
    en: [
      'history of problem 12',
      'what has happened with 12 so far, the whole timeline',
      'who logged the last entry of problem 12',
      'when was problem 12 handed over',
      'show the log of problem 12',
    ],
  },
  cues: [
    {
      words:
        /(?:做|办|干|弄|搞|报)了(?:些|点)?(?:什么|啥|哪些|哪样)|(?:以往|以前|往期|历次|过往)的?(?:登记|记录|进展|情况|报告)|谁\S{0,4}(?:更新|登记|录入|上报)的/,
      weight: 9.2,
      when: hasNumber,
    },
    { words: /(?:上|前|最近|最后)(?:一)?次\S{0,3}(?:更新|登记|进展|报|记录|动)/, weight: 9, when: hasNumber },
    { words: /(?:怎么|咋个?|如何)(?:记|写|登记|填|录|说)的/, weight: 10.5, when: hasNumber },
    { words: /登记(?:情况|内容|信息)|(?:之前|以前|前期|过去)的?(?:情况|事|工作)/, weight: 9, when: hasNumber },
    {
      words: /\b(?:everything|all|what(?:ever)?)\s(?:that\s)?(?:was\s|is\s)?(?:logged|recorded)\b/i,
      weight: 9,
      when: hasNumber,
    },
    { words: /(?:什么时候|啥时候|哪天|何时|几号)的事|过(?:了)?(?:几|多少)[次回遍]/, weight: 9, when: hasNumber },
    { words: /谁\S{0,10}(?:改|登记|录|填|写|撤|记|动|标|弄)(?:了|过|的|成)/, weight: 9, when: hasNumber },
    {
      words: /\bwhat\s(?:was|were|has\sbeen|have\swe)\s(?:ever\s)?(?:logged|recorded|entered|done)\b/i,
      weight: 9,
      when: hasNumber,
    },
    { words: /历史|来龙去脉|时间线|流水|轨迹|日志|沿革/, weight: 9 },
    {
      words:
        /(?:办理|整改|登记|变更|修改|操作|全部|所有|的)记录|记录(?:有|呢|查|调|给|$|[?。])|(?:办理|整改|处理)?(?:过程|经过)/,
      weight: 8,
    },
    {
      words:
        /(?:做|办|报|登记|改|弄|干|走)过(?:了)?(?:什么|啥|哪些)|都(?:做|办|登记|报|走|弄|干)了(?:什么|啥|哪些)|(?:之前|以前|前面|前期)都?(?:做|办|登记|报|弄|干)(?:了|过)/,
      weight: 9,
    },
    { words: /谁(?:给)?(?:登记|记|改|录|填|写|撤|报|登)(?:录|入|销)?的|谁(?:动|改)过/, weight: 9, when: hasNumber },
    {
      words: /(?:什么时候|啥时候|何时|哪天|哪一天|几号|几时|什么时间|时间)\S{0,16}(?:的|了)[^,。?]{0,4}[?。]?$/,
      weight: 9,
      when: hasNumber,
    },
    { words: /(?:移交|印发|登记|报送|完成|销号|验收)(?:时间|日期)(?:是|$|\?)/, weight: 7, when: hasNumber },
    {
      words:
        /\bhistory\b|\btimeline\b|\b(?:the|full|complete)?\s?log\sof\b|\baudit\b|\bwhat(?:\shas|'s|\sall)?\shappened\b|\b(?:show|see|view|open)\s(?:me\s)?(?:the\s)?(?:full\s)?(?:logs?|records?|entries)\b|\bwhat\shas\sbeen\s(?:reported|submitted|logged|recorded|done)\b/i,
      weight: 9,
    },
    {
      words:
        /\bwho\s(?:logged|changed|recorded|registered|entered|wrote|amended)\b|\b(?:past|previous|earlier)\s(?:entries|steps|records)\b|\ball\sentries\b/i,
      weight: 9,
    },
    { words: /\bwhen\s(?:was|were|did|has)\b/i, weight: 9, when: hasNumber },
  ],
}
