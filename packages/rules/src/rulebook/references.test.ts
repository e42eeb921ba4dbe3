import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile, readRulebook } from '../compile.ts'
import { type Edit, edited, mistakesIn } from './proofs/testing.ts'

const sound = readRulebook(readFileSync(new URL('./proofs/sound.yaml', import.meta.url), 'utf8')).data

const broken = (...edits: Edit[]) => mistakesIn(edited(sound, edits))
const plan = 'phases/plan/procedures/long/steps'
const close = 'phases/close/procedures/all/steps'
const text = { zh: '某', en: 'some' }
const is = (fact: string, value: string) => ({ all: [{ fact, operator: 'equal', value }] })
const noEvent = 'is no event that anybody can record: neither a universal one, nor a step, nor declared under events.'

test('the rulebook that the others are made from is sound', async () => {
  await expect(compile(sound)).resolves.toMatchObject({ id: 'qingxi-2025' })
})

describe('a name that nothing has is one mistake, at the place that uses it', () => {
  test.each<[Edit, string]>([
    [
      [`${plan}/plan-issued/cite`, ['9']],
      'phases.plan.procedures.long.steps.plan-issued.cite: “9” is no provision of this rulebook. Declare it, or name one of: 1, 2, 3, 4, 5.',
    ],
    [
      ['phases/close/gates/goal/cite', ['9']],
      'phases.close.gates.goal.cite: “9” is no provision of this rulebook. Declare it, or name one of: 1, 2, 3, 4, 5.',
    ],
    [
      ['required/0/cite', ['9']],
      'required[0].cite: “9” is no provision of this rulebook. Declare it, or name one of: 1, 2, 3, 4, 5.',
    ],
    [
      ['signals/red/cite', ['9']],
      'signals.red.cite: “9” is no provision of this rulebook. Declare it, or name one of: 1, 2, 3, 4, 5.',
    ],
    [
      ['targets/first/cite', ['9']],
      'targets.first.cite: “9” is no provision of this rulebook. Declare it, or name one of: 1, 2, 3, 4, 5.',
    ],
    [
      ['doubts/in-force/cite', ['9']],
      'doubts.in-force.cite: “9” is no provision of this rulebook. Declare it, or name one of: 1, 2, 3, 4, 5.',
    ],
    [
      ['duties/lists/doubts', ['named-dya']],
      'duties.lists.doubts: “named-dya” is no doubt of this rulebook. Did you mean “named-day”?',
    ],
    [
      ['appliesFrom/doubt', 'in-froce'],
      'appliesFrom.doubt: “in-froce” is no doubt of this rulebook. Did you mean “in-force”?',
    ],
    [
      [`${plan}/plan-issued/by`, ['coutny']],
      'phases.plan.procedures.long.steps.plan-issued.by: “coutny” is no role of this rulebook. Did you mean “county”?',
    ],
    [
      [`${plan}/plan-submitted/parties/0/role`, 'leader'],
      'phases.plan.procedures.long.steps.plan-submitted.parties: “leader” is no role of this rulebook. Did you mean “lead”?',
    ],
    [['duties/report/to', ['ofice']], 'duties.report.to: “ofice” is no role of this rulebook. Did you mean “office”?'],
    [
      ['measures/remind/by', ['ofice']],
      'measures.remind.by: “ofice” is no role of this rulebook. Did you mean “office”?',
    ],
    [
      ['registers/blacklist/by', ['ofice']],
      'registers.blacklist.by: “ofice” is no role of this rulebook. Did you mean “office”?',
    ],
    [
      [`${plan}/plan-issued/due/after`, 'handed-ovr'],
      `phases.plan.procedures.long.steps.plan-issued.due.after: “handed-ovr” ${noEvent} Did you mean “handed-over”?`,
    ],
    [
      [`${plan}/plan-submitted/due/pause/until`, 'compleeted'],
      `phases.plan.procedures.long.steps.plan-submitted.due.pause.until: “compleeted” ${noEvent} Did you mean “completed”?`,
    ],
    [
      [`${plan}/plan-submitted/due/stricter/after`, 'recieved'],
      `phases.plan.procedures.long.steps.plan-submitted.due.stricter.after: “recieved” ${noEvent} Did you mean “received”?`,
    ],
    [
      [`${close}/notice-over/due/from`, 'notised'],
      `phases.close.procedures.all.steps.notice-over.due.from: “notised” ${noEvent} Did you mean “noticed”?`,
    ],
    [
      [`${close}/accepted/after`, ['rectifyed']],
      `phases.close.procedures.all.steps.accepted.after: “rectifyed” ${noEvent} Did you mean “rectified”?`,
    ],
    [['phases/close/ends', 'closd'], `phases.close.ends: “closd” ${noEvent} Did you mean “closed”?`],
    [
      ['facts/exposed/from', { happened: 'exposed' }],
      `facts.exposed.from: “exposed” ${noEvent} Declare it, or name one that exists.`,
    ],
    [
      ['phases/close/gates/self-check/check', { recorded: 'acepted' }],
      `phases.close.gates.self-check.check.recorded: “acepted” ${noEvent} Did you mean “accepted”?`,
    ],
    [
      ['duties/report/recordedBy', 'progres'],
      `duties.report.recordedBy: “progres” ${noEvent} Did you mean “progress”?`,
    ],
    [
      ['registers/blacklist/entered', 'lsted'],
      `registers.blacklist.entered: “lsted” ${noEvent} Did you mean “listed”?`,
    ],
    [
      ['remarks/0/when', is('levle', 'municipal')],
      'remarks[0].when: “levle” is no fact of this rulebook. Did you mean “level”?',
    ],
    [
      ['phases/plan/decide/0/when', is('level', 'munipical')],
      'phases.plan.decide[0].when: “munipical” is no value of the fact “level”. Did you mean “municipal”?',
    ],
    [
      ['phases/plan/decide/0/procedure', 'lnog'],
      'phases.plan.decide[0].procedure: “lnog” is no procedure of this phase. Did you mean “long”?',
    ],
    [
      ['phases/plan/decide/1/gap', 'none'],
      'phases.plan.decide[1].gap: “none” is no gap of this phase. Declare it, or name one of: own.',
    ],
    [
      ['doubts/named-day/chosen', 'inclued'],
      'doubts.named-day.chosen: “inclued” is no reading of this doubt. Choose one of: included, excluded.',
    ],
    [
      ['doubts/from-which-day/readings/received/clocks', { 'long/plan-submited': { limit: 'time-limit' } }],
      'doubts.from-which-day.readings.received.clocks: “long/plan-submited” is no step with a clock, written procedure/step. Did you mean “long/plan-submitted”?',
    ],
  ])('%j', async (edit, mistake) => {
    expect(await broken(edit)).toEqual([mistake])
  })

  test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])('“%s” is a name like any other', async (name) => {
    expect(await broken(['remarks/0/when', is(name, 'municipal')])).toEqual([
      expect.stringContaining(`remarks[0].when: “${name}” is no fact of this rulebook.`),
    ])
    expect(await broken(['phases/plan/decide/0/procedure', name.toLowerCase()])).toHaveLength(1)
  })

  test('many mistakes are all told, a flood is cut off', async () => {
    const edits = (count: number): Edit[] => [
      [`${plan}/plan-issued/cite`, Array.from({ length: count }, (_, index) => `none-${index}`)],
    ]
    expect(await broken(...edits(30))).toHaveLength(30)
    expect(await broken(...edits(3000))).toHaveLength(100)
  })
})

