import { describe, expect, it } from 'vitest'
import { normalise } from '../../understand/normalise.ts'
import { readFacts } from './read-facts.ts'

const directory = ['县水务局', '县住房和城乡建设局', '姚关镇人民政府', '太平镇人民政府'].map((name) => ({ name }))
const read = (text: string) => readFacts(normalise(text, { botNames: [] }).text, { today: '2023-06-20', directory })

describe('fields that a text sets', () => {
  it.each([
    ['12号牵头单位改成县住建局', { lead: '县住房和城乡建设局' }],
    ['把12号的责任单位由姚关镇换成太平镇', { responsible: ['太平镇人民政府'] }],
    ['责任单位姚关镇、太平镇，牵头单位水务局', { responsible: ['姚关镇人民政府', '太平镇人民政府'], lead: '县水务局' }],
    ['change the lead unit of 12 to 县水务局', { lead: '县水务局' }],
  ])('units: %s', (text, units) => {
    expect(read(text).units).toEqual(units)
  })

  it.each([
    ['12号级别改为省级，类别是重点突出', { level: 'provincial', severity: 'key' }],
    ['12号来源应为警示片', { source: 'warning-film' }],
    ['12号整改时限调整为2023年12月31日', { timeLimit: '2023-12-31' }],
    ['整改时限：立行立改', { timeLimit: { text: '立行立改', kind: 'immediate', due: null } }],
    ['整改时限长期坚持', { timeLimit: { text: '长期坚持', kind: 'ongoing', due: null } }],
    ['整改目标改为：6月底前全部清运完毕', { goal: '6月底前全部清运完毕' }],
    ['set the level of problem 12 to municipal', { level: 'municipal' }],
    ['12号下一步是什么', {}],
  ])('facts: %s', (text, facts) => {
    expect(read(text).facts).toEqual(facts)
  })

  it('takes a unit that the ledger does not know as it is written, and says so', () => {
    expect(read('牵头单位改成县广播电视局')).toMatchObject({
      units: { lead: '县广播电视局' },
      newUnits: ['县广播电视局'],
    })
  })

  it('adds a unit and takes one away', () => {
    expect(read('责任单位增加太平镇').moreUnits).toEqual([
      { field: 'responsible', add: true, names: ['太平镇人民政府'] },
    ])
    expect(read('责任单位去掉姚关镇').moreUnits).toEqual([
      { field: 'responsible', add: false, names: ['姚关镇人民政府'] },
    ])
  })
})
