import type { LedgerProblem } from '@zhenggai/bot'
import {
  addDays,
  type CivilDate,
  chinaCalendar,
  type Problem,
  type ProblemEvent,
  rulebooks,
  workingDays,
} from '@zhenggai/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Notice, NoticeKind } from '../notice.ts'
import { type AlertPolicy, defaultPolicy } from '../policy.ts'
import { dueNotices } from './due-notices.ts'

const STEP = 'submitted-to-county-lead'

/** A municipal general problem of 施甸县: its plan is due ten working days after the hand-over, on Thursday 15 June 2023. */
const problem = (more: Partial<Problem> = {}, rulebook = 'shidian-2023', number = 12): LedgerProblem => ({
  number,
  rulebook,
  version: 1,
  sample: false,
  problem: {
    number,
    title: '姚关镇集镇污水直排',
    level: 'municipal',
    severity: 'general',
    source: 'handed-over',
    units: { lead: '县水务局', responsible: ['姚关镇人民政府'] },
    events: [event('handed-over', '2023-06-01')],
    ...more,
  },
  history: [],
})

const event = (type: string, on: CivilDate, more: Partial<ProblemEvent> = {}): ProblemEvent => ({ type, on, ...more })

const noticesOn = (day: CivilDate, problems = [problem()], policy: AlertPolicy = defaultPolicy): readonly Notice[] =>
  dueNotices({ problems, rulebook: rulebooks.find, defaultRulebook: 'shidian-2023' }, day, policy)

const idsOn = (day: CivilDate, problems = [problem()]) =>
  noticesOn(day, problems).flatMap(({ id, problem: about }) => (about && id.includes(STEP) ? [id] : []))
const kindsOn = (day: CivilDate, problems: readonly LedgerProblem[]): readonly NoticeKind[] =>
  noticesOn(day, [...problems]).flatMap(({ kind, problem: about }) => (about ? [kind] : []))

describe('a clock of the law', () => {
  it('is told three working days ahead, on the day, and by rungs of working days after it', () => {
    expect(idsOn('2023-06-09')).toEqual([])
    expect(idsOn('2023-06-12')).toEqual([`12|${STEP}|early|2023-06-15`])
    expect(idsOn('2023-06-15')).toEqual([`12|${STEP}|today|2023-06-15`])
    expect(idsOn('2023-06-16')).toEqual([`12|${STEP}|overdue-1|2023-06-15`])
    // A weekend is no rung.
    expect(idsOn('2023-06-19')).toEqual([`12|${STEP}|overdue-1|2023-06-15`])
    expect(idsOn('2023-06-20')).toEqual([`12|${STEP}|overdue-3|2023-06-15`])
  })

  it('knows its basis and who acts', () => {
    expect(noticesOn('2023-06-15')[0]).toMatchObject({
      kind: 'today',
      units: ['姚关镇人民政府'],
      basis: { kind: 'law', text: { zh: '二(一)' } },
    })
  })

  it('moves at once with an extension', () => {
    const extended = problem({
      events: [
        event('handed-over', '2023-06-01'),
        event('extended', '2023-06-14', { step: STEP, until: '2023-06-29', basis: '县推长办批复' }),
      ],
    })
    expect(idsOn('2023-06-15', [extended])).toEqual([])
    expect(idsOn('2023-06-27', [extended])).toEqual([`12|${STEP}|early|2023-06-29`])
    expect(noticesOn('2023-06-27', [extended]).find(({ id }) => id.includes(STEP))).toMatchObject({
      was: '2023-06-15',
      basis: { kind: 'extension' },
    })
  })

  it('has nothing to say on a day off, nor before the problem was there', () => {
    expect(noticesOn('2023-06-17')).toEqual([])
    expect(noticesOn('2023-06-22')).toEqual([])
  })
})

describe('a date on a day off', () => {
  const limited = problem({
    timeLimit: '2023-10-02',
    events: [event('handed-over', '2023-06-01'), event('plan-issued', '2023-07-01')],
  })
  const aboutTheLimit = (day: CivilDate) => noticesOn(day, [limited]).find(({ id }) => id.includes('|rectified|'))

  it('is told on the last working day before it', () => {
    expect(aboutTheLimit('2023-09-28')).toMatchObject({ kind: 'today', due: '2023-10-02', basis: { kind: 'plan' } })
  })

  it('is told after the holiday as having passed in it', () => {
    expect(aboutTheLimit('2023-10-07')).toMatchObject({ kind: 'overdue', late: 1, dueOnDayOff: true })
  })
})

