import { describe, expect, test } from 'vitest'
import { compile } from '../../compile.ts'
import {
  assess,
  duties,
  type Level,
  mayLog,
  type Problem,
  type ProblemEvent,
  rulebooks,
  type Source,
  sources,
} from '../../index.ts'
import { decisions } from './decisions.ts'
import { shidian2023 } from './rulebook.ts'

const shidian = rulebooks.get('shidian-2023')
const on = (type: string, day: string): ProblemEvent => ({ type, on: day })
const consented = on('ledger-consented', '2023-05-29')
const handedOver = on('handed-over', '2023-06-01')
const copied = on('hand-over-copied', '2023-06-01')
const closed = [on('rectified', '2023-10-10'), on('closed', '2023-11-30')]

const problem = (more: Partial<Problem>, ...events: ProblemEvent[]): Problem => ({
  title: '姚关镇集镇污水直排',
  level: 'municipal',
  severity: 'general',
  source: 'sector-screening',
  units: { lead: '县水务局', responsible: ['姚关镇人民政府'] },
  ...more,
  events,
})

const measuresFor = (found: Problem, asOf = '2023-06-20') => assess(shidian, found, asOf).measures
const offered = (found: Problem, asOf?: string) => measuresFor(found, asOf).map(({ id }) => id)
const measure = (id: string, found: Problem, asOf?: string) => measuresFor(found, asOf).find((one) => one.id === id)
const names = (bodies: readonly { readonly name: { readonly zh: string } }[]) => bodies.map(({ name }) => name.zh)
const discovery = [
  'films-watched',
  'inference-screening',
  'film-problem-handed-over',
  'public-report-verified',
  'ledger-consent',
  'ledger-handed-over',
  'hand-over-copied',
]
const inDiscovery = (found: Problem) => offered(found).filter((id) => discovery.includes(id))

describe('from discovery to the hand-over (一)', () => {
  test('a screened problem: onto the ledger, consent, hand-over with a copy, each in its turn', () => {
    expect(inDiscovery(problem({}))).toEqual(['ledger-consent'])
    expect(inDiscovery(problem({}, consented))).toEqual(['ledger-handed-over'])
    expect(inDiscovery(problem({}, consented, handedOver))).toEqual(['hand-over-copied'])
    expect(inDiscovery(problem({}, consented, handedOver, copied))).toEqual([])
  })

  test('handed over without consent on record: that stays in sight', () => {
    expect(inDiscovery(problem({}, handedOver))).toEqual(['ledger-consent', 'hand-over-copied'])
    expect(measure('ledger-consent', problem({}, handedOver))).toMatchObject({
      to: [{ name: { zh: '县人民政府' } }],
      groundIs: 'seen',
      citations: [{ provision: 'SD-010' }, { provision: 'SD-011' }, { provision: 'SD-014' }],
    })
  })

  test('a warning-film problem is handed over by the county office without that consent', () => {
    const film = problem({ source: 'warning-film' })
    expect(inDiscovery(film)).toEqual(['films-watched', 'inference-screening', 'film-problem-handed-over'])
    expect(names(measure('film-problem-handed-over', film)?.by ?? [])).toEqual(['县推长办（县发展和改革局）'])
    expect(inDiscovery(problem({ source: 'warning-film' }, handedOver))).toEqual([
      'films-watched',
      'inference-screening',
    ])
  })

  test('a public report is verified before it goes onto the ledger', () => {
    const report = problem({ source: 'public-report' })
    expect(inDiscovery(report)).toEqual(['public-report-verified', 'ledger-consent'])
    expect(measure('public-report-verified', report)?.action.zh).toContain('核实后才列入')
  })

  test('where the source is not known, consent is neither asked for nor waived', () => {
    expect(inDiscovery(problem({ source: undefined }))).toEqual([])
  })

  test.each(sources.filter((source) => source !== 'warning-film'))('source %s: consent comes first', (source) => {
    expect(inDiscovery(problem({ source }))).toContain('ledger-consent')
  })

  test('“及时” is no clock: a hand-over that waits is never overdue', () => {
    const waiting = assess(shidian, problem({}, consented), '2024-06-01')
    expect(waiting.overdue).toEqual([])
    expect(shidian2023.measures?.['ledger-handed-over']?.doubts).toContain('AMB-GEN-04')
  })

  test('none of it stands in the way of the plan: the hand-over may be logged, and its clocks run', () => {
    expect(mayLog(shidian, problem({}), handedOver, '2023-06-02')).toEqual([])
    expect(assess(shidian, problem({}, handedOver), '2023-06-02')).toMatchObject({ phase: 'plan', due: '2023-06-15' })
  })
})

