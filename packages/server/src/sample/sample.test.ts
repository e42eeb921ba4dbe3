import { assess, chinaCalendar, levels, mayLog, rulebooks, severities, statuses, workingDays } from '@zhenggai/rules'
import fc from 'fast-check'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { testServer } from '../http/test-server.ts'
import { fillSample, SAMPLE_RULEBOOK, sampleProblems } from './sample.ts'

const rulebook = rulebooks.get(SAMPLE_RULEBOOK)
const log = pino({ level: 'silent' })

const day = fc.integer({ min: 0, max: 4000 }).map((n) => {
  const counted = workingDays.add(chinaCalendar, '2018-01-02', Math.floor(n / 2))
  return counted.ok ? counted.date : ''
})

describe('the sample', () => {
  it('shows every status, whatever day it is made for', () => {
    for (const today of ['2023-06-20', '2023-06-25', '2026-10-03', '2026-11-22', '2026-12-31', '2024-02-29']) {
      const seen = sampleProblems(today).map(
        (problem) => assess(rulebook, { ...problem.facts, events: problem.events }, today).status,
      )
      expect(new Set(seen), today).toEqual(new Set(statuses))
    }
  })

  it('shows every class: level by severity, the League, the county, and none', () => {
    const facts = sampleProblems('2023-06-20').map((problem) => problem.facts)
    const classes = new Set(facts.map(({ level, severity }) => `${level} ${severity}`))
    for (const level of levels.filter((level) => level !== 'county')) {
      for (const severity of severities) expect(classes).toContain(`${level} ${severity}`)
    }
    expect(classes).toContain('county general')
    expect(classes).toContain('undefined undefined')
    expect(facts.map((fact) => fact.facts?.supervisor)).toEqual(expect.arrayContaining(['cdl-central', 'other']))
  })

  it('tells nothing that the rules would not let anybody log', () => {
    fc.assert(
      fc.property(day, (today) => {
        for (const { number, facts, events } of sampleProblems(today)) {
          for (const [i, event] of events.entries()) {
            const problem = { number, ...facts, events: events.slice(0, i) }
            expect(mayLog(rulebook, problem, event, today), `${number} ${event.type} on ${today}`).toEqual([])
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('has problem 12 wait for its report to the county water bureau', () => {
    const problem = sampleProblems('2023-06-20').find(({ number }) => number === 12)!
    expect(problem.facts).toMatchObject({
      level: 'municipal',
      severity: 'general',
      units: { lead: '县水务局', responsible: ['姚关镇人民政府'] },
    })
    expect(problem.events).toEqual([{ type: 'handed-over', on: '2023-06-01' }])
  })
})

describe('an empty ledger', () => {
  it('is filled once, and marked', async () => {
    const { office } = await testServer({ SAMPLE: '1' })
    const problems = await office.ledger.all()
    expect(problems).toHaveLength(24)
    expect(problems.every(({ sample }) => sample)).toBe(true)
  })

  it('stays empty where no sample is wanted', async () => {
    const { office } = await testServer({ SAMPLE: '0' })
    expect(await office.ledger.all()).toEqual([])
  })

  it('stays empty after the sample was cleared', async () => {
    const { office, ask } = await testServer({ SAMPLE: '1' })
    expect((await ask('/api/v1/sample', { method: 'DELETE' })).body.removed).toHaveLength(24)
    await fillSample(office.ledger, office.clock, office.documents, log)
    expect(await office.ledger.all()).toEqual([])
  })

  it('is filled to the end where that was cut short', async () => {
    const { office } = await testServer({ SAMPLE: '0' })
    const [first] = sampleProblems('2023-06-20')
    await office.ledger.write(
      { kind: 'register', number: first!.number, rulebook: SAMPLE_RULEBOOK, facts: first!.facts, sample: true },
      { user: 'sample', channel: 'sample' },
    )
    await fillSample(office.ledger, office.clock, office.documents, log)
    expect(await office.ledger.all()).toHaveLength(24)
  })
})

it('a ledger with a real problem gets no sample, and clearing leaves the real one', async () => {
  const { office, ask } = await testServer({ SAMPLE: '1' })
  await ask('/api/v1/problems', { body: { number: 100, title: '真问题' } })
  await ask('/api/v1/sample', { method: 'DELETE' })
  expect((await ask('/api/v1/problems')).body.items).toMatchObject([{ number: 100, sample: false }])
  await office.documents.remove('office', 'sample-filled')
  await fillSample(office.ledger, office.clock, office.documents, log)
  expect(await office.ledger.all()).toHaveLength(1)
})
