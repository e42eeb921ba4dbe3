import type { DateMention } from '../understand/dates.ts'
import { type ModalityKind, readModality } from '../understand/modality.ts'
import type { Place } from '../understand/span.ts'
import type { Reading } from './reading.ts'

/** What one says to a helper before what it shall do: 请, 麻烦帮我, could you. */
const courtesy =
  /^(?:\s|,|请|麻烦|烦请|劳烦|劳驾|帮忙|帮我|帮|给我|替我|你|小助手|助手|现在|马上|立即|the bot|please|pls|kindly|can you|could you|would you|i want to|i'd like to|let's|now)+/i
const question = /[?吗嘛么]\s*[。!]*$|[?]/

export interface OrderWords {
  /** The words of the wish itself: they speak for it, not against it. */
  readonly own: RegExp
  /** The days in the message belong to the wish (延期到7月15日): they make no plan of it. */
  readonly withDays?: boolean
  /** A statement that it was done is one, too (县政府已批准12号延期到7月15日). */
  readonly orDone?: boolean
  /** What follows the words of the wish is what shall be said to others (催一下姚关镇,材料要尽快报). */
  readonly withContent?: boolean
}

/**
 * How a message speaks of a wish to the bot: a question, negation, plan, condition or hearsay about it, or an order to somebody else;
 * `none` and `asserted` where nothing speaks against carrying it out.
 */
function commandMood(reading: Ordering, words: OrderWords): ModalityKind {
  const { text, dates } = reading
  const hidden: Place[] = words.withDays ? [...dates] : dates.filter(isLimit)
  const match = words.own.exec(text)
  if (!match) return 'none'
  if (!isToldToTheBot(reading, match, words.orDone ? approval : aim)) return 'hearsay'
  if (!words.orDone && done.test(clauseAround(text, match))) return 'hearsay'
  const end = match.index + match[0].length
  const asking = /(?:请|麻烦|帮我|please\s)+$/i.exec(text.slice(0, match.index))
  if (asking) hidden.push({ start: asking.index, end: match.index })
  // A reason (理由是汛期无法施工) speaks of something else.
  const reason = because.exec(text.slice(end))
  if (reason) hidden.push({ start: end + reason.index, end: end + reason.index + reason[0].length })
  const polite = courtesy.exec(text)?.[0].length ?? 0
  hidden.push({ start: 0, end: polite }, { start: match.index, end })
  if (words.withContent) {
    if (question.test(text) && !asksTheBot.test(text)) return 'question'
    hidden.push({ start: end, end: text.length })
  }
  const rest = hide(text, hidden)
  return readModality(asksTheBot.test(text) ? rest.replace(/\?$/, ' ') : rest).kind
}

/** A question by its form only. */
const asksTheBot = /^(?:can|could|would) you\b/i

type Ordering = Pick<Reading, 'text' | 'dates' | 'numberMentions' | 'units'>

const done = /已|[发下催办设]了|过了|昨天|前天|上周|刚才|\b(?:has|have|was|were|already)\b/i
/** What may stand before an order besides the problems and units that it is about. */
const aim =
  /^(?:[\s,、:的都也再去来就还请帮把给对向将为让我这那个些@]|超期|逾期|到期|快|未完成|没完成|没办完?|问题|项目|单位|部门|牵头|责任|所有|全部|全体|各|今天|现在|马上|一下|麻烦|助手|小助手|烦请|劳烦|可以|and|then|also|now|please|pls|kindly|(?:can|could|would) you|just|go|the|ok|hi|hello|\.|!)*$/i

/** What may stand before a statement that something was granted, besides: 经县政府同意, 整改时限. */
const approval = new RegExp(
  `${aim.source.replace(/\)\*\$$/, '')}|[县市省]|政府|里|委|领导小组|会议|办公室|推长办|主要领导|分管领导|书记|局长|研究|审议|批准|批复|同意|经|由|已经?|于|登记|补登|方案|整改|时限|期限|申请的?|time limit|deadline|limit|of|for|has|have|had|was|were|is|been|county|municipal|provincial|government|leading group|approved|agreed|and|by|date|no|number|\\.|#)*$`,
  'i',
)

const because =
  /(?:依据|根据|理由|原因|因为?|由于)(?![^,。;]*(?:[?吗]|的话|怎|咋|什么|哪))[^,。;!?\n]*|\b(?:because|due to)\b[^,.;!?\n]*/i

const clauseStart = (text: string, at: number): number => text.slice(0, at).search(/[^,。;!?\n]*$/)

/** The clause up to the end of the order, and the sign after it. */
const clauseAround = (text: string, { index, 0: words }: RegExpExecArray): string =>
  text.slice(clauseStart(text, index), index + words.length + 1)

/** 催一下12号, 给姚关镇发个催办: told to the bot; 县里催12号, 考虑延期: told about others. */
function isToldToTheBot(
  { text, dates, numberMentions, units }: Ordering,
  match: RegExpExecArray,
  allowed: RegExp,
): boolean {
  const from = clauseStart(text, match.index)
  const places = [...dates, ...numberMentions, ...units].filter(({ start, end }) => start >= from && end <= match.index)
  const before = hide(text, places).slice(from, match.index)
  return allowed.test(before.replace(/\d+/g, ' '))
}

export const isOrder = (reading: Ordering, words: OrderWords): boolean =>
  ['none', 'asserted'].includes(commandMood(reading, words))

const isLimit = (mention: DateMention): boolean => mention.role === 'before'

function hide(text: string, places: readonly Place[]): string {
  let result = text
  for (const { start, end } of places) result = result.slice(0, start) + ' '.repeat(end - start) + result.slice(end)
  return result
}
