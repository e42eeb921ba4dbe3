import { type Command, type Cue, noNumber } from './command.ts'

const asks: Cue['when'] = (reading) => noNumber(reading) && !reading.mood.asserted

export const mine: Command = {
  intent: 'mine',
  kind: 'read',
  needs: [],
  help: { zh: '我单位的问题', en: 'problems of my unit' },
  examples: {
    zh: [
      '我的问题有哪些',
      '我们局的问题',
      '我们单位现在要办什么',
      '我负责的问题',
      '我手上有哪些问题',
      '我该办哪些',
      '我们镇还有啥没办',
      '我们牵头的有哪些',
    ],
    en: ['my problems', 'what is assigned to us', 'show our items', 'what do I have to do', "what's on my plate"],
  },
  cues: [
    { words: /我(?:要|该|得|需要)(?:办(?!公)|做|处理|负责|牵头|管)/, weight: 10, when: asks },
    { words: /\b(?:for|by|on)\s(?:me|us)\b/i, weight: 8, when: asks },
    { words: /(?<!不是)我(?:的|负责|牵头|手上|手里|手头|名下|经办|这边|这里|主办)/, weight: 10, when: asks },
    {
      words:
        /(?:我|咱)们?(?:们)?(?:局|单位|镇|部门|乡|中心|股|科|所|办(?!公)|街道|园区|[一-龥]{2,4}局|[一-龥]{2,3}镇|牵头|负责|的)/,
      weight: 10,
      when: asks,
    },
    {
      words: /我(?:们)?(?:现在|今天|本周|这周)?(?:该|要|需要|有)(?:办|做|干|处理|完成)?(?:些)?(?:什么|哪些|啥)/,
      weight: 10,
      when: asks,
    },
    {
      words: /\b(?:my|mine|our|ours)\b|\bassigned\sto\s(?:me|us)\b|\b(?:i'm|i\sam|we're|we\sare)\sresponsible\b/i,
      weight: 10,
      when: asks,
    },
    { words: /\bdo\s(?:i|we)\shave\b/i, weight: 8, when: asks },
  ],
}
