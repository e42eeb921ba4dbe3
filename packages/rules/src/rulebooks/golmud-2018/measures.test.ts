import { describe, expect, test } from 'vitest'
import { assess, type Problem, type ProblemEvent, rulebooks } from '../../index.ts'
import { golmud2018 } from './rulebook.ts'

const golmud = rulebooks.get('golmud-2018')

const on = (type: string, day: string): ProblemEvent => ({ type, on: day })
const problem = (...events: ProblemEvent[]): Problem => ({
  title: '察尔汗盐湖片区某厂渣场无防渗',
  facts: { matter: 'problem', cause: 'none' },
  events,
})
const measure = (id: string, of: Problem, asOf = '2019-03-01') =>
  assess(golmud, of, asOf).measures.find((candidate) => candidate.id === id)
const doubtsOf = (of: Problem) => assess(golmud, of, '2019-03-01').doubts.map(({ id }) => id)

describe('the blacklist (三(五)4)', () => {
  const listed = problem(on('blacklisted', '2019-06-01'))
  const registersOn = (of: Problem, asOf: string) =>
    assess(golmud, of, asOf).registers.map(({ id, since, until, running }) => [id, since, until, running])

  test('two years: the day of listing is not counted, the same day two years on is the last', () => {
    expect(registersOn(listed, '2021-06-01')).toEqual([['blacklist', '2019-06-01', '2021-06-01', true]])
    expect(registersOn(listed, '2021-06-02')).toEqual([['blacklist', '2019-06-01', '2021-06-01', false]])
    const [entry] = assess(golmud, listed, '2019-07-01').registers
    expect(entry?.effect.zh).toContain('“两年内不得参与”')
    expect(entry?.citations).toMatchObject([{ provision: 'GM-044' }])
  })

  test('listed on 29 February: until 28 February, there being no 29th', () => {
    expect(registersOn(problem(on('blacklisted', '2020-02-29')), '2022-02-28')).toEqual([
      ['blacklist', '2020-02-29', '2022-02-28', true],
    ])
  })

  test('published later: the other reading stands beside it', () => {
    const published = problem(on('blacklisted', '2019-06-01'), on('blacklisting-published', '2019-06-20'))
    expect(registersOn(published, '2021-06-10')).toEqual([
      ['blacklist', '2019-06-01', '2021-06-01', false],
      ['blacklist-from-publication', '2019-06-20', '2021-06-20', true],
    ])
    expect(golmud2018.registers?.blacklist?.doubts).toContain('AMB-GM-05')
  })

  test('listed: to be published “promptly”, without a date, until it is on record', () => {
    expect(measure('blacklist-publication', listed)).toBeUndefined()
    expect(measure('blacklist-publication', listed, '2019-07-01')).toMatchObject({
      citations: [{ provision: 'GM-042' }],
    })
    expect(measure('social-penalties', listed, '2019-07-01')).toMatchObject({ citations: [{ provision: 'GM-043' }] })
    const published = problem(on('blacklisted', '2019-06-01'), on('blacklisting-published', '2019-06-20'))
    expect(measure('blacklist-publication', published, '2019-07-01')).toBeUndefined()
  })

  test('violations are counted and nobody is listed by count: from the second on, the doubt is shown', () => {
    const once = problem(on('violation-found', '2018-09-01'))
    const twice = problem(on('violation-found', '2018-09-01'), on('violation-found', '2018-12-01'))
    expect(doubtsOf(once)).not.toContain('AMB-GM-09')
    expect(doubtsOf(twice)).toContain('AMB-GM-09')
    expect(assess(golmud, twice, '2019-03-01').registers).toEqual([])
    expect(measure('blacklist', twice)).toMatchObject({ groundIs: 'judged', by: [{ unstated: true }] })
  })
})

