import { describe, expect, test } from 'vitest'
import { assess, type Problem, type ProblemEvent, rulebooks } from '../index.ts'

const shidian = rulebooks.get('shidian-2023')

const problem = (more: Partial<Problem>, ...events: ProblemEvent[]): Problem => ({
  number: 12,
  title: '姚关镇集镇污水直排',
  level: 'municipal',
  severity: 'general',
  source: 'handed-over',
  units: { lead: '县水务局', responsible: ['姚关镇人民政府'] },
  ...more,
  events,
})
const handedOver: ProblemEvent = { type: 'handed-over', on: '2023-06-01' }
const on = (type: string, day: string, more: Partial<ProblemEvent> = {}): ProblemEvent => ({ type, on: day, ...more })
const stepIn = (assessment: ReturnType<typeof assess>, id: string) => {
  const step = assessment.steps.find((candidate) => candidate.id === id)
  if (!step) throw new Error(`no step ${id}`)
  return step
}

describe('a municipal general problem handed over on 1 June 2023', () => {
  const assessment = assess(shidian, problem({}, handedOver), '2023-06-20')

  test('the 10 working days ended on 15 June: overdue by 3 working days, 5 calendar days', () => {
    expect(assessment.status).toBe('overdue')
    expect(assessment.due).toBe('2023-06-15')
    expect(assessment.overdue).toMatchObject([
      { step: 'submitted-to-county-lead', due: '2023-06-15', workingDaysLate: 3, calendarDaysLate: 5 },
    ])
  })

  test('the 15 working days run beside them and end on a make-up Sunday; the explanation shows the days off and the make-up day', () => {
    const { due, deadline } = stepIn(assessment, 'submitted-to-municipal-sector-authority')
    expect(due).toBe('2023-06-25')
    expect(deadline?.trigger).toMatchObject({ event: 'handed-over', on: '2023-06-01' })
    expect(deadline?.clock).toEqual({ within: 15, unit: 'working-day' })
    expect(deadline?.days?.skipped).toContainEqual(
      expect.objectContaining({
        from: '2023-06-22',
        to: '2023-06-24',
        name: { zh: '端午节', en: 'Dragon Boat Festival' },
      }),
    )
    expect(deadline?.days?.makeUpDays.map(({ date }) => date)).toEqual(['2023-06-25'])
  })

  test('next: the township drafts and submits to the county water bureau; drafting has no clock of its own', () => {
    const [draft, submit] = assessment.next
    expect(draft).toMatchObject({ id: 'plan-drafted', due: '2023-06-15', late: null })
    expect(draft?.deadline?.inside).toBe('submitted-to-county-lead')
    expect(submit).toMatchObject({ id: 'submitted-to-county-lead', due: '2023-06-15' })
    expect(submit?.actor[0]?.units).toEqual(['姚关镇人民政府'])
    expect(submit?.parties).toMatchObject([{ capacity: 'reviews', units: ['县水务局'] }])
    expect(submit?.citations).toMatchObject([{ provision: 'SD-041', path: '二(一)' }])
  })

  test('the last day is in time until it ends', () => {
    expect(assess(shidian, problem({}, handedOver), '2023-06-15').status).toBe('due-today')
    expect(assess(shidian, problem({}, handedOver), '2023-06-16').status).toBe('overdue')
    expect(assess(shidian, problem({}, handedOver), '2023-06-12').status).toBe('due-soon')
    expect(assess(shidian, problem({}, handedOver), '2023-06-09').status).toBe('on-track')
  })

  test('a submission on the last day is in time, one on the day after is a day late; the other clock does not move', () => {
    const inTime = assess(shidian, problem({}, handedOver, on('submitted-to-county-lead', '2023-06-15')), '2023-06-20')
    expect(stepIn(inTime, 'submitted-to-county-lead').done).toMatchObject({ on: '2023-06-15', late: null })
    expect(inTime.due).toBe('2023-06-25')
    const late = assess(shidian, problem({}, handedOver, on('submitted-to-county-lead', '2023-06-16')), '2023-06-20')
    expect(stepIn(late, 'submitted-to-county-lead').done?.late).toEqual({ workingDaysLate: 1, calendarDaysLate: 1 })
    expect(late.due).toBe('2023-06-25')
    expect(late.overdue).toEqual([])
  })

  test('drafting is implied by the submission, the submission is not implied by what follows', () => {
    const done = assess(shidian, problem({}, handedOver, on('submitted-to-county-lead', '2023-06-14')), '2023-06-20')
    expect(stepIn(done, 'plan-drafted')).toMatchObject({
      state: 'done',
      done: { impliedBy: 'submitted-to-county-lead' },
    })
    const skipped = assess(
      shidian,
      problem({}, handedOver, on('submitted-to-municipal-sector-authority', '2023-06-19')),
      '2023-06-20',
    )
    expect(stepIn(skipped, 'submitted-to-county-lead').state).toBe('unrecorded')
    expect(skipped.warnings.map(({ code }) => code)).toContain('unrecorded-step')
    expect(skipped.status).not.toBe('overdue')
  })

  test('a plan that was sent back is taken up again without a new clock', () => {
    const events = [
      handedOver,
      on('submitted-to-county-lead', '2023-06-14'),
      on('returned', '2023-06-16', { step: 'submitted-to-county-lead' }),
    ]
    const returned = assess(shidian, problem({}, ...events), '2023-06-30')
    expect(stepIn(returned, 'submitted-to-county-lead')).toMatchObject({
      state: 'returned',
      late: null,
      done: { on: '2023-06-14' },
    })
    expect(returned.next.map(({ id }) => id)).toContain('submitted-to-county-lead')
  })
})

