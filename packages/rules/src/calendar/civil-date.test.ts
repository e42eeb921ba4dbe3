import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  addDays,
  addMonths,
  civilDateSchema,
  daysBetween,
  formatCivilDate,
  ImpossibleDateError,
  isCivilDate,
  lastDayOfMonth,
  parseCivilDate,
  weekdayOf,
} from './civil-date.ts'

const MIN = parseCivilDate('0001-01-01')
const MAX = parseCivilDate('9999-12-31')
const anyDay = fc.integer({ min: MIN, max: MAX })
const anyDate = anyDay.map(formatCivilDate)

describe('reading a date', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2023-06-01', 19_509],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (text, day) => {
    expect(parseCivilDate(text)).toBe(day)
    expect(formatCivilDate(day)).toBe(text)
  })

  test.each([
    ['2026-02-30', '"2026-02-30" does not exist: that month runs from 01 to 28'],
    ['2100-02-29', 'that month runs from 01 to 28'],
    ['2024-02-30', 'that month runs from 01 to 29'],
    ['2023-04-31', 'that month runs from 01 to 30'],
    ['2023-06-00', 'that month runs from 01 to 30'],
    ['2023-13-01', 'months run from 01 to 12'],
    ['2023-00-10', 'months run from 01 to 12'],
    ['0000-01-01', 'years run from 0001'],
    ['2023-6-1', 'write 2023-06-01'],
    ['2023/06/01', 'write 2023-06-01'],
    ['2023年6月1日', 'write 2023-06-01'],
    ['', 'as in 2023-06-01'],
    ['20230601', 'as in 2023-06-01'],
    ['2023-06-01T00:00', 'as in 2023-06-01'],
    [' 2023-06-01', 'as in 2023-06-01'],
    ['+2023-06-1', 'as in 2023-06-01'],
    ['２０２３-06-01', 'as in 2023-06-01'],
    ['-023-06-01', 'as in 2023-06-01'],
  ])('%j is refused and the message says what would be right', (text, advice) => {
    expect(isCivilDate(text)).toBe(false)
    expect(() => parseCivilDate(text)).toThrow(ImpossibleDateError)
    expect(() => parseCivilDate(text)).toThrow(expect.objectContaining({ code: 'impossible-date' }))
    expect(() => parseCivilDate(text)).toThrow(advice)
    expect(civilDateSchema.safeParse(text).error?.issues[0]?.message).toContain(advice)
  })

  test.each([[undefined], [null], [20230601], [{}]])('%j from untyped code is refused, not crashed on', (value) => {
    expect(isCivilDate(value)).toBe(false)
    expect(() => parseCivilDate(value as unknown as string)).toThrow('a date is a text such as 2023-06-01')
  })

  it('gives back what was written, for every day', () => {
    fc.assert(fc.property(anyDay, (day) => parseCivilDate(formatCivilDate(day)) === day))
    fc.assert(fc.property(anyDate, (date) => civilDateSchema.parse(date) === date))
  })

  it('accepts exactly the dates that exist', () => {
    const digits = (max: number, width: number) =>
      fc.integer({ min: 0, max }).map((value) => String(value).padStart(width, '0'))
    fc.assert(
      fc.property(digits(9999, 4), digits(14, 2), digits(33, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`
        const exists = year !== '0000' && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) === true
        expect(isCivilDate(text)).toBe(exists)
      }),
    )
  })
})

describe('writing a date', () => {
  it('agrees with the platform on the date and the weekday of every day from 1900 to 2100', () => {
    for (let day = parseCivilDate('1900-01-01'); day <= parseCivilDate('2100-12-31'); day++) {
      const platform = new Date(day * 86_400_000)
      expect(formatCivilDate(day)).toBe(platform.toISOString().slice(0, 10))
      expect(weekdayOf(day) % 7).toBe(platform.getUTCDay())
    }
  })

  it('agrees with the platform on any day', () => {
    fc.assert(
      fc.property(anyDay, (day) => formatCivilDate(day) === new Date(day * 86_400_000).toISOString().slice(0, 10)),
    )
  })

  it('does not mix up days that share a place in its memory', () => {
    const day = parseCivilDate('2023-06-01')
    const far = day + 8192
    expect([day, far, day, far].map(formatCivilDate)).toEqual(['2023-06-01', '2045-11-04', '2023-06-01', '2045-11-04'])
  })

  test.each([[MIN - 1], [MAX + 1], [0.5], [Number.NaN], [Number.POSITIVE_INFINITY]])('%d is no day', (day) => {
    expect(() => formatCivilDate(day)).toThrow(RangeError)
  })
})

it('counts the week from Monday = 1 to Sunday = 7', () => {
  const week = ['2023-06-19', '2023-06-20', '2023-06-21', '2023-06-22', '2023-06-23', '2023-06-24', '2023-06-25']
  expect(week.map((date) => weekdayOf(parseCivilDate(date)))).toEqual([1, 2, 3, 4, 5, 6, 7])
})

describe('moving by days', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
    expect(daysBetween('2023-06-01', '2023-06-15')).toBe(14)
    expect(daysBetween('2023-06-15', '2023-06-01')).toBe(-14)
  })

  it('measures what it moved', () => {
    fc.assert(fc.property(anyDate, anyDate, (from, to) => addDays(from, daysBetween(from, to)) === to))
  })
})

describe('moving by months', () => {
  test.each([
    ['2023-06-01', 1, '2023-07-01'],
    ['2023-06-15', 0, '2023-06-15'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-08-31', 1, '2023-09-30'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2023-01-15', -1, '2022-12-15'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected)
  })

  it('lands in the month asked for, on the same day or on its last', () => {
    const date = fc.integer({ min: 0, max: 60_000 }).map(formatCivilDate)
    fc.assert(
      fc.property(date, fc.integer({ min: -240, max: 240 }), (from, months) => {
        const to = addMonths(from, months)
        const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(monthOf(to) - monthOf(from)).toBe(months)
        expect(to.slice(8) === from.slice(8) || (to === lastDayOfMonth(to) && to.slice(8) < from.slice(8))).toBe(true)
      }),
    )
  })

  test.each([[0.5], [Number.NaN], [120_000], [-120_000]])('%d months are refused', (months) => {
    expect(() => addMonths('2023-06-01', months)).toThrow(RangeError)
  })

  test.each([
    ['2023-02-01', '2023-02-28'],
    ['2024-02-29', '2024-02-29'],
    ['2023-06-30', '2023-06-30'],
    ['2023-12-05', '2023-12-31'],
  ])('the month of %s ends on %s', (date, last) => {
    expect(lastDayOfMonth(date)).toBe(last)
  })
})
