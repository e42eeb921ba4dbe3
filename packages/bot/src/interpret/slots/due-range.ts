import { addDays, type CivilDate, chinaCalendar, workingDays } from '@zhenggai/rules'
import { scanDates } from '../../understand/dates.ts'
import { readNumeral } from '../../understand/numerals.ts'

/** Both days included. */
export interface DueRange {
  readonly from: CivilDate
  readonly to: CivilDate
}

/** 三天内, 最近三天, 未来一周: so many days from today, today and the last one included. */
const ahead =
  /(?:未来|最近|近|接下来|今后|往后|这)\s?(\d{1,3}|[一二两三四五六七八九十]{1,3})\s?个?(工作日|天|日|周|星期|礼拜|月)|(\d{1,3}|[一二两三四五六七八九十]{1,3})\s?个?(工作日|天|日|周|星期|礼拜|月)(?:之?内|以内)|\b(?:within|in|over|for|during)?\s?(?:the\s)?(?:next|coming)\s(\d{1,3}|two|three|four|five|six|seven|ten|fourteen|thirty)\s(working\sdays?|days?|weeks?)\b|\bwithin\s(?:the\snext\s)?(\d{1,3}|two|three|four|five|six|seven|ten)\s(working\sdays?|days?|weeks?)\b/i

/** The due days that a message asks for; undefined where it names none. */
export function dueRange(text: string, today: CivilDate): DueRange | undefined {
  const within = ahead.exec(text)
  if (within) return daysAhead(within, today)
  for (const mention of scanDates(text, today, { lean: 'future' })) {
    if (mention.kind === 'period') return mention.range
    if (mention.kind !== 'day') continue
    if (mention.range) return { from: mention.range.from < today ? mention.range.from : today, to: mention.range.to }
    return mention.role === 'before' ? { from: today, to: mention.date } : { from: mention.date, to: mention.date }
  }
  return undefined
}

const inEnglish: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
  fourteen: 14,
  thirty: 30,
}

function daysAhead(match: RegExpExecArray, today: CivilDate): DueRange | undefined {
  const [words = '', unit = ''] = match.slice(1).filter((part) => part !== undefined)
  const count = inEnglish[words.toLowerCase()] ?? readNumeral(words)
  if (count === undefined) return undefined
  if (/工作日|working/i.test(unit)) {
    const last = workingDays.add(chinaCalendar, today, count)
    return last.ok ? { from: today, to: last.date } : undefined
  }
  const days = /周|星期|礼拜|week/i.test(unit) ? 7 : /月/.test(unit) ? 30 : 1
  return { from: today, to: addDays(today, count * days) }
}
