import { describe, expect, test } from 'vitest'
import { compile } from '../../compile.ts'
import { assess, mayLog, type Problem, type ProblemEvent, rulebooks } from '../../index.ts'
import { decisions } from './decisions.ts'
import { golmud2018 } from './rulebook.ts'

const golmud = rulebooks.get('golmud-2018')

const problem = (facts: Record<string, string>, ...events: ProblemEvent[]): Problem => ({
  number: 3,
  title: '察尔汗盐湖片区某厂渣场无防渗',
  units: { responsible: ['昆仑经济技术开发区管委会'] },
  facts,
  events,
})
const on = (type: string, day: string, more: Partial<ProblemEvent> = {}): ProblemEvent => ({ type, on: day, ...more })
const ofCause = (cause: string, ...events: ProblemEvent[]) => problem({ matter: 'problem', cause }, ...events)
const hazard = (...events: ProblemEvent[]) => problem({ matter: 'hazard' }, ...events)

const stepsIn = (phase: string, of: Problem) =>
  assess(golmud, of, '2019-03-01')
    .steps.filter((step) => step.phase === phase)
    .map(({ id, citations }) => `${id} ${citations.map(({ provision }) => provision).join()}`)
const doubtsOf = (of: Problem, asOf = '2019-03-01') => assess(golmud, of, asOf).doubts.map(({ id }) => id)

test('the shipped decisions are the verdicts of json-rules-engine', async () => {
  expect((await compile(golmud2018)).table).toEqual(decisions)
})

describe('three kinds of causes, and what each demands (三(二))', () => {
  test.each([
    ['awareness', ['measures-by-class GM-016']],
    ['institutional', ['reform-measures GM-017', 'mechanism-made GM-017']],
    ['systemic', ['work-plan-made GM-018']],
    ['awareness-institutional', ['measures-by-class GM-016', 'reform-measures GM-017', 'mechanism-made GM-017']],
    ['awareness-systemic', ['measures-by-class GM-016', 'work-plan-made GM-018']],
    ['institutional-systemic', ['reform-measures GM-017', 'mechanism-made GM-017', 'work-plan-made GM-018']],
    [
      'all-three',
      ['measures-by-class GM-016', 'reform-measures GM-017', 'mechanism-made GM-017', 'work-plan-made GM-018'],
    ],
    ['none', []],
  ])('%s: what it demands adds up, and the plan of 四(二) comes last', (cause, products) => {
    expect(stepsIn('plan', ofCause(cause))).toEqual([...products, 'plan-issued GM-055'])
    expect(doubtsOf(ofCause(cause))).toEqual(expect.arrayContaining(['AMB-GM-07', 'AMB-GEN-07']))
  })

  test('the products stand side by side; the plan waits for them', () => {
    const { next } = assess(golmud, ofCause('all-three'), '2019-03-01')
    expect(next.map(({ id }) => id)).toEqual([
      'measures-by-class',
      'reform-measures',
      'mechanism-made',
      'work-plan-made',
    ])
    expect(next[0]?.actor).toMatchObject([{ units: ['昆仑经济技术开发区管委会'], presumed: true }])
    const [objection] = mayLog(golmud, ofCause('systemic'), on('plan-issued', '2019-02-01'), '2019-03-01')
    expect(objection).toMatchObject({ code: 'out-of-order', requires: ['work-plan-made'] })
  })

  test('the kind is for a person to state: it is asked for, never guessed', () => {
    const { missing, status, steps } = assess(golmud, problem({ matter: 'problem' }), '2019-03-01')
    expect(status).toBe('unclassified')
    expect(missing.map(({ fact }) => fact)).toEqual(['cause'])
    expect(missing[0]?.values.map(({ label }) => label.zh).slice(0, 3)).toEqual([
      '认识层面',
      '制度层面',
      '普遍性、系统性',
    ])
    expect(steps.filter(({ phase }) => phase === 'plan')).toEqual([])
  })

  test('a dated judgement counts as stated', () => {
    const judged = on('judged', '2019-01-10', { by: '市环保局', fact: 'cause', value: 'institutional' })
    expect(stepsIn('plan', problem({ matter: 'problem' }, judged))).toHaveLength(3)
  })

  test('problem or hazard comes first', () => {
    expect(assess(golmud, problem({}), '2019-03-01').missing.map(({ fact }) => fact)).toContain('matter')
  })
})

