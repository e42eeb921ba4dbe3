import type { Reading } from '../interpret/reading.ts'
import { type Command, hasClass, hasNumber, isNoQuestion } from './command.ts'

/** 22号定为一般性问题: said of one problem, and no question. */
const classifies = (reading: Reading): boolean =>
  hasNumber(reading) &&
  hasClass(reading) &&
  isNoQuestion(reading) &&
  (reading.mood.blocked !== 'hearsay' || /改一?下|改过来|更正|修改|纠正/.test(reading.text))
/** 责任单位是姚关镇的问题 describes problems. */
const setsField = (reading: Reading): boolean =>
  isNoQuestion(reading) && !/大家|各位|你们|各单位|的(?:问题)?(?:有哪些|清单)?[?。]?$/.test(reading.text)
const DAY_OF = '(?:移交|印发|报送|上报|完成|验收|销号|整改|审核|论证)(?:的)?(?:日期|时间|日子)'

const field = '(?:单位|牵头|责任|配合|级别|类别|性质|来源|标题|名称|描述|目标|措施|时限|期限)'

export const amend: Command = {
  intent: 'amend',
  kind: 'write',
  needs: ['problem', 'change'],
  help: { zh: '修改资料', en: 'change the data of a problem' },
  examples: {
    zh: [
      '12号牵头单位改成县住建局',
      '12号级别改为省级',
      '把12号的责任单位换成太平镇',
      '12号类别更正为重点突出问题',
      '问题12整改时限调整为2023年12月31日',
      '12号标题改成姚关河沿岸垃圾堆放',
      '修改12号来源为警示片',
      '12号级别是市级，类别是一般性问题',
    ],
    en: [
      'change the lead unit of 12 to 县住建局',
      'set the level of problem 12 to provincial',
      'the responsible unit of 12 should be 太平镇',
      'correct the severity of problem 12 to key',
      'change the title of 12 to rubbish along the river',
    ],
  },
  cues: [
    { words: new RegExp(`${field}(?:单位)?改(?![了过进善正])`), weight: 8, when: setsField },
    { words: /(?:级别|类别|性质|来源)\S{0,3}(?:改|换|调)/, weight: 10, when: classifies },
    {
      words:
        /(?:定|列|划|归|改|调)(?:成|为|到|入).{0,8}(?:级|重点|一般|突出)|(?:应该?|应当)(?:是|为|属于).{0,12}(?:级|重点|一般)|(?:是|属于?)(?:国家|省|市|县)级?(?:移交|交办)的/,
      weight: 11,
      when: classifies,
    },
    {
      words: new RegExp(
        `${DAY_OF}.{0,6}(?:错|不对|有误|应为|应该是|改成|改为|更正为)|(?:更正|改|修改|更改|订正|纠正|调整).{0,14}${DAY_OF}`,
      ),
      weight: 12,
      when: isNoQuestion,
    },
    { words: new RegExp(`${field}.{0,4}?(?:增加|加上|添加|增补|去掉|删除|删去|减去)`), weight: 9, when: isNoQuestion },
    { words: /\b(?:unit|level|severity|source|class)\b.{0,20}\bis\s(?:now\s)?\S/i, weight: 7, when: isNoQuestion },
    {
      words: new RegExp(
        `${field}.{0,8}?(?:改|更正|变更|调整|换|修改|订正|设|定|确定)(?:成|为|到|作)|${field}\\S{0,4}?应(?:该|当)?(?:是|为)|(?:修改|更改|更正|改|变更|调整|补充|补填|换|填)(?:一?下|上)?.{0,14}?${field}.{0,4}?(?:成|为|是|:)`,
      ),
      weight: 9,
      when: isNoQuestion,
    },
    { words: new RegExp(`${field}(?:单位)?\\s?(?:是|为|:)\\s?\\S`), weight: 7, when: setsField },
    { words: /(?:改|更正|变更|调整|换|修改)(?:成|为)/, weight: 5, when: setsField },
    {
      words:
        /\b(?:change|set|amend|correct|update|edit)\b.*\b(?:unit|level|severity|source|title|description|goal|measures|limit|class)\b.*\b(?:to|as)\b/i,
      weight: 9,
      when: isNoQuestion,
    },
    {
      words: /\b(?:unit|level|severity|source|title|time\slimit|class)\b.*\b(?:should\sbe|is\snow|must\sbe)\b/i,
      weight: 9,
      when: isNoQuestion,
    },
  ],
}
