import { describe, expect, it, test } from 'vitest'
import { asOf, chinaCalendar, createCalendar, dayInfo, OutsideDataError } from './calendar.ts'
import * as workingDays from './working-days.ts'

describe('what kind of day it is', () => {
  it('tells the four kinds apart', () => {
    expect(dayInfo(chinaCalendar, '2023-06-21')).toEqual({ working: true, kind: 'workday', provisional: false })
    expect(dayInfo(chinaCalendar, '2023-06-18')).toEqual({ working: false, kind: 'weekend', provisional: false })
    const arranged = {
      name: { zh: '端午节', en: 'Dragon Boat Festival' },
      notice: '国办发明电〔2022〕16号',
      provisional: false,
    }
    expect(dayInfo(chinaCalendar, '2023-06-22')).toEqual({ working: false, kind: 'holiday', ...arranged })
    expect(dayInfo(chinaCalendar, '2023-06-25')).toEqual({ working: true, kind: 'make-up', ...arranged })
  })

  it('names joined holidays in both languages', () => {
    expect(dayInfo(chinaCalendar, '2025-10-06').name).toEqual({
      zh: '国庆节、中秋节',
      en: 'National Day and Mid-Autumn Festival',
    })
  })

  it('leaves a weekend that merely adjoins a holiday a weekend', () => {
    expect(dayInfo(chinaCalendar, '2024-06-09').kind).toBe('weekend')
  })

  it('refuses a date that does not exist', () => {
    expect(() => dayInfo(chinaCalendar, '2026-02-30')).toThrow('does not exist')
  })
})

describe('where the data end', () => {
  it('is certain about 2016 to 2026', () => {
    expect(chinaCalendar.announcedYears).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
    expect(dayInfo(chinaCalendar, '2016-01-01').provisional).toBe(false)
    expect(dayInfo(chinaCalendar, '2026-12-31').provisional).toBe(false)
  })

  it('knows only weekends and statutory days of 2027 to 2035, and says so', () => {
    expect(dayInfo(chinaCalendar, '2027-02-05')).toMatchObject({
      kind: 'holiday',
      name: { zh: '春节' },
      notice: undefined,
      provisional: true,
    })
    expect(dayInfo(chinaCalendar, '2027-02-09')).toMatchObject({ kind: 'workday', provisional: true })
    expect(dayInfo(chinaCalendar, '2035-12-31')).toMatchObject({ kind: 'workday', provisional: true })
  })

  test.each([['2015-12-31'], ['2036-01-01'], ['1999-06-01']])('says nothing about %s', (date) => {
    expect(() => dayInfo(chinaCalendar, date)).toThrow(OutsideDataError)
    expect(() => dayInfo(chinaCalendar, date)).toThrow(expect.objectContaining({ code: 'outside-data' }))
    expect(() => workingDays.isWorkingDay(chinaCalendar, date)).toThrow(
      `nothing for ${date}; it covers 2016-01-01 to 2035-12-31`,
    )
  })
})

describe('what was known on a day', () => {
  const kindOn = (known: string, date: string) => dayInfo(asOf(chinaCalendar, known), date)

  it('is everything from the last publication on', () => {
    expect(asOf(chinaCalendar, '2025-11-04')).toBe(chinaCalendar)
    expect(asOf(chinaCalendar, '2026-11-22')).toBe(chinaCalendar)
  })

  it('lacks a year until the day its notice is published', () => {
    expect(asOf(chinaCalendar, '2022-12-07').announcedYears.at(-1)).toBe(2022)
    expect(asOf(chinaCalendar, '2022-12-08').announcedYears.at(-1)).toBe(2023)
    expect(kindOn('2022-12-07', '2023-06-25')).toMatchObject({ kind: 'weekend', provisional: true })
    expect(kindOn('2022-12-08', '2023-06-25')).toMatchObject({ kind: 'make-up', provisional: false })
  })

  it('lacks the longer Labour Day of 2019 until 22 March', () => {
    expect(kindOn('2019-03-21', '2019-05-01').kind).toBe('holiday')
    expect(kindOn('2019-03-21', '2019-05-02').kind).toBe('workday')
    expect(kindOn('2019-03-21', '2019-05-05').kind).toBe('weekend')
    expect(kindOn('2019-03-22', '2019-05-02').kind).toBe('holiday')
    expect(kindOn('2019-03-22', '2019-05-05').kind).toBe('make-up')
  })

  it('lacks the longer Spring Festival of 2020 until 27 January', () => {
    expect(kindOn('2020-01-26', '2020-01-31').kind).toBe('workday')
    expect(kindOn('2020-01-26', '2020-02-01').kind).toBe('make-up')
    expect(kindOn('2020-01-27', '2020-01-31').kind).toBe('holiday')
    expect(kindOn('2020-01-27', '2020-02-01').kind).toBe('holiday')
  })

  it('lacks the last days of 2018 as the notice for 2019 changed them', () => {
    expect(kindOn('2018-12-05', '2018-12-29').kind).toBe('weekend')
    expect(kindOn('2018-12-05', '2018-12-31').kind).toBe('workday')
    expect(workingDays.add(asOf(chinaCalendar, '2018-12-05'), '2018-12-27', 2)).toEqual({
      ok: true,
      date: '2018-12-31',
      provisional: false,
      warnings: ['tail-may-change'],
    })
    expect(workingDays.add(chinaCalendar, '2018-12-27', 2)).toEqual({
      ok: true,
      date: '2018-12-29',
      provisional: false,
      warnings: [],
    })
  })

  it('has the statutory days of the law as it was', () => {
    expect(kindOn('2024-06-01', '2025-05-02')).toMatchObject({ kind: 'workday', provisional: true })
    expect(kindOn('2024-11-12', '2025-05-02')).toMatchObject({ kind: 'holiday', provisional: false })
  })

  it('has the law as it was even where no notice is missing', () => {
    const only2016 = createCalendar(chinaCalendar.notices.slice(0, 1), { version: 'only-2016' })
    expect(dayInfo(only2016, '2025-05-02').kind).toBe('holiday')
    expect(dayInfo(asOf(only2016, '2024-06-01'), '2025-05-02').kind).toBe('workday')
  })

  it('does not grow when a later day is asked for afterwards', () => {
    const early = asOf(chinaCalendar, '2019-01-01')
    expect(asOf(early, '2026-01-01')).toBe(early)
    expect(asOf(early, '2019-01-01')).toBe(early)
    expect(asOf(early, '2018-01-01').announcedYears).toEqual([2016, 2017, 2018])
  })

  it('shows in the version', () => {
    expect(chinaCalendar.version).toBe('cn-2026-11-22')
    expect(asOf(chinaCalendar, '2019-01-01').version).toBe('cn-2026-11-22@2019-01-01')
  })
})