describe('no clocks (AMB-GM-08)', () => {
  test('a problem handed over long ago is not late for anything', () => {
    const old = ofCause('institutional', on('handed-over', '2018-08-01'))
    expect(assess(golmud, old, '2020-01-01')).toMatchObject({ status: 'no-deadline', due: null, overdue: [] })
  })

  test('who approves the plan and by when: not stated, and the step says so', () => {
    const { steps } = assess(golmud, ofCause('awareness'), '2019-03-01')
    const plan = steps.find(({ id }) => id === 'plan-issued')
    expect(plan).toMatchObject({ due: null, parties: [], note: { zh: '方案由谁审批、多长时间，文件未规定。' } })
    expect(plan?.doubts).toContain('AMB-GM-08')
  })

  test('the only date is that of the timetable of the task itself', () => {
    const limited = { ...ofCause('none', on('plan-issued', '2019-01-10')), timeLimit: '2019-06-30' }
    expect(assess(golmud, limited, '2019-03-01').next).toMatchObject([
      { id: 'rectified', due: '2019-06-30', deadline: { basis: 'plan' } },
    ])
  })
})

test('roadmap, timetable and person in charge before the plan is settled (四(二))', () => {
  const gates = (of: Problem) => assess(golmud, of, '2019-03-01').gates.map(({ id, met }) => [id, met])
  expect(gates(ofCause('none'))).toEqual([
    ['roadmap', null],
    ['timetable', false],
    ['person-in-charge', null],
  ])
  const judged = on('judged', '2019-01-05', { fact: 'roadmap', value: 'yes' })
  expect(gates({ ...ofCause('none', judged), timeLimit: '2019-06-30' })).toEqual([
    ['roadmap', true],
    ['timetable', true],
    ['person-in-charge', null],
  ])
})

describe('a hazard is screened, filed, dealt with and accepted (三(三)4)', () => {
  const planned = on('plan-issued', '2018-10-01')
  const dealtWith = on('rectified', '2018-11-01')

  test('four records and the plan that 四(二) asks of every task; its cause is not asked for', () => {
    const { steps, missing } = assess(golmud, hazard(), '2019-03-01')
    const inWords = steps.map(({ id, act, actor, citations }) =>
      [id, act, actor.map(({ name }) => name.zh).join('、'), citations.map(({ provision }) => provision).join()].join(
        ' | ',
      ),
    )
    expect(inWords).toEqual([
      'hazard-screened | screen | 抽调的专人 | GM-027,GM-028',
      'hazard-filed | record | 文件未写明 | GM-027',
      'plan-issued | draft | 责任单位 | GM-055',
      'rectified | rectify | 责任单位 | GM-010,GM-055',
      'hazard-accepted | accept | 文件未写明 | GM-027',
      'closed | close | 文件未写明 | GM-027',
    ])
    expect(missing).toEqual([])
  })

  test('“边…边…”: screening, file and plan go side by side', () => {
    expect(assess(golmud, hazard(), '2018-09-01').next.map(({ id }) => id)).toEqual([
      'hazard-screened',
      'hazard-filed',
      'plan-issued',
    ])
  })

  test('only what is dealt with can be accepted, only what is accepted closed out; by whom is not stated', () => {
    expect(mayLog(golmud, hazard(planned), on('hazard-accepted', '2018-11-05'), '2018-12-01')).toMatchObject([
      { code: 'out-of-order', requires: ['rectified'] },
    ])
    expect(mayLog(golmud, hazard(planned, dealtWith), on('closed', '2018-11-05'), '2018-12-01')).toMatchObject([
      { code: 'out-of-order', requires: ['hazard-accepted'] },
    ])
    expect(assess(golmud, hazard(planned, dealtWith), '2018-12-01').next).toMatchObject([
      { id: 'hazard-accepted', act: 'accept', actor: [{ unstated: true }], due: null },
    ])
  })

  test('a missing file shows', () => {
    const { warnings } = assess(golmud, hazard(on('hazard-screened', '2018-09-01'), planned), '2018-12-01')
    expect(warnings).toMatchObject([{ code: 'unrecorded-step', text: { zh: expect.stringContaining('为隐患建档') } }])
  })

  test('for a problem there is no acceptance at all, and the gap says so', () => {
    const assessment = assess(golmud, ofCause('none', planned, dealtWith), '2018-12-01')
    const close = assessment.class.phases.find(({ phase }) => phase === 'close')
    expect(close?.gap?.say.zh).toMatch(/没有规定.*谁验收.*只对环境隐患/)
    expect(assessment).toMatchObject({ status: 'rectified', next: [] })
    expect(assessment.doubts.map(({ id }) => id)).toContain('AMB-GM-08')
  })
})
