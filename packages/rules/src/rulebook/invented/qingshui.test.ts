import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { compile } from '../../compile.ts'
import { assess, mayLog, type Problem, type ProblemEvent, type Rulebook } from '../../index.ts'

let qingshui: Rulebook
beforeAll(async () => {
  qingshui = await compile(parse(readFileSync(new URL('./qingshui.yaml', import.meta.url), 'utf8')))
})

const on = (type: string, day: string, more: Partial<ProblemEvent> = {}): ProblemEvent => ({ type, on: day, ...more })
const problem = (...events: ProblemEvent[]): Problem => ({
  title: '某问题',
  units: { responsible: ['白沙镇人民政府'] },
  events,
})
const due = (given: Problem, asOf: string, step: string) =>
  assess(qingshui, given, asOf).steps.find(({ id }) => id === step)?.due

describe('a county that is written in YAML and needs no code', () => {
  test('a clock in months: the corresponding day, and the next working day where it is none', () => {
    expect(due(problem(on('handed-over', '2024-01-05')), '2024-01-08', 'plan-drafted')).toBe('2024-03-05')
    expect(due(problem(on('handed-over', '2024-02-04')), '2024-02-05', 'plan-drafted')).toBe('2024-04-07')
    expect(due(problem(on('handed-over', '2024-06-30')), '2024-07-01', 'plan-drafted')).toBe('2024-08-30')
  })

  test('a public notice of 5 working days: its first day counts', () => {
    const published = problem(
      on('handed-over', '2024-01-05'),
      on('plan-drafted', '2024-01-10'),
      on('plan-published', '2024-01-15'),
    )
    expect(due(published, '2024-01-15', 'notice-ended')).toBe('2024-01-19')
  })

  test('acceptance is applied for 10 working days ahead of the time limit, wherever an extension puts it (14 September is a make-up day)', () => {
    const planned = { ...problem(on('plan-issued', '2024-02-01')), timeLimit: '2024-06-28' }
    expect(due(planned, '2024-02-02', 'acceptance-requested')).toBe('2024-06-14')
    const extended = {
      ...planned,
      events: [...planned.events, on('extended', '2024-06-03', { until: '2024-09-30', basis: '县政府批复' })],
    }
    expect(due(extended, '2024-06-04', 'acceptance-requested')).toBe('2024-09-14')
  })

  test('an outside event overrides: exposed in the media, the urgent procedure and its 24 hours apply', () => {
    const exposed = problem(on('handed-over', '2024-01-05'), on('media-exposed', '2024-01-09', { at: '16:30' }))
    const assessment = assess(qingshui, exposed, '2024-01-09')
    expect(assessment.class.phases[0]?.procedure).toBe('urgent')
    const handled = assessment.steps.find(({ id }) => id === 'emergency-handled')
    expect(handled?.deadline).toMatchObject({ date: '2024-01-10', until: '16:30', clock: { within: 24, unit: 'hour' } })
    expect(assess(qingshui, exposed, '2024-01-11').status).toBe('overdue')
  })

  test('a body that does everything alone', () => {
    const done = problem(on('plan-issued', '2024-02-01'), on('rectified', '2024-03-01'))
    const [step] = assess(qingshui, done, '2024-03-04').next
    expect(step).toMatchObject({ id: 'closed', act: 'accept-and-close', parties: [] })
    expect(step?.actor.map(({ name }) => name.zh)).toEqual(['县生态环境分局'])
    expect(mayLog(qingshui, done, on('closed', '2024-03-04'), '2024-03-04')).toEqual([])
  })
})

describe('lights', () => {
  const judged = (value: string, day = '2024-01-10') =>
    on('judged', day, { fact: 'forecast', value, by: '白沙镇联络员' })
  const light = (asOf: string, ...events: ProblemEvent[]) =>
    assess(qingshui, problem(on('handed-over', '2024-01-05'), ...events), asOf).signal?.id

  test('no forecast, no light: nobody guesses one, it is asked for', () => {
    expect(light('2024-01-12')).toBeUndefined()
    const { missing } = assess(qingshui, problem(on('handed-over', '2024-01-05')), '2024-01-12')
    expect(missing.find(({ fact }) => fact === 'forecast')?.question.zh).toBe('联络员预判能否按期完成？')
  })

  test('a person’s forecast decides, dated and attributed; the last one stands', () => {
    expect(light('2024-01-12', judged('in-time'))).toBe('green')
    expect(light('2024-01-22', judged('in-time'), judged('at-risk', '2024-01-18'))).toBe('yellow')
    expect(light('2024-01-12', judged('in-time'), judged('at-risk', '2024-01-18'))).toBe('green')
  })

  test('the second yellow card turns it red, whatever the forecast', () => {
    expect(light('2024-01-22', judged('in-time'), on('yellow-card', '2024-01-15'))).toBe('green')
    expect(
      light('2024-01-22', judged('in-time'), on('yellow-card', '2024-01-15'), on('yellow-card', '2024-01-19')),
    ).toBe('red')
  })

  test('a missed date turns it red, forecast or not', () => {
    expect(light('2024-03-06')).toBe('red')
    expect(light('2024-03-05', judged('in-time'))).toBe('green')
  })
})

