import { describe, expect, test } from 'vitest'
import {
  assess,
  compare,
  compareAll,
  explain,
  explainProcedure,
  type Problem,
  rulebooks,
  withReading,
} from '../index.ts'

const shidian = rulebooks.get('shidian-2023')
const problem: Problem = {
  number: 12,
  title: '某问题',
  level: 'municipal',
  severity: 'general',
  source: 'handed-over',
  events: [
    { type: 'handed-to-county', on: '2023-05-29' },
    { type: 'handed-over', on: '2023-06-01' },
  ],
}

describe('why this procedure and not another', () => {
  test('the one that holds comes first, and each of the others names the fact that stands against it', () => {
    const [first, ...others] = explainProcedure(shidian, problem, 'plan')
    expect(first).toMatchObject({ procedure: 'consented-by-the-city', holds: true })
    expect(others.map(({ holds }) => holds)).toEqual([false, false, false])
    const upper = others.find(({ procedure }) => procedure === 'after-the-upper-plan')
    expect(upper?.checks).toMatchObject([
      { fact: 'level', value: { zh: '市级' }, wanted: [{ zh: '国家级' }, { zh: '省级' }], holds: false },
      { fact: 'severity', value: { zh: '一般性问题' }, wanted: [{ zh: '重点突出问题' }], holds: false },
    ])
  })

  test('a fact that is not known leaves open what it decides, and only that', () => {
    const { severity: _, ...unclassified } = problem
    const alternatives = explainProcedure(shidian, unclassified, 'plan')
    const holds = Object.fromEntries(alternatives.map(({ procedure, gap, holds }) => [procedure ?? gap, holds]))
    expect(holds).toEqual({
      'after-the-upper-plan': false,
      'appraised-by-the-city': null,
      'consented-by-the-city': null,
      'found-by-the-county': false,
    })
  })

  test('a phase that does not exist is refused by name', () => {
    expect(() => explainProcedure(shidian, problem, 'party')).toThrow(/“party”.*plan, rectify, close/)
  })
})

describe('why this date', () => {
  const asOf = '2023-06-09'

  test('the clock, what was skipped, the stricter reading, the doubts in full and the other procedures, with the versions used', () => {
    const { step, doubts, procedures, receipt } = explain(shidian, problem, 'submitted-to-county-lead', asOf)
    expect(step.deadline).toMatchObject({
      date: '2023-06-15',
      trigger: { event: 'handed-over', on: '2023-06-01' },
      clock: { within: 10, unit: 'working-day' },
      stricter: { date: '2023-06-12' },
    })
    expect(step.deadline?.days?.skipped).toHaveLength(2)
    expect(doubts.map(({ id }) => id)).toEqual(step.doubts)
    expect(procedures[0]).toMatchObject({ procedure: 'consented-by-the-city', holds: true })
    expect(receipt).toMatchObject({ rulebook: { id: 'shidian-2023' }, asOf })
  })

  test('of several milestones, the first that is not reached', () => {
    const milestones = [
      { goal: '完成选址', by: '2023-07-31' },
      { goal: '完成主体工程', by: '2023-09-30' },
    ]
    const reached = { type: 'milestone-reached', on: '2023-07-20', milestone: 1 }
    const given = { ...problem, milestones, events: [...problem.events, reached] }
    expect(explain(shidian, given, 'milestone-reached', '2023-08-01').step).toMatchObject({ milestone: 2 })
  })

  test('a step that the problem does not have is refused, and those that it has are named', () => {
    expect(() => explain(shidian, problem, 'experts-appraised', asOf)).toThrow(/“experts-appraised”.*plan-drafted/)
  })
})

describe('what moved', () => {
  test('between two days: the status, nothing else', () => {
    const comparison = compare(assess(shidian, problem, '2023-06-09'), assess(shidian, problem, '2023-06-16'))
    expect(comparison).toMatchObject({ status: { from: 'on-track', to: 'overdue' }, due: null, steps: [], same: false })
  })

  test('between two readings of the hand-over: the dates, with the reading that was used', () => {
    const stricter = withReading(shidian, 'AMB-SD-07', 'upper-to-county')
    const comparison = compare(assess(shidian, problem, '2023-06-09'), assess(stricter, problem, '2023-06-09'))
    expect(comparison.due).toEqual({ from: '2023-06-15', to: '2023-06-12' })
    expect(comparison.readings).toEqual([{ doubt: 'AMB-SD-07', from: 'county-to-township', to: 'upper-to-county' }])
    expect(assess(shidian, problem, '2023-06-09').due).toBe('2023-06-15')
  })

  test('the chosen reading shows the stricter date beside its own', () => {
    const submit = assess(shidian, problem, '2023-06-09').steps.find(({ id }) => id === 'submitted-to-county-lead')
    expect(submit?.deadline?.stricter).toMatchObject({ date: '2023-06-12', doubt: 'AMB-SD-07' })
  })

  test('between two classes: the procedures, and the gap where the text has none', () => {
    const key = { ...problem, level: 'county' } as const
    const { procedures } = compare(assess(shidian, problem, '2023-06-09'), assess(shidian, key, '2023-06-09'))
    expect(procedures[0]).toMatchObject({ phase: 'plan', from: 'consented-by-the-city' })
    expect(procedures[0]?.to).toMatch(/^gap /)
  })

  test('over a ledger: only the problems with a difference', () => {
    const quiet: Problem = { ...problem, number: 13, level: 'county' }
    const on = (day: string) => [problem, quiet].map((one) => assess(shidian, one, day))
    expect(compareAll(on('2023-06-09'), on('2023-06-16')).map(({ number }) => number)).toEqual([12])
  })

  test('a doubt or a reading that does not exist is refused by name', () => {
    expect(() => withReading(shidian, 'AMB-SD-07', 'whatever')).toThrow(/upper-to-county/)
    expect(() => withReading(shidian, 'AMB-XX-01', 'whatever')).toThrow(/AMB-SD-07/)
  })
})
