import { type CivilDate, isCivilDate, lastDayOfMonth } from '@zhenggai/rules'
import { digitsInDates } from './numerals.ts'

/** A date as offices write it into a cell. */
export interface CellDate {
  /** Where the words stand in the text that {@link findDates} was given after {@link dateWords}. */
  readonly start: number
  readonly end: number
  /** `day`: a day in full. `period`: a month or year, whose last day is given. */
  readonly kind: 'day' | 'period'
  /** The day, or the last day of the period. Empty where there is a fault. */
  readonly due: CivilDate
  /** The first day of the period or range. */
  readonly from?: CivilDate
  /** 底, 末 or 前 says that the last day is meant. */
  readonly isEnd?: true
  readonly fault?: 'impossible-date' | 'ambiguous-date' | 'year-missing'
  /** How the year was found where it was not said in full. */
  readonly year?: 'two-digits' | 'context' | 'plan'
  readonly yearOnly?: true
}

/** Text in the form in which dates are looked for: NFKC, without white space, Chinese numerals as digits. */
export const dateWords = (text: string): string => digitsInDates(text.normalize('NFKC').replace(/\s+/g, ''))

type Found = Omit<CellDate, 'start' | 'end'>
type Groups = Readonly<Record<string, string | undefined>>

const END = '(?<end>底|末|底末)?'
const YEAR = '(?<!\\d)(?<y>\\d{4}|\\d{2})'

/** Most particular first: what an earlier pattern has taken, a later one does not see. */
const patterns: readonly (readonly [RegExp, (groups: Groups, year: number | null) => Found])[] = [
  [
    /(?<!\d)(?<y>\d{4}|\d{2})年(?<m>\d{1,2})月(?<d>\d{1,2})[日号]?(?:\((?:周|星期)[一二三四五六日天]\))?(?:\d{1,2}:\d{2}(?::\d{2})?)?/g,
    ({ y, m, d }) => day(fullYear(y), m, d),
  ],
  [
    /(?<!\d)(?<y>\d{4})(?<s>[-./])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?:日)?(?:T?\d{1,2}:\d{2}(?::\d{2})?)?(?!\d)/g,
    ({ y, m, d }) => day(fullYear(y), m, d),
  ],
  [/(?<!\d)(?<y>20\d{2})(?<m>[01]\d)(?<d>[0-3]\d)(?!\d)/g, ({ y, m, d }) => day(fullYear(y), m, d)],
  [
    /(?<![\d./-])(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<y>\d{4})(?!\d)/g,
    ({ a, b, y }) => {
      const [american, european] = [day(fullYear(y), a, b), day(fullYear(y), b, a)]
      if (american.fault) return european
      return european.fault || american.due === european.due ? american : { ...american, fault: 'ambiguous-date' }
    },
  ],
  [/(?<![\d./-])(?<y>\d{2})\.(?<m>\d{1,2})\.(?<d>\d{1,2})(?![\d.])/g, ({ y, m, d }) => day(fullYear(y), m, d)],
  [
    new RegExp(`${YEAR}年(?<a>\\d{1,2})月?(?:至|到|-|—|–|~)(?<m>\\d{1,2})月份?${END}`, 'g'),
    ({ y, a, m, end }) => month(fullYear(y), m, undefined, end, a),
  ],
  [/(?<!\d)(?<y>\d{4})(?=(?:至|到|-|—|–|~|——)\d{4}年)/g, ({ y }) => period(fullYear(y), '01-01', '12-31')],
  [
    new RegExp(`${YEAR}年(?<m>\\d{1,2})月份?(?<part>上旬|中旬|下旬|初)?${END}`, 'g'),
    ({ y, m, part, end }) => month(fullYear(y), m, part, end),
  ],
  [
    /(?<![\d./-])(?<y>20\d{2})[-./](?<m>\d{1,2})(?![\d./-])(?<end>底|末)?/g,
    ({ y, m, end }) => month(fullYear(y), m, undefined, end),
  ],
  [
    new RegExp(`${YEAR}年(?<half>上半年|下半年)`, 'g'),
    ({ y, half }) =>
      period(fullYear(y), ...((half === '上半年' ? ['01-01', '06-30'] : ['07-01', '12-31']) as [string, string])),
  ],
  [
    new RegExp(`${YEAR}年第?(?<q>[1-4])季度${END}`, 'g'),
    ({ y, q }) => {
      const last = Number(q) * 3
      return month(fullYear(y), String(last), undefined, '末', String(last - 2))
    },
  ],
  [
    new RegExp(
      `${YEAR}年度?年?(?:(?<end>底|末|内)|(?=前|之前|以前|$|[,。;、)]|完成|全部|全面|建成|基本|力争|至|到|-|—|–|~))`,
      'g',
    ),
    ({ y, end }) => ({
      ...period(fullYear(y), '01-01', '12-31', end !== undefined),
      ...(end === undefined && { yearOnly: true }),
    }),
  ],
  [/“?十(?<n>[三四五六])五”?(?:期间)?末?/g, ({ n }) => fiveYears(n)],
  [
    /(?<![\d年])(?<m>\d{1,2})月(?<d>\d{1,2})[日号]/g,
    ({ m, d }, year) => (year ? day({ year, said: 'context' }, m, d) : { kind: 'day', due: '', fault: 'year-missing' }),
  ],
  [
    /(?<![\d年个第])(?<m>\d{1,2})月份?(?<part>上旬|中旬|下旬|初)?(?<end>底|末)?/g,
    ({ m, part, end }, year) =>
      year ? month({ year, said: 'context' }, m, part, end) : { kind: 'period', due: '', fault: 'year-missing' },
  ],
  [
    /(?:本年度?|今年|(?<![明次翌去前后每\d])年)(?<end>底|末)/g,
    (_, year) =>
      year
        ? period({ year, said: 'context' }, '01-01', '12-31', true)
        : { kind: 'period', due: '', fault: 'year-missing' },
  ],
  [/(?:本|当|下)(?:月|季度|季|周)(?:底|末)?/g, () => ({ kind: 'period', due: '', fault: 'year-missing' })],
  [
    /(?<![\d.])(?<m>\d{1,2})\.(?<d>\d{1,2})(?![\d.%公万亿元个吨米千平])/g,
    ({ m, d }, year) => (year ? day({ year, said: 'context' }, m, d) : { kind: 'day', due: '', fault: 'year-missing' }),
  ],
]

