import { englishNumberWords, readEnglishNumber } from '../numerals.ts'
import { shift } from './chinese-relative.ts'
import { firstOfMonth, lastOfMonth, mondayOf, monthCount, yearOf } from './civil.ts'
import { ignored, type Reader, type Reading, type Setting } from './reading.ts'

const dayWords: Readonly<Record<string, number>> = {
  yesterday: -1,
  'last night': -1,
  'before yesterday': -2,
  tomorrow: 1,
  'after tomorrow': 2,
}

/** today, yesterday morning, the day before yesterday, tonight, last night. */
export const dayWord: Reader = {
  pattern:
    /\b(?:(?:the\s)?day\s(?:before\syesterday|after\stomorrow)|today|tonight|yesterday|tomorrow|this\s(?:morning|afternoon|evening)|last\snight|(?:end|close)\sof\s(?:the\s)?(?:day|business))\b/gi,
  read(match, { today }) {
    const words = match[0].toLowerCase()
    const steps = dayWords[words] ?? dayWords[words.slice(words.search(/(?:before|after)\s/))] ?? 0
    return { kind: 'day', day: today + steps, inFull: true }
  },
}

const AMOUNT = `\\d{1,3}|${englishNumberWords}|an?|half\\san?`
const UNIT = '(?:(working|business|work|calendar)\\s)?(day|week|month|year|fortnight)s?'
const unitNames: Readonly<Record<string, string>> = { day: '天', week: '周', month: '个月', year: '年' }

function moved(amountWord: string, kind: string | undefined, unit: string, way: 1 | -1, setting: Setting) {
  const half = /^half/i.test(amountWord)
  const amount = half ? 0.5 : readEnglishNumber(amountWord)
  if (amount === undefined) return undefined
  if (kind && !/calendar/i.test(kind)) return unit === 'day' ? shift(amount, '工作日', way, setting) : undefined
  if (unit === 'fortnight') return shift(amount * 14, '天', way, setting)
  if (half)
    return unit === 'month' || unit === 'year'
      ? shift(amount, unit === 'month' ? '半月' : '半年', way, setting)
      : undefined
  return shift(amount, unitNames[unit] ?? '', way, setting)
}

/** two days ago, in three working days, within a week, 10 days from now. After an event (within 10 days of the hand-over) it is a rule. */
export const duration: Reader = {
  pattern: new RegExp(
    `\\b(?:(in|within)\\s(?:the\\s(?:next|coming)\\s)?)?(${AMOUNT})\\s${UNIT}\\b(?:'\\s?time)?(?:\\s(ago|back|from\\s(?:now|today)|later|after|before|of|from|following|earlier)\\b)?`,
    'gi',
  ),
  read(match, setting): Reading | undefined {
    const [, lead, amount = '', kind, unit = '', trail] = match
    const ending = trail?.toLowerCase()
    const back = ending === 'ago' || ending === 'back'
    const onwards = ending?.endsWith('now') || ending?.endsWith('today') || (lead && ending === undefined)
    if (!back && !onwards) return ignored
    const found = moved(amount, kind, unit.toLowerCase(), back ? -1 : 1, setting)
    if (!found) return ignored
    const limit = lead?.toLowerCase() === 'within'
    const rough = back && unit.toLowerCase() !== 'day'
    return {
      kind: 'day',
      ...found,
      doubtful: rough || found.provisional,
      ...(limit ? { limit, since: setting.today } : {}),
    }
  },
}

/** the last 7 days, the next two weeks. */
export const stretch: Reader = {
  pattern: new RegExp(`\\b(?:the\\s)?(last|past|next|coming|following)\\s(${AMOUNT})\\s${UNIT}\\b`, 'gi'),
  read(match, setting) {
    const [, side = '', amount = '', kind, unit = ''] = match
    const found = moved(amount, kind, unit.toLowerCase(), /last|past/i.test(side) ? -1 : 1, setting)
    if (!found) return ignored
    const { today } = setting
    return {
      kind: 'period',
      from: Math.min(found.day, today),
      to: Math.max(found.day, today),
      doubtful: found.provisional,
    }
  },
}

type Whole = 'week' | 'month' | 'quarter' | 'year'

const monthsIn = { month: 1, quarter: 3, year: 12 } as const

function wholePeriod(unit: Whole, step: number, today: number): { from: number; to: number } {
  if (unit === 'week') {
    const monday = mondayOf(today) + 7 * step
    return { from: monday, to: monday + 6 }
  }
  const length = monthsIn[unit]
  const count = monthCount(today)
  const first = count - (count % length) + length * step
  return { from: firstOfMonth(first), to: lastOfMonth(first + length - 1) }
}

function stepOf(word = ''): number {
  if (/last|past/i.test(word)) return -1
  return /next|coming/i.test(word) ? 1 : 0
}

/** this week, last month, end of next month, month-end, year end. */
export const namedPeriod: Reader = {
  pattern:
    /\b(?:(?:the\s)?(end)\sof\s(?:(this|next|last|the(?:\s(?:current|coming|next))?)\s)?(week|month|quarter|year)|(this|last|next|coming|past|current)\s(week|month|quarter|year)(?:[\s-](end))?|(month|quarter|year)[\s-](end))\b/gi,
  read(match, { today }): Reading | undefined {
    const unit = (match[3] ?? match[5] ?? match[7] ?? '').toLowerCase() as Whole
    const { from, to } = wholePeriod(unit, stepOf(match[2] ?? match[4]), today)
    if (!(match[1] ?? match[6] ?? match[8])) return { kind: 'period', from, to }
    // The working week ends on Friday, the week on Sunday.
    return unit === 'week'
      ? { kind: 'day', day: to, doubtful: true, alternatives: [to - 2] }
      : { kind: 'day', day: to, inFull: true }
  },
}

/** the first half of 2023, Q2, the third quarter of the year, in 2023. */
export const partOfYear: Reader = {
  pattern:
    /\b(?:the\s)?(?:(first|second|1st|2nd)\shalf|q([1-4])|(first|second|third|fourth)\squarter)\b(?:(?:\sof)?\s(?:((?:19|20)\d{2})\b|(?:this|the)\syear|(last|next)\syear))?|(?<=\b(?:in|of|for|during)\s)((?:19|20)\d{2})\b(?![-/.]\d)/gi,
  read(match, { today }) {
    const [, half, numbered, ordinal, inYear, relative, alone] = match
    const first = Number(inYear ?? alone ?? yearOf(today) + stepOf(relative)) * 12
    const period = (from: number, to: number): Reading => ({
      kind: 'period',
      from: firstOfMonth(first + from),
      to: lastOfMonth(first + to),
    })
    if (alone) return period(0, 11)
    if (half) return /first|1st/i.test(half) ? period(0, 5) : period(6, 11)
    const quarter = numbered
      ? Number(numbered)
      : ['first', 'second', 'third', 'fourth'].indexOf(ordinal?.toLowerCase() ?? '') + 1
    return period(quarter * 3 - 3, quarter * 3 - 1)
  },
}
