import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { compile, readRulebook } from '../compile.ts'
import { type Problem, type ProblemEvent, problemDuties, type Rulebook, undecidedDuties } from '../index.ts'

const sound = readRulebook(readFileSync(new URL('../rulebook/proofs/sound.yaml', import.meta.url), 'utf8')).data
let qingxi: Rulebook
beforeAll(async () => {
  qingxi = await compile(sound)
})

const on = (type: string, day: string, more: Partial<ProblemEvent> = {}): ProblemEvent => ({ type, on: day, ...more })
const problem = (more: Partial<Problem>, ...events: ProblemEvent[]): Problem => ({
  number: 7,
  title: '某河段污水直排',
  units: { lead: '县水务局', responsible: ['白沙镇人民政府'] },
  ...more,
  events,
})
const municipal = (...events: ProblemEvent[]) => problem({ level: 'municipal', facts: { difficult: 'no' } }, ...events)
const spring = { from: '2025-03-01', to: '2025-05-31' }

describe('the monthly report of a municipal problem', () => {
  test('is due for it from its first event on, by its own units', () => {
    const due = problemDuties(qingxi, municipal(on('handed-over', '2025-04-01')), spring)
    expect(due.map((duty) => [duty.id, duty.due])).toEqual([
      ['report', '2025-04-03'],
      ['report', '2025-05-03'],
    ])
    expect(due[0]?.by).toMatchObject([{ role: 'township', units: ['白沙镇人民政府'] }])
  })

  test('shows what was recorded in its month; a late record is not one of the next month', () => {
    const events = [
      on('handed-over', '2025-03-01'),
      on('progress', '2025-03-02'),
      on('progress', '2025-04-05', { note: '迟报' }),
    ]
    const recorded = problemDuties(qingxi, municipal(...events), spring).map((duty) => duty.recorded?.map((e) => e.on))
    expect(recorded).toEqual([['2025-03-02'], ['2025-04-05'], []])
  })

  test('does not concern a problem of the county', () => {
    const own = problem({ level: 'county', facts: { difficult: 'no' } }, on('registered', '2025-03-01'))
    expect(problemDuties(qingxi, own, spring)).toEqual([])
  })
})

describe('the half-monthly check of a difficult problem', () => {
  test('begins when it is judged difficult and ends when it no longer is', () => {
    const judged = problem(
      { level: 'county' },
      on('registered', '2025-03-01'),
      on('judged', '2025-03-20', { fact: 'difficult', value: 'yes' }),
      on('judged', '2025-04-20', { fact: 'difficult', value: 'no' }),
    )
    expect(problemDuties(qingxi, judged, spring).map(({ due }) => due)).toEqual(['2025-03-31', '2025-04-15'])
  })

  test('its records are those of the half-month', () => {
    const difficult = problem(
      { level: 'county', facts: { difficult: 'yes' } },
      on('registered', '2025-03-01'),
      on('progress', '2025-03-15'),
      on('progress', '2025-03-16'),
    )
    const march = problemDuties(qingxi, difficult, { from: '2025-03-01', to: '2025-03-31' })
    expect(march.map(({ recorded }) => recorded?.map((event) => event.on))).toEqual([['2025-03-15'], ['2025-03-16']])
  })
})

describe('a problem of which too little is known', () => {
  test('what may concern it is not called due, and says which fact decides', () => {
    const vague = problem({ level: 'municipal' }, on('handed-over', '2025-03-01'))
    expect(problemDuties(qingxi, vague, spring).map(({ id }) => id)).toEqual(['report', 'report', 'report'])
    expect(undecidedDuties(qingxi, vague)).toMatchObject([{ id: 'check', missing: ['difficult'] }])
    expect(undecidedDuties(qingxi, municipal())).toEqual([])
  })

  test('one without events may have been there all along', () => {
    expect(problemDuties(qingxi, municipal(), spring)).toHaveLength(3)
  })

  test('a duty that nothing records has no records, which is not the same as none yet', async () => {
    const { report, ...others } = (sound as { duties: Record<string, Record<string, unknown>> }).duties
    const { recordedBy: _, ...silent } = report as Record<string, unknown>
    const rulebook = await compile({ ...(sound as object), duties: { ...others, report: silent } })
    expect(problemDuties(rulebook, municipal(), spring)[0]?.recorded).toBeNull()
  })

  test('a range that is none is refused', () => {
    expect(() => problemDuties(qingxi, municipal(), { from: '2025-03-01', to: '2025-02-01' })).toThrow(RangeError)
  })
})
