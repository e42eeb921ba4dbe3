import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile, readRulebook } from '../../compile.ts'
import { type Edit, edited, mistakesIn } from './testing.ts'

const sound = readRulebook(readFileSync(new URL('./sound.yaml', import.meta.url), 'utf8')).data

const broken = (...edits: Edit[]) => mistakesIn(edited(sound, edits))
const inPlan = 'phases/plan/procedures/long/steps'
const text = { zh: '某', en: 'some' }
const step = (id: string, more: object = {}) => ({
  id,
  action: text,
  act: 'file',
  by: ['office'],
  cite: ['2'],
  ...more,
})
const is = (fact: string, value: string) => ({ all: [{ fact, operator: 'equal', value }] })
const both = (...conditions: object[]) => ({ all: conditions })

describe('every combination of facts leads to one place', () => {
  test('a combination that nothing covers is told in words', async () => {
    const edits: Edit[] = [
      ['facts/level/values/national', { zh: '国家级', en: 'national' }],
      ['phases/plan/decide/1/when', is('level', 'county')],
    ]
    expect(await broken(...edits)).toEqual([
      'phases.plan.decide: nothing holds for 级别 = 国家级. Add a decision or declare a gap.',
    ])
  })

  test('so is one that two decisions claim', async () => {
    expect(await broken(['phases/plan/decide/1/when', undefined])).toEqual([
      'phases.plan.decide: [0] and [1] hold together for 级别 = 市级. Narrow the conditions until exactly one holds.',
    ])
  })

  test('the lights of a problem never overlap either', async () => {
    expect(await broken(['signals/green/when', undefined])).toEqual([
      'signals: [0] and [1] hold together for 媒体曝光 = 否, 预警次数 = 2次及以上. Narrow the conditions until exactly one holds.',
      'signals: [0] and [1] hold together for 媒体曝光 = 是, 预警次数 = 0次. Narrow the conditions until exactly one holds.',
      'signals: [0] and [1] hold together for 媒体曝光 = 是, 预警次数 = 1次. Narrow the conditions until exactly one holds.',
      'signals: [0] and [1] hold together for 媒体曝光 = 是, 预警次数 = 2次及以上. Narrow the conditions until exactly one holds.',
    ])
  })
})

describe('what no problem ever reaches', () => {
  const never = both(is('level', 'county'), is('level', 'municipal'))
  test.each<[string, Edit[], string]>([
    [
      'a decision',
      [['phases/plan/decide/2', { gap: 'own', when: never, cite: ['1'] }]],
      'phases.plan.decide[2]: no problem ever comes here: its condition never holds. Mend the condition, or leave the rule out.',
    ],
    [
      'a step of a procedure whose problems never fulfil its condition',
      [[`${inPlan}/experts-heard/when`, is('level', 'county')]],
      'phases.plan.procedures.long.steps.experts-heard.when: no problem of this procedure ever has this step: its condition never holds for them. Mend the condition, or leave the rule out.',
    ],
    [
      'a remark',
      [['remarks/0/when', never]],
      'remarks[0].when: it never holds, whatever the facts are. Mend the condition, or leave the rule out.',
    ],
    [
      'a measure',
      [['measures/remind/when', both(is('late', 'yes'), is('late', 'no'))]],
      'measures.remind.when: it never holds, whatever the facts are. Mend the condition, or leave the rule out.',
    ],
    [
      'a duty for each problem',
      [['duties/report/forEach', never]],
      'duties.report.forEach: it never holds, whatever the facts are. Mend the condition, or leave the rule out.',
    ],
    [
      'a body',
      [['roles/mayor', { name: text }]],
      'roles.mayor: no rule names this body. Name it where it belongs, or leave it out.',
    ],
    [
      'a doubt',
      [['duties/lists/doubts', undefined]],
      'doubts.named-day: no rule rests on this doubt. Name it where it belongs, or leave it out.',
    ],
    [
      'an event',
      [['events/praised', text]],
      'events.praised: no rule turns on this event. Name it where it belongs, or leave it out.',
    ],
    [
      'a gap',
      [['phases/close/gaps', { other: { say: text, cite: ['3'] } }]],
      'phases.close.gaps.other: no decision of this phase leads here. Add the decision that does, or leave it out.',
    ],
    [
      'a procedure',
      [['phases/close/procedures/other', { name: text, cite: ['3'], steps: [step('closed')] }]],
      'phases.close.procedures.other: no decision of this phase leads here. Add the decision that does, or leave it out.',
    ],
  ])('%s', async (_, edits, mistake) => {
    expect(await broken(...edits)).toEqual([mistake])
  })
})