describe('what a ledger lacks', () => {
  it('is asked for: a unit, a class, the event that a clock waits for, a plan', () => {
    expect(kindsOn('2023-06-02', [problem({ units: {} })])).toContain('no-unit')
    expect(kindsOn('2023-06-02', [problem({ severity: undefined })])).toContain('unclassified')
    expect(kindsOn('2023-06-02', [problem({ level: 'national', severity: 'key' })])).toContain('waiting')
    expect(kindsOn('2023-06-02', [problem({ level: 'county', source: 'self-found' })])).toContain('no-plan')
  })

  it('is told when the rules cannot be applied, instead of falling silent', () => {
    expect(kindsOn('2023-06-02', [problem({}, 'gone-2020')])).toEqual(['trouble'])
    const damaged = {
      problems: [],
      rulebook: rulebooks.find,
      defaultRulebook: 'shidian-2023',
      damaged: [{ number: '7' }],
    }
    expect(dueNotices(damaged, '2023-06-02', defaultPolicy).map(({ id }) => id)).toEqual(['7|trouble|damaged'])
  })

  it('is asked how it goes where nothing was recorded for twenty working days, once a week at most', () => {
    const quiet = problem({
      timeLimit: '2023-12-31',
      events: [event('handed-over', '2023-06-01'), event('plan-issued', '2023-06-14')],
    })
    expect(kindsOn('2023-07-12', [quiet])).not.toContain('no-progress')
    expect(kindsOn('2023-07-17', [quiet])).toContain('no-progress')
    expect(kindsOn('2023-07-18', [quiet])).not.toContain('no-progress')
  })
})

describe('regular duties', () => {
  const duties = (day: CivilDate) =>
    noticesOn(day, []).flatMap((notice) =>
      notice.id.includes('problem-lists') ? `${notice.kind} ${'due' in notice && notice.due}` : [],
    )

  it('aim at the working day before: the lists of 6 November are told on Friday 3 November', () => {
    expect(duties('2023-10-30')).toEqual([])
    expect(duties('2023-10-31')).toEqual(['early 2023-11-06'])
    expect(duties('2023-11-03')).toEqual(['today 2023-11-06'])
  })

  it('are not called overdue where nobody records them', () => {
    expect(duties('2023-11-07')).toEqual([])
  })

  it('of a hard problem are asked for until they are recorded', () => {
    const hard = (...events: readonly ProblemEvent[]) =>
      problem({ facts: { difficult: 'yes' }, events: [event('handed-over', '2023-06-01'), ...events] })
    const checks = (day: CivilDate, one: LedgerProblem) =>
      noticesOn(day, [one]).flatMap(({ id }) => (id.includes('half-monthly') ? id : []))
    expect(checks('2023-06-15', hard())).toEqual(['12|duty-half-monthly-check|today|2023-06-15'])
    expect(checks('2023-06-16', hard())).toEqual(['12|duty-half-monthly-check|overdue-1|2023-06-15'])
    expect(checks('2023-06-15', hard(event('progress-checked', '2023-06-08')))).toEqual([])
  })
})

describe('the ladder', () => {
  const withNotices = (...events: readonly ProblemEvent[]) => [
    problem({ events: [event('handed-over', '2023-06-01'), ...events] }),
  ]
  const proposalsOn = (day: CivilDate, problems: LedgerProblem[]) =>
    noticesOn(day, problems).flatMap((notice) =>
      notice.kind === 'proposal'
        ? notice.rung.kind === 'measure'
          ? `rung ${notice.rung.measure.rung}`
          : 'supervision'
        : [],
    )

  it('proposes supervision after five working days, for a person to decide', () => {
    expect(proposalsOn('2023-06-21', withNotices())).toEqual([])
    expect(proposalsOn('2023-06-26', withNotices())).toEqual(['supervision'])
  })

  it('waits while a notice may be answered, and stays where it was answered', () => {
    const issued = event('notice-issued', '2023-06-26', { notice: '2023-1', until: '2023-07-03' })
    expect(proposalsOn('2023-07-03', withNotices(issued))).toEqual([])
    expect(
      proposalsOn('2023-07-04', withNotices(issued, event('notice-answered', '2023-07-03', { notice: '2023-1' }))),
    ).toEqual([])
  })

  it('climbs to what the document has above, and no further than one rung', () => {
    const first = event('notice-issued', '2023-06-26', { notice: '2023-1', until: '2023-07-03' })
    expect(proposalsOn('2023-07-04', withNotices(first))).toEqual(['rung 3'])
    const second = event('notice-issued', '2023-07-04', {
      notice: '2023-2',
      until: '2023-07-11',
      measure: 'reported-to-the-county',
    })
    expect(proposalsOn('2023-07-10', withNotices(first, second))).toEqual([])
    expect(proposalsOn('2023-07-12', withNotices(first, second))).toEqual(['rung 4'])
  })

  it('does not skip supervision where only a reminder notice was sent', () => {
    const reminded = event('notice-issued', '2023-06-19', { notice: '2023-1', until: '2023-06-21', note: '催办通知' })
    expect(proposalsOn('2023-06-27', withNotices(reminded))).toEqual(['supervision'])
  })

  it('reminds of the answer itself', () => {
    const issued = event('notice-issued', '2023-06-26', { notice: '2023-1', until: '2023-07-03' })
    const ids = noticesOn('2023-07-04', withNotices(issued)).map(({ id }) => id)
    expect(ids).toContain('12|reply-2023-1|overdue-1|2023-07-03')
  })
})

