import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asOf, type Calendar, chinaCalendar, createCalendar, dayInfoAt } from './calendar.ts'
import { parseCivilDate } from './civil-date.ts'
import {
  addDay,
  addDayExactly,
  type CountedDay,
  type CountedDays,
  countDays,
  isWorking,
  type Roll,
  rollDay,
  subtractDay,
  windowDay,
} from './count-days.ts'
import { holidayNotices } from './years.ts'

// The laws of counting, held against walking from day to day.

const FIRST = parseCivilDate('2016-01-01')
const LAST = parseCivilDate('2035-12-31')
const withGap = createCalendar(
  holidayNotices.filter(({ year }) => year !== 2021),
  { version: 'without-2021' },
)
/** A counter-example is to show the version, not twenty years of days. */
const shown = (calendar: Calendar): Calendar =>
  ({ ...calendar, [fc.toStringMethod]: () => calendar.version }) as Calendar
const calendars = fc.constantFrom(...[chinaCalendar, asOf(chinaCalendar, '2019-04-01'), withGap].map(shown))
const days = fc.integer({ min: FIRST + 60, max: LAST - 120 })
const amounts = fc.integer({ min: 0, max: 60 })

const tailOf = ({ announcedYears }: Calendar) =>
  announcedYears
    .filter((year) => !announcedYears.includes(year + 1))
    .map((year) => [parseCivilDate(`${year}-12-26`), parseCivilDate(`${year}-12-31`)] as const)

/** The days from `first` to `last`, looked at one by one. */
function walk(calendar: Calendar, first: number, last: number) {
  const span = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  return {
    working: span.filter((day) => dayInfoAt(calendar, day).working),
    provisional: span.some((day) => dayInfoAt(calendar, day).provisional),
    tail: span.some((day) => tailOf(calendar).some(([from, to]) => day >= from && day <= to)),
  }
}

function counted<T extends CountedDay | CountedDays>(result: T | { readonly ok: false }): T {
  if (!result.ok) throw new Error('expected a count inside the data')
  return result as T
}

test('a period is the walk from the day after the event', () => {
  fc.assert(
    fc.property(calendars, days, amounts, (calendar, from, n) => {
      const result = counted<CountedDay>(addDay(calendar, from, n))
      const { working, provisional, tail } = walk(calendar, from + 1, result.day)
      expect(working).toHaveLength(n)
      expect(result.day).toBe(n === 0 ? from : working.at(-1))
      expect(result).toMatchObject({ provisional, tail })
    }),
  )
})

test('a window is the walk from its first day', () => {
  fc.assert(
    fc.property(calendars, days, fc.integer({ min: 1, max: 60 }), (calendar, first, n) => {
      const result = counted<CountedDay>(windowDay(calendar, first, n))
      const { working, provisional, tail } = walk(calendar, first, result.day)
      expect(working).toHaveLength(n)
      expect(result).toEqual({ ok: true, day: working.at(-1), provisional, tail })
    }),
  )
})

test('counting back is the walk backwards', () => {
  fc.assert(
    fc.property(calendars, days, fc.integer({ min: 1, max: 30 }), (calendar, from, n) => {
      const result = counted<CountedDay>(subtractDay(calendar, from, n))
      const { working, provisional, tail } = walk(calendar, result.day, from - 1)
      expect(working).toHaveLength(n)
      expect(result).toEqual({ ok: true, day: working[0], provisional, tail })
    }),
  )
})

test('the days between are the walk, and the other way round their negative', () => {
  fc.assert(
    fc.property(calendars, days, fc.integer({ min: 0, max: 400 }), (calendar, a, length) => {
      const b = Math.min(a + length, LAST)
      const { working, provisional, tail } = walk(calendar, a + 1, b)
      expect(countDays(calendar, a, b)).toEqual({ ok: true, count: working.length, provisional, tail })
      expect(countDays(calendar, b, a)).toEqual({ ok: true, count: 0 - working.length, provisional, tail })
    }),
  )
})

