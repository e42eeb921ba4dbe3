import { describe, expect, test } from 'vitest'
import { mayLog, type Problem, type ProblemEvent, rulebooks } from '../../index.ts'

const shidian = rulebooks.get('shidian-2023')
const on = (type: string, day: string, more: Partial<ProblemEvent> = {}): ProblemEvent => ({ type, on: day, ...more })
const handedOver = on('handed-over', '2023-06-01')
const municipal = (...events: ProblemEvent[]): Problem => ({
  title: '某问题',
  level: 'municipal',
  severity: 'general',
  source: 'handed-over',
  events,
})

const codes = (problem: Problem, event: ProblemEvent) =>
  mayLog(shidian, problem, event, '2023-06-20').map(({ code }) => code)

test('what comes next may be logged, with today’s date or an earlier one', () => {
  expect(codes(municipal(handedOver), on('submitted-to-county-lead', '2023-06-14'))).toEqual([])
  expect(codes(municipal(handedOver), on('submitted-to-county-lead', '2023-06-20'))).toEqual([])
  expect(codes(municipal(handedOver), on('progress', '2023-06-18', { note: '已进场施工' }))).toEqual([])
})

describe('refused, and why', () => {
  test.each([
    ['what has not happened yet', municipal(handedOver), on('submitted-to-county-lead', '2023-06-21'), 'future-date'],
    ['an event that nobody knows', municipal(handedOver), on('blessed', '2023-06-14'), 'unknown-event'],
    ['a step of another procedure', municipal(handedOver), on('experts-appraised', '2023-06-14'), 'not-in-procedure'],
    [
      'consent before the submission',
      municipal(handedOver),
      on('municipal-sector-authority-consented', '2023-06-14'),
      'out-of-order',
    ],
    [
      'close-out before acceptance',
      municipal(handedOver, on('rectified', '2023-06-10')),
      on('closed', '2023-06-14'),
      'out-of-order',
    ],
    [
      'self-inspection before the rectification',
      municipal(handedOver),
      on('self-inspected', '2023-06-14'),
      'out-of-order',
    ],
    [
      'a submission before the hand-over',
      municipal(handedOver),
      on('submitted-to-county-lead', '2023-05-30'),
      'before-trigger',
    ],
    ['a second hand-over', municipal(handedOver), on('handed-over', '2023-06-05'), 'already-recorded'],
    ['a classification without its result', municipal(handedOver), on('classified', '2023-06-05'), 'missing-field'],
    ['an extension without basis and date', municipal(handedOver), on('extended', '2023-06-05'), 'missing-field'],
    [
      'a step while the class is open',
      { ...municipal(handedOver), severity: undefined },
      on('submitted-to-municipal-lead', '2023-06-05'),
      'undecided',
    ],
    [
      'a step where the document has no procedure',
      { ...municipal(handedOver), level: 'county' as const },
      on('submitted-to-county-lead', '2023-06-05'),
      'not-in-procedure',
    ],
    ['a name that every object has', municipal(handedOver), on('constructor', '2023-06-05'), 'unknown-event'],
    [
      'a judgement of nothing that the rulebook asks',
      municipal(handedOver),
      on('judged', '2023-06-05', { fact: 'weather', value: 'fine' }),
      'unknown-judgement',
    ],
    [
      'a judgement with a value that the fact does not have',
      municipal(handedOver),
      on('judged', '2023-06-05', { fact: 'supervisor', value: 'somebody' }),
      'unknown-judgement',
    ],
  ])('%s', (_, problem, event, code) => {
    expect(codes(problem, event)).toEqual([code])
  })

  test('out of order names what to record first, in both languages', () => {
    const [objection] = mayLog(
      shidian,
      municipal(handedOver),
      on('municipal-sector-authority-consented', '2023-06-14'),
      '2023-06-20',
    )
    expect(objection?.requires).toEqual(['submitted-to-municipal-sector-authority'])
    expect(objection?.text.zh).toContain('“县级整改方案报市级行业主管部门')
    expect(objection?.text.en).toContain('log it first')
  })

  test('a step goes by the name that it has in the procedure of the problem', () => {
    const [objection] = mayLog(shidian, municipal(handedOver), on('county-lead-reviewed', '2023-06-14'), '2023-06-20')
    expect(objection?.text.zh).toContain('“整改方案报县级对应的牵头部门审核”')
  })

  test('after close-out only a relapse, progress and the copies may be logged', () => {
    const closed = municipal(
      handedOver,
      on('rectified', '2023-06-05'),
      on('self-inspected', '2023-06-06'),
      on('department-head-signed-off', '2023-06-07'),
      on('closed', '2023-06-08'),
    )
    expect(codes(closed, on('plan-issued', '2023-06-10'))).toEqual(['closed'])
    expect(codes(closed, on('relapsed', '2023-06-10'))).toEqual([])
    expect(codes(closed, on('close-out-copied', '2023-06-10'))).toEqual([])
  })

  test('a submission that was sent back may be logged again, once', () => {
    const returned = municipal(
      handedOver,
      on('submitted-to-county-lead', '2023-06-08'),
      on('returned', '2023-06-12', { step: 'submitted-to-county-lead' }),
    )
    expect(codes(returned, on('submitted-to-county-lead', '2023-06-14'))).toEqual([])
    const again = { ...returned, events: [...returned.events, on('submitted-to-county-lead', '2023-06-14')] }
    expect(codes(again, on('submitted-to-county-lead', '2023-06-15'))).toEqual(['already-recorded'])
  })
})
