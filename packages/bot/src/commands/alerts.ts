import { type Command, noNumber } from './command.ts'

/** What the bot will remind of. */
export const alerts: Command = {
  intent: 'due-soon',
  kind: 'read',
  topic: 'alerts',
  needs: [],
  help: { zh: '会提醒什么', en: 'what reminders are coming' },
  examples: {
    zh: [
      '今天会提醒什么',
      '今天要提醒哪些',
      '明天会发什么提醒',
      '今天的提醒有哪些',
      '提醒预览',
      '今天要催哪些单位',
      '看一下今天的提醒',
      '接下来会提醒哪些问题',
    ],
    en: [
      'what will you remind us of today',
      'which reminders go out today',
      'show the alerts of today',
      'what alerts are coming',
      'preview the reminders',
    ],
  },
  cues: [
    {
      words:
        /(?:会|要|该|将)(?:发|推送?|收到)?\S{0,4}?(?:提醒|催|预警|督办)(?:什么|哪些|啥|谁|哪几)|(?:发|有|收到?|推送)(?:什么|哪些|啥)(?:提醒|预警)|(?:提醒|预警)(?:有|都有|是)?(?:哪些|什么|啥|预览|清单)|(?:看|查)(?:一?下)?(?:今[天日]|明天|本周)?的?(?:提醒|预警)/,
      weight: 11,
      when: noNumber,
    },
    {
      words: /\b(?:what|which|show|list|preview)\b.*\b(?:remind(?:ers?)?|alerts?)\b(?!.*\babout\s\d)/i,
      weight: 11,
      when: noNumber,
    },
  ],
}
