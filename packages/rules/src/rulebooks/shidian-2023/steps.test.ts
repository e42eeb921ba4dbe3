import { describe, expect, test } from 'vitest'
import { type Assessment, assess, type Level, type Problem, rulebooks, type Severity } from '../../index.ts'

const rulebook = rulebooks.get('shidian-2023')

function stepsOf(phase: string, level: Level, severity: Severity): Assessment['steps'] {
  const problem: Problem = { title: '某问题', level, severity, source: 'handed-over', events: [] }
  return assess(rulebook, problem, '2023-06-20').steps.filter((step) => step.phase === phase)
}

/** Each step as a lawyer would read it: act, actors, everybody else in their capacity, provisions. */
const inWords = (steps: Assessment['steps']) =>
  steps.map(({ act, actor, parties, citations }) =>
    [
      act,
      actor.map(({ name, presumed }) => (presumed ? `${name.zh}?` : name.zh)).join('+'),
      ...parties.map(({ capacity, name }) => `${capacity} ${name.zh}`),
      citations.map(({ provision }) => provision).join(','),
    ].join(' | '),
  )

describe('the three plan procedures (二(一))', () => {
  test('national or provincial key problem', () => {
    expect(inWords(stepsOf('plan', 'national', 'key'))).toEqual([
      'cooperate | 县级问题整改牵头单位（主责单位） | urges 县推长办（县发展和改革局） | cooperates-with 上级部门 | SD-030',
      'draft | 县级问题整改牵头单位（主责单位） | SD-031',
      'consent | 县级问题整改牵头单位（主责单位） | consents 县人民政府 | SD-032',
      'submit | 县级问题整改牵头单位（主责单位） | reviews 县级对应的牵头部门 | SD-033',
      'review | 县级对应的牵头部门 | SD-033',
      'deliberate | 县推长办（县发展和改革局）? | deliberates 县级领导小组办公室会议 | SD-034',
      'issue | 文件未写明 | SD-034',
    ])
  })

  test('national or provincial general problem, municipal key problem', () => {
    const expected = [
      'draft | 乡镇人民政府及相关部门 | SD-035',
      'submit | 乡镇人民政府及相关部门 | reviews 县级对应的牵头部门 | SD-036',
      'review | 县级对应的牵头部门 | SD-036',
      'submit | 县级对应的牵头部门? | reviews 市级牵头部门 | SD-037',
      'review | 市级牵头部门 | SD-037',
      'appraise | 市推长办+市生态环境局 | appraises 专家 | SD-038',
      'deliberate | 市推长办? | deliberates 领导小组办公室会议 | SD-039',
      'issue | 文件未写明 | SD-039',
    ]
    expect(inWords(stepsOf('plan', 'provincial', 'general'))).toEqual(expected)
    expect(inWords(stepsOf('plan', 'municipal', 'key'))).toEqual(expected)
  })

  test('municipal general problem: consent, but neither appraisal nor deliberation', () => {
    expect(inWords(stepsOf('plan', 'municipal', 'general'))).toEqual([
      'draft | 乡镇人民政府及相关部门 | SD-040',
      'submit | 乡镇人民政府及相关部门 | reviews 县级对应的牵头部门 | SD-041',
      'review | 县级对应的牵头部门 | SD-041',
      'submit | 县级对应的牵头部门? | reviews 市级行业主管部门 | SD-042',
      'review-and-consent | 市级行业主管部门 | SD-042',
      'issue | 文件未写明 | SD-042',
    ])
  })
})

describe('the four acceptance procedures (二(三)) keep 有关领导, 分管领导 and 主要领导 apart', () => {
  test('national: 有关领导 of the city signs off, 分管领导 of the province consents, nobody is copied', () => {
    expect(inWords(stepsOf('close', 'national', 'general'))).toEqual([
      'self-inspect | 县人民政府 | SD-050',
      'accept | 县人民政府 | accepts 市人民政府 | SD-051',
      'sign-off | 市人民政府 | signs-off 市人民政府有关领导 | receives 省级牵头部门 | SD-052',
      'accept-on-site | 省级牵头部门 | SD-052,SD-053',
      'consent | 省级牵头部门 | consents 省政府分管领导 | SD-053',
      'close | 省级牵头部门? | SD-053',
    ])
  })

  test('provincial key: 分管领导 of the city, then 主要领导 of the provincial lead department', () => {
    expect(inWords(stepsOf('close', 'provincial', 'key'))).toEqual([
      'self-inspect | 县人民政府 | SD-054',
      'accept | 县人民政府 | accepts 市人民政府 | SD-055',
      'sign-off | 市人民政府 | signs-off 市人民政府分管领导 | receives 省级牵头部门 | SD-056',
      'accept-on-site | 省级牵头部门 | SD-056',
      'sign-off | 省级牵头部门 | signs-off-and-consents 省级牵头部门主要领导 | SD-057',
      'close | 省级牵头部门? | SD-057',
      'copy | 文件未写明 | is-copied 省推长办 | is-copied 省生态环境厅 | SD-058',
    ])
  })

  test('provincial general, municipal key: accepted on site by the county, closed out by the city', () => {
    const expected = [
      'self-inspect | 乡镇人民政府、县级相关部门 | SD-059',
      'accept-on-site | 乡镇人民政府、县级相关部门 | accepts-on-site 县人民政府 | SD-060',
      'sign-off | 县人民政府 | signs-off 县人民政府分管领导 | receives 市级有关牵头部门 | SD-061',
      'accept-and-close | 市级有关牵头部门 | SD-061',
      'copy | 文件未写明 | is-copied 市推长办 | is-copied 市生态环境局 | SD-062',
    ]
    expect(inWords(stepsOf('close', 'provincial', 'general'))).toEqual(expected)
    expect(inWords(stepsOf('close', 'municipal', 'key'))).toEqual(expected)
  })

  test('municipal general: closing out stays in the county', () => {
    expect(inWords(stepsOf('close', 'municipal', 'general'))).toEqual([
      'self-inspect | 乡镇人民政府、县级相关部门 | SD-063',
      'sign-off | 县有关部门 | signs-off 部门主要领导 | receives 县人民政府 | SD-064',
      'accept-and-close | 县人民政府 | SD-064',
      'copy | 文件未写明 | is-copied 市推长办 | is-copied 市生态环境局 | SD-065',
    ])
  })
})
