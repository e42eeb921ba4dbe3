import type { Command } from './command.ts'

export const help: Command = {
  intent: 'help',
  kind: 'read',
  needs: [],
  help: { zh: '帮助', en: 'help' },
  examples: {
    zh: ['帮助', '你能做什么', '怎么用', '你会些啥', '有哪些功能', '怎么登记进展', '使用说明', '怎么撤销登记'],
    en: ['help', 'what can you do', 'how do I use this', 'what commands are there', 'how do I log progress'],
  },
  cues: [
    {
      words: /(?:登记|记录|录入|撤销|修改|延期|催办|导出)\S{0,4}(?:怎么|咋|如何)(?:说|写|弄|操作|登|发)/,
      weight: 10,
      when: ({ numbers }) => numbers.length === 0,
    },
    { words: /^(?:都)?(?:能|可以|会)(?:查|问|做|干|用|帮)(?:些|我)?(?:什么|哪些|啥)/, weight: 10 },
    { words: /^(?:你|您)(?:是谁|是什么|是啥|叫什么|叫啥)|\bwho\sare\syou\b/i, weight: 10 },
    {
      words:
        /^(?:怎么|咋个?|如何|怎样)(?:操作|弄|用|说|问)?[?。]?$|^(?:指令|命令|功能|用法|说法)(?:有)?(?:哪些|什么|啥)/,
      weight: 10,
    },
    {
      words:
        /(?:能|会|可以)帮(?:我们?|忙|到)?(?:做|干|办|查|弄)?(?:些|点)?(?:什么|啥|哪些)|\bwhat\s(?:do|can|could|are)\syou\b/i,
      weight: 10,
    },
    {
      words:
        /(?:这|这个|机器人|助手|系统|你)(?:怎么|咋|如何)用|功能(?:介绍|说明|列表)|(?:怎么|咋|如何)用$|^help\s(?:me|please)/i,
      weight: 10,
    },
    {
      words: /^(?:帮助|菜单|功能|说明|使用(?:说明|方法|帮助)?|指令|命令|(?:怎么|咋|如何)用|\?+|求助)[。!?]*$/,
      weight: 10,
    },
    {
      words:
        /(?:你|您|机器人|助手)(?:都|到底|还)?(?:能|会|可以)(?:帮)?(?:我)?(?:做|干|办|查)?(?:些|点)?(?:什么|啥|哪些)/,
      weight: 10,
    },
    {
      words:
        /(?:怎么|咋|如何|怎样)(?:使用|用)(?:你|这个|机器人|它|系统)|有(?:什么|哪些|啥)(?:功能|命令|指令|用法)|使用(?:说明|方法)/,
      weight: 10,
    },
    {
      words:
        /(?:怎么|咋个?|如何|怎样)(?:才能|去|来)?(?:把\S{1,6})?(?:登记|录入|填报|记录|记|撤销|撤回|修改|更正|新增|上报)(?!的)/,
      weight: 10,
    },
    { words: /^help\b(?!.*\d)|\bwhat\scan\syou\b|\bcommands?\b|\bmanual\b|\binstructions\b|\busage\b/i, weight: 10 },
    {
      words: /\bhow\s(?:do|can|should|to)\s?(?:i|we|one)?\s?(?:use|log|register|record|undo|amend|change|enter)\b/i,
      weight: 10,
    },
  ],
}
