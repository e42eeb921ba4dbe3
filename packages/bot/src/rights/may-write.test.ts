import { assess, type ProblemEvent, rulebooks } from '@zhenggai/rules'
import { describe, expect, it } from 'vitest'
import type { Person } from '../directory/person.ts'
import type { LedgerProblem, Write } from '../ledger/ledger.ts'
import { permission, principalsOf } from './acting.ts'
import { mayWrite } from './may-write.ts'
import type { Subject } from './wanted.ts'

const rulebook = rulebooks.get('shidian-2023')
const today = '2023-06-20'

function problem(level: 'municipal' | 'provincial', severity: 'key' | 'general'): Subject {
  const facts = {
    title: '姚关河沿岸垃圾堆放',
    level,
    severity,
    source: 'handed-over' as const,
    units: { lead: '县水务局', responsible: ['姚关镇人民政府'], supporting: ['县农业农村局'] },
    events: [{ type: 'handed-over', on: '2023-06-01' }],
  }
  const record: LedgerProblem = {
    number: 12,
    rulebook: rulebook.id,
    version: 2,
    sample: false,
    problem: facts,
    history: [
      entry('e1', 'zhang', { type: 'handed-over', on: '2023-06-01' }),
      entry('e2', 'zhen', { type: 'progress', on: '2023-06-05', note: '已清运' }),
    ],
  }
  return { record, rulebook, assessment: assess(rulebook, facts, today) }
}

const entry = (id: string, user: string, event: ProblemEvent) =>
  ({ kind: 'happened', id, at: '2023-06-05T09:00:00+08:00', writer: { user, channel: 'chat' }, event }) as const

const people = {
  office: { id: 'zhang', role: 'office' },
  admin: { id: 'gao', role: 'admin' },
  leader: { id: 'chen', role: 'leader', unit: '县水务局' },
  viewer: { id: 'kan', role: 'viewer', unit: '姚关镇人民政府' },
  lead: { id: 'li', role: 'unit', unit: '县水务局' },
  township: { id: 'zhen', role: 'unit', unit: '姚关镇' },
  supporting: { id: 'nong', role: 'unit', unit: '县农业农村局' },
  elsewhere: { id: 'lin', role: 'unit', unit: '县林业和草原局' },
  government: { id: 'fu', role: 'unit', unit: '县人民政府' },
  unitless: { id: 'wu', role: 'unit' },
  stranger: undefined,
} as const satisfies Record<string, Person | undefined>
type Who = keyof typeof people

const log = (type: string): Write => ({ kind: 'log', number: 12, events: [{ type, on: today }] })

const writes: readonly (readonly [string, Write, readonly Who[]])[] = [
  ['progress', log('progress'), ['lead', 'township', 'supporting']],
  ['the answer to a notice', log('notice-answered'), ['lead', 'township', 'supporting']],
  ['an instalment', log('milestone-reached'), ['lead', 'township']],
  ['drawing up the plan', log('plan-drafted'), ['township']],
  ['submitting the plan', log('submitted-to-county-lead'), ['township']],
  ['the review by the lead unit', log('county-lead-reviewed'), ['lead']],
  ['the consent of the city', log('municipal-sector-authority-consented'), []],
  ['the issue of the plan, which the document gives to nobody', log('plan-issued'), ['lead', 'township']],
  ['the end of the rectification', log('rectified'), ['township']],
  ['close-out', log('closed'), ['government']],
  ['the hand-over', log('handed-over'), []],
  ['classification', log('classified'), []],
  ['an extension', log('extended'), []],
  ['a relapse', log('relapsed'), []],
  ['a notice', log('notice-issued'), []],
  ['a judgement', log('judged'), []],
  ['something the rulebook does not know', log('celebrated'), []],
  [
    'several at once, one of them another’s',
    {
      kind: 'log',
      number: 12,
      events: [
        { type: 'rectified', on: today },
        { type: 'closed', on: today },
      ],
    },
    [],
  ],
  ['a new problem', { kind: 'register', rulebook: rulebook.id, facts: { title: '新问题' } }, []],
  ['a change of its data', { kind: 'amend', number: 12, changes: { level: 'municipal' } }, []],
  ['taking back one’s own entry', { kind: 'undo', number: 12, entries: ['e2'] }, ['township']],
  ['taking back what others logged', { kind: 'undo', number: 12, entries: ['e1'] }, []],
  ['taking back what is not there', { kind: 'undo', number: 12, entries: ['e9'] }, []],
]

describe.each(writes)('%s', (_, write, units) => {
  it.each(Object.keys(people) as Who[])('%s', (who) => {
    const allowed = who === 'office' || who === 'admin' || units.includes(who)
    const on = write.kind === 'register' ? undefined : problem('municipal', 'general')
    expect(mayWrite(people[who], write, on) === null).toBe(allowed)
  })
})

describe('acceptance', () => {
  const on = problem('municipal', 'key')
  it('is logged by who accepts, not by who asks for it', () => {
    expect(mayWrite(people.government, log('county-government-accepted'), on)).toBeNull()
    expect(mayWrite(people.township, log('county-government-accepted'), on)?.text.zh).toContain(
      '由县人民政府或推长办办理',
    )
  })
})

describe('a refusal names who can', () => {
  const on = problem('municipal', 'general')
  it.each([
    ['lead', '登记“按整改方案完成整改”由姚关镇人民政府或推长办办理，您的单位是县水务局'],
    ['viewer', '您在名册里是查看人员，只能查看'],
    ['unitless', '请管理员补上您的单位'],
    ['stranger', '名册里没有您'],
  ] as const)('%s', (who, words) => {
    expect(mayWrite(people[who], log('rectified'), on)?.text.zh).toContain(words)
    expect(mayWrite(people[who], log('rectified'), on)?.text.en).toMatch(/姚关镇人民政府 or the Yangtze Belt office/i)
  })
})

describe('a delegate', () => {
  const chief: Person = { ...people.township, delegate: { id: 'nong', until: today } }
  const all = [chief, people.supporting]
  it('acts by the right of whom they stand in for, up to the last day', () => {
    const on = problem('municipal', 'general')
    expect(permission(people.supporting, principalsOf('nong', all, today), log('rectified'), on)).toEqual({
      allowed: true,
      standsFor: chief,
    })
    expect(permission(people.supporting, principalsOf('nong', all, '2023-06-21'), log('rectified'), on)).toMatchObject({
      allowed: false,
    })
  })
  it('acts by their own right where they have one', () => {
    const on = problem('municipal', 'general')
    expect(permission(people.supporting, principalsOf('nong', all, today), log('progress'), on)).toEqual({
      allowed: true,
      standsFor: null,
    })
  })
})
