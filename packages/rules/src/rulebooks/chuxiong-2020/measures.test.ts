import { describe, expect, test } from 'vitest'
import { assess, type Problem, type ProblemEvent, rulebooks } from '../../index.ts'

const chuxiong = rulebooks.get('chuxiong-2020')

const on = (type: string, day: string, more: Partial<ProblemEvent> = {}): ProblemEvent => ({ type, on: day, ...more })
const judged = (fact: string, value: string, day = '2021-05-10') => on('judged', day, { by: '州推长办', fact, value })
const problem = (...events: ProblemEvent[]): Problem => ({
  title: '龙川江支流沿岸尾矿库渗漏',
  events: [on('plan-issued', '2021-01-15'), ...events],
})
const measuresOf = (grounds: ProblemEvent[]) => assess(chuxiong, problem(...grounds), '2021-06-01').measures
const idsOf = (measures: ReturnType<typeof measuresOf>) => measures.map(({ id }) => id)

describe('early warning on three grounds (第六条)', () => {
  test.each([
    ['delay', judged('pace', 'behind'), 'early-warning-delay'],
    ['hollow measures', judged('hollow-measures', 'yes'), 'early-warning-hollow-measures'],
    ['a changed plan', on('plan-changed', '2021-04-20'), 'early-warning-plan-changed'],
  ])('%s', (_, ground, id) => {
    const measures = measuresOf([ground])
    expect(measures).toMatchObject([{ id, kind: 'early-warning', rung: 1, citations: [{ provision: 'CX-038' }] }])
    expect(measures[0]?.by.map(({ name }) => name.zh)).toEqual(['各级各有关部门'])
  })

  test('a later judgement takes the ground away', () => {
    expect(measuresOf([judged('pace', 'behind'), judged('pace', 'on-pace', '2021-05-25')])).toEqual([])
  })
})

describe('special inspection, circular, formal talk (第六条)', () => {
  test.each([
    ['clearly behind', judged('pace', 'clearly-behind')],
    ['poorly implemented', judged('poor-implementation', 'yes')],
  ])('%s: an inspection; circular and talk are left to the supervision offices', (_, ground) => {
    const measures = measuresOf([ground]).filter(({ rung }) => rung !== 1)
    expect(measures).toMatchObject([
      { id: 'special-inspection', rung: 2, discretionary: false, citations: [{ provision: 'CX-042' }] },
      { id: 'circular', rung: 3, discretionary: true, citations: [{ provision: 'CX-043' }] },
      { id: 'formal-talk', rung: 3, discretionary: true, citations: [{ provision: 'CX-043' }] },
    ])
    for (const { by } of measures) {
      expect(by).toMatchObject([
        { name: { zh: '州委督查室' }, presumed: true },
        { name: { zh: '州人民政府督查室' }, presumed: true },
      ])
    }
  })

  test('being behind is not being clearly behind', () => {
    expect(idsOf(measuresOf([judged('pace', 'behind')]))).not.toContain('special-inspection')
  })
})

describe('what a person judges of a problem (第三、四、六条)', () => {
  test.each([
    ['cross-county', 'yes', [['cross-county', '州推长办（州发展改革委）', '有关方面', 'CX-018']]],
    ['difficult', 'yes', [['difficult-problem', '州推长办（州发展改革委）', '州推动长江经济带发展领导小组', 'CX-019']]],
    [
      'major',
      'yes',
      [
        [
          'major-problem-to-the-office',
          '收文单位（各县市人民政府、9个州级部门）',
          '州推长办（州发展改革委）',
          'CX-001,CX-004',
        ],
        ['major-problem-to-the-prefecture', '州推长办（州发展改革委）', '州委、州人民政府', 'CX-020'],
      ],
    ],
    ['enterprise', 'yes', [['enterprise-consultation', '各级各有关部门', '企业', 'CX-027,CX-028']]],
    ['complexity', 'simple', [['solve-at-once', '各级各有关部门', '', 'CX-039']]],
    ['complexity', 'complex', [['consultation', '各级各有关部门', '', 'CX-039']]],
  ])('%s: %s', (fact, value, expected) => {
    const names = (bodies: readonly { name: { zh: string } }[]) => bodies.map(({ name }) => name.zh).join('、')
    const found = measuresOf([judged(fact, value)]).map(({ id, by, to, citations }) => [
      id,
      names(by),
      names(to),
      citations.map(({ provision }) => provision).join(),
    ])
    expect(found).toEqual(expected)
  })

  test('“no” calls for nothing, whatever is judged', () => {
    const nothing = ['cross-county', 'difficult', 'major', 'enterprise'].map((fact) => judged(fact, 'no'))
    expect(measuresOf(nothing)).toEqual([])
  })

  test('“promptly” and “at once” put no date on anything', () => {
    const { due, steps } = assess(
      chuxiong,
      problem(judged('major', 'yes'), judged('complexity', 'simple')),
      '2022-01-01',
    )
    expect(due).toBeNull()
    expect(steps.every((step) => step.deadline === null)).toBe(true)
  })
})
