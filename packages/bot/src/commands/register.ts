import { type Command, isNoQuestion } from './command.ts'

export const register: Command = {
  intent: 'register',
  kind: 'write',
  needs: ['title'],
  help: { zh: '登记新问题', en: 'register a problem' },
  examples: {
    zh: [
      '新增问题：太平镇污水直排，省级，重点突出问题',
      '登记新问题：姚关河沿岸垃圾堆放，市级，一般性问题，牵头单位县水务局，责任单位姚关镇',
      '录入一个问题：由旺镇矿山扬尘',
      '新问题：何元乡河道采砂，市级一般性问题，6月1日移交',
      '上报一个新问题：县城黑臭水体',
      '加一个问题，水长乡垃圾填埋场渗滤液',
      '新建问题：万兴乡养殖污染，县级自行发现',
      '添加问题：旧城乡尾矿库隐患，责任单位旧城乡，整改时限12月31日',
    ],
    en: [
      'add a problem: sewage discharge at the market, provincial, key',
      'register a new problem: rubbish along the Yaoguan river, municipal, general, lead unit 县水务局, responsible unit 姚关镇',
      'new problem: dust from the quarry',
      'create an issue: leachate at the landfill, municipal',
      'please enter a new problem: sand mining in the river',
    ],
  },
  cues: [
    {
      words: /^(?:补充|又?多了?|又有了?|还有|再加|追加)一?[个条件](?:新的?)?问题\s?[:,]/,
      weight: 9.5,
      when: ({ numbers, mood }) => numbers.length === 0 && !mood.question,
    },
    {
      words: /^\S{0,6}(?:又|新)?发现(?:了)?一?[个处起]?(?:新的?)?问题\s?[,:]/,
      weight: 9.5,
      when: ({ numbers, mood }) => numbers.length === 0 && !mood.question,
    },
    {
      words: /^(?:新增|登记|录入|新建)\s?:/,
      weight: 12,
      when: ({ numbers, mood }) => numbers.length === 0 && !mood.question,
    },
    {
      words: /新问题.{0,6}(?:登记|录入|录一?下|上报|报)|(?:录|报|记|登|加|添)(?:一?下)?一?个新问题/,
      weight: 12,
      when: isNoQuestion,
    },
    {
      words:
        /(?:登记|新增|录入|新建|添加|增加|追加|补录|上报|建立|建|加|报)(?:一?[个条项件])?(?:新的?|一?个新)?(?:的)?问题(?!\s?(?:\d|编号|序号|第|的|十|二|三|四|五|六|七|八|九|进展))/,
      weight: 9.5,
      when: isNoQuestion,
    },
    {
      words: /(?:新登记|新增|新录|补录|登记|录入)一?[条个项](?!\s?(?:进展|备注|\d))[\s:,]/,
      weight: 9.5,
      when: ({ numbers, mood }) => numbers.length === 0 && !mood.question,
    },
    { words: /^(?:新增|新的)?新?问题[\s:,](?!\d)/, weight: 9.5, when: isNoQuestion },
    {
      words:
        /\b(?:register|add|create|enter|open|report)\s(?:a\s|an\s|the\s|this\s)?(?:new\s)?(?:problem|issue|item)\b(?!\s(?:\d|no|number|#))|^new\s(?:problem|issue|item)\s?:/i,
      weight: 9.5,
      when: isNoQuestion,
    },
  ],
}
