import { describe, expect, test } from 'vitest'
import { assessBriefly, type Problem, rulebooks } from '../index.ts'

describe('the short answer', () => {
  const shidian = rulebooks.get('shidian-2023')
  const problem: Problem = {
    title: '某问题',
    level: 'municipal',
    severity: 'general',
    source: 'handed-over',
    events: [{ type: 'handed-over', on: '2023-06-01' }],
  }

  test('names the clocks that run: the one that is over, and the one that is not', () => {
    expect(assessBriefly(shidian, problem, '2023-06-20')).toMatchObject({
      phase: 'plan',
      status: 'overdue',
      due: '2023-06-15',
      clocks: [
        { step: 'submitted-to-county-lead', milestone: null, due: '2023-06-15' },
        { step: 'submitted-to-municipal-sector-authority', milestone: null, due: '2023-06-25' },
      ],
    })
  })

  test('a problem that is closed out has no clock', () => {
    const closed = { ...problem, events: [...problem.events, { type: 'closed', on: '2023-08-01' }] }
    expect(assessBriefly(shidian, closed, '2023-09-01')).toEqual({
      phase: null,
      status: 'closed',
      due: null,
      clocks: [],
    })
  })

  test('a date that does not exist and a value that nobody knows are refused as in the long answer', () => {
    expect(() => assessBriefly(shidian, problem, '2023-02-30')).toThrow(/2023-02-30/)
    const odd = { ...problem, facts: { supervisor: 'nobody' } }
    expect(() => assessBriefly(shidian, odd, '2023-06-20')).toThrow(/“nobody”/)
  })
})
