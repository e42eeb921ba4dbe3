import { describe, expect, test } from 'vitest'
import type { Level, Problem, Severity, Source } from '../../index.ts'
import { assess, levels, rulebooks, severities, sources } from '../../index.ts'

const rulebook = rulebooks.get('shidian-2023')

function decided(facts: { level?: Level; severity?: Severity; source?: Source; supervisor?: string }) {
  const { supervisor, ...known } = facts
  const problem: Problem = { title: '某问题', events: [], ...known, facts: supervisor ? { supervisor } : {} }
  const assessment = assess(rulebook, problem, '2023-06-20')
  const phase = (id: string) => assessment.class.phases.find((candidate) => candidate.phase === id)
  const say = (id: string) =>
    phase(id)?.procedure ?? (phase(id)?.gap ? 'gap' : `ask ${phase(id)?.candidates.join(' or ')}`)
  return {
    plan: say('plan'),
    close: say('close'),
    missing: assessment.missing.flatMap(({ fact, kind, phases }) => (kind === 'fact' && phases.length > 0 ? fact : [])),
    status: assessment.status,
  }
}

describe('level × severity decides who makes the plan and who closes out (二(一), 二(三))', () => {
  test.each([
    ['national', 'key', 'after-the-upper-plan', 'consent-of-the-province'],
    ['national', 'general', 'appraised-by-the-city', 'consent-of-the-province'],
    ['provincial', 'key', 'after-the-upper-plan', 'sign-off-in-the-province'],
    ['provincial', 'general', 'appraised-by-the-city', 'accepted-by-the-city'],
    ['municipal', 'key', 'appraised-by-the-city', 'accepted-by-the-city'],
    ['municipal', 'general', 'consented-by-the-city', 'accepted-by-the-county'],
    ['county', 'key', 'gap', 'gap'],
    ['county', 'general', 'gap', 'gap'],
  ] as const)('%s %s: plan %s, close-out %s', (level, severity, plan, close) => {
    for (const source of sources.filter((other) => other !== 'democratic-supervision')) {
      expect(decided({ level, severity, source })).toMatchObject({ plan, close, missing: [] })
    }
    const other = decided({ level, severity, source: 'democratic-supervision', supervisor: 'other' })
    expect(other).toMatchObject({ plan, close })
  })

  test('what the China Democratic League’s Central Committee pointed out is always closed out by the first rule', () => {
    for (const level of levels) {
      for (const severity of severities) {
        const { close } = decided({ level, severity, source: 'democratic-supervision', supervisor: 'cdl-central' })
        expect(close).toBe('consent-of-the-province')
      }
    }
  })
})

describe('a fact that is not known is asked for only where it matters', () => {
  test('severity: it decides the plan, and the close-out of provincial problems but not of national ones', () => {
    expect(decided({ level: 'national', source: 'handed-over' })).toEqual({
      plan: 'ask after-the-upper-plan or appraised-by-the-city',
      close: 'consent-of-the-province',
      missing: ['severity'],
      status: 'unclassified',
    })
    expect(decided({ level: 'provincial', source: 'handed-over' }).close).toBe(
      'ask sign-off-in-the-province or accepted-by-the-city',
    )
  })

  test('who supervised: only for democratic supervision below the national level', () => {
    const facts = { severity: 'general', source: 'democratic-supervision' } as const
    expect(decided({ level: 'municipal', ...facts }).missing).toEqual(['supervisor'])
    expect(decided({ level: 'national', ...facts }).missing).toEqual([])
  })

  test('nothing known: the level is asked for first', () => {
    expect(decided({}).missing[0]).toBe('level')
    expect(decided({}).status).toBe('unclassified')
  })

  test('a problem that the county found needs no severity: there is no procedure either way', () => {
    expect(decided({ level: 'county', source: 'sector-screening' })).toEqual({
      plan: 'gap',
      close: 'gap',
      missing: [],
      status: 'no-deadline',
    })
  })
})

test('a value that the rulebook does not know is refused by name', () => {
  const problem = { title: '某问题', level: 'city', events: [] } as unknown as Problem
  expect(() => assess(rulebook, problem, '2023-06-20')).toThrow(
    /“city”.*“level”.*national, provincial, municipal, county/,
  )
})