describe('a provincial key problem', () => {
  const waiting = problem({ level: 'provincial', severity: 'key' }, handedOver)

  test('waits for the upper plan: no date, and what to do meanwhile', () => {
    const assessment = assess(shidian, waiting, '2023-06-20')
    expect(assessment.status).toBe('waiting')
    expect(assessment.due).toBeNull()
    expect(assessment.next).toMatchObject([{ id: 'upper-plan-issued', act: 'cooperate', due: null }])
    expect(assessment.next[0]?.meanwhile?.zh).toContain('配合上级部门')
    expect(stepIn(assessment, 'submitted-to-county-lead').waitsFor?.event).toBe('upper-plan-issued')
    expect(assessment.missing).toContainEqual(expect.objectContaining({ fact: 'upper-plan-issued', kind: 'event' }))
  })

  test('has 5 working days from the issue of the upper plan, the consent of the county government inside them', () => {
    const events = [handedOver, on('upper-plan-issued', '2023-06-19')]
    const assessment = assess(shidian, { ...waiting, events }, '2023-06-20')
    expect(stepIn(assessment, 'submitted-to-county-lead')).toMatchObject({ due: '2023-06-27', state: 'later' })
    expect(stepIn(assessment, 'county-government-consented')).toMatchObject({ due: '2023-06-27', state: 'open' })
  })

  test('the ledger names one unit as author and as reviewer: somebody should look', () => {
    const events = [handedOver, on('upper-plan-issued', '2023-06-19')]
    expect(assess(shidian, { ...waiting, events }, '2023-06-20').warnings).toContainEqual(
      expect.objectContaining({
        code: 'same-body',
        text: expect.objectContaining({ zh: expect.stringContaining('县水务局') }),
      }),
    )
  })
})

describe('where nothing may be computed', () => {
  test('a problem that the county found itself: the gap is declared, no date, no step', () => {
    const assessment = assess(
      shidian,
      problem({ level: 'county', source: 'sector-screening' }, handedOver),
      '2023-12-31',
    )
    expect(assessment).toMatchObject({ status: 'no-deadline', due: null, overdue: [] })
    expect(assessment.steps.filter(({ phase }) => phase !== 'rectify')).toEqual([])
    expect(assessment.class.phases[0]?.gap?.say.zh).toContain('没有规定')
  })

  test('no hand-over date: waiting, and the date is asked for', () => {
    const assessment = assess(shidian, problem({}), '2023-06-20')
    expect(assessment.status).toBe('waiting')
    expect(assessment.missing[0]).toMatchObject({
      fact: 'handed-over',
      kind: 'event',
      question: { zh: '移交是哪一天？' },
    })
  })

  test('a fact that only decides whether a measure is open is asked for last, and says for which', () => {
    const { missing, measures } = assess(shidian, problem({}), '2023-06-20')
    expect(missing.at(-1)).toMatchObject({ fact: 'difficult', phases: [], measures: ['half-monthly-check'] })
    expect(measures.map(({ id }) => id)).not.toContain('half-monthly-check')
    const stated = assess(shidian, problem({ facts: { difficult: 'yes' } }), '2023-06-20')
    expect(stated.missing.map(({ fact }) => fact)).not.toContain('difficult')
    expect(stated.measures.map(({ id }) => id)).toContain('half-monthly-check')
  })

  test('severity not known: unclassified, but a date that holds either way is not hidden', () => {
    const { severity: _, ...unclassified } = problem({}, handedOver)
    const assessment = assess(shidian, unclassified, '2023-06-20')
    expect(assessment.status).toBe('unclassified')
    expect(assessment.warnings).toContainEqual(
      expect.objectContaining({
        code: 'due-in-every-class',
        text: expect.objectContaining({ zh: expect.stringContaining('2023年6月15日') }),
      }),
    )
  })

  test('a clock that ran out before the document was published is not called overdue', () => {
    const assessment = assess(shidian, problem({}, on('handed-over', '2023-04-03')), '2023-06-20')
    expect(assessment.status).not.toBe('overdue')
    expect(assessment.warnings.map(({ code }) => code)).toContain('before-the-document')
  })

  test('past the last announced year a date is provisional and says so', () => {
    const assessment = assess(shidian, problem({}, on('handed-over', '2026-12-25')), '2026-12-28')
    expect(stepIn(assessment, 'submitted-to-county-lead').deadline?.provisional).toBe(true)
    expect(assessment.warnings.map(({ code }) => code)).toContain('provisional-date')
  })
})

test('impossible dates are refused, as the day asked about and in an event', () => {
  expect(() => assess(shidian, problem({}, handedOver), '2023-02-30')).toThrow(/2023-02-30/)
  expect(() => assess(shidian, problem({}, on('handed-over', '2023-06-31')), '2023-07-20')).toThrow(/2023-06-31/)
  expect(() => assess(shidian, problem({}, handedOver, on('progress', '2023-06-31')), '2023-07-20')).toThrow(
    /2023-06-31/,
  )
})
