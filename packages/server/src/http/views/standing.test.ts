import type { LedgerProblem } from '@zhenggai/bot'
import { rulebooks } from '@zhenggai/rules'
import { describe, expect, it } from 'vitest'
import { standingOf } from './standing.ts'

const problem: LedgerProblem = {
  number: 12,
  rulebook: 'shidian-2023',
  version: 1,
  sample: false,
  problem: {
    number: 12,
    title: '某问题',
    level: 'municipal',
    severity: 'general',
    events: [{ type: 'handed-over', on: '2023-06-01' }],
  },
  history: [],
}

describe('where a problem stands', () => {
  it('is told by its rulebook', () => {
    expect(standingOf(problem, rulebooks.find, '2023-06-20')).toMatchObject({ assessment: { status: 'overdue' } })
  })

  it('cannot be told without it, which is said in words', () => {
    expect(standingOf(problem, () => undefined, '2023-06-20')).toMatchObject({
      trouble: { zh: expect.stringContaining('shidian-2023'), en: expect.stringContaining('shidian-2023') },
    })
  })

  it('cannot be told from a value that the rulebook does not know any more', () => {
    const changed = { ...problem, problem: { ...problem.problem, facts: { supervisor: 'somebody' } } }
    expect(standingOf(changed, rulebooks.find, '2023-06-20')).toMatchObject({
      trouble: { zh: expect.stringContaining('cdl-central'), en: expect.stringContaining('somebody') },
    })
  })
})
