import { expect, test } from 'vitest'
import { duties, rulebooks, unscheduledDuties } from '../../index.ts'

const golmud = rulebooks.get('golmud-2018')

test('no duty is ever due: “定期” has no interval, and nothing else has a rhythm', () => {
  expect(duties(golmud, { from: '2018-05-11', to: '2026-12-31' })).toEqual([])
})

test('who owes what to whom, in the words of the text', () => {
  const names = (bodies: readonly { name: { zh: string }; presumed: boolean }[]) =>
    bodies.map(({ name, presumed }) => (presumed ? `${name.zh}?` : name.zh)).join('、')
  const said = unscheduledDuties(golmud).map(({ id, by, to, unscheduled, citations }) =>
    [id, names(by), names(to), unscheduled.zh, citations.map(({ provision }) => provision).join()].join(' | '),
  )
  expect(said).toEqual([
    'common-problems | 文件未写明 |  | 文件没有写时间 | GM-015',
    'hazard-screening | 抽调的专人 |  | 文件没有写时间 | GM-026,GM-028',
    'petitions | 领导干部、属地、监管部门 |  | 文件没有写时间 | GM-024',
    'training | 环保部门、司法部门、人力资源和社会保障部门、教育部门 |  | 文件没有写时间 | GM-030',
    'disclosure | 环保部门? | 社会公众 | 文件没有写时间 | GM-036',
    'commissioners-check | 环保督察专员 |  | 文件没有写时间 | GM-038',
    'cross-inspection | 市委督查五人小组、市监察委员会、政府聘请专家、环保行业力量 |  | 文件没有写时间 | GM-040',
    'report-channels | 环保部门? |  | 文件没有写时间 | GM-045',
    'delegates-office | 环保部门 |  | 文件没有写时间 | GM-047',
    'delegates-views | 环保部门 | 代表委员 | “快速”“及时” | GM-049',
    'mechanism | 收文单位（各行委、管委会、部门、企事业单位等）? |  | 文件没有写时间 | GM-001,GM-052',
    'inspection-of-units | 文件未写明 | 责任单位 | “定期”，没有周期 | GM-056',
    'follow-up | 文件未写明 |  | 文件没有写时间 | GM-060',
  ])
})

test('what is to be looked at or published is listed', () => {
  const content = (id: string) =>
    unscheduledDuties(golmud)
      .find((duty) => duty.id === id)
      ?.content.map(({ zh }) => zh)
  expect(content('hazard-screening')).toEqual(['乌图美仁片区', '察尔汗盐湖片区', '昆仑经济技术开发区片区'])
  expect(content('common-problems')).toEqual(['行业性', '区域性', '复合性', '累积性'])
  expect(content('disclosure')).toEqual(['环境质量状况', '企业排污', '建设项目环境保护审批'])
  expect(content('report-channels')).toEqual(['12369举报热线', '短信', '网络邮箱'])
})
