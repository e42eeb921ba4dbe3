import { chineseNumeralChars, englishNumberWords } from '../numerals.ts'

/** 问题12, 序号12, 第12个, #12, problem 12, item 12, no. 12. English words in either case, “no” only as No or no. */
export const LEAD =
  '(?:问题(?:编号|序号|号码?)?[是为:]?|(?<!文件|合同|报告|项目|档案|发文)(?:序号|编号)[是为:]?|(?<!年)第|#|\\b(?:[Pp]roblems?|[Ii]tems?|[Ii]ssues?|[Nn]umbers?|[Ee]ntr(?:y|ies))(?:\\s(?:[Nn]os?\\.?|[Nn]umbers?|#))?|\\b[Nn](?:o|os|r)\\.|\\bN(?:o|os|r|O)(?=\\s?\\d))'

/** A number of a problem. What is glued to a longer number, a decimal or a word is none. */
export const NUMBER = `(?:(?<!\\d|\\d\\.)(?!0\\d)\\d{1,5}(?![\\d]|[.:]\\d)|[${chineseNumeralChars}]{1,5})`
export const NUMBER_WORD = `\\b(?:${englishNumberWords})\\b`

export const TAIL = '(?:号问题|号|个问题|项问题|条问题|个|项|#)'

export const RANGE = '(?:到|至|-|~|\\b(?:to|through|thru)\\b)'
export const SEPARATOR = '(?:、|,\\s?and\\b|,|和|与|及|以及|跟|还有|&|\\band\\b|\\bor\\b)'
export const EXCEPT =
  '(?:不含|(?<!是)而?不是(?!不)|不包括|不包含|不算|除了?|除去|去掉|\\b(?:except(?:\\sfor)?|excluding|without|but\\snot|all\\sbut|other\\sthan|apart\\sfrom|not(?:\\sincluding)?))'

const units =
  '[个件项条家处次天日人月年周名位份种类轮万亿吨米元亩户辆台座只%分度级倍余多来几岁点时]|批(?![准复示])|公里|公斤|小时|星期|季度|工作日|平方|立方'
/** After a number without 第: a quantity, no number of a problem. */
export const quantity = new RegExp(
  `^\\s?(?:${units}|(?:km|m[23]?|mg|t|ha|days?|weeks?|months?|years?|hours?|working|business|calendar|problems|items|issues|units|others?|more|percent|tons?|metres?|[ap]m|yuan|RMB)\\b)`,
)
/** After 第N个: an ordinal of something else. */
export const otherOrdinal =
  /^\s?(?:工作日|月|星期|小时|季度|五年|环节|步骤?|阶段|方面|层面|批次|代表|节点|附件|方案|文件|措施|任务|目标|方面|部分|工程|标段|子|分项|点)/
/** After a Chinese numeral: the word goes on (一直, 一般, 十分). */
export const otherWord = /^(?:[直般起样定下些切共并览致律时旦边方半分足]|是)/

/** What may follow a number without any mark, for it to be a problem: 12咋样了. */
export const predicate =
  /^\s?(?:$|[,。;?!\n)]|咋|怎么|呢|吗|完成|到期|逾期|超期|过期|已|报|下一?步|进展|进度|什么|啥|谁|何时|的|是|还|有没有|能|该|要|现在|目前|办|销|验|整改|状态|情况|历史|依据|通过|移交|没|卡|应|都|均|也|由|归|为什么|最近|这(?:[几两二三四五六七八九十]|些)?个?|分别|一起|(?:is|are|was|were|has|have|had|isn't|aren't|hasn't|due|overdue|status|history|done|next|needs?|still|both|all|please|submitted|closed|completed?|doing|going|stand|been|reviewed|approved|rectified|accepted|yet|get)\b|\.$)/
