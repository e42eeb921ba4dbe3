import { type Command, type Cue, hasClass, noNumber } from './command.ts'

const ofClass: Cue['when'] = (reading) => noNumber(reading) && hasClass(reading)

export const rule: Command = {
  intent: 'rule',
  kind: 'read',
  needs: ['class'],
  help: { zh: '规定（不针对某个问题）', en: 'what the rules say' },
  examples: {
    zh: [
      '市级一般性问题谁验收',
      '国家级重点突出问题方案怎么报',
      '省级一般性问题多久要报方案',
      '市级重点突出问题的销号程序',
      '县级自行发现的问题怎么办',
      '省级重点突出问题由谁审签',
      '工作日怎么算',
      '市级一般性问题整改方案要报哪里审核',
    ],
    en: [
      'who accepts municipal general problems',
      'how is a provincial key problem closed out',
      'how long do we have for the plan of a national general problem',
      'what is the procedure for problems found by the county',
      'how are working days counted',
    ],
  },
  cues: [
    {
      words:
        /谁|哪(?:个|家|些|级|里)?(?:单位|部门|领导|机关|里|儿)|多久|多长时间|(?:几|多少)个?(?:工作)?[天日]|不一样|区别|不同|什么时候|何时|期限|时限|怎么(?!样)|咋(?!样)|如何(?!了)|程序|流程|步骤|手续|规定|依据|要求|要不要|需不需要|是否需要|报(?:给|到)?哪/,
      weight: 10,
      when: ofClass,
    },
    {
      words:
        /工作日(?:是)?(?:怎么|咋|如何)(?:算|数|计)|(?:怎么|咋|如何)(?:算|数|计算?)工作日|调休\S{0,8}(?:算|计|怎么)|节假日(?:算|计|顺延)|当天(?:算|计)(?:不|吗)/,
      weight: 10,
      when: noNumber,
    },
    {
      words: /(?:验收|销号|方案|审核|编制)\S{0,6}(?:程序|流程|步骤|规定|要求)|(?:程序|流程|规定)(?:是|有|怎么)/,
      weight: 6,
      when: noNumber,
    },
    {
      words:
        /\bwho(?:m)?\b|\bwhich\s(?:unit|department|body|office|authority)\b|\bhow\b|\bprocedure\b|\bprocess\b|\bsteps\b|\brules?\b|\bwhen\b|\bdeadline\b|\btime\slimit\b|\bdo\swe\sneed\b/i,
      weight: 10,
      when: ofClass,
    },
    {
      words:
        /\bworking\sdays?\b.*\b(?:count|calculat)|\b(?:count|calculat)\w*\b.*\bworking\sdays?\b|\bmake-?up\sdays?\b/i,
      weight: 10,
      when: noNumber,
    },
    {
      words:
        /\bprocedures?\s(?:for|of)\b|\bhow\s(?:does|do|is|are)\s(?:the\s)?(?:acceptance|close-?out|closing|plan)\b/i,
      weight: 6,
      when: noNumber,
    },
  ],
}