test('a clock that stands still while material is supplemented: no date meanwhile, then the working days that passed are added', () => {
  const exposed = [on('media-exposed', '2024-01-09'), on('emergency-handled', '2024-01-10')]
  expect(due(problem(...exposed), '2024-01-11', 'plan-issued')).toBe('2024-01-30')
  const stopped = [...exposed, on('supplementing', '2024-01-15')]
  expect(due(problem(...stopped), '2024-01-16', 'plan-issued')).toBeNull()
  const resumed = [...stopped, on('supplemented', '2024-01-18')]
  expect(due(problem(...resumed), '2024-01-19', 'plan-issued')).toBe('2024-02-02')
  const late = [...exposed, on('supplementing', '2024-02-01'), on('supplemented', '2024-02-05')]
  expect(due(problem(...late), '2024-02-06', 'plan-issued')).toBe('2024-01-30')
})

test('a step that follows one that does not exist here follows what that one rests on', async () => {
  const written = parse(readFileSync(new URL('./qingshui.yaml', import.meta.url), 'utf8'))
  const { steps } = written.phases[0].procedures.ordinary
  steps[2].when = { all: [{ fact: 'yellow-cards', operator: 'notEqual', value: '0' }] }
  const changed = await compile(written)
  const drafted = problem(on('handed-over', '2024-01-05'), on('plan-drafted', '2024-01-10'))
  const ids = assess(changed, drafted, '2024-01-11').steps.map(({ id, state }) => `${id} ${state}`)
  expect(ids).not.toContain('notice-ended later')
  expect(ids).toContain('plan-issued later')
  const published = { ...drafted, events: [...drafted.events, on('plan-published', '2024-01-15')] }
  expect(mayLog(changed, published, on('plan-issued', '2024-01-22'), '2024-01-22')).toEqual([])
  expect(mayLog(changed, drafted, on('plan-issued', '2024-01-22'), '2024-01-22')[0]?.requires).toEqual([
    'plan-published',
  ])
})

describe('a public notice after the acceptance, where objections may come in', () => {
  const accepted = [
    on('media-exposed', '2024-01-09'),
    on('plan-issued', '2024-01-25'),
    on('rectified', '2024-03-01'),
    on('accepted', '2024-03-11'),
    on('acceptance-published', '2024-03-13'),
  ]
  const objected = [...accepted, on('objection-raised', '2024-03-15')]
  const settled = [...objected, on('objection-settled', '2024-03-20')]

  test('without one: seven working days, the first of them the day of the notice', () => {
    expect(due(problem(...accepted), '2024-03-14', 'acceptance-notice-ended')).toBe('2024-03-21')
  })

  test('an objection stops the notice: no date, it waits for the settlement, and its end cannot be logged', () => {
    const assessment = assess(qingshui, problem(...objected), '2024-03-18')
    expect(assessment).toMatchObject({ status: 'rectified', due: null })
    expect(assessment.next).toMatchObject([
      { id: 'acceptance-notice-ended', state: 'waiting', due: null, waitsFor: { event: 'objection-settled' } },
    ])
    expect(assessment.steps.find(({ id }) => id === 'closed')?.state).toBe('later')
    const ended = on('acceptance-notice-ended', '2024-03-21')
    expect(mayLog(qingshui, problem(...objected), ended, '2024-03-21')).toMatchObject([
      { code: 'out-of-order', requires: ['objection-settled'] },
    ])
  })

  test('settled, the notice goes on by the working days that it stood still; its reasons cover the whole of them', () => {
    const step = assess(qingshui, problem(...settled), '2024-03-20').next[0]
    expect(step).toMatchObject({ id: 'acceptance-notice-ended', state: 'open', due: '2024-03-26' })
    expect(step?.deadline?.days?.skipped.map(({ from }) => from)).toEqual(['2024-03-16', '2024-03-23'])
    const ended = on('acceptance-notice-ended', '2024-03-27')
    expect(mayLog(qingshui, problem(...settled), ended, '2024-03-27')).toEqual([])
  })
})
