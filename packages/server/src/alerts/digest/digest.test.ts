import { type CivilDate, chinaCalendar, workingDays } from '@zhenggai/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Notice } from '../notice.ts'
import { alertPolicySchema, defaultPolicy } from '../policy.ts'
import { type DigestData, digestOf } from './digest.ts'
import { countsAsTold, planDay, toTell } from './plan-digest.ts'

const day = '2023-06-20'

const overdue = (number: number, late: number, more: Partial<Notice> = {}): Notice =>
  ({
    kind: 'overdue',
    name: { zh: '整改方案报审', en: 'Submit the plan' },
    due: '2023-06-15',
    strict: null,
    was: null,
    provisional: false,
    late,
    dueOnDayOff: false,
    id: `${number}|step|overdue-${late}|2023-06-15`,
    problem: { number, title: '姚关镇集镇污水直排', sample: false },
    units: ['姚关镇人民政府'],
    basis: { kind: 'law', text: { zh: '二(一)', en: '二(一)' } },
    ...more,
  }) as Notice

const data = (notices: readonly Notice[], more: Partial<DigestData> = {}): DigestData => ({
  day,
  policy: defaultPolicy,
  audience: 'group',
  page: 1,
  goesOn: false,
  notices,
  weekly: false,
  daysOff: null,
  late: false,
  missed: [],
  again: false,
  drill: false,
  seen: () => undefined,
  ...more,
})

describe('a digest', () => {
  it('is nothing where there is nothing to say', () => {
    expect(digestOf(data([]))).toBeNull()
  })

  it('counts, says the most urgent first, and says what to type', () => {
    const digest = digestOf(data([overdue(12, 3), overdue(3, 1)]))
    expect(digest?.text.split('\n')).toEqual([
      '6月20日（周二）整改提醒：逾期2项',
      '已逾期',
      '12号 姚关镇集镇污水直排（姚关镇人民政府）：整改方案报审，6月15日到期，已逾期3个工作日，依据：二（一）',
      '3号 姚关镇集镇污水直排（姚关镇人民政府）：整改方案报审，6月15日到期，已逾期1个工作日，依据：二（一）',
      '收到请回复“收到”；要看下一步，回复“问题12下一步是什么”；办完了，直接说办了什么、哪天办的。',
    ])
  })

  it('says once what many problems have to do by the same day, each with its units, and nothing of an answered one', () => {
    const many = Array.from({ length: 20 }, (_, index) => overdue(20 - index, 3))
    const seen = ({ problem }: Notice) => (problem?.number === 7 ? { name: '李四', day: '2023-06-16' } : undefined)
    const lines = digestOf(data(many, { seen }))?.text.split('\n') ?? []
    const alike = lines.filter((line) => line.startsWith('整改方案报审，6月15日到期'))
    expect(alike.map((line) => /（(\d+)个）：(\d+)号（姚关镇人民政府）、/.exec(line)?.slice(1))).toEqual([
      ['15', '1'],
      ['4', '17'],
    ])
    expect(lines.some((line) => line.startsWith('7号 ') && line.endsWith('李四6月16日已收到'))).toBe(true)
  })

  it('marks a drill, a sample and what comes late', () => {
    const sample = overdue(3, 1, { problem: { number: 3, title: '示例', sample: true } })
    const text = digestOf(data([sample], { drill: true, late: true, missed: ['2023-06-19'] }))?.text ?? ''
    expect(text).toMatch(/^【演练】/)
    expect(text).toContain('【示例】3号')
    expect(text).toContain('本次提醒晚发（应于09:00发出）。')
    expect(text).toContain('6月19日的提醒没有发出')
  })

  it('is complete in English', () => {
    const policy = alertPolicySchema.parse({ language: 'en' })
    expect(digestOf(data([overdue(12, 1)], { policy }))?.text).toContain(
      'No. 12 姚关镇集镇污水直排 (姚关镇人民政府): Submit the plan, was due on 2023-06-15, 1 working day late',
    )
  })

  it('says in one line what many problems lack', () => {
    const lacking = (number: number): Notice =>
      ({
        ...overdue(number, 1),
        kind: 'no-unit',
        id: `${number}|no-unit|0`,
        basis: { kind: 'house', text: { zh: '', en: '' } },
      }) as Notice
    expect(digestOf(data([lacking(9), lacking(3), lacking(18)]))?.text).toContain('没有责任单位（3个）：3号、9号、18号')
  })

  it('keeps a title from looking like markup or a mention', () => {
    const tricky = overdue(3, 1, { problem: { number: 3, title: '<@all> **加急** [x](http://x)', sample: false } })
    expect(digestOf(data([tricky]))?.markdown).not.toMatch(/<@all>|\*\*加急|\]\(/)
  })
})

describe('a long digest', () => {
  it('never outgrows what a robot or the app takes, and counts what is left out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom('group', 'person'),
        (count, title, audience) => {
          const notices = Array.from({ length: count }, (_, i) =>
            overdue(i + 1, 1, { problem: { number: i + 1, title, sample: false } }),
          )
          const digest = digestOf(data(notices, { audience }))
          expect(Buffer.byteLength(digest?.markdown ?? '')).toBeLessThanOrEqual(audience === 'group' ? 3500 : 2000)
          expect((digest?.told.length ?? 0) + (digest?.left ?? 0)).toBe(count)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('the list of the week', () => {
  const state = {
    problems: [],
    rulebook: () => undefined,
    defaultRulebook: 'shidian-2023',
  }
  const isListDay = (date: CivilDate) => {
    const before = planDay(state, date, defaultPolicy, chinaCalendar)
    return before.daysOff
  }

  it('knows the days off before it', () => {
    expect(isListDay('2023-10-07')).toEqual({ from: '2023-09-29', to: '2023-10-06' })
    expect(isListDay('2023-06-20')).toBeNull()
    expect(workingDays.isWorkingDay(chinaCalendar, '2023-10-07')).toBe(true)
  })

  it('repeats what was told, and does not use up an early warning', () => {
    const early = { ...overdue(3, 1), kind: 'early', left: 8, id: '3|step|early|2023-06-30' } as Notice
    const plan = { day, policy: defaultPolicy, due: [overdue(12, 3)], week: [overdue(12, 3), early], daysOff: null }
    const told = new Set([overdue(12, 3).id])
    expect(toTell(plan, told).map(({ id }) => id)).toEqual([overdue(12, 3).id, early.id])
    expect(toTell({ ...plan, week: [] }, told)).toEqual([])
    expect([overdue(12, 3), early].filter(countsAsTold(plan))).toEqual([overdue(12, 3)])
  })
})
