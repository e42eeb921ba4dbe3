import { describe, expect, it, test } from 'vitest'
import { chinaCalendar, createCalendar, dayInfo, dayInfoAt } from './calendar.ts'
import { parseCivilDate, weekdayOf } from './civil-date.ts'
import { countDays } from './count-days.ts'
import { statutoryDays } from './statutory-days.ts'
import { faultsOf } from './with-year.ts'
import { holidayNotices } from './years.ts'

const daysIn = (year: number) => {
  const first = parseCivilDate(`${year}-01-01`)
  const length = parseCivilDate(`${year + 1}-01-01`) - first
  return Array.from({ length }, (_, index) => first + index)
}

describe.each([
  // year, working days, weekdays off, make-up days
  [2016, 250, 17, 6],
  [2017, 249, 16, 5],
  [2018, 250, 18, 7],
  [2019, 250, 17, 6],
  [2020, 249, 19, 6],
  [2021, 250, 18, 7],
  [2022, 249, 18, 7],
  [2023, 249, 18, 7],
  [2024, 251, 19, 8],
  [2025, 248, 18, 5],
  [2026, 248, 19, 6],
])('%i', (year, workingDays, weekdaysOff, makeUpDays) => {
  const days = daysIn(year).map((day) => ({ day, weekday: weekdayOf(day), ...dayInfoAt(chinaCalendar, day) }))

  it(`has ${workingDays} working days, ${weekdaysOff} weekdays off and ${makeUpDays} make-up days`, () => {
    expect(days.filter(({ working }) => working)).toHaveLength(workingDays)
    expect(days.filter(({ kind, weekday }) => kind === 'holiday' && weekday < 6)).toHaveLength(weekdaysOff)
    expect(days.filter(({ kind }) => kind === 'make-up')).toHaveLength(makeUpDays)
  })

  it('counts as many days as it lists', () => {
    const [first, last] = [days[0]?.day as number, days.at(-1)?.day as number]
    const firstCounts = dayInfoAt(chinaCalendar, first).working ? 1 : 0
    expect(countDays(chinaCalendar, first, last)).toMatchObject({
      count: workingDays - firstCounts,
      provisional: false,
    })
  })

  it('makes up on Saturdays and Sundays only', () => {
    expect(days.filter(({ kind, weekday }) => kind === 'make-up' && weekday < 6)).toEqual([])
  })

  it('gives every statutory day', () => {
    expect(statutoryDays(year).filter(({ day }) => dayInfoAt(chinaCalendar, day).kind !== 'holiday')).toEqual([])
  })

  it('takes off as many weekdays as the law owes, and two more in the epidemic spring of 2020', () => {
    expect(weekdaysOff - makeUpDays).toBe(statutoryDays(year).length + (year === 2020 ? 2 : 0))
  })

  it('names the holiday and the notice of every day that differs from its weekday', () => {
    const arranged = days.filter(({ kind }) => kind === 'holiday' || kind === 'make-up')
    for (const day of arranged) {
      expect(day.name?.zh).toMatch(/节|元旦/)
      expect(day.name?.en).toMatch(/Day|Festival/)
      expect(day.notice).toMatch(/^国办发明电〔20\d\d〕\d+号$/)
    }
  })

  it('stands in a notice that fits the law and itself', () => {
    const complete = holidayNotices.find((notice) => notice.year === year)
    expect(complete && faultsOf(complete)).toEqual([])
  })

  it('was published in the weeks before it', () => {
    const published = holidayNotices.find((notice) => notice.year === year)?.published as string
    expect(published >= `${year - 1}-10-25` && published <= `${year - 1}-12-10`).toBe(true)
  })
})

test.each([
  ['2019-05-02', 'holiday', '国办发明电〔2019〕3号'],
  ['2019-05-05', 'make-up', '国办发明电〔2019〕3号'],
  ['2020-01-31', 'holiday', '国办发明电〔2020〕1号'],
  ['2020-02-01', 'holiday', '国办发明电〔2020〕1号'],
  ['2018-12-29', 'make-up', '国办发明电〔2018〕15号'],
  ['2018-12-31', 'holiday', '国办发明电〔2018〕15号'],
  ['2022-12-31', 'holiday', '国办发明电〔2022〕16号'],
  ['2023-06-25', 'make-up', '国办发明电〔2022〕16号'],
])('%s is a %s by %s', (date, kind, notice) => {
  expect(dayInfo(chinaCalendar, date)).toMatchObject({ kind, notice })
})

it('does not depend on the order in which years are given, only on that of amendments', () => {
  const backwards = [...holidayNotices].sort((a, b) => b.year - a.year)
  expect(createCalendar(backwards, { version: chinaCalendar.version })).toEqual(chinaCalendar)
})