/**
 * The dates in a text that {@link dateWords} made, in reading order; A至B is one date that ends with B. A month without a
 * year belongs to the year that was said before it in the same text, else to `year`.
 */
export function findDates(words: string, year: number | null = null): readonly CellDate[] {
  const taken: CellDate[] = []
  for (const [pattern, read] of patterns) {
    for (const match of words.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (taken.some((other) => start < other.end && end > other.start)) continue
      const said = taken.findLast((other) => other.start < start && !other.fault && other.year !== 'context')
      const found = read(match.groups ?? {}, said ? Number(said.due.slice(0, 4)) : year)
      const { year: how, ...rest } = found
      // A year that was said in this very text is no guess.
      taken.push({ ...rest, ...(how && !(how === 'context' && said) && { year: how }), start, end })
    }
    taken.sort((a, b) => a.start - b.start)
  }
  return joinRanges(words, taken)
}

const RANGE = /^(?:至|到|-|—|–|~|～|--|——|起至)$/

function joinRanges(words: string, dates: readonly CellDate[]): readonly CellDate[] {
  const joined: CellDate[] = []
  for (const date of dates) {
    const before = joined.at(-1)
    if (before && !before.fault && !date.fault && RANGE.test(words.slice(before.end, date.start))) {
      const { yearOnly, ...rest } = date
      joined[joined.length - 1] = { ...rest, kind: 'period', start: before.start, from: before.from ?? before.due }
    } else joined.push(date)
  }
  return joined
}

interface Year {
  readonly year: number
  readonly said?: CellDate['year']
}

function fullYear(digits = ''): Year {
  return digits.length === 2 ? { year: 2000 + Number(digits), said: 'two-digits' } : { year: Number(digits) }
}

const how = ({ said }: Year) => (said ? { year: said } : {})
const two = (digits = ''): string => digits.padStart(2, '0')

function day(year: Year, m?: string, d?: string): Found {
  const due = `${year.year}-${two(m)}-${two(d)}`
  return isCivilDate(due) ? { kind: 'day', due, ...how(year) } : { kind: 'day', due: '', fault: 'impossible-date' }
}

const LAST_DAYS: Readonly<Record<string, string>> = { 初: '10', 上旬: '10', 中旬: '20' }

function month(year: Year, m?: string, part?: string, end?: string, firstMonth = m): Found {
  const first = `${year.year}-${two(firstMonth)}-01`
  const start = `${year.year}-${two(m)}-01`
  if (!isCivilDate(start)) return { kind: 'period', due: '', fault: 'impossible-date' }
  const lastDay = part && LAST_DAYS[part]
  const due = lastDay ? `${start.slice(0, 8)}${lastDay}` : lastDayOfMonth(start)
  return { kind: 'period', due, from: first, ...(end && { isEnd: true }), ...how(year) }
}

const period = (year: Year, from: string, to: string, isEnd = false): Found => ({
  kind: 'period',
  due: `${year.year}-${to}`,
  from: `${year.year}-${from}`,
  ...(isEnd && { isEnd: true }),
  ...how(year),
})

const planEnds: Readonly<Record<string, number>> = { 三: 2020, 四: 2025, 五: 2030, 六: 2035 }

function fiveYears(plan = ''): Found {
  const last = planEnds[plan] ?? 2025
  return { kind: 'period', due: `${last}-12-31`, from: `${last - 4}-01-01`, year: 'plan' }
}
