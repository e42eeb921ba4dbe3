import { describe, expect, it, test } from 'vitest'
import { chinaCalendar } from './calendar.ts'
import type { Roll } from './count-days.ts'
import * as workingDays from './working-days.ts'

const certain = (date: string) => ({ ok: true, date, provisional: false, warnings: [] })
const outside = { ok: false, reason: 'outside-data' }

describe('a period of N working days after an event', () => {
  test.each([
    ['2023-06-01', 10, '2023-06-15'],
    ['2023-06-01', 15, '2023-06-25'], // Dragon Boat 22–24 June skipped, make-up Sunday counted
    ['2023-06-01', 1, '2023-06-02'],
    ['2023-06-02', 1, '2023-06-05'],
    ['2023-06-03', 1, '2023-06-05'], // an event on a Saturday
    ['2023-09-28', 1, '2023-10-07'], // over Mid-Autumn and National Day to a make-up Saturday
    ['2018-12-28', 1, '2018-12-29'], // a make-up Saturday that the next year's notice set
    ['2018-12-29', 1, '2019-01-02'],
    ['2020-01-23', 1, '2020-02-03'], // the longer Spring Festival of 2020
    ['2024-12-25', 10, '2025-01-09'],
  ])('%s and %i is %s', (from, n, last) => {
    expect(workingDays.add(chinaCalendar, from, n)).toEqual(certain(last))
    expect(workingDays.addExactly(chinaCalendar, from, n)).toEqual(certain(last))
  })

  it('of none ends on the day of the event, whatever day that is', () => {
    expect(workingDays.add(chinaCalendar, '2023-06-22', 0)).toEqual(certain('2023-06-22'))
    expect(workingDays.addExactly(chinaCalendar, '2030-06-22', 0)).toEqual(certain('2030-06-22'))
  })

  test.each([[-1], [1.5], [Number.NaN], [Number.POSITIVE_INFINITY]])('of %d is refused', (n) => {
    expect(() => workingDays.add(chinaCalendar, '2023-06-01', n)).toThrow(RangeError)
    expect(() => workingDays.addExactly(chinaCalendar, '2023-06-01', n)).toThrow(RangeError)
  })
})

describe('a public notice of N working days', () => {
  it('counts its first day when that is worked', () => {
    expect(workingDays.window(chinaCalendar, '2023-06-01', 5)).toEqual(certain('2023-06-07'))
    expect(workingDays.window(chinaCalendar, '2023-06-25', 1)).toEqual(certain('2023-06-25'))
    expect(workingDays.windowExactly(chinaCalendar, '2023-06-19', 4)).toEqual(certain('2023-06-25'))
  })

  it('begins with the next working day otherwise', () => {
    expect(workingDays.window(chinaCalendar, '2023-06-22', 1)).toEqual(certain('2023-06-25'))
  })

  it('has at least one day', () => {
    expect(() => workingDays.window(chinaCalendar, '2023-06-01', 0)).toThrow('a whole number from 1, not 0')
  })
})

describe('working days between two dates', () => {
  test.each([
    ['2023-06-15', '2023-06-20', 3],
    ['2023-06-20', '2023-06-15', -3],
    ['2023-06-15', '2023-06-15', 0],
    ['2023-06-21', '2023-06-25', 1],
    ['2023-06-21', '2023-06-24', 0],
    ['2023-06-24', '2023-06-22', 0],
    ['2022-12-31', '2023-12-31', 249],
  ])('after %s up to %s: %i', (a, b, count) => {
    expect(workingDays.between(chinaCalendar, a, b)).toEqual({ ok: true, count, provisional: false, warnings: [] })
  })

  it('carry the doubts of the days in between', () => {
    expect(workingDays.between(chinaCalendar, '2026-12-24', '2026-12-25')).toMatchObject({ warnings: [] })
    expect(workingDays.between(chinaCalendar, '2026-12-25', '2026-12-26')).toMatchObject({
      warnings: ['tail-may-change'],
    })
    expect(workingDays.between(chinaCalendar, '2027-01-04', '2026-12-31')).toMatchObject({
      provisional: true,
      warnings: [],
    })
    expect(workingDays.between(chinaCalendar, '2015-12-31', '2023-06-01')).toEqual(outside)
  })
})

describe('the neighbouring working day', () => {
  it('is never the day itself', () => {
    expect(workingDays.next(chinaCalendar, '2023-06-21')).toEqual(certain('2023-06-25'))
    expect(workingDays.previous(chinaCalendar, '2023-06-25')).toEqual(certain('2023-06-21'))
    expect(workingDays.previous(chinaCalendar, '2023-06-24')).toEqual(certain('2023-06-21'))
  })

  it('can be several days back', () => {
    expect(workingDays.subtract(chinaCalendar, '2023-06-15', 3)).toEqual(certain('2023-06-12'))
    expect(workingDays.subtract(chinaCalendar, '2023-06-24', 0)).toEqual(certain('2023-06-24'))
  })
})

