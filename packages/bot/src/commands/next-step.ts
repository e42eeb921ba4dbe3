import { type Command, hasNumber } from './command.ts'

export const nextStep: Command = {
  intent: 'next-step',
  kind: 'read',
  needs: ['problem'],
  help: { zh: '下一步', en: 'next step' },
  examples: {
    zh: [
      '问题12下一步是什么',
      '12号下一步',
      '12号接下来该干啥',
      '12号现在该怎么办',
      '第12个问题下步咋整',
      '12号还差什么手续',
      '12号该走哪个程序了',
      '查一下12号后面怎么弄',
    ],
    en: [
      'what is next for 12',
      'next step of problem 12',
      "what's the next step on #12?",
      'what do we have to do now for problem 12',
      'problem 12: how should we proceed',
    ],
  },
  cues: [
    {
      words: /\bwhat\s(?:comes|happens|follows)\b.*\b(?:after|next|then)\b|\bwhat\sfollows\b/i,
      weight: 8.5,
      when: hasNumber,
    },
    { words: /(?:往|到)哪(?:里|儿|个|家)?(?:报|送|交)/, weight: 8, when: hasNumber },
    {
      words:
        /(?:几|多少|哪几|哪些)(?:道)?(?:关|道|步|程序|手续)|(?:怎么|咋个?|如何|怎样)(?:才能|去|来)?(?:销号|验收|报|整改|自查|自验|移交|审核|结案|办结)(?!的)/,
      weight: 7.5,
      when: hasNumber,
    },
    {
      words:
        /(?:印发|验收|销号|完成|通过|同意|移交|审核|批|报)(?:了|完|下来)?(?:之|以)?后(?:呢|咋|怎|该|要|是|做|干|又)|(?:现阶段|当前|眼下|目前)(?:的)?(?:任务|工作|重点)/,
      weight: 8.5,
      when: hasNumber,
    },
    {
      words:
        /(?:先|再|接着|继续|以后|之后|完了|后|要|该|得)(?:去|来)?(?:做|干|办|弄|整|搞)(?:些|点)?(?:什么|啥|哪些|哪样|么子)/,
      weight: 8,
      when: hasNumber,
    },
    {
      words:
        /(?:后续|剩下|剩余|余下|后面|接下来|下步)的?(?:工作|步骤|程序|环节|事项?|手续|流程)|\b(?:steps?|things|tasks)\s(?:remain|are\sleft|still)|\bremaining\s(?:steps?|tasks?|work)/i,
      weight: 8.5,
      when: hasNumber,
    },
    { words: /卡在(?:哪|什么)|(?:该|轮到|要)哪(?:个|家|位)(?:动|办|弄|做)/, weight: 7.5, when: hasNumber },
    {
      words:
        /\bwhat(?:'s|\sis|\selse\sis)?\s(?:still\s)?(?:missing|lacking|outstanding|left|needed|required)\b|\bstill\s(?:have|need)\sto\sdo\b/i,
      weight: 8.5,
      when: hasNumber,
    },
    {
      words: /\b(?:left|still|remaining|remains)\sto\s(?:do|be\sdone)\b|\bthen\swhat\b|\bwhat\sthen\b/i,
      weight: 8,
      when: hasNumber,
    },
    { words: /(?:下|接)(?:面|来|个|一个|一)?的?(?:步骤|环节|工作|阶段|动作|流程|打算)/, weight: 9, when: hasNumber },
    { words: /(?:要|该|需要?|得)准备(?:些|点)?(?:什么|啥|哪些)|(?:怎么|如何|咋)推进/, weight: 8, when: hasNumber },
    { words: /\bwhat\s(?:do|should|must|can)\s(?:i|we)\s(?:need|have|do|prepare)\b/i, weight: 8, when: hasNumber },
    { words: /\bnext\b/i, weight: 8, when: hasNumber },
    { words: /下一?步|下个环节|下一个?环节|接下来|接着(?:该|要|怎)/, weight: 9 },
    { words: /后[面续](?:该|要|怎么|咋|还)|往下(?:怎么|咋|该)|然后呢/, weight: 8 },
    {
      words: /(?:该|要|得|需要|应该?|能)(?:做|干|办|弄|整)(?:些|点)?(?:什么|啥|哪些|哪样)(?!时)|干(?:什么|啥|嘛)(?!时)/,
      weight: 8,
    },
    {
      words: /(?:该|要|应该|现在|目前)?(?:怎么|咋个?|如何|怎样)(?:办|弄|整|推进|处理|搞|走)(?![理的])/,
      weight: 7,
      when: hasNumber,
    },
    {
      words: /还(?:差|缺|要|需要?|得|有|剩|余)(?:些|点|下)?(?:什么|啥|哪些|哪几?步|几步|多少步|走?什么)(?!时)(?!问题)/,
      weight: 8,
      when: hasNumber,
    },
    { words: /(?:该|要)走(?:哪|什么|啥)|(?:程序|流程|手续)(?:是什么|怎么走|咋走|有哪些)/, weight: 8, when: hasNumber },
    { words: /\bnext\s(?:steps?|actions?|moves?|stage)\b|\bwhat(?:'s|\sis|\scomes)?\snext\b/i, weight: 9 },
    {
      words:
        /\bwhat\s(?:do|should|must|shall|can)\s(?:we|i|they|one|you)\s(?:have\sto\s|need\sto\s)?do\b|\bwhat\snow\b/i,
      weight: 8,
      when: hasNumber,
    },
    { words: /\bhow\s(?:do|should|can|shall)\s(?:we|i|they|one)\s(?:proceed|go\son|continue)\b/i, weight: 8 },
    {
      words: /\bwhat\s(?:still\s)?(?:has|needs|remains|is\sleft|is\sstill)\b.*\b(?:done|to\sdo|missing|open)\b/i,
      weight: 8,
      when: hasNumber,
    },
    { words: /\bto\sdo\s(?:next|now)\b/i, weight: 8 },
  ],
}
