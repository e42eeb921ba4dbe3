import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, firstAltered } from './chain.ts'
import { newProblem, progressOn } from './fixtures.ts'
import type { StoredEntry, StoredProblem } from './stored-problem.ts'

function problemWith(...notes: readonly string[]): StoredProblem {
  let problem = newProblem(12)
  for (const note of notes) problem = { ...problem, entries: [...problem.entries, ...progressOn(problem, note)] }
  return problem
}
const problem = problemWith('一', '二', '三')

const withEntries = (change: (entries: StoredEntry[]) => StoredEntry[]): StoredProblem => ({
  ...problem,
  entries: change(structuredClone(problem.entries) as StoredEntry[]),
})

describe('the first altered entry', () => {
  it('is nowhere in a history as it was written', () => {
    expect(firstAltered(problem)).toBeUndefined()
    expect(firstAltered(JSON.parse(JSON.stringify(problem)))).toBeUndefined()
  })

  it('is the one whose content, writer or time was changed', () => {
    const [, first, second] = problem.entries as [StoredEntry, StoredEntry, StoredEntry]
    const event = { type: 'progress', on: '2023-06-14', note: '改' }
    expect(firstAltered(withEntries((all) => all.with(1, { ...first, event } as StoredEntry)))?.id).toBe(first.id)
    expect(
      firstAltered(withEntries((all) => all.with(2, { ...second, at: '2023-06-15T09:00:00.000+08:00' })))?.position,
    ).toBe(2)
    expect(
      firstAltered(withEntries((all) => all.with(2, { ...second, writer: { user: 'li', channel: 'chat' } })))?.position,
    ).toBe(2)
  })

  it('is the first after one that was removed, put in or moved', () => {
    expect(firstAltered(withEntries((all) => all.toSpliced(1, 1)))?.position).toBe(1)
    expect(firstAltered(withEntries((all) => all.toSpliced(1, 0, all[2]!)))?.position).toBe(1)
    expect(firstAltered(withEntries((all) => [all[0]!, all[2]!, all[1]!, all[3]!]))?.position).toBe(1)
  })

  it('is the first of all when the problem got another number', () => {
    expect(firstAltered({ ...problem, number: 13 })?.position).toBe(0)
    expect(firstAltered({ ...problem, number: '12' })?.position).toBe(0)
  })
})

describe('canonical JSON', () => {
  it('does not depend on the order of fields, nor on fields that are undefined', () => {
    expect(canonical({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe(canonical({ b: [1, { c: 'x', d: null }] }))
  })

  it('says the same before and after JSON, and different things differently', () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(canonical(JSON.parse(JSON.stringify(a)))).toBe(canonical(a))
        expect(JSON.parse(canonical(a))).toEqual(JSON.parse(JSON.stringify(a)))
        if (canonical(a) === canonical(b)) expect(JSON.parse(JSON.stringify(a))).toEqual(JSON.parse(JSON.stringify(b)))
      }),
    ))
})
