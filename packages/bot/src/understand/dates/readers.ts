import * as chineseDays from './chinese-days.ts'
import * as chinesePeriods from './chinese-periods.ts'
import * as chineseRelative from './chinese-relative.ts'
import * as chineseWeeks from './chinese-weeks.ts'
import * as englishDays from './english-days.ts'
import * as englishRelative from './english-relative.ts'
import * as holidays from './holidays.ts'
import * as numeric from './numeric.ts'
import type { Candidate, Reader, Setting } from './reading.ts'

const chinese: readonly Reader[] = [
  chineseDays.documentNumber,
  chineseDays.fullDate,
  chineseDays.monthAndDay,
  chineseDays.dayOfNamedMonth,
  chineseDays.dayAlone,
  chineseRelative.dayWord,
  chineseRelative.duration,
  chineseRelative.stretch,
  chineseRelative.neighbouringWorkingDay,
  chineseWeeks.dayOfNamedWeek,
  chineseWeeks.weekdayAlone,
  chineseWeeks.week,
  chinesePeriods.monthOfGivenYear,
  chinesePeriods.monthAlone,
  chinesePeriods.namedMonth,
  chinesePeriods.partOfThisMonth,
  chinesePeriods.endOfYear,
  chinesePeriods.year,
  chinesePeriods.halfYear,
  chinesePeriods.quarter,
  holidays.workingDayBesideHoliday,
  holidays.holiday,
]
const digits: readonly Reader[] = [
  numeric.yearFirst,
  numeric.eightDigits,
  numeric.fourDigits,
  numeric.yearAndMonth,
  numeric.threeShortParts,
  numeric.slashed,
  numeric.dottedOrDashed,
]
const english: readonly Reader[] = [
  englishDays.monthDay,
  englishDays.dayMonth,
  englishDays.ordinalDay,
  englishDays.monthAlone,
  englishDays.weekday,
  englishRelative.dayWord,
  englishRelative.duration,
  englishRelative.stretch,
  englishRelative.namedPeriod,
  englishRelative.partOfYear,
]

/** Everything in the text that has the shape of a date; the places may overlap. */
export function readCandidates(setting: Setting): Candidate[] {
  const { text } = setting
  const hasDigit = /\d/.test(text)
  const readers = [
    ...(setting.chinese ? chinese : []),
    ...(hasDigit ? digits : []),
    ...(/[a-z]{2}|q\d/i.test(text) ? english : []),
  ]
  return readers.flatMap((reader) => matches(reader, setting))
}

function matches({ pattern, read }: Reader, setting: Setting): Candidate[] {
  const found: Candidate[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(setting.text); match; match = pattern.exec(setting.text)) {
    const reading = read(match, setting)
    if (reading) found.push({ start: match.index, end: match.index + match[0].trimEnd().length, reading })
  }
  return found
}
