import { addDays, addMonths, type CivilDate, chinaCalendar, workingDays } from '@zhenggai/rules'
import { type DayMention, scanDates } from '../../understand/dates.ts'
import { readNumeral } from '../../understand/numerals.ts'

/** The day on which it was granted, where another day than the new last one was said. */
export function grantedOn(text: string, until: CivilDate, today: CivilDate): CivilDate | null {
  const others = scanDates(text, today).filter(
    (mention): mention is DayMention =>
      mention.kind === 'day' && mention.role === 'on' && mention.date !== until && mention.date <= today,
  )
  const [only, another] = others
  return only?.certain && !another ? only.date : null
}

const amount =
  /(?:延期|延长|推迟|顺延|宽限|展期|extend(?:ed)?|by)[^\d一二两三四五六七八九十半]{0,12}(\d{1,3}|[一二两三四五六七八九十]{1,3}|one|two|three|six)\s?个?(工作日|working\sdays?|天|日|days?|周|星期|weeks?|月|months?|年|years?)/i
const english: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, six: 6 }

/** 延期一个月: so long after the last day as it stands; null where no such length is said. */
export function extendedBy(text: string, from: CivilDate): CivilDate | null {
  const [, words = '', unit = ''] = amount.exec(text) ?? []
  const count = english[words.toLowerCase()] ?? readNumeral(words)
  if (words === '' || count === undefined) return null
  return units.find(([name]) => name.test(unit))?.[1](from, count) ?? null
}

type Later = (from: CivilDate, count: number) => CivilDate | null

const units: readonly (readonly [RegExp, Later])[] = [
  [/工作日|working/i, (from, count) => lastWorkingDay(from, count)],
  [/周|星期|week/i, (from, count) => addDays(from, 7 * count)],
  [/月|month/i, addMonths],
  [/年|year/i, (from, count) => addMonths(from, 12 * count)],
  [/天|日|day/i, addDays],
]

function lastWorkingDay(from: CivilDate, count: number): CivilDate | null {
  const last = workingDays.add(chinaCalendar, from, count)
  return last.ok ? last.date : null
}