describe('a target', () => {
  const ledger = (...limits: CivilDate[]) =>
    limits.map((timeLimit, index) =>
      problem({ number: index + 1, source: 'inspection', timeLimit }, 'zhaotong-2023', index + 1),
    )
  const planned = ledger('2023-09-28', '2023-11-30', '2023-12-31')
  const at = (day: CivilDate, problems = planned) =>
    noticesOn(day, problems).flatMap((notice) => (notice.kind === 'target' && notice.by === '2023-12-31' ? notice : []))
  const ids = (...given: Parameters<typeof at>) => at(...given).map(({ id }) => id)

  it('is told monthly in its last half-year and weekly in its last month', () => {
    expect(ids('2023-06-12')).toEqual([])
    expect(ids('2023-09-12')).toEqual(['zhaotong-2023|target-by-2023|2023-09'])
    const late = ledger('2023-12-31', '2023-12-31', '2023-12-31')
    expect(ids('2023-12-20', late)).toEqual(ids('2023-12-21', late))
    expect(ids('2023-12-20', late)).not.toEqual(ids('2023-12-25', late))
  })

  it('is at risk when too many are planned for later, or their time has passed: then from a year before', () => {
    const later = ledger('2023-09-28', '2023-11-30', '2024-06-30')
    expect(at('2023-03-01', later)).toMatchObject([{ wanted: 3, done: 0, expected: 2, atRisk: true }])
    expect(at('2023-09-12')).toMatchObject([{ atRisk: false }])
    expect(ids('2023-10-12')).toEqual(['zhaotong-2023|target-by-2023-at-risk|2023-10'])
  })
})

describe('always', () => {
  const day = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2023-01-01', n))
  const anyProblem = fc.record({
    level: fc.constantFrom('national', 'provincial', 'municipal', 'county', undefined),
    severity: fc.constantFrom('key', 'general', undefined),
    timeLimit: fc.option(day, { nil: undefined }),
    handedOver: fc.option(day, { nil: undefined }),
    closed: fc.option(day, { nil: undefined }),
  })
  const built = fc.array(anyProblem, { minLength: 1, maxLength: 6 }).map((all) =>
    all.map(({ level, severity, timeLimit, handedOver, closed }, index) =>
      problem(
        {
          level,
          severity,
          timeLimit,
          events: [
            ...(handedOver ? [event('handed-over', handedOver)] : []),
            ...(closed ? [event('rectified', closed), event('closed', closed)] : []),
          ],
        },
        'shidian-2023',
        index + 1,
      ),
    ),
  )

  it('nothing is told on a day off, after close-out, or twice on a day', () => {
    fc.assert(
      fc.property(built, day, (problems, on) => {
        const notices = noticesOn(on, problems)
        if (!workingDays.isWorkingDay(chinaCalendar, on)) expect(notices).toEqual([])
        const closed = new Set(
          problems.flatMap(({ number, problem: { events } }) =>
            events.some((one) => one.type === 'closed' && one.on <= on) ? number : [],
          ),
        )
        expect(notices.filter(({ problem: about }) => about && closed.has(about.number))).toEqual([])
        expect(new Set(notices.map(({ id }) => id)).size).toBe(notices.length)
      }),
    )
  })
})
