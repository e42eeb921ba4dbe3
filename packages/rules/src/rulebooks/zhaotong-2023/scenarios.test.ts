import { describe, expect, test } from 'vitest'
import { compile } from '../../compile.ts'
import {
  type Assessment,
  assess,
  duties,
  mayLog,
  type Problem,
  type ProblemEvent,
  rulebooks,
  sources,
  unscheduledDuties,
} from '../../index.ts'
import { decisions } from './decisions.ts'
import { zhaotong2023 } from './rulebook.ts'

const zhaotong = rulebooks.get('zhaotong-2023')
const on = (type: string, day: string, more: Partial<ProblemEvent> = {}): ProblemEvent => ({ type, on: day, ...more })

/** As the list of measures gives a problem: no level, no source, no dated event. */
const listed = (...events: ProblemEvent[]): Problem => ({
  number: 7,
  title: '县城污水处理厂进水浓度偏低',
  goal: '进水浓度稳定达标',
  measures: '改造雨污合流管网',
  timeLimit: { text: '2024年底前', kind: 'date', due: '2024-12-31' },
  units: { lead: '市住房城乡建设局', responsible: ['某县人民政府'], supporting: ['市生态环境局'] },
  events,
})
const rectified = on('rectified', '2024-11-20')
const inspected = on('self-inspected', '2024-12-02')
const found = on('municipal-level-found', '2024-12-16')

const stepIn = (assessment: Assessment, id: string) => assessment.steps.find((step) => step.id === id)
const measureIn = (assessment: Assessment, id: string) => assessment.measures.find((measure) => measure.id === id)
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
const paths = (citations: Assessment['citations']) => citations.map(({ path }) => path)

describe('one of the 68, its time limit the end of 2024', () => {
  test('is rectified next, by the responsible unit, urged by the lead unit, until the limit in the list of measures', () => {
    const assessment = assess(zhaotong, listed(), '2024-03-01')
    expect(idsOf(assessment.next)).toEqual(['rectified'])
    expect(assessment.next[0]).toMatchObject({
      due: '2024-12-31',
      deadline: { basis: 'plan' },
      actor: [{ role: 'responsible-unit', units: ['某县人民政府'] }],
      parties: [{ capacity: 'urges', units: ['市住房城乡建设局'] }],
    })
    expect(paths(assessment.next[0]?.citations ?? [])).toContain('整改措施清单')
    expect(assessment.status).toBe('on-track')
    expect(assessment.missing).toEqual([])
  })

  test('is in time on 31 December and overdue on 1 January', () => {
    expect(assess(zhaotong, listed(), '2024-12-31').status).toBe('due-today')
    expect(assess(zhaotong, listed(), '2025-01-01')).toMatchObject({
      status: 'overdue',
      overdue: [{ step: 'rectified', due: '2024-12-31', calendarDaysLate: 1 }],
    })
  })

  test('rests on a digest, and every answer says so, with the elisions', () => {
    const assessment = assess(zhaotong, listed(), '2024-03-01')
    expect(assessment.warnings.map(({ code }) => code)).toEqual(['not-binding'])
    expect(idsOf(assessment.doubts)).toEqual(expect.arrayContaining(['AMB-ZT-01', 'AMB-ZT-02', 'AMB-ZT-06']))
  })
})

