import { describe, expect, test } from 'vitest'
import { assess, compare, compareAll, explainProcedure, type Problem, rulebooks, withReading } from '../index.ts'

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