describe('a date that is no working day', () => {
  test.each<[string, Roll, string]>([
    ['2023-06-22', 'none', '2023-06-22'],
    ['2023-06-22', 'next', '2023-06-25'],
    ['2023-06-22', 'previous', '2023-06-21'],
    ['2023-06-22', { nthAfter: 1 }, '2023-06-25'],
    ['2023-06-22', { nthAfter: 3 }, '2023-06-27'],
    ['2023-06-21', 'next', '2023-06-21'],
    ['2023-06-25', 'previous', '2023-06-25'],
    ['2023-06-21', { nthAfter: 3 }, '2023-06-21'],
  ])('%s rolled %j is %s', (date, how, expected) => {
    expect(workingDays.roll(chinaCalendar, date, how)).toEqual(certain(expected))
  })

  test.each([['forward'], [''], [null], [undefined], [{ nthAfter: 0 }], [{ nthAfter: 1.5 }], [{}]])(
    'does not roll by %j, even where nothing has to roll',
    (how) => {
      expect(() => workingDays.roll(chinaCalendar, '2023-06-21', how as Roll)).toThrow('a roll is "none", "next"')
    },
  )
})

describe('past the last announced year', () => {
  it('a date is provisional: weekends and statutory days only', () => {
    expect(workingDays.add(chinaCalendar, '2027-02-01', 5)).toEqual({
      ok: true,
      date: '2027-02-10', // the eve, a weekend and a feast day skipped; what will be made up is not known
      provisional: true,
      warnings: [],
    })
  })

  it('the exact answer is refused with the days counted so far', () => {
    // 21–25 and 28–31 December
    expect(workingDays.addExactly(chinaCalendar, '2026-12-18', 9)).toEqual({
      ok: true,
      date: '2026-12-31',
      provisional: false,
      warnings: ['tail-may-change'],
    })
    const refused = { ok: false, reason: 'year-not-announced', year: 2027, countedSoFar: 9 }
    expect(workingDays.addExactly(chinaCalendar, '2026-12-18', 10)).toEqual(refused)
    expect(workingDays.windowExactly(chinaCalendar, '2026-12-21', 10)).toEqual(refused)
    expect(workingDays.add(chinaCalendar, '2026-12-18', 10)).toEqual({
      ok: true,
      date: '2027-01-04',
      provisional: true,
      warnings: ['tail-may-change'],
    })
    expect(workingDays.addExactly(chinaCalendar, '2027-03-01', 1)).toMatchObject({ year: 2027, countedSoFar: 0 })
  })

  it('even the next working day and a roll are provisional', () => {
    expect(workingDays.next(chinaCalendar, '2026-12-31')).toMatchObject({ date: '2027-01-04', provisional: true })
    expect(workingDays.roll(chinaCalendar, '2027-03-01', 'next')).toMatchObject({ provisional: true })
    expect(workingDays.roll(chinaCalendar, '2027-03-01', 'none')).toMatchObject({ provisional: false })
    expect(workingDays.previous(chinaCalendar, '2027-01-04')).toMatchObject({ date: '2026-12-31', provisional: true })
    expect(workingDays.roll(chinaCalendar, '2027-01-01', 'previous')).toMatchObject({
      date: '2026-12-31',
      provisional: true,
    })
  })
})

describe('the last days of the last announced year', () => {
  test.each([
    ['2026-12-21', 4, '2026-12-25', []],
    ['2026-12-21', 5, '2026-12-28', ['tail-may-change']],
    ['2026-12-30', 1, '2026-12-31', ['tail-may-change']],
    ['2025-12-29', 1, '2025-12-30', []],
  ])('%s and %i is %s with the warnings %j', (from, n, date, warnings) => {
    expect(workingDays.add(chinaCalendar, from, n)).toEqual({ ok: true, date, provisional: false, warnings })
  })
})

describe('outside 2016 to 2035', () => {
  test.each([['2015-12-31'], ['2036-01-01'], ['0001-01-01'], ['9999-12-31']])('nothing is counted from %s', (date) => {
    expect(workingDays.add(chinaCalendar, date, 1)).toEqual(outside)
    expect(workingDays.add(chinaCalendar, date, 0)).toEqual(outside)
    expect(workingDays.addExactly(chinaCalendar, date, 1)).toEqual(outside)
    expect(workingDays.window(chinaCalendar, date, 1)).toEqual(outside)
    expect(workingDays.windowExactly(chinaCalendar, date, 1)).toEqual(outside)
    expect(workingDays.subtract(chinaCalendar, date, 1)).toEqual(outside)
    expect(workingDays.between(chinaCalendar, '2023-06-01', date)).toEqual(outside)
    expect(workingDays.roll(chinaCalendar, date, 'next')).toEqual(outside)
  })

  it('no count ends', () => {
    expect(workingDays.add(chinaCalendar, '2035-12-28', 1)).toMatchObject({ date: '2035-12-31' })
    expect(workingDays.add(chinaCalendar, '2035-12-31', 1)).toEqual(outside)
    expect(workingDays.add(chinaCalendar, '2023-06-01', 1_000_000)).toEqual(outside)
    expect(workingDays.window(chinaCalendar, '2035-12-31', 2)).toEqual(outside)
    expect(workingDays.previous(chinaCalendar, '2016-01-04')).toEqual(outside)
    expect(workingDays.subtract(chinaCalendar, '2023-06-01', 1_000_000)).toEqual(outside)
    expect(workingDays.roll(chinaCalendar, '2016-01-01', 'previous')).toEqual(outside)
  })
})

it('refuses dates that do not exist', () => {
  expect(() => workingDays.add(chinaCalendar, '2023-02-29', 1)).toThrow('does not exist')
  expect(() => workingDays.between(chinaCalendar, '2023-02-28', '2023-6-1')).toThrow('write 2023-06-01')
})
