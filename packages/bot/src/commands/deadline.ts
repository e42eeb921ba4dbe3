import { type Command, hasNumber } from './command.ts'

export const deadline: Command = {
  intent: 'deadline',
  kind: 'read',
  needs: ['problem'],
  help: { zh: '期限', en: 'time limit' },
  examples: {
    zh: [
      '12号什么时候到期',
      '12号还有几天',
      '12号到期没',
      '问题12的期限',
      '12号方案最晚哪天报',
      '12号截止日期是几号',
      '12号还来得及吗',
      '十二、十五号到期没',
    ],
    en: [
      'when is problem 12 due',
      'deadline of 12',
      'how many days are left for problem 12',
      'by when must the plan of 12 be submitted',
      'what is the time limit for #12',
    ],
  },
  cues: [
    { words: /\blast\sday\b|(?:时间|进度)?节点|时间要求/i, weight: 8, when: hasNumber },
    {
      words:
        /时间(?:还|上)?(?:够|紧|来得及)|(?:够|来)(?:不够|不来)?得?及?时间|\bremaining\stime\b|\btime\sremaining\b/i,
      weight: 8,
      when: hasNumber,
    },
    {
      words:
        /(?:还|剩|余)\S{0,3}(?:多少|几)(?:时间|天|日|工作日)|\btime\s(?:is\s)?(?:left|remaining)\b|\bhow\smuch\s(?:more\s)?time\b|\bstill\s(?:have\s)?(?:any\s)?time\b/i,
      weight: 8,
    },
    { words: /\b(?:until|till|by)\swhen\b/i, weight: 9 },
    { words: /到期/, weight: 8, when: hasNumber },
    { words: /(?:什么时候|啥时候|何时|哪天|哪一天|几号(?!问题)|什么时间|几时|好久|哪哈)/, weight: 7 },
    {
      words: /(?:超|拖|晚)(?:了|期|出)?(?:几|多少|好多)(?:个)?(?:天|日|工作日)|超期(?:了)?多久/,
      weight: 8,
      when: hasNumber,
    },
    { words: /截止|最后(?:期限|一天|时间)|最晚|最迟|期限|时限|限期|限到/, weight: 8 },
    {
      words:
        /还(?:有|剩|差)(?:下)?(?:几|多少)(?:个)?(?:天|日|工作日)|还有多久|还剩多久|剩(?:下)?(?:几|多少)(?:个)?(?:天|工作日)|多长时间|多久|来得及|赶得上|几天(?:内|之内|时间)/,
      weight: 8,
    },
    {
      words:
        /\bdeadlines?\b|\bdue\s?(?:date|day)\b|\bby\swhen\b|\btime\slimit\b|\bdays?\s(?:are\s|is\s)?(?:left|remaining)\b|\bhow\slong\b|\bin\stime\b/i,
      weight: 8,
    },
    { words: /\bwhen\s(?:is|are|must|should|does|do|will|shall|has|have)\b/i, weight: 7 },
    { words: /\bdue\b/i, weight: 7, when: hasNumber },
    { words: /\bhow\smany\s(?:working\s)?days\b/i, weight: 9 },
  ],
}
