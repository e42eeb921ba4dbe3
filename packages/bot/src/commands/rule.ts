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
      words: /(?:公示|调度|备案|论证|回头看|预警)(?:期|时间|周期)?(?:是|要)?(?:多久|几天|多长|多少天)/,
      weight: 9.5,
      when: noNumber,
    },
    {
      words:
        /(?:要|需要?|得)\S{0,4}(?:几|多少)个?(?:工作)?[天日]|工作日\S{0,4}(?:包不包括|包括|含不含|算不算|是不是|怎么)/,
      weight: 9.5,
      when: noNumber,
    },
    {
      words:
        /(?:移交|印发|验收|销号|审核|完成|自验|自查|论证|审议|公示)(?:之|以)?后(?:要|需)?(?:多久|多长时间|几天|多少天|几个月|什么时候)/,
      weight: 9.5,
      when: noNumber,
    },
    {
      words:
        /(?:公示|延期|论证|审议|备案|抄送|移交|验收|销号|回头看|督办|约谈|黑名单|预警|调度)(?:[^,。号]{0,4})(?:要|需要?|得|该|怎么|如何|咋)(?:走|公示|用)?(?:几天|多久|多少天|多长|几个工作日|怎么|如何|什么|哪些|谁)?(?:办理?|走|做|弄)?[?。]?$|(?:节假日|放假|周末|假期|补班|调休)\S{0,6}(?:算|计|顺延)/,
      weight: 9.5,
      when: noNumber,
    },
    {
      words:
        /\b(?:do|does|must|should|is|are|need)\b.*\b(?:have\sto|need|required|necessary|appraise|accept|review|consent|sign)/i,
      weight: 10,
      when: ofClass,
    },
    {
      words:
        /谁|哪(?:个|家|些|级|里)?(?:单位|部门|领导|机关|里|儿)|多久|多长时间|(?:几|多少)个?(?:工作)?[天日]|不一样|区别|不同|什么时候|何时|期限|时限|怎么(?!样)|咋(?!样)|如何(?!了)|程序|流程|步骤|手续|规定|依据|要求|要不要|需不需要|是否需要|(?:要|需要|需|用|必须)[^,。]{1,10}(?:吗|不|么)[?。]?$|报(?:给|到)?哪|哪(?:一)?级/,
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
      words:
        /(?:回头看|方案|验收|销号|公示|自查自验|自验|调度|移交|备案|抄送|延期|督办|约谈|排查)\S{0,8}(?:有(?:什么|哪些|啥)(?:要求|规定|程序|讲究)|(?:要求|规定)(?:是|有)|必须|要?(?:包括|包含|写)(?:些)?(?:哪些|什么|啥)|哪(?:一)?级|多久(?:要|报|内|之内)|几天(?:内|之内)(?:要|报))/,
      weight: 9.5,
      when: noNumber,
    },
    {
      words:
        /(?:怎么|咋个?|如何)(?:分|区分|划分|分类|认定|界定)(?![工头])|\b(?:how\slong|how\smany\sdays)\s(?:does|do|is|are)\s(?:a|an|the|units?|any|one)\b.*\b(?:plan|report|submit|review|accept|close)/i,
      weight: 9.5,
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