describe('look-backs (二(四))', () => {
  const covered = (level: Level, source: Source, ...events: ProblemEvent[]) =>
    offered(problem({ level, source }, handedOver, ...events), '2024-01-31').includes('full-coverage')

  test.each([
    ['national', 'handed-over', true],
    ['provincial', 'inspection', true],
    ['municipal', 'democratic-supervision', true],
    ['county', 'democratic-supervision', true],
    ['municipal', 'handed-over', false],
    ['county', 'public-report', false],
  ] as const)('%s, %s: full coverage %s', (level, source, full) => {
    expect(covered(level, source)).toBe(full)
    expect(covered(level, source, ...closed)).toBe(full)
  })

  test('every democratic supervision counts, not only the one that the close-out rule names', () => {
    const other = problem({ source: 'democratic-supervision', facts: { supervisor: 'other' } }, handedOver)
    expect(offered(other)).toContain('full-coverage')
  })

  test('a look-back on record takes the problem off the list of what is not covered', () => {
    expect(covered('national', 'handed-over', ...closed, on('looked-back', '2024-01-15'))).toBe(false)
  })

  test('each unit looks back at its own, departments and townships check each other; no frequency', () => {
    const found = problem({}, handedOver)
    expect(measure('look-back', found)?.by).toMatchObject([{ units: ['姚关镇人民政府'] }])
    expect(measure('cross-check', found)).toMatchObject({ groundIs: 'judged', citations: [{ provision: 'SD-069' }] })
    expect(duties(shidian, { from: '2023-01-01', to: '2024-12-31' }).map(({ id }) => id)).not.toContain('look-back')
  })

  test('a relapse is handed over like what a check finds, by presumption', () => {
    const relapsed = problem({}, handedOver, ...closed, on('relapsed', '2024-01-20'))
    expect(measure('relapse-handed-over', relapsed, '2024-01-31')).toMatchObject({
      by: [{ presumed: true }, { presumed: true }],
      groundIs: 'seen',
    })
    expect(offered(problem({}, handedOver, ...closed), '2024-01-31')).not.toContain('relapse-handed-over')
  })
})

describe('the ladder and the legal track (三, 四)', () => {
  test('from the monthly check to the discipline bodies', () => {
    const hard = measuresFor(problem({ facts: { difficult: 'yes' } }, handedOver))
    expect(hard.filter(({ rung }) => rung !== null).map(({ id, rung }) => [rung, id])).toEqual([
      [1, 'monthly-check'],
      [2, 'half-monthly-check'],
      [2, 'special-meeting'],
      [2, 'task-force'],
      [3, 'reported-to-the-county'],
      [4, 'found-by-a-check'],
      [5, 'circular'],
      [6, 'clues-to-discipline'],
    ])
  })

  test('the second rung is for what is marked hard; a key problem is not marked by itself', () => {
    const hard = problem({ facts: { difficult: 'yes' } }, handedOver)
    expect(measure('half-monthly-check', hard)).toMatchObject({ rung: 2, groundIs: 'seen' })
    expect(offered(problem({ severity: 'key' }, handedOver))).not.toContain('half-monthly-check')
  })

  test('no rung follows from a missed date: poor work, sham work and importance are for a person to say', () => {
    const late = problem({}, handedOver)
    expect(assess(shidian, late, '2023-06-20').status).toBe('overdue')
    for (const id of ['reported-to-the-county', 'circular', 'clues-to-discipline'])
      expect(measure(id, late)?.groundIs).toBe('judged')
  })

  test('clues go to the discipline and the organisation bodies; no sanction is predicted', () => {
    const clues = measure('clues-to-discipline', problem({}, handedOver))
    expect(names(clues?.to ?? [])).toEqual(['县纪委县监委', '县委组织部'])
    expect(JSON.stringify(clues)).not.toMatch(/处分|追责|问责/)
  })

  test('a suspected crime goes to the police, with the procuratorate copied', () => {
    expect(measure('crime-to-the-police', problem({}, handedOver))).toMatchObject({
      kind: 'referral',
      by: [{ role: 'enforcement-bodies', presumed: true }],
      to: [{ name: { zh: '公安机关' } }, { name: { zh: '人民检察院' } }],
    })
  })

  test('what the body may or may not do is marked as its choice', () => {
    const discretionary = measuresFor(problem({}, handedOver)).filter((one) => one.discretionary)
    expect(discretionary.map(({ id }) => id)).toEqual(['special-meeting', 'task-force'])
  })
})

test('the shipped decisions are those of json-rules-engine', async () => {
  const { table } = await compile(shidian2023)
  expect(table).toEqual(decisions)
})
