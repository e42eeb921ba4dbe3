import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile, readRulebook } from '../../compile.ts'
import { type Edit, edited, mistakesIn } from './testing.ts'

const sound = readRulebook(readFileSync(new URL('./sound.yaml', import.meta.url), 'utf8')).data

const broken = (...edits: Edit[]) => mistakesIn(edited(sound, edits))
const inPlan = 'phases/plan/procedures/long/steps'
const inClose = 'phases/close/procedures/all/steps'
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

describe('an order that cannot be kept', () => {
  const decidedByTheCounty: Edit[] = [
    ['phases/plan/decide/1', { procedure: 'short', when: is('level', 'county'), cite: ['1'] }],
    ['phases/plan/gaps', undefined],
  ]
  const short = (last: object): Edit => [
    'phases/plan/procedures/short',
    { name: text, cite: ['1'], steps: [step('county-decided'), step('plan-issued', last)] },
  ]
  const cure = 'Name a step of this procedure or of an earlier phase, or an outside event.'
  test.each<[string, Edit[], string]>([
    [
      'a step after a later one',
      [[`${inClose}/noticed/after`, ['copied']]],
      'phases.close.procedures.all.steps.noticed.after: “copied” comes later in the procedure. Name steps that stand before this one.',
    ],
    [
      'a step after itself',
      [[`${inClose}/noticed/after`, ['noticed']]],
      'phases.close.procedures.all.steps.noticed.after: a step cannot come after itself. Name steps that stand before this one.',
    ],
    [
      'a step after one that no problem has together with it',
      [
        [`${inPlan}/plan-issued/when`, is('difficult', 'no')],
        [`${inPlan}/plan-issued/after`, ['experts-heard']],
        ['phases/plan/ends', 'upper-plan-issued'],
      ],
      'phases.plan.procedures.long.steps.plan-issued.after: no problem has both this step and “experts-heard”. Name a step that exists where this one does.',
    ],
    [
      'a step after one of another procedure',
      [...decidedByTheCounty, short({ after: ['plan-submitted'] })],
      `phases.plan.procedures.short.steps.plan-issued.after: “plan-submitted” is a step of another procedure of this phase, and no problem goes through both. ${cure}`,
    ],
    [
      'a step after one of a later phase',
      [[`${inPlan}/plan-submitted/after`, ['accepted']]],
      `phases.plan.procedures.long.steps.plan-submitted.after: “accepted” happens only in a later phase. ${cure}`,
    ],
    [
      'an implied step that nothing follows',
      [[`${inClose}/copied/implied`, true]],
      'phases.close.procedures.all.steps.copied.implied: nothing comes after it, so no later record can stand for it. Leave “implied” out.',
    ],
  ])('%s', async (_, edits, mistake) => {
    expect(await broken(...edits)).toEqual([mistake])
  })

  test.each<[string, Edit[], string]>([
    [
      'it starts with a step of another procedure',
      [...decidedByTheCounty, short({ due: { within: 3, unit: 'month', after: 'plan-submitted' } })],
      `phases.plan.procedures.short.steps.plan-issued.due.after: “plan-submitted” is a step of another procedure of this phase, and no problem goes through both. ${cure}`,
    ],
    [
      'it starts in a later phase',
      [[`${inPlan}/plan-issued/due/after`, 'accepted']],
      `phases.plan.procedures.long.steps.plan-issued.due.after: “accepted” happens only in a later phase. ${cure}`,
    ],
    [
      'it starts with the step itself',
      [[`${inPlan}/plan-submitted/due/after`, 'plan-submitted']],
      'phases.plan.procedures.long.steps.plan-submitted.due.after: its clock waits for the step itself. Name an event that happens before this step.',
    ],
    [
      'it starts with a step that comes after',
      [[`${inClose}/accepted/due`, { within: 5, unit: 'month', after: 'noticed' }]],
      'phases.close.procedures.all.steps.accepted.due.after: “noticed” comes only after this step. Name an event that happens before this step.',
    ],
    [
      'it lies inside a clock that nobody has',
      [[`${inPlan}/plan-drafted/due/inside`, 'experts-heard']],
      'phases.plan.procedures.long.steps.plan-drafted.due.inside: “experts-heard” is no step of this procedure with a clock of its own. Name a step that has one.',
    ],
    [
      'it lies inside the clock of an earlier step',
      [[`${inPlan}/experts-heard/due`, { inside: 'plan-submitted' }]],
      'phases.plan.procedures.long.steps.experts-heard.due.inside: “plan-submitted” comes before this step: its clock is over when this step begins. Name a step that comes after this one.',
    ],
    [
      'it runs out before that of an earlier step',
      [[`${inPlan}/plan-issued/due/within`, 5]],
      'phases.plan.procedures.long.steps.plan-issued.due: it is due within 5 working days of “handed-over”, before the earlier step “plan-submitted”: within 10 working days of “handed-over”. Give it at least as long, or let it come first.',
    ],
    [
      'its notice ends before that of an earlier step',
      [[`${inClose}/closed/due`, { window: 1, unit: 'working-day', from: 'noticed' }]],
      'phases.close.procedures.all.steps.closed.due: it is due at the end of 1 working day from “noticed”, before the earlier step “notice-over”: at the end of 5 working days from “noticed”. Give it at least as long, or let it come first.',
    ],
    [
      'it lies farther ahead of the time limit than an earlier step',
      [[`${inClose}/closed/due`, { ahead: 10, unit: 'working-day', of: 'time-limit' }]],
      'phases.close.procedures.all.steps.closed.due: it is due 10 working days before the time limit, before the earlier step “accepted”: 5 working days before the time limit. Give it at least as long, or let it come first.',
    ],
    [
      'it lies ahead of the time limit that an earlier step may use up',
      [
        [`${inClose}/accepted/due`, { limit: 'time-limit' }],
        [`${inClose}/closed/due/limit`, undefined],
        [`${inClose}/closed/due`, { ahead: 1, unit: 'calendar-day', of: 'time-limit' }],
      ],
      'phases.close.procedures.all.steps.closed.due: it is due 1 calendar day before the time limit, before the earlier step “accepted”: on the time limit. Give it at least as long, or let it come first.',
    ],
    [
      'it rolls where nothing can roll',
      [[`${inPlan}/plan-issued/due/roll`, 'next']],
      'phases.plan.procedures.long.steps.plan-issued.due.roll: a period of working days always ends on a working day. Leave “roll” out.',
    ],
    [
      'it stops and goes on at once',
      [
        [`${inPlan}/plan-submitted/due/pause/until`, 'sent-back'],
        ['events/completed', undefined],
      ],
      'phases.plan.procedures.long.steps.plan-submitted.due.pause: the clock stops and goes on with the same event “sent-back”. Name the event with which it goes on.',
    ],
    [
      'a notice stops and goes on at once',
      [[`${inClose}/notice-over/due/pause`, { from: 'sent-back', until: 'sent-back' }]],
      'phases.close.procedures.all.steps.notice-over.due.pause: the clock stops and goes on with the same event “sent-back”. Name the event with which it goes on.',
    ],
    [
      'its stricter reading is the same',
      [[`${inPlan}/plan-submitted/due/stricter/after`, 'handed-over']],
      'phases.plan.procedures.long.steps.plan-submitted.due.stricter: the stricter reading counts from the same event “handed-over”. Name the other event, or leave it out.',
    ],
  ])('a clock that cannot be met: %s', async (_, edits, mistake) => {
    expect(await broken(...edits)).toEqual([mistake])
  })

  test('steps that no problem has together need not fit each other', async () => {
    const either = edited(sound, [
      [`${inPlan}/experts-heard/due`, { within: 20, unit: 'working-day', after: 'handed-over' }],
      [`${inPlan}/plan-issued/after`, ['plan-submitted', 'experts-heard']],
      [`${inPlan}/plan-issued/when`, is('level', 'municipal')],
      [`${inPlan}/experts-heard/when`, is('difficult', 'yes')],
    ])
    await expect(compile(either)).rejects.toThrow('before the earlier step “experts-heard”')
    const never = edited(sound, [
      [`${inPlan}/experts-heard/due`, { within: 20, unit: 'working-day', after: 'handed-over' }],
      [`${inPlan}/experts-heard/implied`, true],
      [`${inPlan}/plan-issued/after`, undefined],
      [`${inPlan}/plan-issued/when`, is('difficult', 'no')],
      ['phases/plan/ends', 'upper-plan-issued'],
    ])
    await expect(compile(never)).resolves.toBeDefined()
  })
})
