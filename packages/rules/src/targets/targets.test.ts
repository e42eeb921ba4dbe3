import { describe, expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { type Problem, type ProblemEvent, type Rulebook, rulebooks, targets } from '../index.ts'

const zhaotong = rulebooks.get('zhaotong-2023')

const on = (type: string, day: string, more: Partial<ProblemEvent> = {}): ProblemEvent => ({ type, on: day, ...more })
const problem = (timeLimit: string | undefined, ...events: ProblemEvent[]): Problem => ({
  title: '督察反馈问题',
  source: 'inspection',
  timeLimit,
  events,
})
const rectified = (day: string) => problem('2023-12-31', on('rectified', day))

/** The 68 problems: some done, the others planned for the end of a year. */
const ledger = (...done: Problem[]): readonly Problem[] => [
  ...done,
  ...Array.from({ length: 68 - done.length }, (_, index) => problem(index < 43 ? '2024-12-31' : '2025-12-31')),
]
const of = (id: string, problems: readonly Problem[], asOf: string, rulebook: Rulebook = zhaotong) =>
  targets(rulebook, problems, asOf).find((target) => target.id === id)

describe('3, 41 and 24 problems by the end of 2023, 2024 and 2025', () => {
  test('the targets are sums, each beside what it adds, with its provision and what the text leaves open', () => {
    const all = targets(zhaotong, ledger(), '2023-10-09')
    expect(all.map(({ by, required, added, of }) => [by, required, added, of])).toEqual([
      ['2023-12-31', 3, 3, 68],
      ['2024-12-31', 44, 41, 68],
      ['2025-12-31', 68, 24, 68],
    ])
    expect(all[1]?.citations.map(({ provision }) => provision)).toContain('ZT-016')
    expect(all[1]?.doubts.map(({ id, chosen }) => `${id} ${chosen}`)).toContain('AMB-ZT-03 incremental')
  })

  test('two done in October: one is left, open until the last day ends, missed the day after', () => {
    const problems = ledger(rectified('2023-10-07'), rectified('2023-10-08'))
    expect(of('by-2023', problems, '2023-12-31')).toMatchObject({ done: 2, left: 1, standing: 'open', metOn: null })
    expect(of('by-2023', problems, '2024-01-01')).toMatchObject({ done: 2, left: 1, standing: 'missed' })
  })

  test('met on the day on which the third was done; the closed-out ones stand beside', () => {
    const closed = problem('2023-12-31', on('rectified', '2023-09-01'), on('closed', '2023-11-01'))
    const problems = ledger(rectified('2023-12-31'), closed, rectified('2023-10-08'))
    expect(of('by-2023', problems, '2024-02-01')).toMatchObject({
      standing: 'met',
      done: 3,
      closed: 1,
      left: 0,
      metOn: '2023-12-31',
      counted: 68,
    })
  })

  test('done a day late counts for the next year only', () => {
    const problems = ledger(rectified('2024-01-01'), rectified('2023-10-07'), rectified('2023-10-08'))
    expect(of('by-2023', problems, '2024-02-01')).toMatchObject({ done: 2, standing: 'missed' })
    expect(of('by-2024', problems, '2024-02-01')).toMatchObject({ done: 3, left: 41, standing: 'open' })
  })

  test('a relapse is no longer done, but does not undo a target that was met', () => {
    const relapsed = problem('2023-12-31', on('rectified', '2023-09-01'), on('relapsed', '2024-03-01'))
    const problems = ledger(relapsed, rectified('2023-10-07'), rectified('2023-10-08'))
    expect(of('by-2023', problems, '2024-06-03')).toMatchObject({ done: 3, standing: 'met' })
    expect(of('by-2024', problems, '2024-06-03')).toMatchObject({ done: 2, left: 42 })
  })

  test('closed out without a record of the rectification: it was rectified', () => {
    const problems = ledger(problem('2023-12-31', on('closed', '2023-11-01')))
    expect(of('by-2023', problems, '2023-12-01')).toMatchObject({ done: 1, closed: 1 })
  })
})

describe('at risk', () => {
  const three = [rectified('2023-10-07'), rectified('2023-10-08'), rectified('2023-10-09')]

  test('not while enough problems are planned for the day or before', () => {
    expect(of('by-2024', ledger(...three), '2024-06-03')).toMatchObject({ left: 41, expected: 43, atRisk: false })
  })

  test('when extensions move too many of them past the day, or their time limit is over', () => {
    const later = on('extended', '2024-05-06', { until: '2025-06-30', basis: '市政府批复' })
    const extended = ledger(...three).map((one, index) =>
      index > 40 && index < 46 ? { ...one, events: [later] } : one,
    )
    expect(of('by-2024', extended, '2024-06-03')).toMatchObject({ left: 41, expected: 38, atRisk: true })
    expect(of('by-2024', extended, '2024-05-03')).toMatchObject({ expected: 43, atRisk: false })
    const overdue = ledger(...three).map((one, index) =>
      index > 40 && index < 46 ? { ...one, timeLimit: '2024-05-31' } : one,
    )
    expect(of('by-2024', overdue, '2024-06-03')).toMatchObject({ expected: 38, atRisk: true })
  })

  test('a target that is met or missed is no longer at risk', () => {
    expect(of('by-2023', ledger(...three), '2023-11-01')).toMatchObject({ standing: 'met', atRisk: false })
    expect(of('by-2023', ledger(), '2024-01-01')).toMatchObject({ standing: 'missed', atRisk: false })
  })
})

describe('which problems count', () => {
  test('only those for which the rulebook says so; where a fact is missing that is said, not guessed', async () => {
    const { source } = zhaotong
    const of68 = { all: [{ fact: 'source', operator: 'equal', value: 'inspection' }] }
    const entries = Object.entries(source.targets ?? {}).map(([id, target]) => [id, { ...target, forEach: of68 }])
    const rulebook = await compile({ ...source, targets: Object.fromEntries(entries) })
    const others: readonly Problem[] = [
      { ...rectified('2023-10-07'), source: 'self-found' },
      { ...rectified('2023-10-07'), source: undefined },
    ]
    const problems = [rectified('2023-10-08'), ...others]
    expect(of('by-2023', problems, '2023-12-01', rulebook)).toMatchObject({ counted: 1, undecided: 1, done: 1 })
  })

  test('a rulebook without targets has none', () => {
    expect(targets(rulebooks.get('shidian-2023'), ledger(), '2023-12-01')).toEqual([])
  })

  test('a day that does not exist is refused', () => {
    expect(() => targets(zhaotong, [], '2023-02-29')).toThrow(/2023-02-29/)
  })
})