describe('closing out', () => {
  test('after the rectification the responsible unit inspects itself; no day is set', () => {
    const assessment = assess(zhaotong, listed(rectified), '2025-06-30')
    expect(assessment.status).toBe('rectified')
    expect(assessment.next).toMatchObject([
      { id: 'self-inspected', due: null, waitsFor: null, actor: [{ units: ['某县人民政府'] }] },
    ])
  })

  test('then the municipal level finds; its body is not named and none is filled in', () => {
    const finding = assess(zhaotong, listed(rectified, inspected), '2024-12-10').next[0]
    expect(finding).toMatchObject({
      id: 'municipal-level-found',
      due: null,
      actor: [{ role: 'municipal-level', name: { zh: '市级（没写是哪个机关）' }, units: [], unstated: true }],
      doubts: ['AMB-ZT-06'],
    })
    expect(finding?.note?.zh).toContain('没写由市级哪个机关认定')
    expect(paths(finding?.citations ?? [])).toEqual(['保障措施·五'])
  })

  test('who strikes it off is a presumption', () => {
    const closing = assess(zhaotong, listed(rectified, inspected, found), '2024-12-20').next[0]
    expect(closing).toMatchObject({ id: 'closed', actor: [{ presumed: true, unstated: true }] })
  })

  test('a finding before the self-inspection, or a close-out before the finding, is refused', () => {
    const codes = (problem: Problem, type: string) =>
      mayLog(zhaotong, problem, on(type, '2024-12-20'), '2024-12-20').map(({ code, requires }) => [code, requires])
    expect(codes(listed(rectified), 'municipal-level-found')).toEqual([['out-of-order', ['self-inspected']]])
    expect(codes(listed(rectified, inspected), 'closed')).toEqual([['out-of-order', ['municipal-level-found']]])
    expect(codes(listed(rectified, inspected, found), 'closed')).toEqual([])
  })

  test('a relapse starts again with the rectification', () => {
    const events = [rectified, inspected, found, on('closed', '2024-12-20'), on('relapsed', '2025-03-01')]
    expect(assess(zhaotong, listed(...events), '2025-03-02').next).toMatchObject([{ id: 'rectified' }])
  })
})

describe('the six required fields', () => {
  test('all of them are missed in a problem that has a title only', () => {
    const { warnings } = assess(zhaotong, { title: '某问题', events: [] }, '2024-03-01')
    const missed = warnings.filter(({ code }) => code === 'missing-field').map(({ text }) => text.zh)
    expect(missed).toEqual(
      ['牵头单位', '责任单位', '配合单位', '整改目标', '整改时限', '整改措施'].map((field) => `还没有填写${field}。`),
    )
  })

  test('without its time limit a problem is never overdue, whatever the targets of the city', () => {
    const { status, due, overdue } = assess(zhaotong, { ...listed(), timeLimit: undefined }, '2026-06-01')
    expect({ status, due, overdue }).toEqual({ status: 'no-deadline', due: null, overdue: [] })
  })
})

describe('targets, read as added up', () => {
  test('3, 44 and 68 of 68 by the end of 2023, 2024 and 2025', () => {
    expect(Object.values(zhaotong2023.targets ?? {}).map(({ by, done, of }) => [by, done, of])).toEqual([
      ['2023-12-31', 3, 68],
      ['2024-12-31', 44, 68],
      ['2025-12-31', 68, 68],
    ])
  })

  test('each rests on its own increment and shows both doubts', () => {
    for (const [index, target] of Object.values(zhaotong2023.targets ?? {}).entries()) {
      expect(target.cite).toContain(`ZT-01${5 + index}`)
      expect(target.doubts).toEqual(['AMB-ZT-03', 'AMB-ZT-04'])
    }
  })
})

describe('what comes round', () => {
  test('two concentrated inspections a calendar year, for the three bodies together', () => {
    const due = duties(zhaotong, { from: '2024-01-01', to: '2025-12-31' })
    expect(due.map(({ id, due: day, times }) => [id, day, times])).toEqual([
      ['concentrated-inspections', '2024-12-31', 2],
      ['concentrated-inspections', '2025-12-31', 2],
    ])
    expect(due[0]?.by.map(({ name }) => name.zh)).toEqual([
      '市委督查室',
      '市政府督查室',
      '市生态环境保护督察整改工作领导小组办公室',
    ])
    expect(idsOf(due[0]?.doubts ?? [])).toEqual(['AMB-ZT-05'])
  })

  test('nothing in the years before the inspection, the end of 2023 first', () => {
    expect(duties(zhaotong, { from: '2020-01-01', to: '2023-12-30' })).toEqual([])
    expect(duties(zhaotong, { from: '2023-12-31', to: '2023-12-31' })).toHaveLength(1)
  })

  test('oversight without a rhythm and goals without a ledger are told, never due', () => {
    const told = unscheduledDuties(zhaotong)
    expect(idsOf(told)).toEqual([
      'oversight',
      'environmental-goals',
      'leadership',
      'county-leadership',
      'sector-duty',
      'support',
      'air-pollution',
      'invited-oversight',
    ])
    expect(told.find(({ id }) => id === 'environmental-goals')?.content).toHaveLength(4)
  })
})

