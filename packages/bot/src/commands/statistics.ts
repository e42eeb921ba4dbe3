import { type Command, noNumber } from './command.ts'

export const statistics: Command = {
  intent: 'statistics',
  kind: 'read',
  needs: [],
  help: { zh: '统计', en: 'figures' },
  examples: {
    zh: [
      '统计一下整改情况',
      '一共有多少个问题',
      '销号率是多少',
      '姚关镇有几个问题',
      '各单位完成情况',
      '全县整改总体情况',
      '还有多少个没销号',
      '市级问题完成率',
    ],
    en: [
      'how many problems are there',
      'statistics',
      'what is the close-out rate',
      'how many problems does 姚关镇 have',
      'give me an overview by unit',
    ],
  },
  cues: [
    {
      words: /各(?:有|是)?(?:多少|几个?)|(?:哪个?|哪些|谁)\S{0,8}(?:最|更)(?:慢|快|多|少|好|差)/,
      weight: 10,
      when: noNumber,
    },
    { words: /(?:销号|完成|整改|办结)(?:了|的)?(?:有)?(?:多少|几)个?(?![天日月])/, weight: 10, when: noNumber },
    {
      words: /(?:多少|(?<!哪)几)个?问题(?!的?(?:什么|怎么|咋))|(?:总共|一共|合计|共有?)(?:有)?(?:多少|几)/,
      weight: 10,
      when: noNumber,
    },
    { words: /统计|(?:完成|整改|销号|办结|逾期|及时)率|占比|百分(?:比|之)|比例/, weight: 10, when: noNumber },
    { words: /(?:多少|(?<!哪)几)(?:个|件|项|条)(?!工作日|月|小时|步|环节)/, weight: 9, when: noNumber },
    {
      words:
        /汇总|总数|数量|排名|(?:总体|整体|总的|全县)(?:的)?(?:整改)?(?:情况|进度|进展|数据|数字)|(?:给|要|报|出|来)\S{0,4}(?:数据|数字)|概况/,
      weight: 9,
      when: noNumber,
    },
    {
      words:
        /各(?:个)?(?:单位|乡镇|镇|部门|级|类|局).{0,8}(?:情况|进度|进展|完成(?:的?$|率|情况|了)|(?<!要|应|须|需|得|在|于|前|按|必)[^要应须需前]销号(?:率|情况|了))/,
      weight: 9,
      when: noNumber,
    },
    {
      words:
        /\bstatistics?\b|\bhow\smany\b(?!\s(?:working\s)?days)|\brate\b|\bshare\b|\bproportion\b|\bpercent|\bcount\sof\b|\boverview\b|\branking\b|\bfigures\b|\b(?:number|count|total)\sof\b|\b(?:the|some)\snumbers\b|\bnumbers\s(?:by|per|for)\b|\b(?:overall|total|general)\s(?:progress|situation|status|picture)\b|\bsummary\b|\bsum\sup\b|\bin\stotal\b|\btotals?\b/i,
      weight: 10,
      when: noNumber,
    },
  ],
}
