import type { DayNumber } from '@zhenggai/rules'
import { englishOrdinalWords, readEnglishOrdinal } from '../numerals.ts'
import { monthly, monthOfYear, yearly } from './chinese-days.ts'
import { dayOf, firstOfMonth, lastOfMonth, mondayOf } from './civil.ts'
import { before, impossible, type Reader, type Reading, type Setting } from './reading.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const DAY = `(\\d{1,2})(?:st|nd|rd|th)?\\b`
const YEAR = '(?:,?\\s((?:19|20)\\d{2})\\b)?'

const monthNumber = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1

/** “may” and “march” in small letters are mostly verbs. */
const isVerb = (word: string): boolean => word === 'may' || word === 'march'
const introduced = /\b(?:on|by|before|until|till|since|from|after|in|of|to|during|due)\s(?:the\s)?$/i

function dayIn(month: number, day: number, year: string | undefined, setting: Setting, doubtful: boolean): Reading {
  if (year === undefined) return yearly(month, day, setting, doubtful)
  const found = dayOf(Number(year), month, day)
  return found === undefined ? impossible : { kind: 'day', day: found, inFull: true }
}

/** June 14, Jun 14th, June 14, 2023. */
export const monthDay: Reader = {
  pattern: new RegExp(
    `\\b${MONTH}\\s(?:the\\s)?${DAY}${YEAR}(?!\\s(?:problems|items|issues|working|business|days|weeks|units|of)\\b|[.:%]\\d)`,
    'gi',
  ),
  read: (match, setting) =>
    dayIn(monthNumber(match[1] ?? ''), Number(match[2]), match[3], setting, isVerb(match[1] ?? '') && !match[3]),
}

/** 14 June, the 14th of June 2023. */
export const dayMonth: Reader = {
  pattern: new RegExp(`\\b(?:the\\s)?${DAY}(?:\\sof)?\\s${MONTH}${YEAR}`, 'gi'),
  read(match, setting) {
    if (isVerb(match[2] ?? '') && !match[3] && !introduced.test(before(match))) return undefined
    return dayIn(monthNumber(match[2] ?? ''), Number(match[1]), match[3], setting, false)
  },
}

/** The 14th, the fourteenth: a day of the month after on, by …, unless it counts problems. */
export const ordinalDay: Reader = {
  pattern: new RegExp(
    `(?<=\\b(?:on|by|before|until|till|since|after|from|due)\\s)the\\s(?:(\\d{1,2})(?:st|nd|rd|th)|(${englishOrdinalWords}))\\b(?!\\s(?:problem|item|issue|one|of|step|time|quarter|half|batch|round))`,
    'gi',
  ),
  read: (match, { today }) => monthly(Number(match[1] ?? readEnglishOrdinal(match[2] ?? '')), today, false),
}

/** June 2023, in June, end of June, mid-June. */
export const monthAlone: Reader = {
  pattern: new RegExp(
    `\\b(?:(?:(?:the\\s)?(end)\\sof|(early|mid|late))[\\s-])?${MONTH}(?:,?\\s((?:19|20)\\d{2})\\b)?(?!\\s?\\d{1,2}(?!\\d|\\s(?:problems|items|issues)))`,
    'gi',
  ),
  read(match, { today }) {
    const [, end, rough, word = '', year] = match
    if (!end && !rough && !year && !introduced.test(before(match))) return undefined
    const month = monthNumber(word)
    if (year !== undefined) {
      const count = Number(year) * 12 + month - 1
      return end
        ? { kind: 'day', day: lastOfMonth(count), inFull: true }
        : { kind: 'period', from: firstOfMonth(count), to: lastOfMonth(count), doubtful: rough !== undefined }
    }
    const reading = monthOfYear(month, today)
    if (!end)
      return { ...reading, doubtful: rough !== undefined || (isVerb(word) && !/\b(?:in|of|by)\s$/.test(before(match))) }
    const { since: _, ...lastDay } = reading
    return lastDay
  },
}

const WEEKDAY =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b\\.?'
const leadsWeekday = /\b(?:on|by|before|until|till|since|from|after|due)\s$/i
const weekdays = 'mon tue wed thu fri sat sun'.split(' ')

/** Wednesday, next Friday, Wed last week. “Next Wednesday” said before this week's Wednesday has two readings. */
export const weekday: Reader = {
  pattern: new RegExp(
    `\\b(?:(next|last|this|coming|past)\\s(?:week\\s)?(?:on\\s)?)?${WEEKDAY}(?:\\s(next|last|this)\\sweek\\b)?`,
    'gi',
  ),
  read(match, { today }) {
    const [, lead, word = '', trail] = match
    if (word.length < 6 && !lead && !trail && !leadsWeekday.test(before(match))) return undefined // “sat”, “sun” are words
    const number = weekdays.indexOf(word.slice(0, 3).toLowerCase()) + 1
    const days = weekdayBeside(number, today)
    const wholeWeek = trail !== undefined || /\sweek\s/i.test(match[0])
    switch ((trail ?? lead)?.toLowerCase()) {
      case 'next':
        return wholeWeek ? { kind: 'day', day: days.nextWeek } : relative(days.nextWeek, days.coming)
      case 'last':
        return wholeWeek ? { kind: 'day', day: days.lastWeek } : relative(days.lastWeek, days.latest)
      case 'this':
        return relative(
          days.thisWeek,
          days.coming === days.nextWeek && days.thisWeek < today ? days.nextWeek : days.thisWeek,
        )
      case 'coming':
        return { kind: 'day', day: days.coming }
      case 'past':
        return { kind: 'day', day: days.latest }
      default:
        return { kind: 'cycle', cycle: 'week', candidates: [days.lastWeek, days.thisWeek, days.nextWeek] }
    }
  },
}

/** Certain where both ways to count lead to the same day. */
const relative = (day: DayNumber, other: DayNumber): Reading =>
  day === other ? { kind: 'day', day } : { kind: 'day', day, doubtful: true, alternatives: [other] }

/** A weekday in this week and in those beside it, and the first one after and before today. */
function weekdayBeside(number: number, today: DayNumber) {
  const thisWeek = mondayOf(today) + number - 1
  const [lastWeek, nextWeek] = [thisWeek - 7, thisWeek + 7]
  return {
    lastWeek,
    thisWeek,
    nextWeek,
    coming: thisWeek > today ? thisWeek : nextWeek,
    latest: thisWeek < today ? thisWeek : lastWeek,
  }
}
