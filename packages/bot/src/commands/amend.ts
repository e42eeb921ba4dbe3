import { type Command, isNoQuestion } from './command.ts'

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
    { words: new RegExp(`${field}.{0,4}?(?:增加|加上|添加|增补|去掉|删除|删去|减去)`), weight: 9, when: isNoQuestion },
    { words: /\b(?:unit|level|severity|source|class)\b.{0,20}\bis\s(?:now\s)?\S/i, weight: 7, when: isNoQuestion },
    {
      words: new RegExp(
        `${field}.{0,8}?(?:改|更正|变更|调整|换|修改|订正|设|定|确定)(?:成|为|到|作)|${field}\\S{0,4}?应(?:该|当)?(?:是|为)|(?:修改|更改|更正|改|变更|调整|补充|补填|换|填)(?:一?下|上)?.{0,14}?${field}.{0,4}?(?:成|为|是|:)`,
      ),
      weight: 9,
      when: isNoQuestion,
    },
    { words: new RegExp(`${field}(?:单位)?\\s?(?:是|为|:)\\s?\\S`), weight: 7, when: isNoQuestion },
    { words: /(?:改|更正|变更|调整|换|修改)(?:成|为)/, weight: 5, when: isNoQuestion },
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
