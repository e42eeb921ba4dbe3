import { describe, expect, it, test } from 'vitest'
import { daysBetween, formatCivilDate, parseCivilDate } from './civil-date.ts'
import { FIRST_YEAR, LAST_YEAR, statutoryDays } from './statutory-days.ts'

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)
const daysOf = (year: number, feast: string, knownOn?: string) =>
  statutoryDays(year, knownOn)
    .filter(({ name }) => name.zh === feast)
    .map(({ day }) => formatCivilDate(day))
/** 初一 is the last but two of the Spring Festival days under either law. */
const newYear = (year: number) => daysOf(year, '春节').at(-3) as string
const only = (year: number, feast: string) => daysOf(year, feast)[0] as string

describe('the days that the law gives', () => {
  it('are 11 to 2024 and 13 from 2025', () => {
    expect(years.map((year) => statutoryDays(year).length)).toEqual(years.map((year) => (year < 2025 ? 11 : 13)))
  })

  it('begin with New Year’s Eve and last to 2 May only from 2025', () => {
    expect(daysOf(2024, '春节')).toEqual(['2024-02-10', '2024-02-11', '2024-02-12'])
    expect(daysOf(2025, '春节')).toEqual(['2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'])
    expect(daysOf(2024, '劳动节')).toEqual(['2024-05-01'])
    expect(daysOf(2025, '劳动节')).toEqual(['2025-05-01', '2025-05-02'])
  })

  it('were still 11 for 2025 to somebody who asked before the law was revised', () => {
    expect(statutoryDays(2025, '2024-11-11')).toHaveLength(11)
    expect(statutoryDays(2025, '2024-11-12')).toHaveLength(13)
  })

  it('count a day twice when two feasts meet on it', () => {
    const days = statutoryDays(2020).filter(({ day }) => day === parseCivilDate('2020-10-01'))
    expect(days.map(({ name }) => name.zh)).toEqual(['中秋节', '国庆节'])
  })

  it('are refused for a year that is not on file', () => {
    expect(() => statutoryDays(2036)).toThrow('2036')
    expect(() => statutoryDays(2015)).toThrow(RangeError)
  })
})

// The sky, after Meeus, Astronomical Algorithms, chapters 25 and 49; about a minute off at most.

const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180)
const beijing = (terrestrialJulianDay: number) => terrestrialJulianDay - 2_440_587.5 - 72 / 86_400 + 8 / 24

/** The moment of the kth new moon since 2000, in days since 1970-01-01 00:00 in Beijing. */
function newMoon(k: number): number {
  const centuries = k / 1236.85
  const sun = 2.5534 + 29.1053567 * k
  const moon = 201.5643 + 385.81693528 * k
  const node = 160.7108 + 390.67050284 * k
  const e = 1 - 0.002516 * centuries
  const wobble: [number, number][] = [
    [-0.4072, moon],
    [0.17241 * e, sun],
    [0.01608, 2 * moon],
    [0.01039, 2 * node],
    [0.00739 * e, moon - sun],
    [-0.00514 * e, moon + sun],
    [0.00208 * e * e, 2 * sun],
    [-0.00111, moon - 2 * node],
    [-0.00057, moon + 2 * node],
    [0.00056 * e, 2 * moon + sun],
    [-0.00042, 3 * moon],
    [0.00042 * e, sun + 2 * node],
    [0.00038 * e, sun - 2 * node],
    [-0.00024 * e, 2 * moon - sun],
    [-0.00017, 124.7746 - 1.56375588 * k],
    [0.000325, 299.77 + 0.107408 * k],
    [0.000165, 251.88 + 0.016321 * k],
    [0.000164, 251.83 + 26.651886 * k],
    [0.000126, 349.42 + 36.412478 * k],
    [0.00011, 84.66 + 18.206239 * k],
  ]
  const mean = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * centuries ** 2
  return beijing(wobble.reduce((sum, [amount, angle]) => sum + amount * sine(angle), mean))
}

/** The new moon nearest to a day, as a moment in Beijing. */
function newMoonNear(date: string): number {
  const day = parseCivilDate(date) + 0.5
  const k = Math.round((day - newMoon(0)) / 29.530588861)
  const [nearest] = [k - 1, k, k + 1].map(newMoon).sort((a, b) => Math.abs(a - day) - Math.abs(b - day))
  return nearest as number
}

/** Apparent longitude of the sun in degrees when a day begins in Beijing. */
function sunAtStartOf(day: number): number {
  const centuries = (day - 8 / 24 + 72 / 86_400 + 2_440_587.5 - 2_451_545) / 36_525
  const anomaly = 357.52911 + 35_999.05029 * centuries
  const centre = 1.914602 * sine(anomaly) + 0.019993 * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly)
  const node = 125.04 - 1934.136 * centuries
  const longitude = 280.46646 + 36_000.76983 * centuries + centre - 0.00569 - 0.00478 * sine(node)
  return ((longitude % 360) + 360) % 360
}

/** The civil date of a day of the platform's Chinese calendar. */
function platformDate(year: number, monthAndDay: string): string {
  const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
  for (let day = parseCivilDate(`${year}-01-01`); day <= parseCivilDate(`${year}-12-31`); day++) {
    if (chinese.format(day * 86_400_000) === monthAndDay) return formatCivilDate(day)
  }
  throw new Error(`the platform knows no ${monthAndDay} in ${year}`)
}

describe.each(years)('the moving feasts of %i', (year) => {
  test.each([
    ['Spring Festival', newYear(year), '1/1', 0],
    ['Dragon Boat', only(year, '端午节'), '5/5', 4],
    ['Mid-Autumn', only(year, '中秋节'), '8/15', 14],
  ])('%s, %s', (_, date, lunarDate, daysAfterNewMoon) => {
    const moment = newMoonNear(formatCivilDate(parseCivilDate(date) - daysAfterNewMoon))
    expect(formatCivilDate(Math.floor(moment) + daysAfterNewMoon)).toBe(date)

    // Some releases of ICU put a new moon within minutes of midnight (2027-02-06 23:56, 2030-02-03 00:07) on the wrong day.
    const minutesFromMidnight = Math.abs(moment - Math.round(moment)) * 1440
    const difference = Math.abs(daysBetween(platformDate(year, lunarDate), date))
    expect(difference).toBeLessThanOrEqual(minutesFromMidnight < 10 ? 1 : 0)
  })

  it('Qingming is the day on which the sun reaches 15°', () => {
    const day = parseCivilDate(only(year, '清明节'))
    expect(sunAtStartOf(day)).toBeLessThan(15)
    expect(sunAtStartOf(day + 1)).toBeGreaterThan(15)
  })
})
