import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { compile, readRulebook } from '../compile.ts'
import {
  addDays,
  chinaCalendar,
  type Duty,
  daysBetween,
  duties,
  ImpossibleDateError,
  isCivilDate,
  OutsideDataError,
  type Rulebook,
  type RulebookSource,
  unscheduledDuties,
  workingDays,
} from '../index.ts'

const sound = readRulebook(readFileSync(new URL('../rulebook/proofs/sound.yaml', import.meta.url), 'utf8')).data
let qingxi: Rulebook
beforeAll(async () => {
  qingxi = await compile(sound)
})

const year = { from: '2025-01-01', to: '2025-12-31' }
const of = (id: string, range = year): readonly Duty[] => duties(qingxi, range).filter((duty) => duty.id === id)
const dues = (id: string, range = year) => of(id, range).map(({ due }) => due)

/** A rulebook with one duty that comes round in this way. */
const recurring = (when: object, more: object = {}): Promise<Rulebook> => {
  const source = structuredClone(sound) as RulebookSource
  const duty = { name: { zh: '某事', en: 'a duty' }, by: ['office'], when, cite: ['4'], doubts: ['named-day'], ...more }
  return compile({ ...source, duties: { duty } })
}

describe('lists that are due before 6 May and 6 November', () => {
  test('the named day stands; who reads “before” strictly is done the day before; the last working day before that is suggested', () => {
    // 6 May 2025 is the first day of work after the holiday of 1–5 May; 6 November is a Thursday.
    expect(of('lists')).toMatchObject([
      { due: '2025-05-06', strict: '2025-05-05', suggested: '2025-04-30', period: null, times: 1, provisional: false },
      { due: '2025-11-06', strict: '2025-11-05', suggested: '2025-11-05', period: null, times: 1, provisional: false },
    ])
  })

  test('they say by whom, to whom, with what, and what the text leaves open', () => {
    const [lists] = of('lists')
    expect(lists?.by).toMatchObject([{ role: 'lead', presumed: false, units: [] }])
    expect(lists?.to).toMatchObject([
      { role: 'office', presumed: false },
      { role: 'county', presumed: true },
    ])
    expect(lists?.content).toEqual([{ zh: '问题清单', en: 'the list of problems' }])
    expect(lists?.citations).toMatchObject([{ provision: '4', path: '第四条' }])
    expect(lists?.doubts).toMatchObject([{ id: 'named-day', chosen: 'included' }])
    expect(lists?.forEach).toBe(false)
  })

  test('the range holds both its days', () => {
    expect(dues('lists', { from: '2025-05-06', to: '2025-05-06' })).toEqual(['2025-05-06'])
    expect(dues('lists', { from: '2025-05-07', to: '2025-11-05' })).toEqual([])
  })
})

describe('a report by the 3rd of each month', () => {
  test('a 3rd on a holiday or weekend does not move; the working day before the holiday is suggested', () => {
    const report = of('report', { from: '2025-10-01', to: '2026-01-31' })
    expect(report.map(({ due, suggested, strict }) => [due, suggested, strict])).toEqual([
      ['2025-10-03', '2025-09-30', '2025-10-02'],
      ['2025-11-03', '2025-10-31', '2025-11-02'],
      ['2025-12-03', '2025-12-02', '2025-12-02'],
      ['2026-01-03', '2025-12-31', '2026-01-02'],
    ])
    expect(report.every(({ forEach, period }) => forEach && period === null)).toBe(true)
  })
})

describe('what is to be done in a period is due on its last day', () => {
  test('a half-month is 1–15 and 16 to the end', () => {
    const checks = of('check', { from: '2025-02-01', to: '2025-03-15' })
    expect(checks.map(({ due, period }) => [due, period])).toEqual([
      ['2025-02-15', { from: '2025-02-01', to: '2025-02-15' }],
      ['2025-02-28', { from: '2025-02-16', to: '2025-02-28' }],
      ['2025-03-15', { from: '2025-03-01', to: '2025-03-15' }],
    ])
    // 15 February 2025 is a Saturday; nothing says “before”, so no stricter day.
    expect(checks[0]).toMatchObject({ suggested: '2025-02-14', strict: null })
  })

  test('two inspections a year: one entry that says twice', () => {
    expect(of('inspections')).toMatchObject([
      { due: '2025-12-31', times: 2, period: { from: '2025-01-01', to: '2025-12-31' }, suggested: '2025-12-31' },
    ])
  })

  test('a quarter ends on its last day; a first day of the duty is respected', () => {
    expect(dues('circular')).toEqual(['2025-06-30', '2025-09-30', '2025-12-31'])
    expect(of('circular')[0]?.period).toEqual({ from: '2025-04-01', to: '2025-06-30' })
  })

  test.each([
    [{ every: 'month', times: 1 }, ['2025-11-30', '2025-12-31', '2026-01-31', '2026-02-28']],
    [{ every: 'month', day: 'last' }, ['2025-11-30', '2025-12-31', '2026-01-31', '2026-02-28']],
    [{ every: 'quarter', times: 1 }, ['2025-12-31']],
    [{ every: 'half-year', times: 1 }, ['2025-12-31']],
    [
      { every: 'half-month', times: 2 },
      ['2025-11-15', '2025-11-30', '2025-12-15', '2025-12-31', '2026-01-15', '2026-01-31', '2026-02-15', '2026-02-28'],
    ],
  ])('%j', async (when, expected) => {
    const rulebook = await recurring(when)
    const found = duties(rulebook, { from: '2025-11-01', to: '2026-02-28' })
    expect(found.map(({ due }) => due)).toEqual(expected)
    for (const { period, due } of found) expect(period?.to).toBe(due)
  })
})

