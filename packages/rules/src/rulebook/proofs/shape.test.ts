import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readRulebook } from '../../compile.ts'
import { type Edit, edited, mistakesIn } from './testing.ts'

const sound = readRulebook(readFileSync(new URL('./sound.yaml', import.meta.url), 'utf8')).data
const broken = (...edits: Edit[]) => mistakesIn(edited(sound, edits))

const step = 'phases/plan/procedures/long/steps/plan-submitted'
const place = 'phases.plan.procedures.long.steps.plan-submitted'
const text = { zh: '某', en: 'some' }
const duty = (when: object) => ({ name: text, by: ['office'], when, cite: ['4'] })

describe('what does not fit the language is one mistake, with what would fit', () => {
  test.each<[string, Edit, string]>([
    ['a version that is a number', ['version', 1], 'version: it is a number, not a text. Put it in quotes: "1".'],
    ['a missing field', [`${step}/cite`, undefined], `${place}: the field “cite” is missing. Add it.`],
    [
      'a misspelt field',
      ['duties/lists/contents', []],
      'duties.lists.contents: the language knows no “contents” here. Did you mean “content”?',
    ],
    [
      'a field that belongs elsewhere',
      [`${step}/colour`, '#ffffff'],
      `${place}.colour: the language knows no “colour” here. What can stand here: id, when, action, act, by, parties, after, implied, due, meanwhile, note, doubts, cite.`,
    ],
    [
      'a rule without its provision',
      [`${step}/cite`, []],
      `${place}.cite: it is empty. Every rule names the provision that it comes from.`,
    ],
    ['an empty text', ['title/zh', ''], 'title.zh: it is empty. Fill it in, or leave the field out.'],
    ['a text in one language only', ['title', { zh: '办法' }], 'title: the field “en” is missing. Add it.'],
    ['a text without languages', ['title', '办法'], 'title: it is a text, not a set of fields. Write a set of fields.'],
    [
      'an act that does not exist',
      [`${step}/act`, 'submited'],
      `${place}.act: “submited” cannot stand here. Did you mean “submit”?`,
    ],
    [
      'a date that does not exist',
      ['document/published', '2025-02-29'],
      'document.published: "2025-02-29" does not exist: that month runs from 01 to 28. Write an existing day as YYYY-MM-DD.',
    ],
    [
      'an id in capitals',
      [`${step}/id`, 'Plan Submitted'],
      'phases.plan.procedures.long.steps.Plan Submitted.id: “Plan Submitted” is not written as it should be. An id is written in small letters, digits and hyphens.',
    ],
    [
      'a fact whose name is no id',
      ['facts/是否难点', { label: text, ask: text, values: {}, cite: ['1'] }],
      'facts.是否难点: this name cannot be an id. An id is written in small letters, digits and hyphens.',
    ],
    [
      'a fact without values or events',
      ['facts/difficult', { label: text, cite: ['1'] }],
      'facts.difficult: it needs “ask” and “values”, or “from”. Add what is meant.',
    ],
    [
      'a colour in words',
      ['signals/red/colour', 'red'],
      'signals.red.colour: “red” is not written as it should be. A colour is written #rrggbb.',
    ],
    [
      'a list where one thing is wanted',
      ['phases/plan/ends', ['plan-issued']],
      'phases.plan.ends: it is a list, not a text. Write a text.',
    ],
    ['no phases', ['phases', []], 'phases: it is empty. Fill it in, or leave the field out.'],
    ['phases by name', ['phases', {}], 'phases: it is a set of fields, not a list. Write a list.'],
    [
      'a decision that leads nowhere',
      ['phases/close/decide/0', { cite: ['3'] }],
      'phases.close.decide[0]: it needs “procedure”, or “gap”. Add what is meant.',
    ],
    [
      'a decision with a misspelt procedure',
      ['phases/close/decide/0', { procdure: 'all', cite: ['3'] }],
      'phases.close.decide[0].procdure: the language knows no “procdure” here. Did you mean “procedure”?',
    ],
    [
      'a gate that checks nothing',
      ['phases/close/gates/goal/check', {}],
      'phases.close.gates.goal.check: it needs “recorded”, or “field”, or “confirmed”. Add what is meant.',
    ],
    [
      'a gate on a field that problems do not have',
      ['phases/close/gates/goal/check/field', 'goals'],
      'phases.close.gates.goal.check.field: “goals” cannot stand here. Did you mean “goal”?',
    ],
  ])('%s', async (_, edit, mistake) => {
    expect(await broken(edit)).toEqual([mistake])
  })

  test.each<[string, object | string, string]>([
    ['in words', '10 working days', '.due: it is a text, not a set of fields. Write a set of fields.'],
    ['without a unit', { within: 10, after: 'handed-over' }, '.due: the field “unit” is missing. Add it.'],
    [
      'in a unit that nobody counts',
      { within: 10, unit: 'workday', after: 'handed-over' },
      '.due.unit: “workday” cannot stand here. Write one of: working-day, calendar-day, month, hour.',
    ],
    [
      'of no days',
      { within: 0, unit: 'working-day', after: 'handed-over' },
      '.due.within: 0 is too little. Write more than 0.',
    ],
    [
      'of half days',
      { within: 1.5, unit: 'working-day', after: 'handed-over' },
      '.due.within: it is a number, not a whole number. Write a whole number.',
    ],
    [
      'with a number in quotes',
      { within: '10', unit: 'working-day', after: 'handed-over' },
      '.due.within: it is a text, not a number. Write a number.',
    ],
    [
      'with a misspelt trigger',
      { within: 10, unit: 'working-day', aftr: 'handed-over' },
      '.due.aftr: the language knows no “aftr” here. Did you mean “after”?',
    ],
    [
      'that rolls nowhere',
      { within: 10, unit: 'calendar-day', after: 'handed-over', roll: 'forward' },
      '.due.roll: “forward” cannot stand here. Write one of: none, next, previous.',
    ],
  ])('a clock %s', async (_, due, mistake) => {
    expect(await broken([`${step}/due`, due])).toEqual([`${place}${mistake}`])
  })

  test.each<[string, unknown, string]>([
    ['an empty list', { all: [] }, '.all: it is empty. Fill it in, or leave the field out.'],
    [
      'a comparison that stands alone',
      { fact: 'level', operator: 'equal', value: 'county' },
      ': the language knows no “fact”, “operator” and “value” here. What can stand here: all, any, not.',
    ],
    [
      'an operator that does not exist',
      { all: [{ fact: 'level', operator: 'equals', value: 'county' }] },
      '.all[0].operator: “equals” cannot stand here. Did you mean “equal”?',
    ],
    [
      '“in” without a list',
      { not: { fact: 'level', operator: 'in', value: 'county' } },
      '.not.value: it is a text, not a list. Write a list.',
    ],
    [
      'a comparison without a value',
      { any: [{ all: [{ fact: 'level', operator: 'equal' }] }] },
      '.any[0].all[0]: the field “value” is missing. Add it.',
    ],
    [
      'two forms in one',
      {
        all: [{ fact: 'level', operator: 'equal', value: 'county' }],
        any: [{ fact: 'level', operator: 'equal', value: 'county' }],
      },
      '.any: “any” cannot stand beside the others here. Leave one of them out.',
    ],
  ])('a condition: %s', async (_, when, mistake) => {
    expect(await broken(['remarks/0/when', when])).toEqual([`remarks[0].when${mistake}`])
  })

  test.each<[string, object, string]>([
    [
      'every week',
      { every: 'week', times: 1 },
      '.every: “week” cannot stand here. Write one of: year, month, quarter, half-month, half-year.',
    ],
    ['on the 31st', { every: 'month', day: 31 }, '.day: 31 is too much. Write at most 28.'],
    [
      'on a day written otherwise',
      { every: 'year', on: ['5-6'] },
      '.on[0]: “5-6” is not written as it should be. A day of the year is written MM-DD, e.g. 05-06.',
    ],
    ['every month, without a day', { every: 'month' }, ': it needs “day”, or “times”. Add what is meant.'],
    [
      'at no time',
      {},
      ': it needs “every” and “on”, or “every” and “day”, or “every” and “times”, or “unscheduled”. Add what is meant.',
    ],
  ])('a duty %s', async (_, when, mistake) => {
    expect(await broken(['duties/other', duty(when)])).toEqual([`duties.other.when${mistake}`])
  })

  test('several are told together', async () => {
    expect(await broken(['version', 1], ['policy', undefined], ['title/zh', ''])).toHaveLength(3)
    expect(await mistakesIn({})).toEqual([
      'rulebook: the fields “id”, “version”, “jurisdiction”, “title”, “authority”, “document”, “provisions”, “doubts”, “facts”, “roles”, “phases” and “policy” are missing. Add them.',
    ])
  })
})
