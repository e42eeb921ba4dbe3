import { describe, expect, test } from 'vitest'
import { compile } from '../../compile.ts'
import {
  type Assessment,
  assess,
  duties,
  mayLog,
  type Problem,
  type ProblemEvent,
  rulebooks,
  unscheduledDuties,
} from '../../index.ts'
import { decisions } from './decisions.ts'
import { kunming2017 } from './rulebook.ts'

const kunming = rulebooks.get('kunming-2017')
const on = (type: string, day: string, more: Partial<ProblemEvent> = {}): ProblemEvent => ({ type, on: day, ...more })
const confirmed = (fact: string, value: 'yes' | 'no'): ProblemEvent => on('judged', '2017-11-20', { fact, value })

const problem = (...events: ProblemEvent[]): Problem => ({
  number: 3,
  title: '某工业园区集中式污水处理设施未开工',
  units: { lead: '市工信委', responsible: ['某区人民政府'] },
  timeLimit: '2017-12-31',
  measures: '建成并投运污水处理厂',
  events,
})
const planned = on('plan-issued', '2017-02-10')
const rectified = on('rectified', '2017-11-15')

const gatesOf = (assessment: Assessment) => Object.fromEntries(assessment.gates.map(({ id, met }) => [id, met]))
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

describe('a report is never shown as a rule', () => {
  const assessment = assess(kunming, problem(), '2017-09-01')

  test('every assessment says so first and names the doubt', () => {
    expect(assessment.rulebook.authority).toBe('report')
    expect(assessment.warnings[0]).toMatchObject({ code: 'not-binding' })
    expect(idsOf(assessment.doubts)).toContain('AMB-KM-01')
    expect(assessment.citations.every(({ path }) => path === '据报道')).toBe(true)
  })

  const { phases, measures, duties: told } = kunming2017
  const procedures = phases.flatMap((phase) => Object.values(phase.procedures))
  const told2017 = [
    ...procedures.map(({ name }) => name),
    ...phases.flatMap(({ gates = {} }) => Object.values(gates).map(({ say }) => say)),
    ...Object.values(measures ?? {}).map(({ action }) => action),
    ...Object.values(told ?? {}).map(({ name }) => name),
  ]
  test.each(told2017.map((text) => [text.zh, text.en]))(
    '“%s” tells what was reported and commands nothing',
    (zh, en) => {
      expect(zh).toMatch(/^据(2017年)?报道/)
      expect(en).toMatch(/as reported/i)
      expect(zh).not.toMatch(/必须|应当|应该|不得|须|禁止|要(?!求)/)
      expect(en).not.toMatch(/\b(must|shall|should|has to|have to|is to)\b/)
    },
  )
})

describe('the plan', () => {
  test('one problem, one plan, by the city; who issued it is not reported, nor by when', () => {
    const { steps, next, missing } = assess(kunming, problem(), '2017-01-10')
    expect(idsOf(next)).toEqual(['plan-drafted', 'plan-issued'])
    expect(steps.filter(({ phase }) => phase === 'plan').every(({ due }) => due === null)).toBe(true)
    expect(next[1]?.actor).toMatchObject([{ unstated: true, units: [] }])
    expect(missing).toEqual([])
  })

  test('the one person in charge is not the lead unit', () => {
    const [draft] = assess(kunming, problem(), '2017-01-10').next
    expect(draft?.doubts).toEqual(['AMB-KM-07'])
    expect(draft?.note?.zh).toContain('与牵头单位分别核对')
  })

  test('a plan on record stands for its drafting', () => {
    const { steps } = assess(kunming, problem(planned), '2017-02-11')
    expect(steps[0]).toMatchObject({ id: 'plan-drafted', state: 'done', done: { impliedBy: 'plan-issued' } })
  })
})

describe('time nodes', () => {
  test('the ledger’s time limit is the node; it is met on its day and missed the day after', () => {
    expect(assess(kunming, problem(planned), '2017-12-31')).toMatchObject({ status: 'due-today', due: '2017-12-31' })
    const late = assess(kunming, problem(planned), '2018-01-02')
    expect(late.overdue).toMatchObject([{ step: 'rectified', calendarDaysLate: 2 }])
    expect(late.next[0]?.deadline?.basis).toBe('plan')
  })

  test('the wall chart puts milestones in the order of time, beside the whole', () => {
    const milestones = [
      { goal: '主体完工', by: '2017-06-30' },
      { goal: '通水运行', by: '2017-10-31' },
    ]
    const { next } = assess(kunming, { ...problem(planned), milestones }, '2017-03-01')
    expect(next.map(({ milestone, due }) => [milestone, due])).toEqual([
      [1, '2017-06-30'],
      [2, '2017-10-31'],
      [null, '2017-12-31'],
    ])
  })

  test('immediate rectification has no day of its own', () => {
    const immediate: Problem = { ...problem(planned), timeLimit: { text: '立行立改', kind: 'immediate', due: null } }
    expect(assess(kunming, immediate, '2018-06-01')).toMatchObject({ status: 'no-deadline', overdue: [] })
  })
})

