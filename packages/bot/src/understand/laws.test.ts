import { isCivilDate } from '@zhenggai/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldWords, repair } from './homophones.ts'
import {
  actNames,
  type DateMention,
  normalise,
  type Place,
  readClauses,
  readModality,
  scanDates,
  scanProblemNumbers,
  scanSteps,
  scanUnits,
  splitClauses,
} from './index.ts'

const directory = [
  { name: '县水务局', en: 'Water Bureau' },
  { name: '姚关镇人民政府' },
  { name: '市生态环境局施甸分局' },
]
const lexicon = Object.entries(actNames).map(([id, { zh, en }]) => ({ id, names: [...zh, ...en] }))

/** Pieces of what officials write, in any order, and anything else that can be typed. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '12',
      '号',
      '问题',
      '第',
      '十二',
      '、',
      '到',
      '-',
      '6',
      '月',
      '14',
      '日',
      '前',
      '后',
      '内',
      '周',
      '三',
      '下',
      '上',
      '本',
      '每',
      '年',
      '底',
      '2023',
      '/',
    ],
    ...[
      '.',
      '个',
      '工作日',
      '天',
      '已',
      '报',
      '审核',
      '了',
      '吗',
      '没',
      '如果',
      '请',
      '除了',
      '外',
      '不含',
      '县',
      '水务局',
      '姚关镇',
      '节',
      '端午',
      '第一个',
      ' ',
      ',',
    ],
    ...[
      'June ',
      '31',
      ' may ',
      'next ',
      'Wednesday ',
      'problem ',
      'no. ',
      'except ',
      'within ',
      'days ',
      'ago',
      'by ',
      'was ',
      'submitted ',
      'not ',
      '#',
      '(',
      ')',
      '〔',
      '〕',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
)
const message = fc.oneof(
  fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const inside = (text: string, places: readonly (Place & { words: string })[]): void => {
  for (const { start, end, words } of places) {
    expect(start >= 0 && start < end && end <= text.length).toBe(true)
    expect(text.slice(start, end)).toBe(words)
  }
}

/** Every day that a mention names; a range in its order. */
function daysOf(mention: DateMention): string[] {
  if (mention.kind === 'impossible') return []
  const { range } = mention
  if (range) expect(range.from <= range.to).toBe(true)
  const ends = range ? [range.from, range.to] : []
  return mention.kind === 'day' ? [mention.date, ...(mention.alternatives ?? []), ...ends] : ends
}

const runs = { numRuns: 1500 }

describe('whatever is typed', () => {
  it('is normalised, and then normal', () => {
    fc.assert(
      fc.property(message, (raw) => {
        const once = normalise(raw, { botNames: ['整改助手'] })
        expect(normalise(once.text, { botNames: [] }).text).toBe(once.text)
        inside(once.text, once.mentions)
      }),
      runs,
    )
  })

  it('gives dates that exist, in their places, and null only where none is named', () => {
    fc.assert(
      fc.property(
        message,
        day,
        fc.constantFrom('past', 'future', 'nearest'),
        fc.boolean(),
        (text, today, lean, expectDay) => {
          const dates = scanDates(text, today, { lean, expectDay })
          inside(text, dates)
          for (const mention of dates) {
            expect(daysOf(mention).filter((date) => !isCivilDate(date))).toEqual([])
            expect(mention.date === null).toBe(mention.kind !== 'day')
            expect(mention.role === 'range').toBe(mention.kind === 'period')
          }
          expect(dates.slice(1).every(({ start }, index) => start >= (dates[index]?.end ?? 0))).toBe(true)
        },
      ),
      runs,
    )
  })

  it('gives numbers of problems that do not overlap the dates', () => {
    fc.assert(
      fc.property(message, day, (text, today) => {
        const dates = scanDates(text, today)
        const numbers = scanProblemNumbers(text, dates)
        inside(text, numbers)
        for (const { start, end, numbers: found } of numbers) {
          expect(dates.some((date) => date.start < end && start < date.end)).toBe(false)
          expect(found.every((number) => typeof number === 'string' || (Number.isInteger(number) && number > 0))).toBe(
            true,
          )
          expect(new Set(found).size).toBe(found.length)
        }
      }),
      runs,
    )
  })

  it('gives units, steps and clauses in their places', () => {
    fc.assert(
      fc.property(message, (text) => {
        inside(text, scanUnits(text, directory))
        inside(text, scanSteps(text, lexicon))
        inside(text, splitClauses(text))
        for (const { changes } of repair(text, fieldWords))
          inside(
            text,
            changes.map((change) => ({ ...change, words: change.from })),
          )
      }),
      runs,
    )
  })

  it('is never asserted with a question mark behind it', () => {
    fc.assert(
      fc.property(message, day, (words, today) => {
        const text = `${words.replace(/[。!?;.\n]/g, '')}?`
        const clauses = readClauses(text, { dates: scanDates(text, today), today })
        expect(clauses.at(-1)?.modality.kind).toBe('question')
        expect(readModality(text, { dates: scanDates(text, today), today }).kind).not.toBe('asserted')
      }),
      runs,
    )
  })
})

describe('a written date', () => {
  it('is read back, however it is written', () => {
    fc.assert(
      fc.property(day, day, (date, today) => {
        const [year = '', month = '', dayOfMonth = ''] = date.split('-')
        const [m, d] = [Number(month), Number(dayOfMonth)]
        for (const text of [
          date,
          `${year}年${m}月${d}日`,
          `12号${year}年${m}月${d}号已报`,
          `${year}.${m}.${d}`,
          `${year}/${m}/${d}`,
          `${year}${month}${dayOfMonth}`,
        ]) {
          expect([text, scanDates(text, today).map((mention) => [mention.date, mention.certain])]).toEqual([
            text,
            [[date, true]],
          ])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('without its year is never certain and in the future', () => {
    fc.assert(
      fc.property(day, day, (date, today) => {
        const text = `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日已报`
        const [mention] = scanDates(text, today)
        if (mention?.certain && mention.date) expect(mention.date <= today).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
