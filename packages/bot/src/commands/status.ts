import type { Reading } from '../interpret/reading.ts'
import { type Command, hasNumber } from './command.ts'

const openQuestion = /谁|哪|什么|啥|怎|咋|如何|几|多少|多久|何|为|\b(?:who|whom|which|what|when|why|how|where)\b/i
const asksWhether = (reading: Reading): boolean =>
  hasNumber(reading) && reading.mood.question && !openQuestion.test(reading.text)

export const status: Command = {
  intent: 'status',
  kind: 'read',
  needs: ['problem'],
  help: { zh: '进度', en: 'status' },
  examples: {
    zh: [
      '12号咋样了',
      '12号什么情况',
      '问题12进展怎么样',
      '12号办到哪一步了',
      '12号完成了吗',
      '12号销号没有',
      '12号现在是什么状态',
      '看下12号',
    ],
    en: [
      'how is problem 12 going',
      'status of 12',
      'where does problem 12 stand',
      'is problem 12 closed out?',
      'any progress on problem 12?',
    ],
  },
  cues: [
    { words: /\b(?:late|delayed|on\stime|on\sschedule|on\strack)\b/i, weight: 5, when: hasNumber },
    // Whether something is so: how the problem stands says it. Who, when and how are other questions.
    { words: /[\s\S]/, weight: 3, when: asksWhether },
    { words: /(?:想|要)?(?:了解|关心|关注|知道)(?:一?下)?|动态|概况|基本情况/, weight: 4, when: hasNumber },
    {
      words: /([销报验批完审签交整改弄搞办过动])没\1|(?:处于|属于|在|是)(?:哪|什么|啥)(?:一)?个?(?:阶段|环节|程度|步)/,
      weight: 7,
      when: hasNumber,
    },
    { words: /^(?:is|are|was|has|have|did)\b/i, weight: 5, when: hasNumber },
    { words: /算不算|到底|还在(?:整改|办)/, weight: 5, when: hasNumber },
    {
      words:
        /(?:都|再|分别)?(?:说|讲|汇报|介绍|汇总|通报|统计)(?:一?下|说|讲|一遍)|近况|(?:咋个|怎么|啥子|什么)(?:回事|个情况|鬼)|情况汇总|克(?:哪点|到哪)|(?:整|搞|办)(?:得)?(?:咋|怎)/,
      weight: 5,
      when: hasNumber,
    },
    {
      words: /\b(?:check|show(?:\sme|\sus)?|see|look\s(?:at|up)|open|view|pull\sup|details?)\b/i,
      weight: 4,
      when: hasNumber,
    },
    {
      words: /(?:可以|能|能不能|可不可以|可否)\S{0,6}(?:销号|验收|报|完成)\S{0,4}(?:吧|吗|不|么)/,
      weight: 6,
      when: hasNumber,
    },
    {
      words: /\b(?:what|how)\sabout\b|\btell\s(?:me|us)\sabout\b|\banything\snew\b|\bwhat's\sup\b/i,
      weight: 6,
      when: hasNumber,
    },
    { words: /咋个?样|怎么?样了?|如何了?(?:$|[?,。])|(?:啥|什么|么子)情况|情况(?:如何|怎|咋|呢)/, weight: 7 },
    {
      words:
        /进度|进展(?:如何|怎|咋|呢|到|情况|吗|没|了吗|了没|$|[?。])|有(?:没有|无|啥|什么)(?:新)?(?:进展|动静|变化)/,
      weight: 7,
    },
    { words: /现状|状态|到(?:了)?(?:哪|什么|啥)(?:一)?(?:步|个?阶段|个?环节|个?程度|里|儿|了)/, weight: 7 },
    {
      words:
        /(?:办|整|做|搞|推进|走|弄|干|进行|整改)(?:得|的)?到(?:哪|什么|啥)|卡在(?:哪|什么)|(?:办|整|做|搞|弄|整改)得(?:咋|怎|如何)/,
      weight: 8,
    },
    {
      words: /(?:逾期|超期|过期)(?:了)?(?:吗|没|么|没有|不)|(?:是否|是不是|有没有)(?:已经)?(?:逾期|超期|过期)/,
      weight: 8,
      when: hasNumber,
    },
    { words: /逾期|超期|过期/, weight: 5, when: hasNumber },
    {
      words: /(?:是否|是不是|有没有|有无)(?:已经|已)?.{0,12}(?:完成|销号|办|报|审|验收|印发|移交|整改)/,
      weight: 6,
      when: hasNumber,
    },
    { words: /(?:了|好|完|成|过|号|到位)(?:吗|没有?|么|不|没得)[?。]?$/, weight: 6, when: hasNumber },
    { words: /(?:看|查|问)(?:一?下|看|查|询)/, weight: 3, when: hasNumber },
    { words: /\bstatus\b|\bhow(?:'?s|\sis|\sare|\sdoes)\b|\bstate\sof\b|\bhow\sfar\b/i, weight: 7 },
    { words: /\bwhere\s(?:does|do|is|are|do\swe)\b/i, weight: 7, when: hasNumber },
    {
      words:
        /\b(?:any|the|an)\s(?:progress|news|update)\b(?!.*:)|\bwhat(?:'s|\sis)\s(?:going\son|happening|the\ssituation|up\swith)/i,
      weight: 7,
    },
    {
      words:
        /\b(?:is|are|was|were|has|have|did|isn't|hasn't)\b.*\b(?:done|complete[d]?|finished|closed|submitted|reviewed|approved|issued|accepted|rectified|overdue|late)\b.*\?|^(?:is|are|was|were|has|have|did)\b.*\b(?:done|complete[d]?|finished|closed|submitted|reviewed|approved|issued|accepted|rectified|overdue|late)\b/i,
      weight: 6,
      when: hasNumber,
    },
    { words: /[\s\S]/, weight: 2, when: hasNumber },
  ],
}
