import { describe, expect, test } from 'vitest'
import { duties, type Problem, problemDuties, rulebooks, undecidedDuties, unscheduledDuties } from '../../index.ts'

const chuxiong = rulebooks.get('chuxiong-2020')

const problem = (facts: Record<string, string>): Problem => ({
  title: '龙川江支流沿岸尾矿库渗漏',
  units: { lead: '州生态环境局', responsible: ['牟定县人民政府'] },
  facts,
  events: [{ type: 'plan-issued', on: '2021-01-15' }],
})

describe('what comes round (第三条)', () => {
  const between = (from: string, to: string) => duties(chuxiong, { from, to }).map(({ id, due }) => `${due} ${id}`)

  test('the sealed report by the 3rd of each month, the circular at the end of each quarter', () => {
    expect(between('2020-12-01', '2021-03-31')).toEqual([
      '2020-12-03 monthly-report',
      '2020-12-31 quarterly-circular',
      '2021-01-03 monthly-report',
      '2021-02-03 monthly-report',
      '2021-03-03 monthly-report',
      '2021-03-31 quarterly-circular',
    ])
  })

  test('nothing before the mechanism was issued, and nothing for 及时, 不定期 and 根据需要', () => {
    expect(between('2020-01-01', '2020-11-02')).toEqual([])
    expect(between('2020-11-03', '2020-11-03')).toEqual(['2020-11-03 monthly-report'])
  })

  test('a report due on Sunday 3 January 2021 stays due then; better on the last working day before it', () => {
    const [report] = duties(chuxiong, { from: '2021-01-03', to: '2021-01-03' })
    expect(report).toMatchObject({ due: '2021-01-03', suggested: '2020-12-31', strict: '2021-01-02' })
    expect(report?.content.map(({ zh }) => zh).join()).toContain('加盖公章')
    expect(report?.doubts.map(({ id }) => id)).toEqual(['AMB-GEN-02', 'AMB-GEN-03', 'AMB-CX-03', 'AMB-CX-04'])
  })

  test('it is the lead department that reports, for prominent problems only', () => {
    const range = { from: '2021-06-01', to: '2021-06-30' }
    const report = problemDuties(chuxiong, problem({ prominent: 'yes' }), range)
    expect(report).toMatchObject([{ id: 'monthly-report', due: '2021-06-03', by: [{ units: ['州生态环境局'] }] }])
    expect(problemDuties(chuxiong, problem({ prominent: 'no' }), range)).toEqual([])
    expect(undecidedDuties(chuxiong, problem({}))).toMatchObject([{ id: 'monthly-report', missing: ['prominent'] }])
  })

  test('the recipients of the circular are presumed', () => {
    const [circular] = duties(chuxiong, { from: '2021-06-30', to: '2021-06-30' })
    expect(circular).toMatchObject({
      id: 'quarterly-circular',
      to: [{ role: 'prefectural-departments', presumed: true }],
    })
  })
})

test('what has no rhythm in the text: who owes it to whom, in the words of the text, and never a day', () => {
  const names = (bodies: readonly { name: { zh: string }; presumed: boolean }[]) =>
    bodies.map(({ name, presumed }) => (presumed ? `${name.zh}?` : name.zh)).join('、')
  const said = unscheduledDuties(chuxiong).map(({ id, by, to, unscheduled, citations }) =>
    [id, names(by), names(to), unscheduled.zh, citations.map(({ provision }) => provision).join()].join(' | '),
  )
  expect(said).toEqual([
    'report-to-the-leading-group | 州推长办（州发展改革委） | 州推动长江经济带发展领导小组 | “根据需要” | CX-026',
    'ledger | 文件未写明 |  | 文件没有写时间 | CX-031,CX-032,CX-033',
    'stock | 文件未写明 |  | 文件没有写时间 | CX-034',
    'screening | 州生态环境局、州级有关部门 |  | 文件没有写时间 | CX-021',
    'first-responsibility | 县市党委和政府主要领导 |  | 文件没有写时间 | CX-014',
    'guidance | 牵头单位（州级有关部门） | 涉及的县市 | 文件没有写时间 | CX-022,CX-023',
    'coordination | 州推长办（州发展改革委） |  | 文件没有写时间 | CX-017',
    'knowing-progress | 各级各有关部门 |  | “及时、全面” | CX-037',
    'supervision | 州委督查室、州人民政府督查室 | 涉及的县市、州级各部门 | 文件没有写时间 | CX-040',
    'managed-by-list | 州委督查室?、州人民政府督查室? |  | 文件没有写时间 | CX-041',
  ])
})