test('between undoes add', () => {
  fc.assert(
    fc.property(calendars, days, amounts, (calendar, from, n) => {
      const { day } = counted<CountedDay>(addDay(calendar, from, n))
      expect(counted<CountedDays>(countDays(calendar, from, day)).count).toBe(n)
    }),
  )
})

test('counting back undoes add on working days', () => {
  fc.assert(
    fc.property(calendars, days, amounts, (calendar, from, n) => {
      fc.pre(isWorking(calendar, from))
      const { day } = counted<CountedDay>(addDay(calendar, from, n))
      expect(counted<CountedDay>(subtractDay(calendar, day, n)).day).toBe(from)
    }),
  )
})

test('a later event or a longer period never ends earlier', () => {
  fc.assert(
    fc.property(calendars, days, amounts, fc.nat(20), fc.nat(20), (calendar, from, n, later, longer) => {
      const end = (day: number, amount: number) => counted<CountedDay>(addDay(calendar, day, amount)).day
      expect(end(from + later, n)).toBeGreaterThanOrEqual(end(from, n))
      expect(end(from, n + longer)).toBeGreaterThanOrEqual(end(from, n) + longer)
    }),
  )
})

test('periods add up', () => {
  fc.assert(
    fc.property(calendars, days, fc.nat(20), fc.nat(20), (calendar, from, n, m) => {
      const { day } = counted<CountedDay>(addDay(calendar, from, n))
      expect(counted<CountedDay>(addDay(calendar, day, m)).day).toBe(
        counted<CountedDay>(addDay(calendar, from, n + m)).day,
      )
    }),
  )
})

test('the exact answer is the answer where that is not provisional, and else says how far it came', () => {
  fc.assert(
    fc.property(calendars, days, amounts, (calendar, from, n) => {
      const result = counted<CountedDay>(addDay(calendar, from, n))
      const exact = addDayExactly(calendar, from, n)
      if (!result.provisional) {
        expect(exact).toEqual(result)
        return
      }
      const { countedSoFar, year } = exact as { countedSoFar: number; year: number }
      const newYear = parseCivilDate(`${year}-01-01`)
      expect(exact).toEqual({ ok: false, reason: 'year-not-announced', year, countedSoFar })
      expect(calendar.announcedYears).not.toContain(year)
      expect(countedSoFar).toBe(walk(calendar, from + 1, newYear - 1).working.length)
      expect(walk(calendar, from + 1, newYear - 1).provisional).toBe(false)
    }),
  )
})

test('a rolled day is worked and stays where it is', () => {
  const rolls = fc.oneof(
    fc.constantFrom<Roll>('next', 'previous'),
    fc.integer({ min: 1, max: 10 }).map((nthAfter): Roll => ({ nthAfter })),
  )
  fc.assert(
    fc.property(calendars, days, rolls, (calendar, day, roll) => {
      const rolled = counted<CountedDay>(rollDay(calendar, day, roll)).day
      expect(isWorking(calendar, rolled)).toBe(true)
      expect(counted<CountedDay>(rollDay(calendar, rolled, roll)).day).toBe(rolled)
      if (isWorking(calendar, day)) expect(rolled).toBe(day)
      const direction = roll === 'previous' ? -1 : 1
      expect(Math.sign(rolled - day)).toBe(rolled === day ? 0 : direction)
    }),
  )
})

test('a roll is in doubt when any day it looked at is', () => {
  fc.assert(
    fc.property(calendars, days, fc.constantFrom<Roll>('next', 'previous'), (calendar, day, roll) => {
      const result = counted<CountedDay>(rollDay(calendar, day, roll))
      const { provisional, tail } = walk(calendar, Math.min(day, result.day), Math.max(day, result.day))
      expect(result).toMatchObject({ provisional, tail })
    }),
  )
})