describe('the reward (三(五)5)', () => {
  test('its figure is shown as damaged, and no amount is read into it', () => {
    const reward = measure('reward', problem())
    expect(reward).toMatchObject({ kind: 'reward', citations: [{ provision: 'GM-046' }] })
    expect(reward?.action.zh).toContain('“100030000”（原文损坏，待核）')
    expect(reward?.action.en).toContain('“100030000” (damaged')
    expect(`${reward?.action.zh}${reward?.action.en}`).not.toMatch(/1000[^\d]|元|yuan/)
    expect(golmud2018.measures?.reward?.doubts).toEqual(['AMB-GM-01'])
  })
})

describe('who answers, and on what ground', () => {
  const ids = (of: Problem, asOf: string) =>
    assess(golmud, of, asOf)
      .measures.filter(({ citations }) => citations.some(({ provision }) => /^GM-0(39|61)$/.test(provision)))
      .map(({ id, groundIs }) => `${id} ${groundIs}`)
  const forAPersonToFind = [
    'failed-duty judged',
    'no-mechanism judged',
    'not-carried-out judged',
    'not-as-required judged',
    'serious-problem judged',
    'inaction judged',
  ]

  test('the grounds that the ledger cannot show are for a person to find', () => {
    expect(ids(problem(), '2019-03-01')).toEqual(forAPersonToFind)
  })

  test('a task past its own time limit shows (三(五)3), from the day after', () => {
    const limited = { ...problem(on('plan-issued', '2019-01-10')), timeLimit: '2019-06-30' }
    expect(ids(limited, '2019-06-30')).toEqual(forAPersonToFind)
    expect(ids(limited, '2019-07-01')).toEqual(['late-task seen', ...forAPersonToFind])
  })

  test('any relapse shows (四(四)), serious or not; the text is run together there', () => {
    const events = [on('rectified', '2019-02-01'), on('closed', '2019-02-10'), on('relapsed', '2019-05-01')]
    expect(ids(problem(...events), '2019-06-01')).toContain('relapse seen')
    expect(golmud2018.measures?.relapse?.doubts).toContain('AMB-GM-04')
    expect(measure('relapse', problem(...events), '2019-06-01')?.ground.zh).toContain('（原文断句不明）')
  })

  test('“一律” leaves no choice whether to act, and the text ranks none of its measures', () => {
    expect(measure('no-mechanism', problem())).toMatchObject({
      discretionary: false,
      by: [{ unstated: true }],
    })
    expect(assess(golmud, problem(), '2019-03-01').measures.every(({ rung }) => rung === null)).toBe(true)
  })
})

test('a park below standard is ordered to rectify in a time that only the order sets (三(三)1)', () => {
  expect(measure('ordered-to-rectify', problem())).toMatchObject({
    action: { zh: '责令限期整改，期限以责令决定为准' },
    by: [{ name: { zh: '环保部门' }, presumed: true }],
    citations: [{ provision: 'GM-020' }],
  })
})

test('what only enters the picture by a person’s word: who acts, towards whom, by which provision', () => {
  const names = (bodies: readonly { name: { zh: string }; presumed: boolean }[]) =>
    bodies.map(({ name, presumed }) => (presumed ? `${name.zh}?` : name.zh)).join('、')
  const said = assess(golmud, problem(), '2019-03-01').measures.map(({ id, kind, by, to, citations }) =>
    [id, kind, names(by), names(to), citations.map(({ provision }) => provision).join()].join(' | '),
  )
  expect(said).toEqual([
    'ordered-to-rectify | sanction | 环保部门? | 工业园区、旅游景区 | GM-020',
    'hearing | consultation | 各单位、各部门 | 社会公众 | GM-035',
    'blacklist | sanction | 文件未写明 | 企业 | GM-041',
    'reward | reward | 环保部门? | 线索提供人员 | GM-046',
    'failed-duty | sanction | 环保督察专员? | 有关部门和单位 | GM-039',
    'no-mechanism | sanction | 文件未写明 |  | GM-061',
    'not-carried-out | sanction | 文件未写明 |  | GM-061',
    'not-as-required | sanction | 文件未写明 |  | GM-061',
    'serious-problem | sanction | 文件未写明 |  | GM-061',
    'inaction | sanction | 文件未写明 |  | GM-061',
  ])
})
