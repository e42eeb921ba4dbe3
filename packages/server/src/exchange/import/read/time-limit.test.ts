import { describe, expect, test } from 'vitest'
import { readTimeLimit } from './time-limit.ts'

const read = (text: string, year: number | null = null) => readTimeLimit({ text }, year)

describe('what gives a day', () => {
  test.each([
    ['2023年底前完成', '2023-12-31'],
    ['2023年年底前', '2023-12-31'],
    ['2023年内', '2023-12-31'],
    ['2023年2月底', '2023-02-28'],
    ['2024年2月底前', '2024-02-29'],
    ['2023年9-12月', '2023-12-31'],
    ['2023年9月—12月', '2023-12-31'],
    ['2023年1月1日至6月30日', '2023-06-30'],
    ['2023年6月30日前完成', '2023-06-30'],
    ['于2023年6月30日前', '2023-06-30'],
    ['2023年6月30号', '2023-06-30'],
    ['2023年二季度末', '2023-06-30'],
    ['2023年第二季度', '2023-06-30'],
    ['2023年3月上旬', '2023-03-10'],
    ['“十五五”末', '2030-12-31'],
    ['2023-6-3', '2023-06-03'],
    ['2023/06', '2023-06-30'],
    ['30/6/2023', '2023-06-30'],
  ])('%s', (text, due) => expect(read(text).limit).toMatchObject({ text, due }))
})

describe('what gives none', () => {
  test.each([
    ['次年6月底前', 'not-computable'],
    ['明年底前', 'not-computable'],
    ['尽快', 'not-computable'],
    ['雨季来临前', 'not-computable'],
    ['2024年汛期前完成', 'not-computable'],
    ['每月5日前', 'recurring-limit'],
    ['每季度末', 'recurring-limit'],
    ['收到通知后10日内', 'relative-limit'],
    ['3个月内', 'relative-limit'],
    ['6月底前', 'year-missing'],
  ])('%s', (text, code) => {
    const { limit, warnings } = read(text)
    expect(limit).toMatchObject({ text, kind: 'text', due: null })
    expect(warnings.map((one) => one.code)).toEqual([code])
  })

  test.each(['2023年2月29日', '2023年13月', '2023.6.31'])('%s is no day of any calendar', (text) =>
    expect(read(text)).toMatchObject({ error: { code: 'impossible-date' } }),
  )

  test.each(['', '无', '/', '——'])('“%s” is no limit', (text) =>
    expect(read(text)).toEqual({ warnings: [expect.objectContaining({ code: 'missing-time-limit' })] }),
  )
})

describe('several dated goals', () => {
  test.each([
    [
      '2023年6月底前完成清运，12月底前完成复绿',
      [
        ['2023-06-30', '完成清运'],
        ['2023-12-31', '完成复绿'],
      ],
    ],
    [
      '1.清运：2023年6月底前；2.复绿：2023年12月底前',
      [
        ['2023-06-30', '清运'],
        ['2023-12-31', '复绿'],
      ],
    ],
    [
      '完成清运（2023年6月底前）\n完成复绿（2023年12月底前）',
      [
        ['2023-06-30', '完成清运'],
        ['2023-12-31', '完成复绿'],
      ],
    ],
  ])('%s', (text, stages) => {
    const { limit } = read(text)
    expect(limit).toMatchObject({ kind: 'stages', due: '2023-12-31' })
    expect(limit?.stages?.map(({ due, what }) => [due, what])).toEqual(stages)
  })

  test('立行立改 and 长期坚持 beside a day', () => {
    expect(read('立行立改，2023年底前完成并长期坚持').limit).toMatchObject({
      kind: 'date',
      due: '2023-12-31',
      immediate: true,
      ongoing: true,
    })
  })
})
