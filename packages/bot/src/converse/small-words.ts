/** A message that is nothing but one of these. `strict`: in a group nobody says it to somebody else. */
export type SmallWord = 'confirm' | 'confirm-loosely' | 'cancel' | 'wrong' | 'more' | 'hello' | 'thanks'

const end = '[,。.!~\\s]*(?:谢谢|谢了|辛苦了|thanks|thank you|please)?[,。.!~\\s]*$'
const whole = (words: string): RegExp => new RegExp(`^[,。.!~\\s]*(?:${words})${end}`, 'i')

const patterns: readonly (readonly [SmallWord, RegExp])[] = [
  [
    'confirm',
    whole(
      '(?:我)?(?:确认|确定)(?:登记|提交|写入|修改|撤销|无误|没错|没问题|了|一下|办理|保存|的)?|是|是的|对|对的|没错|正确|(?:是的?|对的?|没错|好的?)[,，]?\\s?确认|yes|y|yep|yeah|correct|confirm(?:ed)?|(?:yes|ok|okay)[,]?\\s?(?:please|confirm(?:ed)?|do it|go ahead)|go ahead|do it',
    ),
  ],
  [
    'confirm-loosely',
    whole('好|好的|好嘞|行|可以|嗯|嗯嗯|就这样|就这么办|没问题|同意|登记吧|写吧|保存|提交|ok|okay|sure|fine|right'),
  ],
  [
    'cancel',
    whole(
      '取消(?:吧|了|登记|操作|掉)?|不(?:用|要|必|需要)?了|不用|不要|不登记了?|先不(?:登记|弄|写)了?|算了吧?|放弃|否|不|不确认|作罢|别登记了?|no|n|nope|cancel(?: it| that)?|never ?mind|forget it|drop it|don.t|stop',
    ),
  ],
  ['wrong', whole('不对|不是|错了|有误|不正确|弄错了|wrong|not right|incorrect|that.s wrong')],
  [
    'more',
    whole(
      '还有呢?|还有(?:吗|没|哪些|什么)?|下一页|更多|继续|接着(?:看|说|列)?|往下|后面的?呢?|next page|more|show more|and more|go on|the rest',
    ),
  ],
  [
    'hello',
    whole(
      '你好|您好|在吗|在不在|在么|早|早上好|上午好|下午好|晚上好|哈喽|嗨|hi|hello|hey|good (?:morning|afternoon|evening)',
    ),
  ],
  [
    'thanks',
    whole(
      '谢谢(?:你|您|啦|了)?|多谢|感谢|辛苦(?:了|啦)?|收到|知道了|明白|了解|thanks(?: a lot)?|thank you(?: very much)?|thx|got it|noted',
    ),
  ],
]

/** Which small word a normalised text is, if it is one and nothing else. */
export const smallWord = (text: string): SmallWord | undefined =>
  text.length > 40 ? undefined : patterns.find(([, pattern]) => pattern.test(text))?.[0]

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const choice =
  /^(?:第|选|选择|the\s|option\s|no\.?\s?)?\s?(\d{1,2}|[一二三四五六七八九十])\s?(?:个|项|条|种|\.|、)?(?:吧|那个)?[。.!]?$/i
const englishOrdinals = /^(?:the\s)?(first|second|third|fourth|fifth)(?:\sone)?[.!]?$/i

/** Which of the options that were shown is chosen: 2, 第二个, the second one; counted from 0. */
export function chosen(text: string, options: number): number | undefined {
  const english = englishOrdinals.exec(text)?.[1]?.toLowerCase()
  const words = choice.exec(text)?.[1]
  const number = english
    ? ['first', 'second', 'third', 'fourth', 'fifth'].indexOf(english) + 1
    : words && (ordinals.includes(words) ? ordinals.indexOf(words) + 1 : Number(words))
  return number && number >= 1 && number <= options ? number - 1 : undefined
}