describe('a phase that does not end, a gate that does not open', () => {
  test.each<[string, Edit[], string]>([
    [
      'two phases end with one event',
      [['phases/close/ends', 'plan-issued']],
      'phases.close.ends: the phase “plan” ends with the same event: this one would be over when it begins. Name the event that ends this phase.',
    ],
    [
      'a procedure lacks the step that ends the phase',
      [
        ['phases/plan/decide/1', { procedure: 'short', when: is('level', 'county'), cite: ['1'] }],
        ['phases/plan/gaps', undefined],
        ['phases/plan/procedures/short', { name: text, cite: ['1'], steps: [step('county-decided')] }],
        ['phases/plan/ends', 'county-decided'],
      ],
      'phases.plan.procedures.long: it has no step “county-decided”, so the phase never ends for its problems. Give every problem of this procedure the step, or let the phase end with another event.',
    ],
    [
      'the step that ends the phase is missing for some',
      [['phases/plan/ends', 'experts-heard']],
      'phases.plan.procedures.long.steps.experts-heard.when: where it does not hold the phase never ends. Give every problem of this procedure the step, or let the phase end with another event.',
    ],
    [
      'a gate waits for the end itself',
      [['phases/close/gates/self-check/check/recorded', 'closed']],
      'phases.close.gates.self-check.check: “closed” ends the phase, so it is never recorded before. Name an event that comes before the end.',
    ],
    [
      'a gate waits for a later phase',
      [['phases/plan/gates', { early: { say: text, check: { recorded: 'accepted' }, cite: ['2'] } }]],
      'phases.plan.gates.early.check: for the procedure “long”, “accepted” happens only in a later phase. Name an event that every problem of the phase can have.',
    ],
    [
      'a gate wants a fact confirmed that has no yes',
      [['phases/close/gates/cause-found/check/confirmed', 'level']],
      'phases.close.gates.cause-found.check: the fact “level” can never be judged as yes. Give the fact a value “yes” that a person states, or confirm under another id.',
    ],
  ])('%s', async (_, edits, mistake) => {
    expect(await broken(...edits)).toEqual([mistake])
  })
})

describe('facts, days and targets that cannot be', () => {
  test.each<[string, Edit[], string]>([
    [
      'a fact with one value',
      [['facts/difficult/values', { yes: text }]],
      'facts.difficult.values: a fact with fewer than two values decides nothing. Write all values that it can have.',
    ],
    [
      'a fact without values',
      [['facts/mood', { label: text, ask: text, values: {}, cite: ['1'] }]],
      'facts.mood.values: a fact with fewer than two values decides nothing. Write all values that it can have.',
    ],
    [
      'a level that no problem has',
      [['facts/level/values/prefectural', text]],
      'facts.level.values.prefectural: no problem has the level “prefectural”. Use: national, provincial, municipal, county; or give the fact another id.',
    ],
    [
      'a date that decides what it follows from',
      [['phases/plan/decide/0/when', is('late', 'yes')]],
      'phases.plan.decide[0].when: “late” says that a date has passed, and the dates follow from what is decided here. Use it in signals and measures only.',
    ],
    [
      '30 February',
      [['duties/lists/when/on', ['02-30']]],
      'duties.lists.when.on[0]: “02-30” does not exist. Name a day that comes every year.',
    ],
    [
      '29 February',
      [['duties/lists/when/on', ['05-06', '02-29']]],
      'duties.lists.when.on[1]: “02-29” comes in leap years only. Name a day that comes every year.',
    ],
    [
      'a day twice',
      [['duties/lists/when/on', ['05-06', '05-06']]],
      'duties.lists.when.on[1]: “05-06” is named twice. Name each day once.',
    ],
    [
      'more done than there is',
      [['targets/all/done', 11]],
      'targets.all.done: 11 is more than the whole, 10. Write at most the whole.',
    ],
    [
      'a target that shrinks',
      [['targets/all/done', 2]],
      'targets.all.done: 2 by 2026-12-31 is less than 3 by 2025-12-31 (“first”). Count from the beginning, not what is added.',
    ],
    [
      'more combinations than anybody can look at',
      [
        ...Array.from({ length: 9 }, (_, fact): Edit => {
          const values = Object.fromEntries(Array.from({ length: 9 }, (__, value) => [`v${value}`, text]))
          return [`facts/f${fact}`, { label: text, ask: text, values, cite: ['1'] }]
        }),
        ['remarks/0/when', both(...Array.from({ length: 9 }, (_, fact) => is(`f${fact}`, 'v0')))],
      ],
      'rulebook: its conditions have 387420506 combinations of facts; at most 200000 can be proved. Ask for fewer facts in one condition, or for coarser values.',
    ],
    [
      'a procedure without end',
      [
        ['doubts/from-which-day/readings/received/clocks', undefined],
        [inPlan, Array.from({ length: 201 }, (_, index) => step(index === 200 ? 'plan-issued' : `step-${index}`))],
      ],
      'phases.plan.procedures.long.steps: 201 steps are more than 200. Split the procedure into phases.',
    ],
  ])('%s', async (_, edits, mistake) => {
    expect(await broken(...edits)).toEqual([mistake])
  })
})

test('half-width punctuation in Chinese is a matter of taste, not a mistake', async () => {
  await expect(compile(edited(sound, [['title/zh', '清溪县,问题整改(虚构)办法']]))).resolves.toBeDefined()
})
