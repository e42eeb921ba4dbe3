import { describe, expect, it } from 'vitest'
import { chinaCalendar, OutsideDataError } from './calendar.ts'
import { formatCivilDate, parseCivilDate, weekdayOf } from './civil-date.ts'
import { inStretches } from './explain-window.ts'
import { add, explain } from './working-days.ts'

const dragonBoat = { name: { zh: '端午节', en: 'Dragon Boat Festival' }, notice: '国办发明电〔2022〕16号' }

describe('fifteen working days after a hand-over on 1 June 2023', () => {
  const due = add(chinaCalendar, '2023-06-01', 15)
  const span = explain(chinaCalendar, '2023-06-02', due.ok ? due.date : '')

  it('pass over three weekends and Dragon Boat', () => {
    expect(span.skipped.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2023-06-03 weekend',
      '2023-06-04 weekend',
      '2023-06-10 weekend',
      '2023-06-11 weekend',
      '2023-06-17 weekend',
      '2023-06-18 weekend',
      '2023-06-22 holiday',
      '2023-06-23 holiday',
      '2023-06-24 holiday',
    ])
    expect(span.skipped[6]).toEqual({ date: '2023-06-22', kind: 'holiday', ...dragonBoat })
  })

  it('count the Sunday that is worked for it', () => {
    expect(span.makeUpDays).toEqual([{ date: '2023-06-25', ...dragonBoat }])
  })

  it('can be told in one sentence', () => {
    const day = (date: string) => Number(date.slice(8))
    const month = (date: string) => Number(date.slice(5, 7))
    const holidays = inStretches(span.skipped)
      .filter(({ kind }) => kind === 'holiday')
      .map(({ name, from, to }) => `跳过${name?.zh}放假${month(from)}月${day(from)}—${day(to)}日`)
    const worked = span.makeUpDays.map(
      ({ date }) => `${month(date)}月${day(date)}日(周${' 一二三四五六日'[weekdayOf(parseCivilDate(date))]})调休上班`,
    )
    expect([...holidays, ...worked].join(';')).toBe('跳过端午节放假6月22—24日;6月25日(周日)调休上班')
  })
})

describe('stretches', () => {
  const stretches = (first: string, last: string) =>
    inStretches(explain(chinaCalendar, first, last).skipped).map(
      ({ from, to, days, kind, name }) => `${from}..${to} ${days} ${name?.zh ?? kind}`,
    )

  it('keep a weekend apart from the holiday beside it', () => {
    expect(stretches('2024-06-07', '2024-06-11')).toEqual([
      '2024-06-08..2024-06-09 2 weekend',
      '2024-06-10..2024-06-10 1 端午节',
    ])
  })

  it('run over the end of a year', () => {
    expect(stretches('2018-12-29', '2019-01-02')).toEqual(['2018-12-30..2019-01-01 3 元旦'])
  })

  it('keep apart what a second notice added', () => {
    expect(stretches('2020-01-23', '2020-02-03')).toEqual([
      '2020-01-24..2020-01-30 7 春节',
      '2020-01-31..2020-02-02 3 春节',
    ])
  })

  it('keep two holidays apart that follow on each other', () => {
    const skipped = [
      { date: '2023-09-29', kind: 'holiday', name: { zh: '中秋节', en: 'Mid-Autumn Festival' } },
      { date: '2023-09-30', kind: 'holiday', name: { zh: '国庆节', en: 'National Day' } },
    ] as const
    expect(inStretches(skipped).map(({ from, days }) => [from, days])).toEqual([
      ['2023-09-29', 1],
      ['2023-09-30', 1],
    ])
  })

  it('do not join weekends with worked days between them', () => {
    expect(stretches('2023-06-03', '2023-06-11')).toEqual([
      '2023-06-03..2023-06-04 2 weekend',
      '2023-06-10..2023-06-11 2 weekend',
    ])
  })
})

it('accounts for every day', () => {
  const { skipped, makeUpDays } = explain(chinaCalendar, '2026-01-01', '2026-12-31')
  expect(365 - skipped.length).toBe(248)
  expect(makeUpDays).toHaveLength(6)
  expect(inStretches(skipped).reduce((sum, { days }) => sum + days, 0)).toBe(skipped.length)
})

it('has nothing to say of a span without days', () => {
  expect(explain(chinaCalendar, '2023-06-02', '2023-06-01')).toEqual({ skipped: [], makeUpDays: [] })
})

it('does not speak of days outside the data', () => {
  const last = formatCivilDate(parseCivilDate('2036-01-01'))
  expect(() => explain(chinaCalendar, '2035-12-30', last)).toThrow(OutsideDataError)
})
