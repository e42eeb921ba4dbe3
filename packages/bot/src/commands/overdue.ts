import { type Command, noNumber } from './command.ts'

export const overdue: Command = {
  intent: 'overdue',
  kind: 'read',
  needs: [],
  help: { zh: '逾期的问题', en: 'what is overdue' },
  examples: {
    zh: [
      '哪些问题逾期了',
      '有没有超期的',
      '逾期清单',
      '姚关镇有哪些逾期的',
      '市级问题里过期的有哪些',
      '把超期没办的列出来',
      '县水务局牵头的逾期问题',
      '现在有逾期的吗',
    ],
    en: [
      'which problems are overdue',
      'list everything that is past due',
      'anything overdue?',
      'overdue municipal problems',
      'what is behind schedule',
    ],
  },
  cues: [
    { words: /\bpast\s(?:its|their|the)\s(?:deadline|limit|due)/i, weight: 9, when: noNumber },
    { words: /\blate\b/i, weight: 8, when: noNumber },
    { words: /逾期|超期|过期|超时|拖期|误期|超了期|过了(?:期|期限|时限|时间)/, weight: 9, when: noNumber },
    {
      words: /拖着(?:没|未|不)|拖延|拖拉|欠账|没(?:有)?(?:整|办|报)(?:完|好)?(?:的)?(?:还)?(?:超|过)/,
      weight: 8,
      when: noNumber,
    },
    { words: /(?:没|未|没有)按(?:时|期)|到期(?:了)?(?:还)?(?:没|未)(?:办|完|报|整|销|处)/, weight: 8, when: noNumber },
    {
      words:
        /\boverdue\b|\bpast\sdue\b|\bmissed\s(?:the|their|its)?\s?(?:deadline|limit)|\bbehind\sschedule\b|\bdelayed\b|\brunning\slate\b|\bare\slate\b|\bis\slate\b/i,
      weight: 9,
      when: noNumber,
    },
  ],
}
