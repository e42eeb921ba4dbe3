import { type Command, orders } from './command.ts'

/** 催办, 催一下, 发个催办通知; 提醒 only at the beginning, else it is a noun (到期提醒). */
const words =
  /(?:再|都|去|也)?(?:(?:发|下|出|来)(?:送|个|一?[份条次下])?)?(?:(?:催办|催促|催)(?!办?[过了得]|化|收|促|问))(?:一?[下催次]|催|办一?下|一遍|通知|单|函)?|^(?:请|麻烦|帮我?|给我|你)*(?:再)?(?:发(?:个|一?条)?提醒|提醒(?!我|过|了|什么|哪|预览|清单|有|的|函|单|是))(?:一?下)?|(?:给|向|对)[^\s不别没未要先]{1,12}发(?:个|一?条)?提醒|\b(?:remind|nudge|chase(?:\sup)?|ping)\b|\bsend\s(?:(?!no\b)\w+\s){0,5}?reminders?\b/i

export const remind: Command = {
  intent: 'remind',
  kind: 'write',
  needs: ['target'],
  help: { zh: '催办', en: 'remind a unit' },
  examples: {
    zh: [
      '催办12号',
      '催一下县水务局',
      '给姚关镇发个催办',
      '提醒一下姚关镇12号要到期了',
      '帮我催催12号',
      '12号再催一次',
      '超期的都催一下',
      '请发催办通知给县水务局',
    ],
    en: [
      'remind the unit of problem 12',
      'remind 县水务局 about problem 12',
      'send a reminder for 12',
      'chase up problem 12',
      'remind everybody who is overdue',
    ],
  },
  cues: [orders(words, 12, { withContent: true })],
}