describe('what is listed', () => {
  test('nothing before the day from which the document applies', () => {
    expect(duties(qingxi, { from: '2025-01-01', to: '2025-01-31' })).toEqual([])
    expect(dues('report')[0]).toBe('2025-02-03')
  })

  test('everything by day, and on one day in the order of the rulebook', () => {
    const all = duties(qingxi, year)
    expect(all.map(({ due }) => due)).toEqual(all.map(({ due }) => due).toSorted())
    expect(all.filter(({ due }) => due === '2025-12-31').map(({ id }) => id)).toEqual([
      'check',
      'circular',
      'inspections',
    ])
  })

  test('what has no rhythm is said and never due', () => {
    expect(dues('look-around')).toEqual([])
    expect(unscheduledDuties(qingxi)).toMatchObject([
      { id: 'look-around', unscheduled: { zh: '定期', en: 'regularly' }, by: [{ role: 'township' }] },
    ])
  })

  test('a suggested day in a year whose holidays are not announced is provisional', () => {
    expect(of('inspections', { from: '2027-01-01', to: '2027-12-31' })).toMatchObject([{ provisional: true }])
    expect(of('inspections', { from: '2026-01-01', to: '2026-12-31' })).toMatchObject([
      { provisional: false, mayChange: true },
    ])
  })
})

describe('a range that is none', () => {
  test('is refused with words', () => {
    expect(() => duties(qingxi, { from: '2025-12-31', to: '2025-12-30' })).toThrow(
      new RangeError('2025-12-30 lies before 2025-12-31; give an end on or after the beginning'),
    )
    expect(() => duties(qingxi, { from: '2016-01-01', to: '2026-12-31' })).toThrow('more than ten years')
    expect(() => duties(qingxi, { from: '2025-02-29', to: '2025-03-01' })).toThrow(ImpossibleDateError)
    expect(() => duties(qingxi, { from: '2036-01-01', to: '2036-12-31' })).toThrow(OutsideDataError)
    expect(duties(qingxi, { from: '2016-01-01', to: '2025-12-31' }).length).toBeGreaterThan(30)
  })
})

describe('laws', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2025-02-01', days))
  const length = fc.integer({ min: 0, max: 400 })

  test('every entry lies in the range, and two ranges side by side list what one over both lists', () => {
    fc.assert(
      fc.property(day, length, length, (from, first, second) => {
        const middle = addDays(from, first)
        const to = addDays(middle, second + 1)
        const whole = duties(qingxi, { from, to })
        for (const { due } of whole) expect(due >= from && due <= to && isCivilDate(due)).toBe(true)
        const parts = [...duties(qingxi, { from, to: middle }), ...duties(qingxi, { from: addDays(middle, 1), to })]
        expect(parts).toEqual(whole)
      }),
      { numRuns: 60 },
    )
  })

  test('the suggested day is worked, never after the due day, and nothing worked lies between it and the last day in time', () => {
    for (const { due, suggested, strict } of duties(qingxi, { from: '2025-02-01', to: '2034-12-31' })) {
      expect(workingDays.isWorkingDay(chinaCalendar, suggested)).toBe(true)
      const last = strict ?? due
      expect(suggested <= last).toBe(true)
      for (let after = 1; after <= daysBetween(suggested, last); after++) {
        expect(workingDays.isWorkingDay(chinaCalendar, addDays(suggested, after))).toBe(false)
      }
    }
  })

  test('the periods of a duty cover every day once', async () => {
    for (const every of ['half-month', 'month', 'quarter', 'half-year', 'year']) {
      const rulebook = await recurring({ every, times: 1 }, { from: '2020-01-01' })
      const periods = duties(rulebook, { from: '2024-01-01', to: '2029-12-31' }).map(({ period }) => period)
      expect(periods[0]?.from).toBe('2024-01-01')
      expect(periods.at(-1)?.to).toBe('2029-12-31')
      periods.forEach((period, index) => {
        if (index > 0) expect(period?.from).toBe(addDays(periods[index - 1]?.to ?? '', 1))
      })
    }
  })
})
