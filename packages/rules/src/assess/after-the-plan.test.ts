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

describe('after the plan', () => {
  const planned = [
    handedOver,
    on('submitted-to-county-lead', '2023-06-14'),
    on('submitted-to-municipal-sector-authority', '2023-06-19'),
    on('municipal-sector-authority-consented', '2023-06-28'),
    on('plan-issued', '2023-06-30'),
  ]

  test('the time limit of the plan is the date to watch, marked as the plan’s and not the law’s', () => {
    const assessment = assess(shidian, problem({ timeLimit: '2023-09-30' }, ...planned), '2023-07-03')
    expect(assessment).toMatchObject({ phase: 'rectify', status: 'on-track', due: '2023-09-30' })
    expect(stepIn(assessment, 'rectified').deadline?.basis).toBe('plan')
  })

  test('立行立改 has no date', () => {
    const timeLimit = { text: '立行立改', kind: 'immediate', due: null } as const
    expect(assess(shidian, problem({ timeLimit }, ...planned), '2023-07-03')).toMatchObject({
      status: 'no-deadline',
      due: null,
    })
  })

  test('an extension moves the date and keeps the old one beside it', () => {
    const extended = on('extended', '2023-09-20', { until: '2023-12-31', basis: '市推长办批复' })
    const assessment = assess(shidian, problem({ timeLimit: '2023-09-30' }, ...planned, extended), '2023-10-10')
    expect(assessment).toMatchObject({ status: 'on-track', due: '2023-12-31' })
    expect(stepIn(assessment, 'rectified').deadline).toMatchObject({
      basis: 'extension',
      was: '2023-09-30',
      grantedBy: '市推长办批复',
    })
  })

  test('milestones are due one by one', () => {
    const milestones = [
      { goal: '建成管网', by: '2023-08-31' },
      { goal: '通水运行', by: '2023-10-31' },
    ]
    const first = on('milestone-reached', '2023-08-30', { milestone: 1 })
    expect(assess(shidian, problem({ milestones }, ...planned), '2023-09-01')).toMatchObject({
      status: 'overdue',
      due: '2023-08-31',
    })
    expect(assess(shidian, problem({ milestones }, ...planned, first), '2023-09-01')).toMatchObject({
      status: 'on-track',
      due: '2023-10-31',
    })
  })

  test('rectified, closed out, relapsed', () => {
    const rectified = [...planned, on('rectified', '2023-08-01')]
    expect(assess(shidian, problem({}, ...rectified), '2023-08-02')).toMatchObject({
      status: 'rectified',
      phase: 'close',
    })
    const closed = [
      ...rectified,
      on('self-inspected', '2023-08-03'),
      on('department-head-signed-off', '2023-08-04'),
      on('closed', '2023-08-10'),
    ]
    const after = assess(shidian, problem({}, ...closed), '2023-08-11')
    expect(after).toMatchObject({ status: 'closed', phase: null, due: null })
    const relapsed = [...closed, on('relapsed', '2023-09-01')]
    expect(assess(shidian, problem({}, ...relapsed), '2023-09-02')).toMatchObject({
      status: 'no-deadline',
      phase: 'rectify',
    })
    expect(assess(shidian, problem({}, ...relapsed), '2023-08-20').status).toBe('closed')
  })
})
