import { describe, expect, it, test } from 'vitest'
import { asOf, type Calendar, chinaCalendar, createCalendar, dayInfo } from './calendar.ts'
import { CalendarYearError, type SuppliedYear, withYear } from './with-year.ts'
import * as workingDays from './working-days.ts'
import { holidayNotices } from './years.ts'

/** A year that could be: feasts on a weekend are given back on the next weekday, nothing is made up. */
const plain2027: SuppliedYear = {
  daysOff: [
    { date: '2027-01-01', name: '元旦' },
    { dates: ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09', '2027-02-10'], name: '春节' },
    { date: '2027-04-05', name: '清明节' },
    { dates: ['2027-05-01', '2027-05-02', '2027-05-03', '2027-05-04'], name: '劳动节' },
    { date: '2027-06-09', name: '端午节' },
    { date: '2027-09-15', name: { zh: '中秋', en: 'Mid-Autumn' } },
    { dates: ['2027-10-01', '2027-10-02', '2027-10-03', '2027-10-04', '2027-10-05'] },
  ],
  makeUpDays: [],
  notice: '国办发明电〔2026〕9号',
  published: '2026-11-25',
}

/** The same with 31 December taken off for a Saturday in 2026. */
const reaching2027: SuppliedYear = {
  ...plain2027,
  daysOff: [...plain2027.daysOff, { date: '2026-12-31', name: '元旦' }],
  makeUpDays: [{ date: '2026-12-26', name: '元旦' }],
}

function faults(year: number, supplied: unknown): readonly string[] {
  try {
    withYear(chinaCalendar, year, supplied as SuppliedYear)
  } catch (error) {
    if (error instanceof CalendarYearError) return error.faults
    throw error
  }
  return []
}

describe('a year supplied before a release brings it', () => {
  const calendar = withYear(chinaCalendar, 2027, plain2027)

  it('is certain from then on', () => {
    expect(calendar.announcedYears.at(-1)).toBe(2027)
    expect(dayInfo(calendar, '2027-06-09')).toEqual({
      working: false,
      kind: 'holiday',
      name: { zh: '端午节', en: 'Dragon Boat Festival' },
      notice: '国办发明电〔2026〕9号',
      provisional: false,
    })
    expect(dayInfo(calendar, '2027-09-15').name).toEqual({ zh: '中秋', en: 'Mid-Autumn' })
    expect(dayInfo(calendar, '2027-10-05')).toMatchObject({ kind: 'holiday', name: undefined })
    expect(workingDays.add(calendar, '2027-05-28', 10)).toMatchObject({ date: '2027-06-14', provisional: false })
  })

  it('settles the last days of the year before and leaves its own open', () => {
    expect(workingDays.add(chinaCalendar, '2026-12-25', 3)).toMatchObject({ warnings: ['tail-may-change'] })
    expect(workingDays.add(calendar, '2026-12-25', 3)).toMatchObject({ date: '2026-12-30', warnings: [] })
    expect(workingDays.add(calendar, '2027-12-27', 3)).toMatchObject({ warnings: ['tail-may-change'] })
  })

  it('may reach into the last days of the year before', () => {
    const reaching = withYear(chinaCalendar, 2027, reaching2027)
    expect(dayInfo(reaching, '2026-12-26').kind).toBe('make-up')
    expect(dayInfo(reaching, '2026-12-31').kind).toBe('holiday')
    expect(workingDays.add(reaching, '2026-12-25', 4)).toMatchObject({ date: '2026-12-30', provisional: false })
  })

  it('leaves the calendar it was added to as it was, and has a version of its own', () => {
    expect(dayInfo(chinaCalendar, '2027-10-05').provisional).toBe(true)
    expect(calendar.version).toBe('cn-2026-11-22+2027')
  })

  it('is not known before its publication', () => {
    expect(asOf(calendar, '2026-11-24').announcedYears.at(-1)).toBe(2026)
    expect(asOf(calendar, '2026-11-25')).toBe(calendar)
  })

  it('is taken as known from 25 October where it names no day of publication', () => {
    const { published: _, ...undated } = plain2027
    const withoutDay = withYear(chinaCalendar, 2027, undated)
    expect(asOf(withoutDay, '2026-10-24').announcedYears.at(-1)).toBe(2026)
    expect(asOf(withoutDay, '2026-10-25')).toBe(withoutDay)
  })

  it('teaches a calendar of an earlier day nothing but itself', () => {
    const spring2024 = withYear(asOf(chinaCalendar, '2024-06-01'), 2027, plain2027)
    expect(dayInfo(spring2024, '2025-05-02').kind).toBe('workday') // 2 May was given in November 2024
    expect(dayInfo(spring2024, '2027-05-02').provisional).toBe(false)
  })

  it('replaces what the calendar had for that year', () => {
    const corrected = withYear(calendar, 2027, reaching2027)
    expect(withYear(corrected, 2027, plain2027).table).toEqual(calendar.table)
  })
})

it('does not make the gap before it certain', () => {
  const notices = holidayNotices.filter(({ year }) => year !== 2022)
  const gap: Calendar = createCalendar(notices, { version: 'without-2022' })
  expect(workingDays.add(gap, '2021-12-01', 5)).toMatchObject({ provisional: false })
  expect(workingDays.add(gap, '2021-12-30', 5)).toMatchObject({ provisional: true, warnings: ['tail-may-change'] })
  expect(workingDays.addExactly(gap, '2021-12-30', 300)).toEqual({
    ok: false,
    reason: 'year-not-announced',
    year: 2022,
    countedSoFar: 1,
  })
  expect(workingDays.add(gap, '2023-06-01', 15)).toMatchObject({ date: '2023-06-25', provisional: false, warnings: [] })
})

it('builds the same days out of every published year as the calendar has', () => {
  const unamended = holidayNotices.filter(({ year }, index) => holidayNotices[index - 1]?.year !== year)
  const built = unamended.reduce(
    (calendar, { year, number, published, daysOff, makeUpDays }) =>
      withYear(calendar, year, {
        daysOff: [...daysOff],
        makeUpDays: [...makeUpDays],
        ...(number && { notice: number }),
        ...(published && { published }),
      }),
    createCalendar([], { version: 'empty' }),
  )
  expect(built.table).toEqual(createCalendar(unamended, { version: 'unamended' }).table)
})

describe('a year that cannot be right is refused, and every fault is named', () => {
  const without = (date: string): SuppliedYear => ({
    ...plain2027,
    daysOff: plain2027.daysOff.flatMap((entry) => {
      const dates = 'date' in entry ? [entry.date] : entry.dates
      return dates.filter((day) => day !== date).map((day) => ({ date: day }))
    }),
  })
  const working = (...makeUpDays: string[]): SuppliedYear => ({ ...plain2027, makeUpDays })

  test.each<[string, SuppliedYear, string[]]>([
    [
      'a make-up day on a weekday',
      working('2027-03-03'),
      [
        '2027-03-03 is worked anyway: a make-up day is a Saturday or Sunday',
        'weekdays off minus make-up days come to 12; the law gives 13 days in 2027',
      ],
    ],
    [
      'a statutory day that is missing',
      without('2027-02-08'),
      [
        '2027-02-08 is a statutory day off (春节) and is missing',
        'weekdays off minus make-up days come to 12; the law gives 13 days in 2027',
      ],
    ],
    [
      'a statutory day on a Sunday that is missing',
      without('2027-10-03'),
      ['2027-10-03 is a statutory day off (国庆节) and is missing'],
    ],
    [
      'a make-up day that was forgotten',
      { ...plain2027, daysOff: [...plain2027.daysOff, { date: '2027-09-16' }] },
      ['weekdays off minus make-up days come to 14; the law gives 13 days in 2027'],
    ],
    [
      'a day both off and worked',
      working('2027-10-02'),
      [
        '2027-10-02 is listed twice, off and worked',
        'weekdays off minus make-up days come to 12; the law gives 13 days in 2027',
      ],
    ],
    [
      'a day listed twice',
      { ...plain2027, daysOff: [...plain2027.daysOff, { date: '2027-10-03' }] },
      ['2027-10-03 is listed twice'],
    ],
    [
      'a day of another year',
      { ...plain2027, daysOff: [...plain2027.daysOff, { date: '2028-01-01' }, { date: '2026-12-19' }] },
      ['2028-01-01 is not between 2026-12-20 and 2027-12-31', '2026-12-19 is not between 2026-12-20 and 2027-12-31'],
    ],
    [
      'a date that does not exist',
      working('2027-02-29'),
      ['makeUpDays.0: "2027-02-29" does not exist: that month runs from 01 to 28'],
    ],
  ])('%s', (_, supplied, expected) => {
    expect(faults(2027, supplied)).toEqual(expected)
  })

  it('a name in one language only', () => {
    expect(faults(2027, { daysOff: [{ date: '2027-01-01', name: '新年' }], makeUpDays: [] })).toEqual([
      expect.stringContaining('元旦, 春节, 清明节, 劳动节, 端午节, 中秋节, 国庆节'),
    ])
  })

  it('what is no year at all', () => {
    expect(faults(2027, null)).toHaveLength(1)
    expect(faults(2027, {})).toHaveLength(2)
    expect(faults(2027, { ...plain2027, holidays: [] })).toEqual([expect.stringContaining('holidays')])
  })

  test.each([[2015], [2036], [2027.5]])('the year %d', (year) => {
    expect(faults(year, plain2027)).toEqual(['only 2016 to 2035 can be checked against the statutory days'])
  })

  it('in one sentence that names the year', () => {
    expect(() => withYear(chinaCalendar, 2027, without('2027-10-03'))).toThrow(
      'the year 2027 cannot join the working-day calendar: 2027-10-03 is a statutory day off (国庆节) and is missing',
    )
  })
})
