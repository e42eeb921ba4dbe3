import { describe, expect, test } from 'vitest'
import { UnreadableFileError } from '../grid/unreadable.ts'
import { fieldOfHeading } from './columns.ts'
import { readRows, readSheets } from './test-grid.ts'

const headings = ['序号', '问题', '牵头单位', '责任单位', '整改时限']
const codes = (doubts: readonly { row: number; column: string; code: string }[]) =>
  doubts.map(({ row, column, code }) => `${column}${row} ${code}`)

describe('headings under many names', () => {
  test.each([
    ['编号', 'number'],
    ['问题编号', 'number'],
    ['存在问题', 'title'],
    ['反馈问题', 'title'],
    ['突出生态环境问题', 'title'],
    ['问题具体描述', 'description'],
    ['具体情形', 'description'],
    ['问题 来源', 'source'],
    ['问题类型', 'severity'],
    ['层级', 'level'],
    ['主责单位', 'lead'],
    ['牵头责任单位', 'lead'],
    ['县级牵头部门', 'lead'],
    ['整改责任单位', 'responsible'],
    ['责任部门', 'responsible'],
    ['协办单位', 'supporting'],
    ['整改目标要求', 'goal'],
    ['具体整改措施', 'measures'],
    ['整改完成时限', 'timeLimit'],
    ['计划完成时间', 'timeLimit'],
    ['要求完成日期', 'timeLimit'],
    ['整改期限', 'timeLimit'],
    ['实际完成时间', 'rectified'],
    ['整改完成时间', 'rectified'],
    ['交办时间', 'handed-over'],
    ['整改进展', 'progress'],
    ['目前进展情况', 'progress'],
    ['整改情况', 'progress'],
    ['整改状态', 'status'],
    ['是否完成整改', 'status'],
    ['是否完成销号', 'closed'],
    ['销号日期', 'closed-on'],
    ['完成销号时间', 'closed-on'],
    ['市级验收时间', 'acceptance'],
    ['自查自验', 'self-inspection'],
    ['延期情况说明', 'extension'],
    ['整改责任人', 'personInCharge'],
    ['责任人', 'personInCharge'],
    ['联系人', 'ignored'],
    ['联系电话', 'ignored'],
    ['分管领导', 'ignored'],
    ['备注', 'ignored'],
    ['当前状态（按规则）', 'ignored'],
  ])('%s', (heading, field) => expect(fieldOfHeading(heading)).toBe(field))

  test.each(['水质类型与断面', '面积（亩）', '所在乡镇'])('%s is nothing that a ledger knows', (heading) =>
    expect([undefined, 'ignored', 'severity']).toContain(fieldOfHeading(heading)),
  )
})

describe('one problem over many rows', () => {
  test('merged: its measures are joined, each limit is a stage', () => {
    const { problems, errors } = readRows(
      [
        ['序号', '问题', '整改措施', '牵头单位', '整改时限'],
        [1, '河道乱堆', '1.清运', '县水务局', '2023年6月底前'],
        [null, null, '2.设点', null, '2023年底前'],
        [2, '污水直排', '接管', '县住房和城乡建设局', '2023年底前'],
      ],
      ['A2:A3', 'B2:B3', 'D2:D3'],
    )
    expect(errors).toEqual([])
    expect(problems.map(({ origin }) => origin.rows)).toEqual([[2, 3], [4]])
    expect(problems[0]?.facts).toEqual({
      title: '河道乱堆',
      units: { lead: '县水务局' },
      measures: '1.清运\n2.设点',
      timeLimit: {
        text: '2023年6月底前；2023年底前',
        kind: 'stages',
        due: '2023-12-31',
        stages: [
          { due: '2023-06-30', what: '1.清运' },
          { due: '2023-12-31', what: '2.设点' },
        ],
      },
    })
  })

  test('not merged: a row without number and problem goes on with the one above', () => {
    const { problems } = readRows([
      headings,
      [1, '河道乱堆', '县水务局', '姚关镇人民政府', '2023年底前'],
      [null, null, null, '由旺镇人民政府', null],
    ])
    expect(problems.map(({ facts }) => facts.units)).toEqual([
      { lead: '县水务局', responsible: ['姚关镇人民政府', '由旺镇人民政府'] },
    ])
  })

  test('a unit merged over several problems is the unit of each', () => {
    const { problems } = readRows(
      [
        headings,
        [1, '甲', '县水务局', null, '2023年底前'],
        [2, '乙', null, null, '2023年底前'],
        [3, '丙', null, null, '2023年底前'],
      ],
      ['C2:C4'],
    )
    expect(problems.map(({ facts }) => facts.units?.lead)).toEqual(['县水务局', '县水务局', '县水务局'])
  })
})

describe('rows that are no problems', () => {
  test('totals, notes, signatures, headings again, numbers of columns, sections', () => {
    const ledger = readRows(
      [
        ['2023年台账'],
        headings,
        [1, 2, 3, 4, 5],
        ['一、省级问题'],
        [1, '甲', '县水务局', '姚关镇', '2023年底前'],
        ['二、市级问题'],
        headings,
        [2, '乙', '县水务局', '姚关镇', '2023年底前'],
        ['合计', '2个问题'],
        ['注：本表每月3日前报送。'],
        ['填表人：张三', null, '审核人：李四'],
        [3],
      ],
      ['A1:E1', 'A4:E4', 'A6:E6', 'A10:E10'],
    )
    expect(ledger.problems.map(({ number, facts }) => [number, facts.level])).toEqual([
      [1, 'provincial'],
      [2, 'municipal'],
    ])
    expect(ledger.sheets[0]?.skipped.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '3 column-numbers',
      '4 section',
      '6 section',
      '7 repeated-heading',
      '9 total',
      '10 note',
      '11 note',
      '12 no-problem',
    ])
    expect(ledger.errors).toEqual([])
  })
})

