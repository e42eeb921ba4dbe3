import { describe, expect, test } from 'vitest'
import { compile } from '../../compile.ts'
import { assess, mayLog, type Problem, type ProblemEvent, rulebooks } from '../../index.ts'
import { decisions } from './decisions.ts'
import { chuxiong2020 } from './rulebook.ts'

const chuxiong = rulebooks.get('chuxiong-2020')

const problem = (more: Partial<Problem>, ...events: ProblemEvent[]): Problem => ({
  number: 7,
  title: '龙川江支流沿岸尾矿库渗漏',
  units: { lead: '州生态环境局', responsible: ['牟定县人民政府'] },
  ...more,
  events,
})
const on = (type: string, day: string, more: Partial<ProblemEvent> = {}): ProblemEvent => ({ type, on: day, ...more })
const planned = on('plan-issued', '2021-01-15')

const gapIn = (assessment: ReturnType<typeof assess>, phase: string) =>
  assessment.class.phases.find((candidate) => candidate.phase === phase)?.gap

test('the shipped decisions are the verdicts of json-rules-engine', async () => {
  expect((await compile(chuxiong2020)).table).toEqual(decisions)
})

describe('a problem that was handed over, and nothing else', () => {
  const assessment = assess(chuxiong, problem({}, on('handed-over', '2020-11-02')), '2021-03-01')

  test('no plan clock runs: the text has none, and those of other places are not borrowed', () => {
    expect(assessment).toMatchObject({ phase: 'plan', status: 'no-deadline', due: null, next: [], overdue: [] })
  })

  test('the gap says so and names the provincial notice', () => {
    expect(gapIn(assessment, 'plan')?.say.zh).toMatch(/没有规定.*云发改基础〔2020〕973号/)
    expect(gapIn(assessment, 'plan')?.say.en).toContain('No. 973')
    expect(assessment.doubts.map(({ id }) => id)).toEqual(expect.arrayContaining(['AMB-CX-01', 'AMB-GEN-08']))
    expect(assessment.citations.map(({ provision }) => provision)).toContain('CX-011')
  })

  test('level and severity of other documents change nothing and are not asked for', () => {
    const labelled = problem(
      { level: 'provincial', severity: 'key', source: 'warning-film' },
      on('handed-over', '2020-11-02'),
    )
    expect(assess(chuxiong, labelled, '2021-03-01').class.phases).toEqual(assessment.class.phases)
    expect(assessment.missing).toEqual([])
  })

  test('nobody has judged anything, so no measure is called for', () => {
    expect(assessment.measures).toEqual([])
  })
})

describe('one plan and one lead unit for each problem (第三条)', () => {
  test('lead and responsible unit are required', () => {
    expect(chuxiong2020.required?.map(({ field, cite }) => [field, cite[0]])).toEqual([
      ['units.lead', 'CX-011'],
      ['units.responsible', 'CX-012'],
    ])
  })

  test('an empty field shows', () => {
    const { warnings } = assess(chuxiong, problem({ units: { lead: '州生态环境局' } }), '2021-02-01')
    expect(warnings).toMatchObject([{ code: 'missing-field', text: { zh: '还没有填写责任单位（负全责）。' } }])
  })

  test('a second plan is refused', () => {
    const [objection] = mayLog(chuxiong, problem({}, planned), on('plan-issued', '2021-02-01'), '2021-02-01')
    expect(objection?.code).toBe('already-recorded')
  })

  test('the rectification is gated by the plan', () => {
    const { gates } = assess(chuxiong, problem({}, planned), '2021-02-01')
    expect(gates).toMatchObject([{ id: 'one-plan', met: true, citations: [{ provision: 'CX-011' }] }])
  })
})

describe('a plan with a time limit of 30 June 2021', () => {
  const limited = problem({ timeLimit: '2021-06-30' }, planned)

  test('the responsible unit does the work, the lead unit urges, by the limit of the plan', () => {
    const { next, status } = assess(chuxiong, limited, '2021-06-01')
    expect(status).toBe('on-track')
    expect(next).toMatchObject([
      {
        id: 'rectified',
        due: '2021-06-30',
        deadline: { basis: 'plan' },
        actor: [{ units: ['牟定县人民政府'] }],
        parties: [{ capacity: 'urges', units: ['州生态环境局'] }],
        note: { zh: expect.stringContaining('企业是整改的责任主体') },
      },
    ])
  })

  test('on 1 July it is overdue: that is delay and a ground to warn; “clearly behind” is not for the clock to say', () => {
    const assessment = assess(chuxiong, limited, '2021-07-01')
    expect(assessment.status).toBe('overdue')
    expect(assessment.overdue).toMatchObject([{ step: 'rectified', due: '2021-06-30', workingDaysLate: 1 }])
    expect(assessment.measures.map(({ id }) => id)).toEqual(['early-warning-delay'])
  })
})

describe('off the ledger (第五条)', () => {
  const rectified = on('rectified', '2021-06-20')

  test('what is rectified is closed out; by whom the text does not say', () => {
    const { status, next } = assess(chuxiong, problem({}, planned, rectified), '2021-06-25')
    expect(status).toBe('rectified')
    expect(next).toMatchObject([
      { id: 'closed', act: 'close', due: null, actor: [{ unstated: true }], citations: [{ provision: 'CX-032' }] },
    ])
    expect(next[0]?.note?.zh).toContain('云发改基础〔2020〕973号')
  })

  test('there is no acceptance chain, and the answer says so at every stage', () => {
    for (const events of [[], [planned], [planned, rectified]]) {
      const assessment = assess(chuxiong, problem({}, ...events), '2021-06-25')
      expect(gapIn(assessment, 'accept')?.say.zh).toMatch(/没有规定.*谁验收.*973号/)
      expect(assessment.steps.map(({ act }) => act)).not.toContain('accept')
    }
  })

  test('what is not rectified stays on it', () => {
    const [objection] = mayLog(chuxiong, problem({}, planned), on('closed', '2021-06-25'), '2021-06-25')
    expect(objection).toMatchObject({ code: 'out-of-order', requires: ['rectified'] })
    expect(mayLog(chuxiong, problem({}, planned, rectified), on('closed', '2021-06-25'), '2021-06-25')).toEqual([])
  })

  test('closed out is closed', () => {
    const closed = problem({}, planned, rectified, on('closed', '2021-06-25'))
    expect(assess(chuxiong, closed, '2021-06-26')).toMatchObject({ status: 'closed', phase: null, next: [] })
  })

  test('a relapse has to be rectified again before a second close-out', () => {
    const back = problem({}, planned, rectified, on('closed', '2021-06-25'), on('relapsed', '2021-09-01'))
    expect(assess(chuxiong, back, '2021-09-02')).toMatchObject({ phase: 'rectify', next: [{ id: 'rectified' }] })
    expect(mayLog(chuxiong, back, on('closed', '2021-09-02'), '2021-09-02')).toMatchObject([{ code: 'out-of-order' }])
  })
})