describe('“六个不放过” before close-out', () => {
  test('stand before a problem that is rectified, not before', () => {
    expect(assess(kunming, problem(planned), '2017-11-01').gates).toEqual([])
    expect(assess(kunming, problem(planned, rectified), '2017-11-16').gates).toHaveLength(6)
  })

  test('three can be seen in the ledger, three are for a person to say', () => {
    expect(gatesOf(assess(kunming, problem(planned, rectified), '2017-11-16'))).toEqual({
      responsibility: true,
      measures: true,
      mechanism: null,
      rectified: true,
      public: null,
      ledger: null,
    })
  })

  test('a ledger without unit and measures does not pass, and says which', () => {
    const bare: Problem = { title: '某问题', events: [planned, rectified] }
    expect(gatesOf(assess(kunming, bare, '2017-11-16'))).toMatchObject({ responsibility: false, measures: false })
  })

  test('what a person says counts from the day it is said', () => {
    const judged = problem(
      planned,
      rectified,
      confirmed('public-satisfied', 'no'),
      confirmed('lasting-mechanism', 'yes'),
      confirmed('ledger-in-order', 'yes'),
    )
    expect(gatesOf(assess(kunming, judged, '2017-11-19'))).toMatchObject({ public: null, mechanism: null })
    expect(gatesOf(assess(kunming, judged, '2017-11-20'))).toMatchObject({
      public: false,
      mechanism: true,
      ledger: true,
    })
  })

  test('the misprint is quoted as printed, with what is meant', () => {
    const { measures } = kunming2017.phases[2]?.gates ?? {}
    expect(measures?.say.zh).toContain('“错失”（疑为“措施”）不具体不放过')
    expect(measures?.doubts).toEqual(['AMB-KM-02'])
  })

  test('who accepts is not reported, and no acceptance is invented', () => {
    const { next } = assess(kunming, problem(planned, rectified), '2017-11-16')
    expect(next).toMatchObject([{ id: 'closed', due: null, actor: [{ role: 'unstated', unstated: true }] }])
    expect(next[0]?.note?.zh).toContain('报道没讲由谁验收')
    expect(mayLog(kunming, problem(planned), on('closed', '2017-11-16'), '2017-11-16')).toMatchObject([
      { code: 'out-of-order', requires: ['rectified'] },
    ])
  })
})

describe('pressing on', () => {
  const measures = assess(kunming, problem(planned), '2017-10-01').measures
  const measure = (id: string) => measures.find((candidate) => candidate.id === id)

  test('notices, reminders, inspection and timetable, accountability: the ladder as told', () => {
    expect(measures.filter(({ rung }) => rung !== null).map(({ id, rung }) => [rung, id])).toEqual([
      [1, 'supervision-notice'],
      [2, 'reminders'],
      [3, 'inspection-rounds'],
      [3, 'timetable'],
      [4, 'accountability'],
    ])
  })

  test('supervision notices: one on each problem for immediate rectification or due by December 2017', () => {
    expect(measure('supervision-notice')).toMatchObject({
      ground: { zh: '立行立改和2017年12月底前需完成的重点问题（当时21个）' },
      by: [{ name: { zh: '市委办公厅' } }, { name: { zh: '市政府办公厅' } }],
      to: [{ units: ['某区人民政府'] }],
      groundIs: 'judged',
    })
  })

  test('the 21 problems and the 23 items are not merged', () => {
    expect(measure('inspection-rounds')?.ground.zh).toContain('23项')
    expect(kunming2017.measures?.['supervision-notice']?.doubts).toContain('AMB-KM-03')
    expect(kunming2017.measures?.['inspection-rounds']?.doubts).toContain('AMB-KM-03')
  })

  test('return visits for what is rectified, a timetable for what is not', () => {
    const offered = (...events: ProblemEvent[]) =>
      idsOf(assess(kunming, problem(planned, ...events), '2017-12-20').measures)
    expect(offered()).toContain('timetable')
    expect(offered()).not.toContain('return-visit')
    expect(offered(rectified)).toContain('return-visit')
    expect(offered(rectified)).not.toContain('timetable')
    expect(offered(rectified, on('closed', '2017-12-01'))).toContain('return-visit')
  })
})

describe('what is not computed', () => {
  test('no date for news, joint meetings or the wall chart', () => {
    expect(duties(kunming, { from: '2016-01-01', to: '2018-12-31' })).toEqual([])
    expect(idsOf(unscheduledDuties(kunming))).toEqual(['wall-chart', 'news-published', 'joint-meetings', 'four-fields'])
  })

  test('31 of 47 done is a count of the past, no target, and no field is required', () => {
    expect(kunming2017.targets).toBeUndefined()
    expect(kunming2017.required).toBeUndefined()
  })
})

test('the shipped decisions are those of json-rules-engine', async () => {
  const { table } = await compile(kunming2017)
  expect(table).toEqual(decisions)
})