describe('measures', () => {
  const open = assess(zhaotong, listed(), '2024-03-01')

  test('the ladder from guidance to accountability', () => {
    const rungs = open.measures.filter(({ rung }) => rung !== null).map(({ id, rung }) => [rung, id])
    expect(rungs).toEqual([
      [1, 'guidance'],
      [2, 'city-leaders'],
      [3, 'office-follow-up'],
      [4, 'concentrated-inspection'],
      [5, 'discipline'],
      [6, 'accountability'],
    ])
  })

  test('which problem is hard, or a crime, a person has to say', () => {
    for (const id of ['city-leaders', 'office-follow-up', 'discipline', 'accountability', 'criminal-referral'])
      expect(measureIn(open, id)?.groundIs).toBe('judged')
  })

  test('a crime goes to the judicial organs; who hands it over is a presumption', () => {
    expect(measureIn(open, 'criminal-referral')).toMatchObject({
      kind: 'referral',
      by: [{ role: 'sector-authorities', presumed: true }],
      to: [{ name: { zh: '司法机关' } }],
    })
  })

  test('elided names are shown as elided, none is reconstructed', () => {
    expect(measureIn(open, 'accountability')?.by[0]?.name.zh).toBe('（略）监委')
    expect(measureIn(open, 'city-leaders')?.by[1]?.name.zh).toBe('（略）直相关职能部门')
    const { roles, measures, duties: standing, phases } = zhaotong2023
    expect(standing?.['air-pollution']?.name.zh).toContain('昭阳区、（略）、绥江县、盐津县')
    expect(JSON.stringify([roles, measures, standing, phases])).not.toMatch(/云南|昭通市|鲁甸|纪委|国务院/)
  })

  test('a closed problem is no longer coordinated', () => {
    const closed = assess(zhaotong, listed(rectified, inspected, found, on('closed', '2024-12-20')), '2025-01-05')
    expect(idsOf(closed.measures)).not.toContain('guidance')
    expect(idsOf(closed.measures)).toContain('accountability')
  })
})

describe('what is not computed', () => {
  test('no clock runs from the feedback, of whose day only “9月1” is left', () => {
    const fedBack = { ...listed(on('handed-over', '2023-09-15')), timeLimit: undefined }
    const { steps, missing, doubts } = assess(zhaotong, fedBack, '2024-01-02')
    expect(steps.every(({ due, waitsFor }) => due === null && waitsFor === null)).toBe(true)
    expect(missing).toEqual([])
    expect(doubts.find(({ id }) => id === 'AMB-ZT-01')?.chosen).toBe('ask')
  })

  test.each(sources)(
    'source %s: the plan is for what the inspection fed back, and an answer for others says so',
    (source) => {
      const { doubts } = assess(zhaotong, { ...listed(), source }, '2024-03-01')
      expect(idsOf(doubts).includes('AMB-ZT-10')).toBe(source !== 'inspection')
    },
  )

  test('an unknown source raises no such doubt: the list of measures has no column for it', () => {
    expect(idsOf(assess(zhaotong, listed(), '2024-03-01').doubts)).not.toContain('AMB-ZT-10')
  })

  test('no gate, no register and no signal is made up', () => {
    const { gates, registers, signal } = assess(zhaotong, listed(rectified), '2024-12-01')
    expect({ gates, registers, signal }).toEqual({ gates: [], registers: [], signal: null })
  })
})

test('the shipped decisions are those of json-rules-engine', async () => {
  const { table } = await compile(zhaotong2023)
  expect(table).toEqual(decisions)
})

test('the closing step is the last word on a problem', () => {
  const assessment = assess(zhaotong, listed(rectified, inspected, found, on('closed', '2024-12-20')), '2024-12-20')
  expect(assessment).toMatchObject({ status: 'closed', phase: null, next: [] })
  expect(stepIn(assessment, 'municipal-level-found')?.done?.on).toBe('2024-12-16')
})
