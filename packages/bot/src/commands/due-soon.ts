import { type Command, noNumber } from './command.ts'

export const dueSoon: Command = {
  intent: 'due-soon',
  kind: 'read',
  needs: [],
  help: { zh: '快到期的问题', en: 'what is due soon' },
  examples: {
    zh: [
      '这周到期的有哪些',
      '哪些快到期了',
      '三天内到期的问题',
      '本月底前要到期的有哪些',
      '今天有什么到期的',
      '最近哪些要到期',
      '姚关镇下周到期的',
      '临期问题',
    ],
    en: [
      'what is due this week',
      'which problems are due soon',
      'anything due today?',
      'upcoming deadlines',
      'what has to be done by the end of the month',
    ],
  },
  cues: [
    { words: /(?:快要?|将要?|即将|马上要?|就要|要)(?:超期|逾期|过期)/, weight: 9.6, when: noNumber },
    {
      words: /(?:到|过)(?:时限|期限|日子)|(?:必须|要|应|得|该)?(?:完成|办结|办完|整改完|整完|交账|交|报)的/,
      weight: 9,
      when: (reading) =>
        noNumber(reading) && reading.dates.some(({ role }) => role !== 'after') && !reading.mood.asserted,
    },
    { words: /到(?:时限|期限|日子)/, weight: 8, when: noNumber },
    { words: /(?:快|要|将)到(?:日子|时间|点|限)/, weight: 9, when: noNumber },
    { words: /(?:快|将要?|要|即将|临近|马上|就要|快要)到(?:期|时限|期限|截止)|临期|将到期/, weight: 9, when: noNumber },
    { words: /到期(?:的|问题|有|清单|提醒)|(?:有|哪些|什么|啥|哪几个)\S{0,6}到期/, weight: 9, when: noNumber },
    {
      words:
        /(?:本|这|下|今|明|后|近|最近|未来|月底|年底|季度末|之内|以内|内|前|周|天|日|月)\S{0,8}(?:到期|截止|要报(?!什么|哪些|啥|送)|要交(?!什么|哪些|啥)|要完成|该报(?!什么|哪些|啥)|该办|要办|该完成|交账)/,
      weight: 9,
      when: noNumber,
    },
    {
      words:
        /(?:今天|今日|明天|后天|本周|这周|这个?星期|下周|下个?星期|本月|这个月|最近|近期)(?:内|之内)?(?:有|要|该)(?:什么|哪些|啥|哪几)\S{0,4}(?:办|报|交|做|完成|处理)?/,
      weight: 7,
      when: noNumber,
    },
    {
      words: /\bdue\s(?:this|next|today|tomorrow|soon|within|in|before|by|on|over)\b|\bexpir|\bcoming\s(?:up|due)\b/i,
      weight: 9,
      when: noNumber,
    },
    {
      words:
        /\b(?:upcoming|coming|next|approaching)\s(?:deadlines?|limits?|due\sdates?)|\bdeadlines?\s(?:this|next|coming|soon|within|in|before|by|ahead)\b/i,
      weight: 9,
      when: noNumber,
    },
    {
      words:
        /\b(?:done|finished|submitted|handed\sin|completed?|closed)\s(?:by|before|this|within|next|today|tomorrow|until)\b/i,
      weight: 6,
      when: noNumber,
    },
  ],
}
