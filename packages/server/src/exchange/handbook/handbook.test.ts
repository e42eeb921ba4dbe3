import { rulebooks } from '@zhenggai/rules'
import { describe, expect, test } from 'vitest'
import { handbookDocx } from './docx.ts'
import { handbookOf } from './handbook.ts'

const record = (
  number: number,
  level: 'municipal' | 'provincial',
  events: readonly { type: string; on: string }[] = [],
) => ({
  number,
  rulebook: 'shidian-2023',
  version: 1,
  sample: false,
  history: [],
  problem: {
    number,
    title: `第${number}个问题`,
    level,
    severity: 'general',
    source: 'handed-over',
    units: { lead: '县水务局', responsible: ['姚关镇人民政府'] },
    events,
  } as const,
})

const problems = [
  record(1, 'municipal', [{ type: 'handed-over', on: '2023-06-01' }]),
  record(2, 'municipal'),
  record(3, 'provincial'),
]
const handbook = handbookOf({ problems, rulebook: (id) => rulebooks.find(id), day: '2023-06-20' })

describe('the working handbook', () => {
  test('has the rules of each class once, and each problem on a sheet', () => {
    expect(handbook.classes).toHaveLength(2)
    expect(handbook.problems.map(({ title }) => title)).toEqual(['1号问题', '2号问题', '3号问题'])
    expect(handbook.classes[0]?.tables[0]?.rows.map(([, action]) => action)).toContain('组织制定整改方案')
  })

  test('says of a problem who does what by when, on which basis, and what was done', () => {
    const [steps, history] = handbook.problems[0]?.tables ?? []
    expect(steps?.rows.slice(0, 2)).toEqual([
      ['组织制定整改方案', '姚关镇人民政府', '2023年6月15日', '可以办理', '二(一)'],
      ['整改方案报县级对应的牵头部门审核', '姚关镇人民政府', '2023年6月15日', '逾期3个工作日', '二(一)'],
    ])
    expect(history?.rows).toEqual([['2023年6月1日', '移交', '—']])
  })

  test('is a Word file', async () => {
    const file = Buffer.from(await handbookDocx(handbook))
    expect(file.subarray(0, 2).toString()).toBe('PK')
    expect(file.includes('word/document.xml')).toBe(true)
  })
})
