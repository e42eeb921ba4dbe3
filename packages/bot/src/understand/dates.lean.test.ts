import { describe, expect, it } from 'vitest'
import { inShort } from './dates/notation.ts'
import { type DateOptions, scanDates } from './dates.ts'

const short = (phrase: string, today: string, options: DateOptions = {}): string =>
  inShort(scanDates(phrase, today, options))

describe('a date without its year', () => {
  it.each([
    ['6月14日', '2023-06-14', '~2023-06-14', '2023-06-14'],
    ['6月25日', '~2023-06-25', '2023-06-25', '2023-06-25'],
    ['11月6日', '~2022-11-06', '2023-11-06', '2023-11-06'],
    ['5月6日', '2023-05-06', '~2024-05-06', '2023-05-06'],
    ['6月20日', '2023-06-20', '2023-06-20', '2023-06-20'],
    ['周三', '~2023-06-14', '2023-06-21', '2023-06-21'],
    ['25日', '~2023-05-25', '2023-06-25', '2023-06-25'],
    ['6月底', '~2023-06-30', '2023-06-30', '2023-06-30'],
  ])('%s leans to the past %s, to the future %s, to the nearest %s', (phrase, past, future, nearest) => {
    expect(short(phrase, '2023-06-20', { lean: 'past' })).toBe(past)
    expect(short(phrase, '2023-06-20', { lean: 'future' })).toBe(future)
    expect(short(phrase, '2023-06-20', { lean: 'nearest' })).toBe(nearest)
  })

  it('at the turn of the year', () => {
    expect(short('12月28日已报', '2023-01-05')).toBe('2022-12-28')
    expect(short('12月28日前已报', '2023-01-05')).toBe('~<2023-12-28')
    expect(short('1月10日前报', '2023-12-20')).toBe('<2024-01-10')
    expect(short('1月10日已报', '2023-12-20')).toBe('~2023-01-10')
    expect(short('去年12月31日', '2023-01-01')).toBe('2022-12-31')
  })

  it('names the other reading', () => {
    expect(scanDates('12月15日', '2023-06-20')).toMatchObject([
      { words: '12月15日', date: '2022-12-15', certain: false, alternatives: ['2023-12-15'] },
    ])
  })
})

describe('weeks run from Monday to Sunday', () => {
  it.each([
    ['2023-06-18', '下周三', '2023-06-21'], // a Sunday
    ['2023-06-18', '本周三', '2023-06-14'],
    ['2023-06-18', '上周日', '2023-06-11'],
    ['2023-06-19', '下周三', '2023-06-28'], // a Monday
    ['2023-06-19', '上周日', '2023-06-18'],
    ['2023-06-24', '下周一', '2023-06-26'], // a Saturday
    ['2023-12-29', '下周一', '2024-01-01'],
    ['2023-06-24', 'last Friday', '~2023-06-16'],
    ['2023-06-18', 'this Friday', '~2023-06-16'],
    ['2023-06-18', 'next Wednesday', '2023-06-21'],
  ])('said on %s, %s is %s', (today, phrase, date) => {
    expect(short(phrase, today)).toBe(date)
  })
})

describe('when the bot has just asked for a day', () => {
  it.each([
    ['12号', '2023-06-12'],
    ['十二号', '2023-06-12'],
    ['12', '2023-06-12'],
    ['十二', '2023-06-12'],
    ['是12号报的', '2023-06-12'],
    ['昨天', '2023-06-19'],
    ['6月14日', '2023-06-14'],
    ['25号', '~2023-05-25'],
    ['42', ''],
    ['不知道', ''],
  ])('%s is %s', (phrase, date) => {
    expect(short(phrase, '2023-06-20', { expectDay: true })).toBe(date)
  })
})

describe('working days beyond the announced years', () => {
  it('are provisional and not certain', () => {
    expect(scanDates('10个工作日内', '2030-03-04')).toMatchObject([
      { role: 'before', certain: false, provisional: true },
    ])
  })

  it('give nothing where the calendar ends', () => {
    expect(scanDates('3个工作日内', '2040-03-04')).toEqual([])
  })
})

it('keeps the words that make the role', () => {
  expect(scanDates('请于6月30日前完成', '2023-06-20')).toMatchObject([{ words: '6月30日前', start: 2, end: 8 }])
  expect(scanDates('by 6 May', '2023-04-20')).toMatchObject([{ words: 'by 6 May', start: 0, end: 8 }])
})

it('says from when a limit of days runs', () => {
  expect(scanDates('三个工作日内', '2023-06-20')).toMatchObject([{ range: { from: '2023-06-20', to: '2023-06-26' } }])
})