describe('several sheets', () => {
  const sheet = (...rows: (string | number)[][]) => ({ rows: [headings, ...rows.map((row) => [...row, '2023年底前'])] })

  test('each for a level, numbers going on', () => {
    const { problems } = readSheets({
      国家级: sheet([1, '甲', '县水务局', '姚关镇']),
      省级: sheet([2, '乙', '县水务局', '姚关镇']),
    })
    expect(problems.map(({ number, facts }) => [number, facts.level])).toEqual([
      [1, 'national'],
      [2, 'provincial'],
    ])
  })

  test('each counting from 1: the level stands before the number', () => {
    const { problems, warnings } = readSheets({
      省级问题: sheet([1, '甲', '县水务局', '姚关镇']),
      市级问题: sheet([1, '乙', '县水务局', '姚关镇'], [2, '丙', '县水务局', '姚关镇']),
    })
    expect(problems.map(({ number }) => number)).toEqual(['省级-1', '市级-1', '市级-2'])
    expect(warnings.map(({ sheet, code }) => `${sheet} ${code}`)).toEqual([
      '省级问题 numbers-restart',
      '市级问题 numbers-restart',
    ])
  })

  test('hidden ones and those that are no ledger are named', () => {
    const { others } = readSheets({
      台账: sheet([1, '甲', '县水务局', '姚关镇']),
      填表说明: { rows: [['一、请如实填写。'], ['二、每月报送。']] },
      旧台账: { ...sheet([9, '旧', '县水务局', '姚关镇']), hidden: true },
    })
    expect(others.map(({ name }) => name)).toEqual(['填表说明', '旧台账'])
  })

  test('no ledger at all is said in one sentence', () => {
    expect(() => readSheets({ Sheet1: { rows: [['姓名', '电话']] } })).toThrow(UnreadableFileError)
  })
})

describe('numbers', () => {
  test.each([
    ['第12号', 12],
    ['12.', 12],
    ['（3）', 3],
    ['１２', 12],
    ['三', 3],
    ['1-1', '1-1'],
    ['1—1', '1-1'],
    ['SD-2023-07', 'SD-2023-07'],
    ['①', 1],
  ])('%s', (text, number) => {
    expect(readRows([headings, [text, '甲', '县水务局', '姚关镇', '2023年底前']]).problems[0]?.number).toBe(number)
  })

  test('1-1 that became a day is read back with a doubt', () => {
    const cell = { text: '1月2日', number: 45_293, date: '2024-01-02', hides: 'year' } as const
    const { problems, warnings } = readRows([headings, [cell, '甲', '县水务局', '姚关镇', '2023年底前']])
    expect(problems[0]?.number).toBe('1-2')
    expect(codes(warnings)).toEqual(['A2 number-as-date'])
  })

  test('a problem without one cannot be matched', () => {
    const { problems, errors } = readRows([
      headings,
      [1, '甲', '县水务局', '姚关镇', '2023年底前'],
      [null, '乙', '县水务局', '姚关镇', '2023年底前'],
    ])
    expect(problems.map(({ number }) => number)).toEqual([1])
    expect(codes(errors)).toEqual(['A3 missing-number'])
  })

  test('twice with other content: the first stands, the second is an error; twice the same is passed over', () => {
    const { problems, errors, repeated } = readRows([
      headings,
      [1, '甲', '县水务局', '姚关镇', '2023年底前'],
      [1, '乙', '县水务局', '姚关镇', '2023年底前'],
      [1, '甲', '县水务局', '姚关镇', '2023年底前'],
    ])
    expect(problems.map(({ facts }) => facts.title)).toEqual(['甲'])
    expect(codes(errors)).toEqual(['A3 duplicate-number'])
    expect(repeated.map(({ origin }) => origin.rows)).toEqual([[4]])
  })
})

describe('words in columns of known words', () => {
  test('kinds of pollution are no severity: the column is named as not taken', () => {
    const { problems, sheets, warnings } = readRows([
      [...headings, '类别'],
      [1, '甲', '县水务局', '姚关镇', '2023年底前', '水环境'],
      [2, '乙', '县水务局', '姚关镇', '2023年底前', '固体废物'],
    ])
    expect(problems.every(({ facts }) => facts.severity === undefined)).toBe(true)
    expect(sheets[0]?.unplaced.map(({ heading }) => heading)).toEqual(['类别'])
    expect(warnings).toEqual([])
  })

  test('a level that nobody knows is left out with a doubt', () => {
    const { problems, warnings } = readRows([
      [...headings, '级别'],
      [1, '甲', '县水务局', '姚关镇', '2023年底前', '乡级'],
      [2, '乙', '县水务局', '姚关镇', '2023年底前', '市级'],
    ])
    expect(problems.map(({ facts }) => facts.level)).toEqual([undefined, 'municipal'])
    expect(codes(warnings)).toEqual(['F2 unknown-level'])
  })
})