describe('an id that names two things', () => {
  test.each<[Edit, string]>([
    [['phases/close/id', 'plan'], 'phases.plan: two phases have this id. Give each its own.'],
    [
      [`${close}/copied/id`, 'accepted'],
      'phases.close.procedures.all.steps.accepted: two steps of one procedure have this id. Give each its own.',
    ],
    [
      [`${close}/copied/id`, 'plan-drafted'],
      'phases.close.procedures.all.steps.plan-drafted: the phase “plan” has a step of this id: one record would count for both. Give each its own.',
    ],
    [['signals/green/id', 'red'], 'signals.red: two signals have this id. Give each its own.'],
    [
      ['doubts/named-day/readings/excluded/id', 'included'],
      'doubts.named-day.readings.included: two readings of this doubt have this id. Give each its own.',
    ],
    [
      ['required/1', { field: 'units.lead', say: text, cite: ['1'] }],
      'required: the field “units.lead” is required twice. Say it once, with all its provisions.',
    ],
    [
      ['events/closed', text],
      'events.closed: every rulebook knows this event already. Leave it out here, or give it another id.',
    ],
    [
      ['events/accepted', text],
      'events.accepted: a step has this id, and a step is an event. Leave it out here, or give it another id.',
    ],
  ])('%j', async (edit, mistake) => {
    expect(await broken(edit)).toEqual([mistake])
  })
})
