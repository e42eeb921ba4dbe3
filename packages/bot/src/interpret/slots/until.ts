import type { CivilDate } from '@zhenggai/rules'
import { type DayMention, scanDates } from '../../understand/dates.ts'

/** The day that a wish reaches to: 延期到7月15日, 委托到7月1日, 明天再提醒; null where none is named, or several. */
export function untilIn(text: string, today: CivilDate): DayMention | null {
  const days = scanDates(text, today, { lean: 'future' }).filter((mention) => mention.kind === 'day')
  const limits = days.filter(({ start, end }) => limit.test(text.slice(Math.max(0, start - 6), end)))
  const [only, another] = limits.length > 0 ? limits : days
  return only && !another ? only : null
}

const limit = /(?:到|至|延|为|成|until|till|to|through|by)\s?\S{0,2}|前$/i
