import { type Command, orders } from './command.ts'

const words =
  /提醒我们?(?:一?下|一次)?$|(?:过?[一两二三四五六七八九十\d半]+(?:个?小时|天|个?工作日)后?)?(?:再|才)(?:来)?提醒(?:我|一?下|一次|我们)*|提醒\S{0,4}(?:推|改|延|放)(?:迟|后)?(?:到|至)|(?:推迟|延后|推后)提醒|\bsnooze\b|\bremind\s(?:me|us)\s(?:again|later|tomorrow|on|next|in)\b/i

/** Whether a text speaks of putting a reminder off, not of reminding somebody else. */
export const putsOff = (text: string): boolean => words.test(text)

/** What stands behind the wish: 12号后天再提醒，材料在盖章. */
export function reasonIn(text: string): string {
  const named = /(?:因为|由于|原因是?:?|理由是?:?|\bbecause\b|\breason:?)\s*(.+)$/iu.exec(text)?.[1]
  const match = words.exec(text)
  const rest = match ? text.slice(match.index + match[0].length) : ''
  return (named ?? /^[^,，;；。.]{0,12}[,，;；。]\s*(.{2,})$/u.exec(rest)?.[1] ?? '').trim()
}

/** Put off what the bot reminded of: the day is in `untilIn`. */
export const snooze: Command = {
  intent: 'remind',
  kind: 'write',
  topic: 'alerts',
  needs: ['until'],
  help: { zh: '晚点再提醒', en: 'put off a reminder' },
  examples: {
    zh: [
      '明天再提醒',
      '明天再提醒我',
      '下周一再提醒',
      '12号后天再提醒',
      '三天后再提醒我',
      '这个提醒推到周五',
      '过两天再提醒一下',
      '推迟提醒到6月25日',
    ],
    en: [
      'remind me again tomorrow',
      'snooze until tomorrow',
      'snooze 12 until Friday',
      'remind me on 25 June',
      'remind us again next Monday',
    ],
  },
  cues: [orders(words, 13, { withDays: true, withContent: true })],
}
